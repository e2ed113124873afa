#include "core/exporting/csv_writer.h"

#include "core/exporting/export_text.h"

#include <algorithm>

namespace countersign
{
namespace
{

std::string freeName(const std::string &wanted, const std::vector<std::string> &taken)
{
    std::string name = wanted;
    for (int number = 2; std::ranges::find(taken, name) != taken.end(); ++number)
        name = wanted + '_' + std::to_string(number);
    return name;
}

std::string_view decidedBy(const ExportRow &row)
{
    switch (row.state) {
    case TicketState::Decided:
        if (row.decision && row.decision->act == ActionKind::Bulk)
            return "human_bulk";
        return row.decision && row.decision->act == ActionKind::Group ? "human_group" : "human";
    case TicketState::Auto:
        return "auto";
    case TicketState::Ready:
        return "suggestion";
    default:
        return "";
    }
}

} // namespace

CsvWriter::CsvWriter(const ExportNames &names, SourceLayout &layout, const ExportOptions &options)
    : m_names(names),
      m_layout(layout),
      m_options(options),
      m_spreadsheet(options.format == ExportFormat::CsvSpreadsheet)
{
    if (options.sourceColumns)
        m_columns = layout.columns();
    const auto add = [this](const std::string &name) { m_columns.push_back(freeName(name, m_columns)); };
    if (options.labels) {
        add("cs_state");
        for (const ExportField &field : names.fields())
            add("cs_" + field.key.plain);
    }
    if (options.provenance) {
        for (const char *name : {"cs_decided_by", "cs_annotator", "cs_at"})
            add(name);
        for (const ExportField &field : names.fields())
            add("cs_suggested_" + field.key.plain);
        for (const ExportField &field : names.fields()) {
            if (field.kind != FieldKind::Text)
                add("cs_confidence_" + field.key.plain);
        }
        for (const char *name : {"cs_source", "cs_model", "cs_run", "cs_taxonomy_version"})
            add(name);
        for (const ExportField &field : names.fields()) {
            if (!names.hasRenames(field))
                continue;
            m_renamed.push_back(&field);
            add("cs_label_as_decided_" + field.key.plain);
        }
    }
    if (options.reasoningColumns) {
        add("cs_reasoning");
        add("cs_evidence");
    }
}

void CsvWriter::appendHeader(std::string &to) const
{
    if (m_spreadsheet)
        to += "\xef\xbb\xbf";
    bool first = true;
    for (const std::string &column : m_columns) {
        if (!first)
            to += ',';
        first = false;
        m_spreadsheet ? appendSpreadsheetCell(to, column) : appendCsvCell(to, column);
    }
    to += m_spreadsheet ? "\r\n" : "\n";
}

Result<void> CsvWriter::append(const ExportRow &row, std::string &to)
{
    m_first = true;
    const size_t start = to.size();
    if (m_options.sourceColumns) {
        if (auto written = appendSource(row, to); !written)
            return written;
    }
    if (m_options.labels)
        appendLabels(row, to);
    if (m_options.provenance)
        appendProvenance(row, to);
    if (m_options.reasoningColumns) {
        cell(row.current ? std::string_view(row.current->reasoning) : std::string_view(), to);
        cell(row.current ? std::string_view(row.current->evidence) : std::string_view(), to);
    }
    // A record that is an empty line would be read as none.
    if (to.size() == start && !m_columns.empty())
        to += "\"\"";
    to += m_spreadsheet ? "\r\n" : "\n";
    return {};
}

void CsvWriter::separate(std::string &to)
{
    if (!m_first)
        to += ',';
    m_first = false;
}

void CsvWriter::cell(std::string_view text, std::string &to)
{
    separate(to);
    if (!m_spreadsheet)
        appendCsvCell(to, text);
    else if (!text.empty())
        appendSpreadsheetCell(to, text);
}

Result<void> CsvWriter::appendSource(const ExportRow &row, std::string &to)
{
    if (!m_spreadsheet) {
        size_t missing = 0;
        if (const auto raw = m_layout.verbatim(row.sourceFile, row.raw, missing)) {
            separate(to);
            to += *raw;
            to.append(missing, ',');
            return {};
        }
    }
    const auto cells = m_layout.cells(row.sourceFile, row.raw);
    if (!cells)
        return failure(cells.error());
    for (const std::string_view text : *cells)
        cell(text, to);
    return {};
}

void CsvWriter::appendLabels(const ExportRow &row, std::string &to)
{
    separate(to);
    to += ticketStateKeys[size_t(row.state)];
    const StoredAnswers *const settled = row.settled();
    for (const ExportField &field : m_names.fields()) {
        m_scratch.clear();
        if (settled)
            appendPlainAnswer(m_scratch, m_names, field, *settled);
        cell(m_scratch.empty() ? field.unsettled.plain : m_scratch, to);
    }
}

void CsvWriter::appendProvenance(const ExportRow &row, std::string &to)
{
    separate(to);
    to += decidedBy(row);
    const bool byPerson = row.decision != nullptr;
    cell(byPerson ? std::string_view(m_names.annotator(row.decision->annotator).plain) : std::string_view(),
         to);
    separate(to);
    if (byPerson)
        appendTime(to, row.decision->decidedAt);
    appendSuggestion(row.current, to);
    separate(to);
    if (byPerson)
        to += m_names.version(row.decision->taxonomy).plain;
    else if (row.current)
        to += m_names.version(row.current->taxonomy).plain;
    for (const ExportField *field : m_renamed)
        appendAsDecided(row, *field, to);
}

void CsvWriter::appendSuggestion(const ExportSuggestion *suggestion, std::string &to)
{
    for (const ExportField &field : m_names.fields()) {
        m_scratch.clear();
        if (suggestion)
            appendPlainAnswer(m_scratch, m_names, field, suggestion->answers);
        cell(m_scratch, to);
    }
    for (const ExportField &field : m_names.fields()) {
        if (field.kind == FieldKind::Text)
            continue;
        separate(to);
        const StoredAnswer *answer = suggestion ? suggestion->answers.find(field.id) : nullptr;
        if (answer)
            to += answer->confidence;
    }
    separate(to);
    if (suggestion)
        to += exportKeyOf(suggestion->source);
    cell(suggestion ? std::string_view(suggestion->model) : std::string_view(), to);
    separate(to);
    if (suggestion)
        to += m_names.run(suggestion->run).plain;
}

void CsvWriter::appendAsDecided(const ExportRow &row, const ExportField &field, std::string &to)
{
    m_scratch.clear();
    const ExportDecision *decision = row.decision;
    if (decision && isRenamedSince(m_names, field, decision->answers, decision->taxonomy))
        appendPlainAsDecided(m_scratch, m_names, field, decision->answers, decision->taxonomy);
    cell(m_scratch, to);
}

} // namespace countersign
