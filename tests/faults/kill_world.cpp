#include "tests/faults/kill_world.h"

#include "core/dataset/importer.h"
#include "core/domain/answers_json.h"
#include "core/domain/taxonomy_templates.h"
#include "core/store/database.h"
#include "core/store/ticket_store.h"

#include <QFile>
#include <QSet>
#include <QThread>

namespace countersign::test
{
namespace
{

template <typename T>
void check(const Result<T> &result)
{
    if (!result)
        qFatal("%s | %s", qPrintable(result.error().message), qPrintable(result.error().detail));
}

qint64 numberIn(const char *variable, qint64 otherwise)
{
    bool isNumber = false;
    const qint64 number = qEnvironmentVariable(variable).toLongLong(&isNumber);
    return isNumber ? number : otherwise;
}

/// Numbers of append-only rows are never given twice, and the project knows the last one.
QString faultsOfNumbers(Database &reader)
{
    const auto rows =
        reader.integer("SELECT (SELECT count(*) FROM action) + (SELECT count(*) FROM decision)");
    const auto numbers =
        reader.integer("SELECT count(*) FROM (SELECT origin_sequence FROM action UNION SELECT "
                       "origin_sequence FROM decision)");
    const auto newest =
        reader.integer("SELECT max((SELECT coalesce(max(origin_sequence), 0) FROM action), (SELECT "
                       "coalesce(max(origin_sequence), 0) FROM decision))");
    const auto known = reader.integer("SELECT value FROM project WHERE key = 'sequence'");
    check(rows);
    check(numbers);
    check(newest);
    check(known);
    return *rows == *numbers && *newest <= *known ? QString() : QStringLiteral("row numbers repeat");
}

} // namespace

KillWorld::KillWorld()
    : m_moments(int(numberIn("COUNTERSIGN_KILLS", 24))),
      m_seed(quint32(numberIn("COUNTERSIGN_SEED", QRandomGenerator::global()->bounded(1'000'000)))),
      m_random(m_seed)
{
}

void KillWorld::writeTickets(const QString &file, const QString &prefix, int rows) const
{
    QFile out(path(file));
    if (!out.open(QIODevice::WriteOnly))
        qFatal("%s cannot be written", qPrintable(out.fileName()));
    out.write("id,subject,body,plan\n");
    for (int i = 1; i <= rows; ++i) {
        const QByteArray id = prefix.toUtf8() + QByteArray::number(i);
        out.write(id + ",Question " + id + ",\"I was charged twice for order " + id +
                  ", please help. [[ticket " + id + "]]\nThank you, and have a good day. " +
                  QByteArray(i % 300, 'x') + "\",pro\n");
    }
}

void KillWorld::makeProject(const QString &project, const QString &file) const
{
    QFile::remove(path(project));
    const auto made = loadTaxonomyTemplate(QStringLiteral("billing"));
    check(made);
    check(Project::create(path(project), made->taxonomy, SystemClock()));
    if (file.isEmpty())
        return;
    ImportRequest request;
    request.path = path(file);
    request.mapping = {QStringLiteral("id"), QStringLiteral("subject"), {QStringLiteral("body")}, {}, {}};
    check(importTickets(path(project), request, {}, CancelToken(), SystemClock()));
}

void KillWorld::copyProject(const QString &from, const QString &to) const
{
    for (const char *ending : {"", "-wal", "-shm", ".lock", ".import-part"})
        QFile::remove(path(to) + QLatin1String(ending));
    if (QFile::exists(path(from) + QStringLiteral("-wal")) || !QFile::copy(path(from), path(to)))
        qFatal("%s cannot be copied", qPrintable(from));
}

std::unique_ptr<ChildProcess> KillWorld::start(const QStringList &arguments) const
{
    return std::make_unique<ChildProcess>(QStringLiteral(COUNTERSIGN_FAULT_CHILD), arguments);
}

void KillWorld::killAtRandom(ChildProcess &child, const std::function<bool()> &reached)
{
    ++m_killed;
    if (m_killed % 8 == 0) {
        QThread::usleep(m_random.bounded(60'000U));
        child.killNow();
        return;
    }
    const bool stillThere = child.waitUntil(reached);
    QThread::usleep(m_random.bounded(3'000U));
    child.killNow();
    if (stillThere && child.count("done") == 0 && child.count("failed") == 0)
        ++m_movingKills;
}

qint64 KillWorld::bytesOfWholeRun(const QStringList &arguments) const
{
    const auto child = start(arguments);
    qint64 first = 0;
    qint64 last = 0;
    child->waitUntil([&] {
        if (child->count("begin") == 0)
            return false;
        const qint64 now = child->bytesMoved();
        if (first == 0)
            first = now;
        last = std::max(last, now);
        return child->count("done") > 0;
    });
    if (child->finish() == 0)
        return last - first;
    qWarning("%s", child->lines().isEmpty() ? "no word" : child->lines().last().constData());
    return -1;
}

std::function<bool()> KillWorld::afterRandomPartOf(qint64 whole, ChildProcess &child)
{
    const qint64 part =
        std::max<qint64>(1, qint64(double(whole) * (0.02 + 0.93 * m_random.generateDouble())));
    return [part, &child, first = qint64(0)]() mutable {
        if (child.count("begin") == 0)
            return false;
        const qint64 now = child.bytesMoved();
        if (first == 0)
            first = now;
        return now > 0 && now - first >= part;
    };
}

QString faultsOf(const QString &project)
{
    const SystemClock clock;
    const auto opened = Project::open(project, ProjectAccess::ReadWrite, clock);
    if (!opened)
        return opened.error().message + u'|' + opened.error().detail;
    Database &reader = (*opened)->reader();
    QStringList checked;
    check(forEachRow(reader, "PRAGMA quick_check",
                     [&checked](Statement &row) { checked.append(row.text(0)); }));
    if (checked != QStringList(QStringLiteral("ok")))
        return checked.join(u'|');
    const auto counted = ticketCount(reader);
    const auto rows = reader.integer("SELECT count(*) FROM ticket");
    const auto indexed = reader.integer("SELECT count(*) FROM ticket INDEXED BY ticket_external");
    const auto open =
        reader.integer("SELECT (SELECT count(*) FROM import WHERE complete = 0) + (SELECT count(*) "
                       "FROM request WHERE state < 3)");
    const auto decided = reader.integer("SELECT count(*) FROM decision d WHERE NOT EXISTS (SELECT 1 FROM "
                                        "current_label c WHERE c.ticket_id = d.ticket_id AND c.person = 1)");
    check(counted);
    check(rows);
    check(indexed);
    check(open);
    check(decided);
    if (*counted != *rows || *indexed != *rows)
        return QStringLiteral("tickets: %1 count, %2 are there, %3 in the index")
            .arg(*counted)
            .arg(*rows)
            .arg(*indexed);
    if (*open != 0)
        return QStringLiteral("something is still under way");
    if (*decided != 0)
        return QStringLiteral("a decision without its label");
    if (QFile::exists(project + QStringLiteral(".import-part")))
        return QStringLiteral("the unfinished import is still there");
    return faultsOfNumbers(reader);
}

QString ticketsOf(const QString &project)
{
    auto reader = Database::open(project, OpenMode::ReadOnly);
    check(reader);
    QString line;
    check(forEachRow(
        **reader,
        "SELECT count(*) || ' tickets, ids to ' || max(id) || ', content ' || "
        "sum(record_hash >> 20) || '/' || sum(length(raw)) || '/' || sum(length(body)) FROM ticket",
        [&line](Statement &row) { line = row.text(0); }));
    return line;
}

QList<QByteArray> lostDecisions(const QString &project, const QList<QByteArray> &acknowledged)
{
    auto reader = Database::open(project, OpenMode::ReadOnly);
    check(reader);
    QSet<QByteArray> stored;
    check(forEachRow(**reader, "SELECT took_ms, ticket_id, answers FROM decision", [&stored](Statement &row) {
        const Answers answers = answersFromJson(row.blob(2)).value_or(Answers());
        const FieldAnswer *answer = answers.find(FieldId{1});
        stored.insert(
            QByteArray::number(row.integer(0)) + ' ' + QByteArray::number(row.integer(1)) + ' ' +
            QByteArray::number(answer && !answer->options.isEmpty() ? answer->options.first().value : 0));
    }));
    QList<QByteArray> lost;
    for (const QByteArray &decision : acknowledged) {
        if (!stored.contains(decision))
            lost.append(decision);
    }
    return lost;
}

} // namespace countersign::test
