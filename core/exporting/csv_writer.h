#pragma once

#include "core/base/result.h"
#include "core/exporting/export_names.h"
#include "core/exporting/export_options.h"
#include "core/exporting/export_row.h"
#include "core/exporting/source_layout.h"

#include <string>
#include <vector>

namespace countersign
{

/// Rows → CSV bytes: the source columns, then cs_state, cs_<field>…, cs_decided_by, cs_annotator, cs_at,
/// cs_suggested_<field>…, cs_confidence_<field>… (choices only), cs_source, cs_model, cs_run,
/// cs_taxonomy_version; where options were renamed cs_label_as_decided_<field>; on request cs_reasoning,
/// cs_evidence. A name that a source column has already gets `_2`. Several values in a cell are joined by ";
/// ". cs_decided_by: "human", "auto" or "suggestion" (nobody looked, the suggestion's label stands), empty
/// where nothing is settled. Raw: RFC 4180 with LF; a record of a comma separated file is copied as it was
/// written. For spreadsheets: UTF-8 mark, CRLF, every text in quotes, formulas made harmless.
class CsvWriter
{
public:
    /// Both must outlive the writer.
    CsvWriter(const ExportNames &names, SourceLayout &layout, const ExportOptions &options);

    void appendHeader(std::string &to) const;
    [[nodiscard]] Result<void> append(const ExportRow &row, std::string &to);

private:
    [[nodiscard]] Result<void> appendSource(const ExportRow &row, std::string &to);
    void appendLabels(const ExportRow &row, std::string &to);
    void appendProvenance(const ExportRow &row, std::string &to);
    void appendSuggestion(const ExportSuggestion *suggestion, std::string &to);
    void appendAsDecided(const ExportRow &row, const ExportField &field, std::string &to);
    void separate(std::string &to);
    void cell(std::string_view text, std::string &to);

    const ExportNames &m_names;
    SourceLayout &m_layout;
    ExportOptions m_options;
    bool m_spreadsheet;
    std::vector<std::string> m_columns;
    std::vector<const ExportField *> m_renamed;
    std::string m_scratch;
    bool m_first = true; ///< no cell of the record is written yet
};

} // namespace countersign
