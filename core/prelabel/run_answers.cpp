#include "core/prelabel/prelabel_runner.h"
#include "core/prelabel/run_words.h"
#include "core/store/database.h"
#include "core/store/project_writer.h"
#include "core/store/suggestion_store.h"

// What becomes of an answer: the half of PrelabelRunner that takes in what the other half sent.

namespace countersign
{
namespace
{

constexpr int refusalsTaken = 4;  ///< json_schema, json_object, temperature, token cap
constexpr int hopelessInRow = 10; ///< tickets that fail for the server's reasons before the run stops
constexpr qsizetype errorTextKept = 300;

bool isWorthAskingAgain(FailureCause cause)
{
    return cause == FailureCause::Malformed || cause == FailureCause::Empty ||
           cause == FailureCause::Ambiguous;
}

bool isServersFault(FailureCause cause)
{
    return cause == FailureCause::ServerError || cause == FailureCause::RateLimited ||
           cause == FailureCause::Timeout;
}

/// A complete answer in which no reply was found: paid like any other.
bool isUnusableAnswer(const ChatFailure &chatFailure)
{
    return chatFailure.failureClass == FailureClass::TicketFinal && chatFailure.httpStatus >= 200 &&
           chatFailure.httpStatus < 300;
}

/// Room on the disk comes back; a damaged, moved or write-protected file does not.
bool mayPass(ErrorKind kind)
{
    return kind == ErrorKind::DiskFull || kind == ErrorKind::Io || kind == ErrorKind::Busy;
}

} // namespace

void PrelabelRunner::take(const FlightPointer &flight, const ChatOutcome &outcome)
{
    m_inFlight.remove(flight.get());
    if (outcome)
        takeReply(flight, *outcome);
    else
        takeFailure(flight, outcome.error());
    pump();
}

void PrelabelRunner::takeReply(const FlightPointer &flight, const ChatReply &reply)
{
    const Moment moment = now();
    const double cost = costOf(m_request.budget.price, reply.usage, reply.cost, flight->estimate);
    m_budget.finished(flight->estimate, cost);
    m_governor.finished(flight->pace, PaceEvent::Answered, reply.hints, moment);
    m_meter.answered(moment.monotonicMs, reply.latencyMs);
    m_hopeless = 0;
    flight->refusals = 0;

    RequestOutcome outcome;
    outcome.id = flight->request;
    outcome.httpStatus = 200;
    outcome.rawReply = reply.rawBody;
    outcome.cost = cost;
    outcome.latencyMs = reply.latencyMs;
    if (reply.usage) {
        m_tokens.measure(flight->asked.guessedTokens, *reply.usage);
        m_governor.noteTokens(reply.usage->promptTokens + reply.usage->completionTokens);
        outcome.promptTokens = reply.usage->promptTokens;
        outcome.completionTokens = reply.usage->completionTokens;
    }
    auto suggestion = m_suggester->read(flight->asked, reply);
    if (suggestion) {
        suggestion->promptTokens = outcome.promptTokens;
        suggestion->completionTokens = outcome.completionTokens;
        suggestion->cost = cost;
        settle(flight, outcome, *suggestion, true);
        return;
    }
    outcome.state = RequestState::Failed;
    outcome.cause = suggestion.error().cause;
    outcome.errorText = suggestion.error().words.left(errorTextKept);
    settleOrAskAgain(flight, outcome, true);
}

/// What came back is useless: asked once more if that may help, else the ticket's failure.
void PrelabelRunner::settleOrAskAgain(const FlightPointer &flight, const RequestOutcome &outcome,
                                      bool answered)
{
    const bool askAgain = answered && !m_ending && isWorthAskingAgain(outcome.cause) &&
                          flight->malformed < m_request.reasksOfMalformed;
    settle(flight, outcome, std::nullopt, !askAgain);
    if (askAgain) {
        ++flight->malformed;
        again(flight, 0);
    }
}

void PrelabelRunner::takeFailure(const FlightPointer &flight, const ChatFailure &chatFailure)
{
    const Moment moment = now();
    RequestOutcome outcome;
    outcome.id = flight->request;
    outcome.state = RequestState::Failed;
    outcome.cause = chatFailure.cause;
    outcome.httpStatus = chatFailure.httpStatus;
    outcome.errorText =
        (chatFailure.serverText.isEmpty() ? chatFailure.message : chatFailure.serverText).left(errorTextKept);
    outcome.rawReply = chatFailure.rawBody;
    const bool lost = chatFailure.failureClass == FailureClass::Ambiguous ||
                      (chatFailure.failureClass == FailureClass::Cancelled && chatFailure.bytesSent);
    if (lost)
        outcome.cost = flight->estimate; // unknown requests count as spent
    else if (isUnusableAnswer(chatFailure) || chatFailure.usage)
        outcome.cost = costOf(m_request.budget.price, chatFailure.usage, std::nullopt, flight->estimate);
    flight->neverLeft = !chatFailure.bytesSent && chatFailure.httpStatus == 0;
    if (flight->neverLeft)
        m_budget.neverLeft(flight->estimate);
    else
        m_budget.finished(flight->estimate, outcome.cost);
    const bool limited =
        chatFailure.httpStatus == 429 || chatFailure.httpStatus == 503 || chatFailure.httpStatus == 529;
    m_governor.finished(flight->pace, limited ? PaceEvent::Limited : PaceEvent::Failed, chatFailure.hints,
                        moment);
    m_progress.waits += limited ? 1 : 0;

    switch (chatFailure.failureClass) {
    case FailureClass::StopRun:
        outcome.cause = FailureCause::Cancelled;
        settle(flight, outcome, std::nullopt, false);
        callOffUnsent();
        endWith(RunEnd::Endpoint, Error{chatFailure.kind, chatFailure.message, chatFailure.serverText});
        return;
    case FailureClass::TicketFinal:
        settleOrAskAgain(flight, outcome, isUnusableAnswer(chatFailure));
        // Most likely no chat endpoint at all, or one that refuses how it is asked.
        if ((isUnusableAnswer(chatFailure) && isWorthAskingAgain(outcome.cause)) ||
            outcome.cause == FailureCause::Rejected)
            noteHopeless(chatFailure);
        return;
    case FailureClass::FormatRefused:
    case FailureClass::ParameterRefused:
        outcome.cause = FailureCause::Cancelled;
        settle(flight, outcome, std::nullopt, false);
        if (++flight->refusals > refusalsTaken)
            endWith(RunEnd::Endpoint, Error{chatFailure.kind, chatFailure.message, chatFailure.serverText});
        else if (!m_ending)
            again(flight, 0);
        return;
    case FailureClass::Cancelled:
    case FailureClass::Ambiguous:
        if (!lost) {
            outcome.cause = FailureCause::Cancelled;
            settle(flight, outcome, std::nullopt, false);
        } else if (m_request.loopback && m_request.budget.price.isFree() && !flight->lostOnce && !m_ending) {
            flight->lostOnce = true; // costs nothing and leaves nothing: asked again once without consent
            settle(flight, outcome, std::nullopt, false);
            again(flight, 0);
        } else {
            outcome.state = RequestState::Unknown;
            if (outcome.cause == FailureCause::Cancelled) // that would say it was called off unpaid
                outcome.cause = FailureCause::None;
            settle(flight, outcome, std::nullopt, true);
            if (chatFailure.failureClass == FailureClass::Ambiguous)
                noteHopeless(chatFailure); // each further one may be paid and lost
        }
        return;
    case FailureClass::Retry:
        takeRetry(flight, chatFailure, outcome);
        return;
    }
}

void PrelabelRunner::takeRetry(const FlightPointer &flight, const ChatFailure &chatFailure,
                               RequestOutcome outcome)
{
    const bool neverReached = chatFailure.cause == FailureCause::Connection && !chatFailure.bytesSent;
    if (neverReached)
        outcome.cause = FailureCause::Cancelled; // the network's fault, not this ticket's
    if (const auto pauseFor = pauseRunFor(chatFailure)) {
        m_governor.pauseUntil(now().monotonicMs + pauseFor->count());
        outcome.cause = FailureCause::Cancelled; // not the end of this ticket
        settle(flight, outcome, std::nullopt, false);
        if (!m_ending)
            again(flight, pauseFor->count());
        return;
    }
    const double jitter = std::uniform_real_distribution<double>(0.0, 1.0)(m_random);
    const auto delay = retryDelay(flight->attempt, chatFailure, jitter);
    if (delay && !m_ending) {
        outcome.cause = FailureCause::Cancelled; // if the run ends meanwhile, the ticket still waits
        settle(flight, outcome, std::nullopt, false);
        ++flight->attempt;
        again(flight, delay->count());
        return;
    }
    if (neverReached || m_ending) {
        outcome.cause = FailureCause::Cancelled;
        settle(flight, outcome, std::nullopt, false);
        endWith(RunEnd::Unreachable, Error{chatFailure.kind, chatFailure.message, chatFailure.serverText});
        return;
    }
    settle(flight, outcome, std::nullopt, true);
    if (isServersFault(outcome.cause))
        noteHopeless(chatFailure);
}

void PrelabelRunner::noteHopeless(const ChatFailure &chatFailure)
{
    if (++m_hopeless >= hopelessInRow)
        endWith(RunEnd::Endpoint, Error{chatFailure.kind, chatFailure.message, chatFailure.serverText});
}

void PrelabelRunner::refuseUnsent(const FlightPointer &flight)
{
    RequestOutcome outcome;
    outcome.state = RequestState::Failed;
    outcome.cause = FailureCause::TooLong;
    outcome.errorText = tooLongWords(m_suggester->taxonomy());
    ++m_progress.failed[FailureCause::TooLong];
    store(
        [run = m_run.run.id, ticket = flight->asked.id, key = flight->asked.cacheKey, outcome,
         at = m_parts.clock->wallMilliseconds()](WriteContext &context) -> Result<void> {
            const auto id = addSentRequest(context.database, run, ticket, 1, key, 0);
            if (!id)
                return failure(id.error());
            RequestOutcome withId = outcome;
            withId.id = *id;
            return finishRequest(context, ticket, withId, at);
        },
        [] {});
}

void PrelabelRunner::settle(const FlightPointer &flight, RequestOutcome outcome,
                            std::optional<Suggestion> suggestion, bool ticketDone)
{
    const TicketId ticket = flight->asked.id;
    const qint64 at = m_parts.clock->wallMilliseconds();
    if (suggestion) {
        suggestion->run = m_run.run.id;
        suggestion->request = flight->request;
        suggestion->createdAt = at;
    }
    const auto job = [ticket, outcome, suggestion, key = flight->asked.cacheKey,
                      neverLeft = flight->neverLeft, at](WriteContext &context) -> Result<void> {
        if (neverLeft) {
            // Neither status nor a daily limit counts it as sent.
            auto taken = runSql(context.database, "UPDATE request SET sent_at = 0 WHERE id = ?1", outcome.id);
            if (!taken)
                return taken;
        }
        if (suggestion) {
            // The raw reply and what was read from it reach the disk in one commit.
            if (const auto added = addSuggestion(context.database, *suggestion, key); !added)
                return failure(added.error());
        }
        return finishRequest(context, ticket, outcome, at);
    };
    store(job, [this, ticket, outcome, ticketDone] {
        if (!ticketDone)
            return;
        switch (outcome.state) {
        case RequestState::Applied:
            ++m_progress.answered;
            emit applied(ticket);
            break;
        case RequestState::Unknown:
            ++m_progress.unknown;
            break;
        default:
            ++m_progress.failed[outcome.cause];
        }
    });
}

void PrelabelRunner::store(std::function<Result<void>(WriteContext &)> job, std::function<void()> done)
{
    ++m_writing;
    m_parts.writer->post(WritePriority::Normal, job)
        .then([this, path = m_return, job, done](const Result<void> &written) {
            path->send([this, job, done, written] { takeStored(job, done, written); });
        });
}

void PrelabelRunner::takeStored(const std::function<Result<void>(WriteContext &)> &job,
                                const std::function<void()> &done, const Result<void> &written)
{
    --m_writing;
    if (written) {
        done();
    } else if (mayPass(written.error().kind)) {
        // A paid answer is held until there is room for it; nothing new is sent meanwhile.
        ++m_unstored;
        m_progress.storageTrouble = written.error().message;
        report(true);
        QTimer::singleShot(storeAgainAfterMs, this, [this, job, done] {
            --m_unstored;
            store(job, done);
        });
        return finishIfDone();
    } else {
        callOffUnsent();
        endWith(RunEnd::Storage, written.error());
    }
    if (m_unstored == 0)
        m_progress.storageTrouble.clear();
    pump();
}

} // namespace countersign
