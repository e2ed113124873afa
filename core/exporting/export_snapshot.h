#pragma once

#include "core/base/result.h"
#include "core/dataset/record_format.h"
#include "core/exporting/export_names.h"
#include "core/store/ticket_store.h"

#include <QHash>
#include <QList>
#include <QUuid>

namespace countersign
{

class Database;

/// What one export knows of the project before the first row.
struct ExportSnapshot {
    QUuid project;
    ExportSubjects subjects;
    QHash<qint64, QString>
        promptHashes;            ///< by run: SHA-256 of the system message, hex; empty: there was none
    QList<ImportInfo> imports;   ///< complete ones with tickets, by their first ticket
    QList<RecordFormat> formats; ///< of the imports
    qint64 tickets = 0;

    const Taxonomy &taxonomy() const { return subjects.versions.last(); }
};

/// Reads it; call inside the transaction that the rows are read in.
[[nodiscard]] Result<ExportSnapshot> readSnapshot(Database &reader);

/// One unchanging view of the project while it lives, whatever the writer commits meanwhile.
class ReadTransaction
{
public:
    [[nodiscard]] static Result<std::unique_ptr<ReadTransaction>> begin(Database &reader);
    ~ReadTransaction();
    ReadTransaction(const ReadTransaction &) = delete;
    ReadTransaction &operator=(const ReadTransaction &) = delete;

private:
    explicit ReadTransaction(Database &reader) : m_reader(reader) {}

    Database &m_reader;
};

} // namespace countersign
