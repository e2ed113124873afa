#pragma once

#include "core/base/result.h"
#include "core/dataset/csv_dialect.h"
#include "core/dataset/text_encoding.h"
#include "core/dataset/ticket_source.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace countersign
{

/// Something in the first records that the user should know before importing.
enum class ProbeWarning {
    DoubleEncoded,    ///< "Ã©": text that was already damaged when the file was made
    ScientificIds,    ///< "1.23457E+15": a spreadsheet destroyed the ids
    CutCells,         ///< cells of exactly 32,767 characters: a spreadsheet cut them
    ControlCharacters ///< NUL and the like; kept as they are
};

/// One sentence about a warning, for a person.
QString probeWarningWords(ProbeWarning warning);

/// What a file looks like, for the preview before an import.
struct SourceProbe {
    FileFormat format = FileFormat::Csv;
    TextEncoding encoding;
    CsvDialect dialect;    ///< CSV and TSV
    QStringList arrayPath; ///< JSON: members that lead to the records
    QStringList columns;
    QList<QStringList> rows; ///< the first records, cells in the order of `columns`
    QList<qint64> lines;     ///< where each of `rows` begins, from 1
    QList<BadRow> badRows;   ///< met among them
    qint64 bytesTotal = 0;
    QList<ProbeWarning> warnings;
};

/// Reads the beginning of a file: the first `maximumRows` good records.
[[nodiscard]] Result<SourceProbe> probeSource(const QString &path, const SourceOptions &options = {},
                                              qsizetype maximumRows = 50);

} // namespace countersign
