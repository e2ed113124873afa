#include "core/prelabel/baseline_labeller.h"

#include "core/prelabel/ticket_selection.h"
#include "core/store/database.h"
#include "core/store/decision_store.h"
#include "core/store/ledger_store.h"
#include "core/store/project_writer.h"
#include "core/store/suggestion_store.h"
#include "core/store/taxonomy_store.h"
#include "core/store/ticket_store.h"
#include "core/suggest/text_flags.h"

#include <QCoreApplication>

namespace countersign
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(countersign::Run)
};

constexpr qint64 sampleSize = 3000;

Error cancelled()
{
    return {
        ErrorKind::Cancelled, Words::tr("The offline baseline was stopped; what it had labelled stays."), {}};
}

/// Decided tickets with their final answers, oldest decision first.
Result<QList<LabelledText>> decisionsToLearnFrom(Database &database)
{
    QList<TicketId> tickets;
    const auto listed = forEachRow(
        database,
        "SELECT ticket_id FROM (SELECT ticket_id, decided_at FROM current_label WHERE person IN (1, 3) "
        "ORDER BY decided_at DESC LIMIT ?1) ORDER BY decided_at, ticket_id",
        [&tickets](Statement &row) { tickets.append(TicketId{row.integer(0)}); },
        qint64(OfflineBaseline::MaxDecisions));
    if (!listed)
        return failure(listed.error());
    QList<LabelledText> decisions;
    for (const TicketId ticket : std::as_const(tickets)) {
        const auto decision = finalDecision(database, ticket);
        const auto text = ticketText(database, ticket);
        if (!decision || !text)
            return failure(decision ? text.error() : decision.error());
        if (*decision)
            decisions.append({{text->subject, text->body}, (*decision)->answers});
    }
    return decisions;
}

/// Tickets spread evenly over the project: only to learn which words are common.
Result<QList<TicketText>> sampleOf(Database &database)
{
    const auto last = lastTicket(database);
    if (!last)
        return failure(last.error());
    QList<TicketText> sample;
    const qint64 step = std::max<qint64>(1, last->value / sampleSize);
    for (qint64 id = 1; id <= last->value; id += step) {
        const auto text = ticketText(database, TicketId{id});
        if (text)
            sample.append({text->subject, text->body});
        else if (text.error().kind != ErrorKind::NotFound)
            return failure(text.error());
    }
    return sample;
}

/// One chunk of suggestions, written so that a decision may interrupt and repeat it.
Result<void> writeChunk(ProjectWriter &writer, QList<Suggestion> chunk)
{
    return writer
        .post(WritePriority::Background,
              [chunk = std::move(chunk)](WriteContext &context) -> Result<void> {
                  for (const Suggestion &suggestion : chunk) {
                      if (context.shouldYield())
                          return failure(cancelled());
                      if (auto stored = replaceBaselineSuggestion(context.database, suggestion); !stored)
                          return stored;
                      auto label = refreshLabel(context.database, suggestion.ticket);
                      if (!label)
                          return failure(label.error());
                      context.changes.labels.append(std::move(*label));
                  }
                  return {};
              })
        .result();
}

} // namespace

Result<OfflineBaseline> trainBaseline(Database &reader, const CancelToken &cancel)
{
    const auto taxonomy = currentTaxonomy(reader);
    const auto decisions = decisionsToLearnFrom(reader);
    const auto sample = sampleOf(reader);
    if (!taxonomy || !decisions || !sample)
        return failure(!taxonomy ? taxonomy.error() : !decisions ? decisions.error() : sample.error());
    OfflineBaseline baseline = OfflineBaseline::train(*taxonomy, *decisions, *sample, cancel);
    if (cancel.isCancelled())
        return failure(cancelled());
    return baseline;
}

Result<BaselineOutcome> labelWithBaseline(Database &reader, ProjectWriter &writer, qint64 limit,
                                          const std::function<void(const BaselineProgress &)> &progress,
                                          const CancelToken &cancel, const Clock &clock, RunScope scope)
{
    const auto taxonomy = currentTaxonomy(reader);
    if (!taxonomy)
        return failure(taxonomy.error());
    const auto baseline = trainBaseline(reader, cancel);
    if (!baseline)
        return failure(baseline.error());
    const auto run = writer
                         .postFor<RunId>(WritePriority::Normal,
                                         [&](WriteContext &context) {
                                             return baselineRun(context.database, taxonomy->version,
                                                                clock.wallMilliseconds());
                                         })
                         .result();
    if (!run)
        return failure(run.error());
    BaselineOutcome outcome;
    for (const Field &field : taxonomy->fields) {
        if (field.kind == FieldKind::Text)
            continue;
        outcome.measures.insert(field.id, baseline->measure(field.id));
        outcome.decisions = std::max(outcome.decisions, baseline->measure(field.id).decisions);
    }
    TicketSelection selection;
    selection.scope = scope == RunScope::All ? RunScope::Undecided : scope;
    selection.resendUnknown = scope != RunScope::Failed; // it costs nothing; but unknown is not failed
    selection.taxonomy = taxonomy->version;
    selection.source = SourceKind::Baseline;
    const auto total = countSelected(reader, selection);
    if (!total)
        return failure(total.error());
    const qint64 wanted = limit < 0 ? *total : std::min(limit, *total);
    TicketId after;
    while (outcome.labelled < wanted) {
        if (cancel.isCancelled())
            return failure(cancelled());
        const int most =
            int(std::min<qint64>(std::min(500, writer.suggestedChunk()), wanted - outcome.labelled));
        const auto page = selectTickets(reader, selection, after, most);
        if (!page)
            return failure(page.error());
        if (page->isEmpty())
            break;
        after = page->last();
        QList<Suggestion> chunk;
        for (const TicketId ticket : *page) {
            const auto text = ticketText(reader, ticket);
            if (!text)
                return failure(text.error());
            const BaselineAnswer answer = baseline->suggest(text->subject, text->body);
            Suggestion suggestion;
            suggestion.uuid = QUuid::createUuid();
            suggestion.ticket = ticket;
            suggestion.run = *run;
            suggestion.taxonomy = taxonomy->version;
            suggestion.answers = answer.answers;
            suggestion.flags = answer.flags | flagsOfTicket(text->subject, text->body).flags;
            suggestion.reasoning = answer.reasoning;
            suggestion.evidence = answer.evidence;
            suggestion.createdAt = clock.wallMilliseconds();
            chunk.append(suggestion);
        }
        outcome.labelled += chunk.size();
        if (auto written = writeChunk(writer, std::move(chunk)); !written)
            return failure(written.error());
        if (progress)
            progress({outcome.labelled, wanted});
    }
    return outcome;
}

} // namespace countersign
