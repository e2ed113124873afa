#pragma once

#include "core/base/result.h"
#include "core/store/statement.h"

#include <QByteArrayList>
#include <QString>

#include <functional>
#include <memory>
#include <unordered_map>

struct sqlite3;

namespace countersign
{

class TemporaryFiles;

/// How a connection is opened. Nothing but Create makes a file.
enum class OpenMode {
    Create,           ///< a new file; fails if one is there. Mode 0600.
    ReadWrite,        ///< an existing project, for the one writer
    ReadOnly,         ///< an existing project; falls back to SQLite's immutable mode on a read-only medium
    BulkLoad,         ///< a private temporary file: no journal, no sync; the caller syncs it
    BulkLoadExisting, ///< the same for a private temporary file that is there already
    Memory,           ///< for tests
};

/// One hardened SQLite connection, used by one thread at a time. Statements are cached by their text.
/// Every connection: defensive, trusted_schema off, no triggers, no views, no ATTACH, no mmap, secure_delete
/// on.
class Database
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, OpenMode mode);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// The cached statement of `sql`, reset and unbound. Valid as long as the connection.
    [[nodiscard]] Result<Statement *> prepare(const char *sql);
    /// Runs any number of statements without parameters and rows.
    [[nodiscard]] Result<void> execute(const char *sql);
    [[nodiscard]] Result<qint64> integer(const char *sql);
    /// BEGIN IMMEDIATE … COMMIT around `work`; ROLLBACK if it fails.
    [[nodiscard]] Result<void> transaction(const std::function<Result<void>()> &work);

    qint64 lastInsertId() const;
    QString path() const { return m_path; }
    sqlite3 *handle() const { return m_handle; }
    /// Stops a statement that is running in the connection's own thread; callable from any thread.
    void interrupt();

private:
    Database(sqlite3 *handle, QString path);
    [[nodiscard]] Result<void> harden(OpenMode mode);
    [[nodiscard]] Result<void> useJournal(const char *sql, QLatin1String expected);
    Error lastError() const;

    sqlite3 *m_handle;
    QString m_path;
    std::unique_ptr<TemporaryFiles> m_temporaryFiles; ///< null where there are none
    std::unordered_map<std::string, std::unique_ptr<Statement>> m_statements;
};

/// Runs `sql` with the given parameters bound in order; no rows expected.
template <typename... Values>
[[nodiscard]] Result<void> runSql(Database &database, const char *sql, const Values &...values)
{
    const Result<Statement *> statement = database.prepare(sql);
    if (!statement)
        return failure(statement.error());
    int parameter = 0;
    ((*statement)->bind(parameter++, values), ...);
    return (*statement)->run();
}

/// Binds `values` in order and calls `row(Statement &)` for each row.
template <typename Row, typename... Values>
[[nodiscard]] Result<void> forEachRow(Database &database, const char *sql, Row row, const Values &...values)
{
    const Result<Statement *> prepared = database.prepare(sql);
    if (!prepared)
        return failure(prepared.error());
    Statement &statement = **prepared;
    int parameter = 0;
    ((statement.bind(parameter++, values)), ...);
    while (true) {
        const Result<bool> stepped = statement.step();
        if (!stepped)
            return failure(stepped.error());
        if (!*stepped)
            break;
        row(statement);
    }
    statement.reset();
    return {};
}

} // namespace countersign
