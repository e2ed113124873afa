#pragma once

#include <QByteArray>
#include <QList>

namespace countersign::test
{

/// RFC 4180 and nothing more, written apart from the program's own reader: what it says of a file is a second
/// opinion. Line ends are LF or CRLF; cells come back as bytes.
inline QList<QList<QByteArray>> plainCsv(const QByteArray &bytes)
{
    QList<QList<QByteArray>> rows;
    QList<QByteArray> row;
    QByteArray cell;
    bool quoted = false;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes.at(i);
        if (quoted) {
            if (c != '"')
                cell += c;
            else if (i + 1 < bytes.size() && bytes.at(i + 1) == '"')
                cell += bytes.at(++i);
            else
                quoted = false;
        } else if (c == '"') {
            quoted = true;
        } else if (c == ',') {
            row.append(std::exchange(cell, {}));
        } else if (c == '\n') {
            row.append(std::exchange(cell, {}));
            rows.append(std::exchange(row, {}));
        } else if (c != '\r') {
            cell += c;
        }
    }
    if (!cell.isEmpty() || !row.isEmpty()) {
        row.append(cell);
        rows.append(row);
    }
    return rows;
}

} // namespace countersign::test
