#include "core/insight/project_evaluation.h"

#include "core/domain/option_lookup.h"
#include "core/store/database.h"
#include "core/store/ledger_store.h"
#include "core/store/suggestion_store.h"
#include "core/store/taxonomy_store.h"

#include <QRegularExpression>

namespace countersign
{
namespace
{

/// A truth cell as options: one label, or several joined by ";" or "|" where a field takes several.
FieldTruth readTruth(const Field &field, const OptionLookup &lookup, const QString &value)
{
    static const QRegularExpression separator(QStringLiteral("[;|]"));
    FieldTruth truth;
    truth.field = field.id;
    const QStringList labels =
        field.kind == FieldKind::Choices ? value.split(separator, Qt::SkipEmptyParts) : QStringList(value);
    for (const QString &label : labels) {
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
    for (qsizetype i = 0; i < tickets.size(); ++i) {
        const auto suggestion = currentSuggestion(database, tickets[i]);
        if (!suggestion)
            return failure(suggestion.error());
        if (!*suggestion)
            continue;
        rows[i].suggested = (*suggestion)->answers;
        result.run = std::max(result.run, (*suggestion)->run);
    }
    if (result.run.isValid()) {
        const auto run = storedRun(database, result.run);
        if (!run)
            return failure(run.error());
        result.source = run->run.settings.source;
    }
    result.evaluation = evaluate(*taxonomy, rows);
    return result;
}

} // namespace countersign
