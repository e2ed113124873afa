#include "core/review/shown_ticket.h"

#include "core/dataset/column_mapping.h"
#include "core/review/ticket_state_rule.h"
#include "core/review/ticket_trouble.h"
#include "core/store/database.h"
#include "core/store/label_cache.h"
#include "core/store/ledger_store.h"
#include "core/store/suggestion_store.h"
#include "core/store/ticket_store.h"

#include <QHash>
#include <QJsonDocument>
#include <QSet>

namespace countersign
{
namespace
{

/// The source columns that hold the truth of some field, as the ticket's import mapped them.
Result<QSet<QString>> truthColumns(Database &database, ImportId import)
{
    QByteArray json;
    const auto read = forEachRow(
        database, "SELECT mapping FROM import WHERE id = ?1", [&json](Statement &row) { json = row.blob(0); },
        import);
    if (!read)
        return failure(read.error());
    QSet<QString> columns;
    const auto mapping = ColumnMapping::fromJson(QJsonDocument::fromJson(json).object());
    for (const TruthColumn &truth : mapping.truth)
        columns.insert(truth.column);
    return columns;
}

Result<void> readTicket(Database &database, TicketId id, ShownTicket &shown)
{
    auto ticket = ticketById(database, id);
    if (!ticket)
        return failure(ticket.error());
    const auto hidden = truthColumns(database, ticket->import);
    if (!hidden)
        return failure(hidden.error());
    ticket->source.removeIf([&hidden](const SourceColumn &column) { return hidden->contains(column.name); });
    shown.ticket = std::move(*ticket);
    return {};
}

Result<void> readSuggestions(Database &database, const Taxonomy &taxonomy, TicketId id, ShownTicket &shown)
{
    auto current = currentSuggestion(database, id);
    if (!current)
        return failure(current.error());
    auto all = suggestionsOf(database, id);
    if (!all)
        return failure(all.error());
    shown.alsoSaid = std::move(*all);
    if (!*current)
        return {};
    shown.suggestion = std::move(*current);
    shown.alsoSaid.removeIf([&shown](const Suggestion &s) { return s.uuid == shown.suggestion->uuid; });
    shown.outdated = shown.suggestion->taxonomy < taxonomy.version;
    shown.gate = gate(shown.suggestion->answers, shown.suggestion->flags, taxonomy);
    shown.gateWords = gateWords(shown.gate, taxonomy);
    return {};
}

/// The verb that a decision was part of; what was done again is what it was the first time.
Result<ActionKind> actOf(Database &database, ActionId action)
{
    auto kind = ActionKind::Decide;
    const auto read = forEachRow(
        database,
        "SELECT iif(a.kind = 2, (SELECT o.kind FROM action o WHERE o.id = a.undoes), a.kind) FROM action a "
        "WHERE a.id = ?1",
        [&kind](Statement &row) { kind = static_cast<ActionKind>(row.integer(0)); }, action);
    if (!read)
        return failure(read.error());
    return kind;
}

Result<void> readDecisions(Database &database, TicketId id, ShownTicket &shown)
{
    const auto rows = decisionsOf(database, id);
    if (!rows)
        return failure(rows.error());
    QHash<AnnotatorId, QString> names;
    for (const Decision &decision : *rows) {
        if (!names.contains(decision.annotator)) {
            const auto name = annotatorName(database, decision.annotator);
            if (!name)
                return failure(name.error());
            names.insert(decision.annotator, *name);
        }
        const auto act = actOf(database, decision.action);
        if (!act)
            return failure(act.error());
        shown.decisions.append({decision, names.value(decision.annotator), *act});
    }
    const auto final = finalDecision(database, id);
    if (!final)
        return failure(final.error());
    if (*final)
        for (const ShownDecision &row : std::as_const(shown.decisions)) {
            if (row.decision.id == (*final)->id)
                shown.final = row;
        }
    return {};
}

} // namespace

Result<ShownTicket> readShownTicket(Database &database, const Taxonomy &taxonomy, TicketId ticket)
{
    ShownTicket shown;
    if (const auto read = readTicket(database, ticket, shown); !read)
        return failure(read.error());
    if (const auto read = readSuggestions(database, taxonomy, ticket, shown); !read)
        return failure(read.error());
    if (const auto read = readDecisions(database, ticket, shown); !read)
        return failure(read.error());
    auto marks = marksOf(database, ticket);
    if (!marks)
        return failure(marks.error());
    shown.marks = std::move(*marks);
    const auto label = labelOf(database, ticket);
    if (!label)
        return failure(label.error());
    shown.state = stateOf(*label, StateRule(taxonomy));
    if (shown.state == TicketState::Failed || shown.state == TicketState::Unknown) {
        const auto request = newestRequestOf(database, ticket);
        if (!request)
            return failure(request.error());
        if (*request)
            shown.trouble = ticketTroubleWords(**request);
    }
    return shown;
}

ShownTicket withoutSuggestions(ShownTicket shown)
{
    shown.suggestion.reset();
    shown.gate = {};
    shown.gateWords.clear();
    shown.outdated = false;
    shown.alsoSaid.clear();
    // Ready, needs review, failed: each says what a machine made of it.
    if (shown.state != TicketState::Decided && shown.state != TicketState::Skipped &&
        shown.state != TicketState::InReview)
        shown.state = TicketState::Waiting;
    shown.trouble.clear();
    return shown;
}

VerdictBase verdictBaseOf(const ShownTicket &shown, const QString &annotator)
{
    VerdictBase base;
    base.ticket = shown.ticket.id;
    base.blind = shown.blind;
    if (!shown.veiled)
        base.shown = shown.suggestion;
    if (shown.final) {
        base.formerKind = shown.final->decision.kind;
        base.former = shown.final->decision.answers;
        base.formerIsOwn = shown.final->annotator == annotator;
    }
    return base;
}

} // namespace countersign
