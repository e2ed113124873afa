#include "core/insight/project_evaluation.h"

#include "core/domain/option_lookup.h"
#include "core/store/database.h"
#include "core/store/suggestion_store.h"
#include "core/store/taxonomy_store.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <vector>

namespace countersign
{
namespace
{

/// A truth cell as labels: one, or several joined by ";" or "|" or in a JSON array where a field takes
/// several.
QStringList labelsOf(const Field &field, const OptionLookup &lookup, const QString &value)
{
    static const QRegularExpression separator(QStringLiteral("[;|]"));
    if (field.kind != FieldKind::Choices || lookup.find(value))
        return {value};
    if (const QString text = value.trimmed(); text.startsWith(u'[')) {
        const QJsonDocument array = QJsonDocument::fromJson(text.toUtf8());
        if (array.isArray()) // "[]": none of them
            return array.toVariant().toStringList();
    }
    return value.split(separator, Qt::SkipEmptyParts);
}

FieldTruth readTruth(const Field &field, const OptionLookup &lookup, const QString &value)
{
    FieldTruth truth;
    truth.field = field.id;
    for (const QString &label : labelsOf(field, lookup, value)) {
        if (const auto option = lookup.find(label))
            truth.options.append(*option);
        else
            truth.offList = label.trimmed();
    }
    return truth;
}

} // namespace

Result<ProjectEvaluation> evaluateProject(Database &database)
{
    const auto taxonomy = currentTaxonomy(database);
    if (!taxonomy)
        return failure(taxonomy.error());
    QHash<FieldId, OptionLookup> lookups;
    for (const Field &field : taxonomy->fields)
        lookups.insert(field.id, OptionLookup(field));

    QList<TicketId> tickets;
    QList<EvaluationRow> rows;
    const auto read =
        forEachRow(database,
                   "SELECT t.ticket_id, t.field_id, t.value FROM truth t WHERE t.ticket_id <= "
                   "(SELECT coalesce(max(last_ticket), 0) FROM import WHERE complete = 1) ORDER BY "
                   "t.ticket_id, t.field_id",
                   [&](Statement &row) {
                       const TicketId ticket{row.integer(0)};
                       const Field *field = taxonomy->fieldById(FieldId{row.integer(1)});
                       if (!field || field->kind == FieldKind::Text)
                           return;
                       if (tickets.isEmpty() || tickets.last() != ticket) {
                           tickets.append(ticket);
                           rows.append(EvaluationRow());
                       }
                       rows.last().truth.append(readTruth(*field, lookups[field->id], row.text(2)));
                   });
    if (!read)
        return failure(read.error());

    ProjectEvaluation result;
    std::vector<SourceKind> sources(size_t(tickets.size()), SourceKind::Baseline);
    for (qsizetype i = 0; i < tickets.size(); ++i) {
        auto suggestion = currentSuggestion(database, tickets[i]);
        if (!suggestion)
            return failure(suggestion.error());
        if (!*suggestion)
            continue;
        rows[i].suggested = std::move((*suggestion)->answers);
        sources[size_t(i)] = (*suggestion)->source;
        const bool baseline = (*suggestion)->source == SourceKind::Baseline;
        const bool better =
            (result.source == SourceKind::Baseline) == baseline ? (*suggestion)->run > result.run : !baseline;
        if (better) {
            result.source = (*suggestion)->source;
            result.run = (*suggestion)->run;
        }
    }
    for (qsizetype i = 0; i < tickets.size(); ++i) {
        if (!rows[i].suggested || sources[size_t(i)] == result.source)
            continue;
        rows[i].suggested.reset();
        ++result.otherSources;
    }
    result.evaluation = evaluate(*taxonomy, rows);
    return result;
}

} // namespace countersign
