#include "core/exporting/export_names.h"

#include "core/dataset/json_members.h"
#include "core/exporting/export_text.h"

#include <array>

namespace countersign
{
namespace
{

ExportWord wordFor(const QString &text)
{
    ExportWord word;
    word.plain = text.toStdString();
    appendJsonText(word.json, word.plain);
    return word;
}

ExportWord unsettledWord(const Field &field, const ExportOptions &options)
{
    const bool marked = field.kind != FieldKind::Text && field.required && !options.unsettledLabel.isEmpty();
    const QString text = marked ? options.unsettledLabel : field.fallback;
    if (text.isEmpty())
        return {{}, "null"};
    ExportWord word = wordFor(text);
    if (field.kind == FieldKind::Choices)
        word.json = '[' + word.json + ']';
    return word;
}

/// The answer of a field, if it says anything. "None of them" is an answer of a multiple choice.
const StoredAnswer *usableAnswer(const ExportField &field, const StoredAnswers &answers)
{
    const StoredAnswer *answer = answers.find(field.id);
    if (!answer)
        return nullptr;
    switch (field.kind) {
    case FieldKind::Choice:
        return answer->optionCount > 0 ? answer : nullptr;
    case FieldKind::Choices:
        return answer->optionCount > 0 || answer->unmapped.empty() ? answer : nullptr;
    case FieldKind::Text:
        return answer->text.empty() ? nullptr : answer;
    }
    return nullptr;
}

/// True if a list that is split at ";" or "|", or read as JSON, would not give the name back.
bool breaksPlainList(const std::string &name)
{
    return name.empty() || name.front() == '[' || name.find_first_of(";|") != std::string::npos;
}

template <typename WordOf>
void appendPlainOptions(std::string &to, const ExportField &field, std::span<const qint64> options,
                        const WordOf &wordOf)
{
    if (field.kind == FieldKind::Choice) {
        if (!options.empty())
            to += wordOf(options.front()).plain;
        return;
    }
    const bool array = options.empty() || std::ranges::any_of(options, [&wordOf](qint64 option) {
                           return breaksPlainList(wordOf(option).plain);
                       });
    if (array)
        to += '[';
    bool first = true;
    for (const qint64 option : options) {
        if (!first)
            to += array ? "," : "; ";
        first = false;
        to += array ? wordOf(option).json : wordOf(option).plain;
    }
    if (array)
        to += ']';
}

} // namespace

ExportNames::ExportNames(const ExportSubjects &subjects, const ExportOptions &options)
{
    for (auto version = subjects.versions.crbegin(); version != subjects.versions.crend(); ++version) {
        for (const Field &field : version->fields) {
            for (const Option &option : field.options) {
                ExportWord word = wordFor(option.name);
                const auto [known, isNew] = m_options.try_emplace(option.id.value, word);
                if (isNew || known->second.plain == word.plain)
                    continue;
                m_formerNames.insert_or_assign({version->version.value, option.id.value}, std::move(word));
                m_renamed.insert_or_assign(option.id.value, field.id.value);
            }
        }
    }
    if (!subjects.versions.isEmpty()) {
        for (const Field &field : subjects.versions.last().fields)
            m_fields.push_back(
                {field.id.value, field.kind, wordFor(field.key), unsettledWord(field, options)});
    }
    for (const auto &[id, name] : subjects.annotators.asKeyValueRange())
        m_annotators.emplace(id, wordFor(name));
    for (const auto &[id, uuid] : subjects.versionUuids.asKeyValueRange())
        m_versions.emplace(id, wordFor(uuid.toString(QUuid::WithoutBraces)));
    for (const auto &[id, run] : subjects.runs.asKeyValueRange()) {
        m_runs.emplace(id, wordFor(run.uuid.toString(QUuid::WithoutBraces)));
        m_adopted.emplace(id, run.adopted);
    }
}

const ExportWord &ExportNames::wordOf(const Table &table, qint64 id)
{
    static const ExportWord none{{}, "null"};
    const auto found = table.find(id);
    return found == table.end() ? none : found->second;
}

const ExportWord &ExportNames::option(qint64 id) const
{
    return wordOf(m_options, id);
}

const ExportWord &ExportNames::optionUnder(qint64 version, qint64 id) const
{
    if (!m_renamed.contains(id))
        return option(id);
    const auto former = m_formerNames.find({version, id});
    return former == m_formerNames.end() ? option(id) : former->second;
}

bool ExportNames::hasRenames(const ExportField &field) const
{
    return std::ranges::any_of(m_renamed, [&field](const auto &entry) { return entry.second == field.id; });
}

std::string_view exportKeyOf(SourceKind source)
{
    switch (source) {
    case SourceKind::Baseline:
        return "baseline";
    case SourceKind::Llm:
        return "llm";
    case SourceKind::Imported:
        return "imported";
    }
    return "";
}

std::string_view exportKeyOf(DecisionKind kind)
{
    switch (kind) {
    case DecisionKind::Accepted:
        return "accepted";
    case DecisionKind::Corrected:
        return "corrected";
    case DecisionKind::Skipped:
        return "skipped";
    case DecisionKind::Partial:
        return "partial";
    case DecisionKind::Cleared:
        return "cleared";
    }
    return "";
}

std::vector<std::string_view> exportKeysOf(ReviewFlags flags)
{
    static constexpr std::array<std::string_view, 11> keys{
        "repaired",        "missing_confidence", "unmapped",     "missing_field",
        "addresses_model", "control_words",      "ticket_cut",   "unusual_finish",
        "not_measured",    "evidence_not_found", "text_too_long"};
    std::vector<std::string_view> set;
    for (size_t bit = 0; bit < keys.size(); ++bit) {
        if (flags.toInt() & (1U << bit))
            set.push_back(keys[bit]);
    }
    return set;
}

void appendPlainAnswer(std::string &to, const ExportNames &names, const ExportField &field,
                       const StoredAnswers &answers)
{
    const StoredAnswer *answer = usableAnswer(field, answers);
    if (!answer)
        return;
    if (field.kind == FieldKind::Text) {
        appendUnescapedJson(answer->text, to);
        return;
    }
    appendPlainOptions(to, field, answers.options(*answer),
                       [&names](qint64 option) -> const ExportWord & { return names.option(option); });
}

bool appendJsonAnswer(std::string &to, const ExportNames &names, const ExportField &field,
                      const StoredAnswers &answers)
{
    const StoredAnswer *answer = usableAnswer(field, answers);
    if (!answer)
        return false;
    switch (field.kind) {
    case FieldKind::Text:
        to += '"';
        to += answer->text;
        to += '"';
        break;
    case FieldKind::Choice:
        to += names.option(answers.options(*answer).front()).json;
        break;
    case FieldKind::Choices: {
        char before = '[';
        for (const qint64 option : answers.options(*answer)) {
            to += before;
            to += names.option(option).json;
            before = ',';
        }
        to += answer->optionCount == 0 ? "[]" : "]";
        break;
    }
    }
    return true;
}

bool isRenamedSince(const ExportNames &names, const ExportField &field, const StoredAnswers &answers,
                    qint64 version)
{
    const StoredAnswer *answer = answers.find(field.id);
    return answer && std::ranges::any_of(answers.options(*answer), [&names, version](qint64 option) {
               return names.optionUnder(version, option).plain != names.option(option).plain;
           });
}

void appendPlainAsDecided(std::string &to, const ExportNames &names, const ExportField &field,
                          const StoredAnswers &answers, qint64 version)
{
    const StoredAnswer *answer = answers.find(field.id);
    if (!answer)
        return;
    appendPlainOptions(to, field, answers.options(*answer),
                       [&names, version](qint64 option) -> const ExportWord & {
                           return names.optionUnder(version, option);
                       });
}

void appendJsonAsDecided(std::string &to, const ExportNames &names, const ExportField &field,
                         const StoredAnswers &answers, qint64 version)
{
    const StoredAnswer *answer = answers.find(field.id);
    if (!answer || answer->optionCount == 0) {
        to += "null";
        return;
    }
    const auto options = answers.options(*answer);
    if (field.kind == FieldKind::Choice) {
        to += names.optionUnder(version, options.front()).json;
        return;
    }
    char before = '[';
    for (const qint64 option : options) {
        to += before;
        before = ',';
        to += names.optionUnder(version, option).json;
    }
    to += ']';
}

} // namespace countersign
