#include "core/review/bulk_labeller.h"

#include "core/base/when_done.h"
#include "core/review/decision_maker.h"
#include "core/store/database.h"
#include "core/store/decision_store.h"
#include "core/store/mark_store.h"
#include "core/store/project_writer.h"
#include "core/store/suggestion_store.h"

#include <algorithm>

namespace countersign
{
namespace
{

struct Part {
    BulkAct act;
    Taxonomy taxonomy;
    QString annotator;
    std::vector<TicketId> tickets;
    qint64 plannedAt = 0;
    qint64 nowMs = 0;
    ActionId action; ///< invalid: the first part makes it
};

/// What came of a part.
struct Written {
    BulkOutcome outcome;
    size_t handled = 0; ///< tickets, from the first on
};

/// A multiple choice may be set to "none of them".
Result<Verdict> setVerdict(const Part &part, VerdictBase base)
{
    Result<Verdict> verdict = failure(ErrorKind::InvalidInput, QString());
    for (const FieldAnswer &answer : part.act.answers.fields) {
        verdict = optionsVerdict(part.taxonomy, base, answer.field, answer.options);
        if (!verdict)
            return verdict;
        base.former = verdict->decision.answers;
    }
    if (verdict)
        verdict->changes = true;
    return verdict;
}

/// What the act means for one ticket as it is now; nothing: it is left alone.
Result<std::optional<NewDecision>> decisionFor(Database &database, const Part &part, AnnotatorId annotator,
                                               TicketId ticket)
{
    const auto final = finalDecision(database, ticket);
    if (!final)
        return failure(final.error());
    const auto marks = marksOf(database, ticket);
    if (!marks)
        return failure(marks.error());
    const auto suggestion = currentSuggestion(database, ticket);
    if (!suggestion)
        return failure(suggestion.error());
    const bool isDecided =
        *final && ((*final)->kind == DecisionKind::Accepted || (*final)->kind == DecisionKind::Corrected);
    const bool isNewer = *suggestion && (*suggestion)->createdAt > part.plannedAt;
    const bool addressesModel = *suggestion && (*suggestion)->flags.testFlag(ReviewFlag::AddressesModel);
    if ((isDecided && !part.act.alsoDecided) || marks->marks.testFlag(MarkBit::Flagged) || isNewer ||
        addressesModel)
        return std::nullopt;
    VerdictBase base;
    base.ticket = ticket;
    base.shown = *suggestion;
    if (*final) {
        base.formerKind = (*final)->kind;
        base.former = (*final)->answers;
        base.formerIsOwn = (*final)->annotator == annotator;
    }
    const bool accepts = part.act.verb == BulkAct::Verb::Accept;
    const auto verdict =
        accepts ? acceptVerdict(part.taxonomy, base,
                                part.act.alsoDecided ? AcceptScope::Everything : AcceptScope::OpenFields)
                : setVerdict(part, base);
    // What leaves a required field open is no acceptance: somebody has to look at that ticket anyway.
    if (!verdict || !verdict->changes || (accepts && !verdict->open.isEmpty()))
        return std::nullopt;
    return verdict->decision;
}

/// As much of the part as a decision that arrives leaves time for; at least one ticket.
Result<Written> writePart(WriteContext &context, const Part &part)
{
    const auto annotator = annotatorNamed(context.database, part.annotator);
    if (!annotator)
        return failure(annotator.error());
    Written written;
    BulkOutcome &outcome = written.outcome;
    outcome.action = part.action;
    for (const TicketId ticket : part.tickets) {
        if (written.handled > 0 && context.shouldYield())
            break;
        const auto decision = decisionFor(context.database, part, *annotator, ticket);
        if (!decision)
            return failure(decision.error());
        ++written.handled;
        if (!*decision) {
            ++outcome.leftAlone;
            continue;
        }
        if (!outcome.action.isValid()) {
            const auto action =
                addAction(context, *annotator, part.act.isGroup ? ActionKind::Group : ActionKind::Bulk,
                          ActionId(), part.nowMs);
            if (!action)
                return failure(action.error());
            outcome.action = *action;
        }
        if (const auto added = addDecisions(context, outcome.action, *annotator, {**decision}, part.nowMs);
            !added)
            return failure(added.error());
        ++outcome.written;
    }
    return written;
}

} // namespace

BulkLabeller::BulkLabeller(ProjectWriter &writer, const Clock &clock, QObject *parent)
    : QObject(parent), m_writer(writer), m_clock(clock)
{
}

void BulkLabeller::start(const BulkAct &act, std::vector<TicketId> tickets, const Taxonomy &taxonomy,
                         const QString &annotator, qint64 plannedAt)
{
    Q_ASSERT(!m_running);
    m_act = act;
    m_taxonomy = taxonomy;
    m_annotator = annotator;
    m_tickets = std::move(tickets);
    m_plannedAt = plannedAt;
    m_next = 0;
    m_outcome = {};
    m_stopping = false;
    m_running = true;
    writeNext();
}

void BulkLabeller::writeNext()
{
    if (m_stopping || m_next >= m_tickets.size()) {
        m_running = false;
        m_outcome.wasStopped = m_next < m_tickets.size();
        emit finished(m_outcome);
        return;
    }
    const size_t count = std::min(m_tickets.size() - m_next, size_t(m_writer.suggestedChunk()));
    const auto first = m_tickets.begin() + qsizetype(m_next);
    const Part part{m_act,           m_taxonomy,
                    m_annotator,     {first, first + qsizetype(count)},
                    m_plannedAt,     m_clock.wallMilliseconds(),
                    m_outcome.action};
    const auto posted = m_writer.postFor<Written>(
        WritePriority::Background, [part](WriteContext &context) { return writePart(context, part); });
    whenDone(posted, this, [this](const Result<Written> &written) {
        if (!written) {
            m_running = false;
            emit failed(written.error(), m_outcome);
            return;
        }
        m_next += written->handled;
        m_outcome.action = written->outcome.action;
        m_outcome.written += written->outcome.written;
        m_outcome.leftAlone += written->outcome.leftAlone;
        emit progressChanged(qint64(m_next), qint64(m_tickets.size()));
        writeNext();
    });
}

} // namespace countersign
