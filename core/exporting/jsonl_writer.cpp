#include "core/exporting/jsonl_writer.h"

#include "core/exporting/export_text.h"

namespace countersign
{
namespace
{

/// Appends `,"key":value` pairs as one object; `{}` if there was none.
class Members
{
public:
    explicit Members(std::string &to) : m_to(to) {}
    void key(const std::string &quotedKey)
    {
        m_to += m_before;
        m_before = ',';
        m_to += quotedKey;
        m_to += ':';
    }
    void finish() { m_to += m_before == '{' ? "{}" : "}"; }

private:
    std::string &m_to;
    char m_before = '{';
};

void appendQuotedUuid(std::string &to, std::string_view bytes)
{
    if (bytes.size() != 16) {
        to += "null";
        return;
    }
    to += '"';
    appendUuid(to, bytes);
    to += '"';
}

void appendQuotedTime(std::string &to, qint64 milliseconds)
{
    to += '"';
    appendTime(to, milliseconds);
    to += '"';
}

} // namespace

JsonlWriter::JsonlWriter(const ExportNames &names, SourceLayout &layout, const ExportOptions &options)
    : m_names(names), m_layout(layout), m_options(options)
{
}

Result<void> JsonlWriter::append(const ExportRow &row, std::string &to)
{
    to += "{\"id\":";
    appendJsonText(to, row.externalId);
    to += ",\"subject\":";
    appendJsonText(to, row.subject);
    to += ",\"body\":";
    appendJsonText(to, row.body);
    if (m_options.labels) {
        to += ",\"labels\":";
        appendLabels(row, to);
        to += ",\"state\":\"";
        to += ticketStateKeys[size_t(row.state)];
        to += '"';
    }
    if (m_options.provenance) {
        to += ",\"suggestion\":";
        if (row.current)
            appendSuggestion(*row.current, to);
        else
            to += "null";
        to += ",\"suggestions\":";
        char before = '[';
        for (const ExportSuggestion *suggestion : row.suggestions) {
            to += before;
            before = ',';
            appendSuggestion(*suggestion, to);
        }
        to += row.suggestions.empty() ? "[]" : "]";
        to += ",\"decision\":";
        if (row.decision)
            appendDecision(*row.decision, to);
        else
            to += "null";
    }
    if (m_options.sourceColumns) {
        to += ",\"source\":";
        if (auto written = m_layout.appendJson(row.sourceFile, row.raw, to); !written)
            return written;
    }
    to += "}\n";
    return {};
}

void JsonlWriter::appendLabels(const ExportRow &row, std::string &to) const
{
    const StoredAnswers *const settled = row.settled();
    Members members(to);
    for (const ExportField &field : m_names.fields()) {
        members.key(field.key.json);
        if (!settled || !appendJsonAnswer(to, m_names, field, *settled))
            to += field.unsettled.json;
    }
    members.finish();
}

void JsonlWriter::appendAnswers(const StoredAnswers &answers, std::string &to) const
{
    Members members(to);
    for (const ExportField &field : m_names.fields()) {
        members.key(field.key.json);
        if (!appendJsonAnswer(to, m_names, field, answers))
            to += "null";
    }
    members.finish();
}

void JsonlWriter::appendConfidences(const StoredAnswers &answers, std::string &to) const
{
    Members members(to);
    for (const ExportField &field : m_names.fields()) {
        if (field.kind == FieldKind::Text)
            continue;
        members.key(field.key.json);
        const StoredAnswer *answer = answers.find(field.id);
        if (answer && !answer->confidence.empty())
            to += answer->confidence;
        else
            to += "null";
    }
    members.finish();
}

void JsonlWriter::appendUnmapped(const StoredAnswers &answers, std::string &to) const
{
    Members members(to);
    for (const ExportField &field : m_names.fields()) {
        const StoredAnswer *answer = answers.find(field.id);
        if (!answer || answer->unmapped.empty())
            continue;
        members.key(field.key.json);
        to += answer->unmapped;
    }
    members.finish();
}

void JsonlWriter::appendSuggestion(const ExportSuggestion &suggestion, std::string &to) const
{
    to += "{\"uuid\":";
    appendQuotedUuid(to, suggestion.uuid);
    to += ",\"labels\":";
    appendAnswers(suggestion.answers, to);
    to += ",\"confidence\":";
    appendConfidences(suggestion.answers, to);
    to += ",\"unmapped\":";
    appendUnmapped(suggestion.answers, to);
    to += ",\"flags\":";
    char before = '[';
    for (const std::string_view flag : exportKeysOf(suggestion.flags)) {
        to += before;
        before = ',';
        to += '"';
        to += flag;
        to += '"';
    }
    to += before == '[' ? "[]" : "]";
    if (m_options.reasoning) {
        to += ",\"reasoning\":";
        appendJsonText(to, suggestion.reasoning);
        to += ",\"evidence\":";
        to += suggestion.evidence;
    }
    to += ",\"source\":\"";
    to += exportKeyOf(suggestion.source);
    to += "\",\"model\":";
    appendJsonText(to, suggestion.model);
    to += ",\"run\":";
    to += m_names.run(suggestion.run).json;
    to += ",\"taxonomy_version\":";
    to += m_names.version(suggestion.taxonomy).json;
    to += ",\"at\":";
    appendQuotedTime(to, suggestion.createdAt);
    to += '}';
}

void JsonlWriter::appendDecision(const ExportDecision &decision, std::string &to) const
{
    to += "{\"action\":\"";
    to += exportKeyOf(decision.kind);
    to += "\",\"annotator\":";
    to += m_names.annotator(decision.annotator).json;
    to += ",\"at\":";
    appendQuotedTime(to, decision.decidedAt);
    to += ",\"labels\":";
    appendAnswers(decision.answers, to);
    to += ",\"label_as_decided\":";
    Members former(to);
    for (const ExportField &field : m_names.fields()) {
        if (!isRenamedSince(m_names, field, decision.answers, decision.taxonomy))
            continue;
        former.key(field.key.json);
        appendJsonAsDecided(to, m_names, field, decision.answers, decision.taxonomy);
    }
    former.finish();
    to += ",\"taxonomy_version\":";
    to += m_names.version(decision.taxonomy).json;
    to += ",\"blind\":";
    to += decision.blind ? "true" : "false";
    to += ",\"shown_suggestion\":";
    appendQuotedUuid(to, decision.shownSuggestion);
    to += ",\"took_ms\":";
    appendInteger(to, decision.tookMs);
    if (decision.act == ActionKind::Bulk || decision.act == ActionKind::Group) {
        to += ",\"one_of_many\":\"";
        to += decision.act == ActionKind::Bulk ? "bulk\"" : "group\"";
    }
    to += '}';
}

} // namespace countersign
