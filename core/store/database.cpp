#include "core/store/database.h"

#include "core/store/durable_file.h"
#include "core/store/search_tokenizer.h"
#include "core/store/sqlite_error.h"
#include "core/store/temporary_files.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <sqlite3.h>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace countersign
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(countersign::Store)
};

/// A file: URI; % ? # in the path are escaped so that a name cannot carry options.
QByteArray uriOf(const QString &path, const char *options)
{
    QByteArray uri = "file:";
    uri += QUrl::toPercentEncoding(QFileInfo(path).absoluteFilePath(), "/");
    return uri + options;
}

/// SQLite would create the file with the umask's mode; a project is private from its first byte.
Result<void> createPrivately(const QString &path)
{
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
    if (descriptor < 0) {
        const int cause = errno;
        if (cause == EEXIST)
            return failure(ErrorKind::Conflict,
                           Words::tr("%1 exists already. Choose another name.").arg(path));
        return failure(cause == ENOSPC || cause == EDQUOT ? ErrorKind::DiskFull : ErrorKind::Io,
                       Words::tr("%1 cannot be created: %2.").arg(path, qt_error_string(cause)));
    }
    ::close(descriptor);
    return {};
}

} // namespace

Database::Database(sqlite3 *handle, QString path) : m_handle(handle), m_path(std::move(path)) {}

Database::~Database()
{
    m_statements.clear();
    sqlite3_close_v2(m_handle);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, OpenMode mode)
{
    if (mode == OpenMode::Create || mode == OpenMode::BulkLoad) {
        if (const auto created = createPrivately(path); !created)
            return failure(created.error());
    }
    const auto openWith = [&path, mode](const char *options, int flags) -> Result<std::unique_ptr<Database>> {
        sqlite3 *handle = nullptr;
        // Only a bulk load has temporary files: everything else sorts in memory.
        std::unique_ptr<TemporaryFiles> files;
        if (mode == OpenMode::BulkLoad || mode == OpenMode::BulkLoadExisting)
            files = std::make_unique<TemporaryFiles>(path);
        const QByteArray uri = mode == OpenMode::Memory ? QByteArray(":memory:") : uriOf(path, options);
        const int code = sqlite3_open_v2(
            uri.constData(), &handle, flags | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE,
            files ? files->name() : nullptr);
        std::unique_ptr<Database> database(new Database(handle, path));
        database->m_temporaryFiles = std::move(files);
        if (code != SQLITE_OK)
            return failure(database->lastError());
        if (const auto hardened = database->harden(mode); !hardened)
            return failure(hardened.error());
        return database;
    };
    if (mode == OpenMode::ReadOnly) {
        auto database = openWith("?mode=ro", SQLITE_OPEN_READONLY);
        // A WAL file on a read-only medium or a full disk cannot make its -shm file; nobody else can write
        // there either, and what stands in the file is all there is unless a WAL lies beside it.
        const bool folderReadOnly = !QFileInfo(QFileInfo(path).absolutePath()).isWritable();
        const bool full = !database && database.error().kind == ErrorKind::DiskFull &&
                          QFileInfo(path + QStringLiteral("-wal")).size() == 0;
        if (!database && (folderReadOnly || full))
            return openWith("?mode=ro&immutable=1", SQLITE_OPEN_READONLY);
        return database;
    }
    auto database = mode == OpenMode::Memory
                        ? openWith("", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_MEMORY)
                        : openWith("?mode=rw", SQLITE_OPEN_READWRITE);
    if (!database && (mode == OpenMode::Create || mode == OpenMode::BulkLoad))
        removeDatabaseFiles(path); // made above, by us
    return database;
}

Result<void> Database::harden(OpenMode mode)
{
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_busy_timeout(m_handle, 5000);
    QByteArray pragmas = "PRAGMA mmap_size=0; PRAGMA cell_size_check=ON;"
                         "PRAGMA foreign_keys=ON; PRAGMA temp_store=MEMORY;";
    switch (mode) {
    case OpenMode::Create:
    case OpenMode::ReadWrite:
        pragmas += "PRAGMA synchronous=FULL; PRAGMA cache_size=-32768;"
                   "PRAGMA secure_delete=ON;";
        break;
    case OpenMode::BulkLoad:
    case OpenMode::BulkLoadExisting:
        // Losing the file in a crash is fine: it is renamed over the project only after it is synced.
        // Sorting for the index goes to a file beside the project, or memory would grow with the tickets.
        pragmas += "PRAGMA synchronous=OFF; PRAGMA locking_mode=EXCLUSIVE; PRAGMA temp_store=FILE;"
                   "PRAGMA cache_size=-16384; PRAGMA secure_delete=OFF; PRAGMA foreign_keys=OFF;";
        break;
    case OpenMode::ReadOnly:
        pragmas += "PRAGMA query_only=ON; PRAGMA cache_size=-16384;";
        break;
    case OpenMode::Memory:
        break;
    }
    if (auto set = execute(pragmas.constData()); !set)
        return set;
    if (!registerSearchTokenizer(m_handle))
        return failure(lastError());
    if (mode == OpenMode::Create || mode == OpenMode::ReadWrite)
        return useJournal("PRAGMA journal_mode=WAL", QLatin1String("wal"));
    if (mode != OpenMode::BulkLoad && mode != OpenMode::BulkLoadExisting)
        return {};
    // A defensive connection passes over "off" without a word and stays in WAL.
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    const auto off = useJournal("PRAGMA journal_mode=OFF", QLatin1String("off"));
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    return off;
}

Result<void> Database::useJournal(const char *sql, QLatin1String expected)
{
    QString found;
    if (auto asked = forEachRow(*this, sql, [&found](Statement &row) { found = row.text(0); }); !asked)
        return failure(lastError());
    return found == expected ? Result<void>() : failure(journalError(m_handle, m_path, found));
}

Error Database::lastError() const
{
    return sqliteError(m_handle, m_path);
}

Result<Statement *> Database::prepare(const char *sql)
{
    if (const auto cached = m_statements.find(sql); cached != m_statements.end()) {
        cached->second->reset();
        return cached->second.get();
    }
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(m_handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
        return failure(lastError());
    auto owned = std::make_unique<Statement>(statement);
    Statement *plain = owned.get();
    m_statements.emplace(sql, std::move(owned));
    return plain;
}

Result<void> Database::execute(const char *sql)
{
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return failure(lastError());
    return {};
}

Result<qint64> Database::integer(const char *sql)
{
    const Result<Statement *> statement = prepare(sql);
    if (!statement)
        return failure(statement.error());
    const Result<bool> row = (*statement)->step();
    if (!row)
        return failure(row.error());
    const qint64 value = *row ? (*statement)->integer(0) : 0;
    (*statement)->reset();
    return value;
}

Result<void> Database::transaction(const std::function<Result<void>()> &work)
{
    if (const auto begun = execute("BEGIN IMMEDIATE"); !begun)
        return begun;
    Result<void> done = work();
    if (done)
        done = execute("COMMIT");
    // A wish to interrupt the work can arrive late and stop the rollback instead; left open, the transaction
    // would refuse everything after it.
    for (int tries = 0; !done && sqlite3_get_autocommit(m_handle) == 0 && tries < 100; ++tries)
        (void)execute("ROLLBACK");
    return done;
}

qint64 Database::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

void Database::interrupt()
{
    sqlite3_interrupt(m_handle);
}

} // namespace countersign
