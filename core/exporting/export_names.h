#pragma once

#include "core/domain/decision.h"
#include "core/domain/run.h"
#include "core/domain/taxonomy.h"
#include "core/exporting/export_options.h"
#include "core/exporting/stored_answers.h"

#include <QHash>
#include <QUuid>

#include <map>
#include <string>
#include <unordered_map>
#include <vector>

namespace countersign
{

/// What a project's integers stand for, as plain values.
struct ExportSubjects {
    QList<Taxonomy> versions; ///< oldest first; the last is today's
    QHash<qint64, QUuid> versionUuids;
    QHash<qint64, Run> runs;
    QHash<qint64, QString> annotators;
};

/// A word as it is written in both kinds of file.
struct ExportWord {
    std::string plain;
    std::string json; ///< with its quotation marks
};

/// One field of today's taxonomy as an export writes it.
struct ExportField {
    qint64 id = 0;
    FieldKind kind = FieldKind::Choice;
    ExportWord key;
    ExportWord unsettled; ///< what stands where nobody settled it; plain empty: json is null
};

/// The words behind the integers, made once per export so that a row costs look-ups alone. Immutable.
class ExportNames
{
public:
    ExportNames(const ExportSubjects &subjects, const ExportOptions &options);

    const std::vector<ExportField> &fields() const { return m_fields; }
    /// Today's name; of an option that today's taxonomy has not, its last one.
    const ExportWord &option(qint64 id) const;
    /// The name under another taxonomy version; the same object as option() unless it was renamed since.
    const ExportWord &optionUnder(qint64 version, qint64 id) const;
    /// True if any option of the field ever had another name.
    bool hasRenames(const ExportField &field) const;
    const ExportWord &annotator(qint64 id) const { return wordOf(m_annotators, id); }
    const ExportWord &version(qint64 id) const { return wordOf(m_versions, id); } ///< its uuid
    const ExportWord &run(qint64 id) const { return wordOf(m_runs, id); }         ///< its uuid
    bool isAdopted(qint64 run) const { return m_adopted.contains(run) && m_adopted.at(run); }

private:
    using Table = std::unordered_map<qint64, ExportWord>;
    static const ExportWord &wordOf(const Table &table, qint64 id);

    std::vector<ExportField> m_fields;
    Table m_options;
    std::map<std::pair<qint64, qint64>, ExportWord> m_formerNames; ///< (version, option), where different
    std::unordered_map<qint64, qint64> m_renamed;                  ///< option → field
    Table m_annotators;
    Table m_versions;
    Table m_runs;
    std::unordered_map<qint64, bool> m_adopted;
};

/// "csv" words of domain enums, as exports write them.
std::string_view exportKeyOf(SourceKind source);
std::string_view exportKeyOf(DecisionKind kind);
/// The words of the flags that are set, in the order of their bits.
std::vector<std::string_view> exportKeysOf(ReviewFlags flags);

/// What the CSV cell of a field holds under these answers: a name, names joined by "; ", or the text; empty
/// if the field has no answer. A multiple choice with none of its options is "[]", and one whose names would
/// not be told apart again a JSON array. Appends to `to`.
void appendPlainAnswer(std::string &to, const ExportNames &names, const ExportField &field,
                       const StoredAnswers &answers);
/// The same as JSON: a string, an array for several choices; false and nothing appended if there is no
/// answer.
bool appendJsonAnswer(std::string &to, const ExportNames &names, const ExportField &field,
                      const StoredAnswers &answers);

/// True if an option of the answer has another name today than under `version`.
bool isRenamedSince(const ExportNames &names, const ExportField &field, const StoredAnswers &answers,
                    qint64 version);
/// The names that the options had under `version`, in the same form.
void appendPlainAsDecided(std::string &to, const ExportNames &names, const ExportField &field,
                          const StoredAnswers &answers, qint64 version);
/// The same as JSON: a string, an array for several choices.
void appendJsonAsDecided(std::string &to, const ExportNames &names, const ExportField &field,
                         const StoredAnswers &answers, qint64 version);

} // namespace countersign
