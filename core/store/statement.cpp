#include "core/store/statement.h"

#include "core/store/sqlite_error.h"

#include <sqlite3.h>

namespace countersign
{

Statement::Statement(sqlite3_stmt *statement) : m_statement(statement) {}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Statement &Statement::bind(int parameter, qint64 value)
{
    sqlite3_bind_int64(m_statement, parameter + 1, value);
    return *this;
}

Statement &Statement::bind(int parameter, double value)
{
    sqlite3_bind_double(m_statement, parameter + 1, value);
    return *this;
}

Statement &Statement::bind(int parameter, const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    sqlite3_bind_text64(m_statement, parameter + 1, utf8.constData(), sqlite3_uint64(utf8.size()),
                        SQLITE_TRANSIENT, SQLITE_UTF8);
    return *this;
}

Statement &Statement::bind(int parameter, const QUuid &value)
{
    if (value.isNull()) {
        sqlite3_bind_null(m_statement, parameter + 1);
        return *this;
    }
    const QByteArray bytes = value.toRfc4122();
    sqlite3_bind_blob64(m_statement, parameter + 1, bytes.constData(), sqlite3_uint64(bytes.size()),
                        SQLITE_TRANSIENT);
    return *this;
}

Statement &Statement::bind(int parameter, std::string_view utf8)
{
    // A null pointer would bind NULL; an absent text is an empty one here.
    sqlite3_bind_text64(m_statement, parameter + 1, utf8.data() ? utf8.data() : "", utf8.size(),
                        SQLITE_STATIC, SQLITE_UTF8);
    return *this;
}

Statement &Statement::bindBlob(int parameter, const QByteArray &bytes)
{
    sqlite3_bind_blob64(m_statement, parameter + 1, bytes.isNull() ? "" : bytes.constData(),
                        sqlite3_uint64(bytes.size()), SQLITE_STATIC);
    return *this;
}

Result<bool> Statement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    const Error error = sqliteError(sqlite3_db_handle(m_statement), QString());
    sqlite3_reset(m_statement);
    return failure(error);
}

Result<void> Statement::run()
{
    const Result<bool> stepped = step();
    sqlite3_reset(m_statement);
    if (!stepped)
        return failure(stepped.error());
    return {};
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QString Statement::text(int column) const
{
    const std::string_view bytes = utf8(column);
    const QString text = QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
    // Qt takes a leading U+FEFF for a byte order mark and drops it; here it is a character of somebody's
    // text.
    return bytes.starts_with("\xef\xbb\xbf") ? QChar(0xfeff) + text : text;
}

QByteArray Statement::blob(int column) const
{
    const void *bytes = sqlite3_column_blob(m_statement, column);
    return {static_cast<const char *>(bytes), sqlite3_column_bytes(m_statement, column)};
}

std::string_view Statement::bytes(int column) const
{
    const auto *blob = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {blob ? blob : "", size_t(sqlite3_column_bytes(m_statement, column))};
}

QUuid Statement::uuid(int column) const
{
    return QUuid::fromRfc4122(blob(column));
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::string_view Statement::utf8(int column) const
{
    const auto *bytes = sqlite3_column_text(m_statement, column);
    if (!bytes)
        return {"", 0};
    return {reinterpret_cast<const char *>(bytes), size_t(sqlite3_column_bytes(m_statement, column))};
}

} // namespace countersign
