#pragma once

#include "core/base/result.h"
#include "core/domain/ticket_state.h"

#include <QString>
#include <QStringList>

namespace countersign
{

/// The kinds of file that can be written.
enum class ExportFormat {
    Csv,            ///< "csv": for programs; raw cells, LF, no mark; reading it gives every byte back
    CsvSpreadsheet, ///< "csv-spreadsheet": for Excel and the like; UTF-8 mark, CRLF, formulas made harmless
    Jsonl,          ///< "jsonl": one object a ticket, LF
};

/// Which tickets are written.
enum class ExportInclude {
    Decided, ///< "decided": a person settled them
    Ready,   ///< "ready": and those that are ready or automatic
    All,     ///< "all"
};

/// What one export was asked to do. The default is everything in the order that the documentation names.
struct ExportOptions {
    ExportFormat format = ExportFormat::Csv;
    ExportInclude include = ExportInclude::Decided;
    /// The label of required choice fields that nobody settled, "human_review" for instance; goes before a
    /// field's fallback. Empty: the fallback, else nothing.
    QString unsettledLabel;
    bool labels = true;            ///< final labels and state
    bool provenance = true;        ///< who and what stands behind them
    bool sourceColumns = true;     ///< the columns of the imported file
    bool reasoning = true;         ///< JSONL: reasoning and evidence of suggestions
    bool reasoningColumns = false; ///< CSV: cs_reasoning and cs_evidence behind the others

    bool operator==(const ExportOptions &) const = default;
};

QString keyOf(ExportFormat format);
QString keyOf(ExportInclude include);
QStringList exportFormatKeys();
QStringList exportIncludeKeys();
[[nodiscard]] Result<ExportFormat> exportFormatFromKey(const QString &key);
[[nodiscard]] Result<ExportInclude> exportIncludeFromKey(const QString &key);

/// True if a ticket in this state is written.
bool includes(ExportInclude include, TicketState state);

} // namespace countersign
