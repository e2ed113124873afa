#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QUuid>

#include <string_view>

struct sqlite3_stmt;

namespace countersign
{

/// One prepared SQLite statement: bind, step, read, reset. Made by Database::prepare(), owned by its cache.
/// Parameters and columns count from 0. UTF-8 views are bound without a copy and must outlive the next
/// step().
class Statement
{
public:
    explicit Statement(sqlite3_stmt *statement);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    Statement &bind(int parameter, qint64 value);
    Statement &bind(int parameter, int value) { return bind(parameter, qint64(value)); }
    Statement &bind(int parameter, double value);
    Statement &bind(int parameter, const QString &value);
    Statement &bind(int parameter, const QUuid &value);          ///< 16 bytes; null uuid: NULL
    Statement &bind(int parameter, std::string_view utf8);       ///< TEXT, not copied
    Statement &bindBlob(int parameter, const QByteArray &bytes); ///< not copied
    template <typename Tag>
    Statement &bind(int parameter, Id<Tag> id)
    {
        return bind(parameter, id.value);
    }

    /// True: a row is there. False: done. A failed step resets the statement.
    [[nodiscard]] Result<bool> step();
    /// Steps once and resets: for statements that return no rows.
    [[nodiscard]] Result<void> run();
    void reset();

    qint64 integer(int column) const;
    double real(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    /// The same without a copy; valid until the next step, reset or other read of the same column.
    std::string_view bytes(int column) const;
    QUuid uuid(int column) const;
    bool isNull(int column) const;
    /// Valid until the next step, reset or other read of the same column.
    std::string_view utf8(int column) const;

private:
    sqlite3_stmt *m_statement;
};

} // namespace countersign
