#pragma once

#include "core/base/result.h"
#include "core/exporting/export_names.h"
#include "core/exporting/export_options.h"
#include "core/exporting/export_row.h"
#include "core/exporting/source_layout.h"

#include <string>

namespace countersign
{

/// Rows → JSONL bytes: one object a ticket with id, subject, body, labels, state, suggestion, suggestions,
/// decision, source, in this order; absent values are null, so that all lines have the same members. `labels`
/// holds every field of today's taxonomy (string, array for several choices, or null). `source` is the file's
/// record: JSON as it was written, CSV as strings. UTF-8 without a mark, LF.
class JsonlWriter
{
public:
    /// Both must outlive the writer.
    JsonlWriter(const ExportNames &names, SourceLayout &layout, const ExportOptions &options);

    [[nodiscard]] Result<void> append(const ExportRow &row, std::string &to);

private:
    void appendLabels(const ExportRow &row, std::string &to) const;
    void appendSuggestion(const ExportSuggestion &suggestion, std::string &to) const;
    void appendAnswers(const StoredAnswers &answers, std::string &to) const;
    void appendConfidences(const StoredAnswers &answers, std::string &to) const;
    void appendUnmapped(const StoredAnswers &answers, std::string &to) const;
    void appendDecision(const ExportDecision &decision, std::string &to) const;

    const ExportNames &m_names;
    SourceLayout &m_layout;
    ExportOptions m_options;
};

} // namespace countersign
