#pragma once

#include "core/base/result.h"
#include "core/dataset/csv_dialect.h"
#include "core/dataset/text_encoding.h"
#include "core/dataset/ticket_source.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <string>

namespace countersign
{

/// All that is known about a file before its records are read.
struct SourcePlan {
    QString path;
    qint64 bytesTotal = 0;
    FileFormat format = FileFormat::Csv;
    TextEncoding encoding;
    CsvDialect dialect;    ///< CSV and TSV
    QStringList arrayPath; ///< JSON, see JsonShape
    std::string sample;    ///< the first text, as UTF-8
};

/// Looks at the beginning of a file (and slices of it) and decides what the options leave open.
[[nodiscard]] Result<SourcePlan> planSource(const QString &path, const SourceOptions &options);

/// Opens the file as planned.
[[nodiscard]] Result<std::unique_ptr<TicketSource>> openPlanned(const SourcePlan &plan,
                                                                const SourceOptions &options);

} // namespace countersign
