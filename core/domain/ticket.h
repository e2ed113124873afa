#pragma once

#include "core/base/ids.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace countersign
{

/// One column (CSV) or top-level member (JSON) of a source record.
struct SourceColumn {
    QString name;
    QString value; ///< JSON members that are not strings: their compact JSON text

    bool operator==(const SourceColumn &) const = default;
};

/// One customer message, as a page or a prompt needs it.
struct Ticket {
    TicketId id;
    ImportId import;
    qint64 record = 0;  ///< number of the record in its file, from 1
    QString externalId; ///< the file's id, or "<import>-<record>"
    QString subject;
    QString body;
    QString created;            ///< as the file writes it
    QList<SourceColumn> source; ///< every column, in file order; truth columns included (review hides them)

    bool operator==(const Ticket &) const = default;
};

} // namespace countersign
