#pragma once

#include "core/store/decision_store.h"
#include "tests/core/review/review_fixture.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

#include <unistd.h>

namespace countersign::test
{

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// Runs SQL with a plain, unhardened SQLite: what somebody else's program could do to a file. Empty: done.
inline QByteArray runForeignSql(const QString &path, const QByteArray &sql)
{
    sqlite3 *handle = nullptr;
    sqlite3_open(QFile::encodeName(path).constData(), &handle);
    char *words = nullptr;
    sqlite3_exec(handle, sql.constData(), nullptr, nullptr, &words);
    const QByteArray failed(words);
    sqlite3_free(words);
    sqlite3_close(handle);
    return failed;
}

inline qint64 countOf(Database &database, const char *sql)
{
    return database.integer(sql).value_or(-1);
}

/// What a person settles on one field.
inline NewDecision decided(TicketId ticket, DecisionKind kind, QList<FieldAnswer> answers = {})
{
    NewDecision made;
    made.ticket = ticket;
    made.taxonomy = {1};
    made.kind = kind;
    made.answers.fields = std::move(answers);
    return made;
}

/// As a job for the writer, by an annotator of this name.
inline ProjectWriter::Job deciding(const NewDecision &decision,
                                   const QString &annotator = QStringLiteral("ann"), qint64 at = 1000)
{
    return [=](WriteContext &context) -> Result<void> {
        const auto who = annotatorNamed(context.database, annotator);
        if (!who)
            return failure(who.error());
        const auto action = recordDecisions(context, *who, ActionKind::Decide, {decision}, at);
        return action ? Result<void>() : failure(action.error());
    };
}

/// While it lives, the process has no more rights than anybody; root may write where nobody may.
class AsNobody
{
public:
    AsNobody() : m_root(::geteuid() == 0)
    {
        if (m_root && (::setresgid(65534, 65534, 0) != 0 || ::setresuid(65534, 65534, 0) != 0))
            qFatal("rights cannot be dropped");
    }
    ~AsNobody()
    {
        if (m_root && (::setresuid(0, 0, 0) != 0 || ::setresgid(0, 0, 0) != 0))
            qFatal("rights cannot be taken back");
    }
    /// False where the tests' own temporary folder is closed to others: then nothing can be shown.
    static bool reaches(const QString &path)
    {
        return ::access(QFile::encodeName(path).constData(), F_OK) == 0;
    }
    AsNobody(const AsNobody &) = delete;
    AsNobody &operator=(const AsNobody &) = delete;

private:
    bool m_root;
};

} // namespace countersign::test
