#include "core/prelabel/prelabel_runner.h"

#include "core/base/clock.h"
#include "core/prelabel/run_words.h"
#include "core/store/database.h"
#include "core/store/project_writer.h"
#include "core/store/taxonomy_store.h"

#include <QRandomGenerator>

namespace countersign
{

PrelabelRunner::PrelabelRunner(Parts parts, RunRequest request, PaceLimits pace, DayCount day)
    : m_parts(std::move(parts)),
      m_return(std::make_shared<ReturnPath>(this)),
      m_request(std::move(request)),
      m_governor(pace, day),
      m_budget(m_request.budget),
      m_random(QRandomGenerator::global()->generate())
{
    m_wake.setParent(this); // moves to the labelling thread with the runner
    m_wake.setSingleShot(true);
    connect(&m_wake, &QTimer::timeout, this, &PrelabelRunner::pump);
    m_parts.client->setParent(this);
}

PrelabelRunner::~PrelabelRunner()
{
    m_return->close();
    m_wake.setParent(nullptr);
    if (m_parts.client)
        m_parts.client->setParent(nullptr);
}

Result<PrelabelRunner::Preview> PrelabelRunner::prepare()
{
    if (const auto prepared = prepareRun(); !prepared)
        return failure(prepared.error());
    Preview preview;
    if (const FlightPointer first = takeNext(now().monotonicMs)) {
        m_waiting.push_front({first, 0});
        preview.firstRequest = m_parts.client->requestBody(first->asked.question);
    }
    preview.tickets = m_progress.total - m_progress.fromCache;
    return preview;
}

void PrelabelRunner::start()
{
    if (const auto prepared = m_feed ? Result<void>() : prepareRun(); !prepared) {
        m_started = true;
        endWith(RunEnd::Storage, prepared.error());
        finishIfDone();
        return;
    }
    m_started = true;
    report(true);
    pump();
}

Result<void> PrelabelRunner::prepareRun()
{
    Database &reader = *m_parts.reader;
    const auto taxonomy = currentTaxonomy(reader);
    if (!taxonomy)
        return failure(taxonomy.error());
    RunSettings settings;
    settings.source = SourceKind::Llm;
    settings.baseUrl = m_request.baseUrl;
    settings.model = m_request.model;
    settings.temperature = m_request.temperature;
    settings.maxTokens = m_request.maxTokens;
    const auto newest = newestRun(reader, SourceKind::Llm);
    if (!newest)
        return failure(newest.error());
    if (newest->isValid()) {
        auto former = storedRun(reader, *newest);
        if (!former)
            return failure(former.error());
        m_continued = former->run.state != RunState::Finished && former->run.settings == settings &&
                      former->run.taxonomy == taxonomy->version;
        if (m_continued)
            m_run = std::move(*former);
    }
    if (!m_continued) {
        m_run = StoredRun();
        m_run.run.uuid = QUuid::createUuid();
        m_run.run.taxonomy = taxonomy->version;
        m_run.run.settings = settings;
        m_run.run.startedAt = m_parts.clock->wallMilliseconds();
        m_run.systemMessage = countersign::systemMessage(*taxonomy);
        m_run.markerKey = m_run.run.uuid.toRfc4122();
    }
    const auto written =
        m_parts.writer
            ->postFor<RunId>(WritePriority::Normal,
                             [this](WriteContext &context) -> Result<RunId> {
                                 if (!m_continued)
                                     return addRun(context.database, m_run);
                                 const auto set =
                                     setRunState(context.database, m_run.run.id, RunState::Running, 0);
                                 return set ? Result<RunId>(m_run.run.id) : failure(set.error());
                             })
            .result();
    if (!written)
        return failure(written.error());
    m_run.run.id = *written;
    m_progress.run = *written;
    TicketSelection selection;
    selection.scope = m_request.scope;
    selection.resendUnknown = m_request.resendUnknown;
    selection.onlyCause = m_request.onlyCause;
    selection.taxonomy = taxonomy->version;
    if (m_continued && m_request.scope == RunScope::All)
        selection.continued = m_run.run.id;
    const auto total = countSelected(reader, selection);
    if (!total)
        return failure(total.error());
    m_selected = *total;
    countTotal();
    m_suggester = std::make_unique<LlmSuggester>(*taxonomy, settings, m_run.run.uuid);
    m_feed = std::make_unique<TicketFeed>(reader, *m_suggester, selection, m_request.limit);
    return {};
}

void PrelabelRunner::countTotal()
{
    m_progress.fromCache = m_feed ? m_feed->fromCache() : 0;
    const qint64 left = m_selected - (m_feed ? m_feed->passedOver() : 0);
    m_progress.total = m_request.limit ? std::min(left, *m_request.limit + m_progress.fromCache) : left;
}

Moment PrelabelRunner::now() const
{
    return {m_parts.clock->monotonicMilliseconds(), m_parts.clock->wallMilliseconds()};
}

void PrelabelRunner::pause()
{
    m_paused = true;
    report(true);
}

void PrelabelRunner::resume()
{
    m_paused = false;
    report(true);
    pump();
}

void PrelabelRunner::stop()
{
    m_stopped = true;
    callOffUnsent();
    endWith(RunEnd::Stopped, std::nullopt);
    for (const FlightPointer &flight : std::as_const(m_inFlight)) {
        if (flight->call)
            flight->call->cancel();
    }
    finishIfDone();
}

void PrelabelRunner::pump()
{
    if (!m_started || m_ended)
        return;
    while (!m_ending && !m_paused && m_unstored == 0) {
        const Moment moment = now();
        const PaceHold hold = m_governor.hold(moment);
        m_progress.waitingUntil = 0;
        if (hold != PaceHold::None) {
            const auto next = m_governor.nextTime(moment);
            if (next && hold != PaceHold::InFlight) {
                m_progress.waitingUntil = moment.wallMs + (*next - moment.monotonicMs);
                wakeAt(*next);
            }
            break;
        }
        const FlightPointer flight = takeNext(moment.monotonicMs);
        if (!flight)
            break;
        flight->estimate =
            estimatedCost(m_request.budget.price, m_tokens.promptTokens(flight->asked.guessedTokens),
                          m_tokens.completionTokens(m_request.maxTokens));
        if (!m_budget.mayStart(flight->estimate)) {
            m_waiting.push_front({flight, 0});
            // What is in flight may cost less than its estimate, so the end is only certain when all is back.
            if (m_inFlight.isEmpty() || m_budget.isExhausted(flight->estimate))
                endWith(RunEnd::Budget, budgetReached(m_request.budget, m_budget));
            break;
        }
        send(flight);
    }
    // After a pause and before a sleep the last answers are the last to be seen for a long time.
    report(m_paused || (m_inFlight.isEmpty() && m_writing == 0));
    finishIfDone();
}

PrelabelRunner::FlightPointer PrelabelRunner::takeNext(qint64 monotonicMs)
{
    const auto ready = std::ranges::find_if(
        m_waiting, [monotonicMs](const Waiting &w) { return w.notBefore <= monotonicMs; });
    if (ready != m_waiting.end()) {
        FlightPointer flight = ready->flight;
        m_waiting.erase(ready);
        return flight;
    }
    while (true) {
        auto asked = m_feed->next();
        countTotal();
        if (!asked) {
            endWith(RunEnd::Storage, asked.error());
            return nullptr;
        }
        if (!*asked) {
            m_feedEnded = true;
            if (!m_waiting.empty())
                wakeAt(std::ranges::min(m_waiting, {}, &Waiting::notBefore).notBefore);
            return nullptr;
        }
        auto flight = std::make_shared<Flight>();
        flight->asked = std::move(**asked);
        if (!flight->asked.ticket.tooLong)
            return flight;
        if (m_suggester->taxonomy().longTickets == LongTicketRule::Ask) {
            endWith(RunEnd::NeedsChoice,
                    ticketTooLong(*m_parts.reader, flight->asked.id, m_suggester->taxonomy()));
            return nullptr;
        }
        refuseUnsent(flight);
    }
}

void PrelabelRunner::send(const FlightPointer &flight)
{
    flight->neverLeft = false;
    m_budget.started(flight->estimate);
    flight->pace = m_governor.started(now());
    m_inFlight.insert(flight.get(), flight);
    ++m_writing;
    const RunId run = m_run.run.id;
    const TicketId ticket = flight->asked.id;
    m_parts.writer
        ->postFor<RequestId>(
            WritePriority::Normal,
            [run, ticket, attempt = flight->attempt, key = flight->asked.cacheKey,
             at = m_parts.clock->wallMilliseconds(), estimate = flight->estimate](WriteContext &context) {
                return addSentRequest(context.database, run, ticket, attempt, key, at, estimate);
            })
        .then([this, path = m_return, flight](const Result<RequestId> &written) {
            path->send([this, flight, written] {
                --m_writing;
                ask(flight, written);
            });
        });
}

void PrelabelRunner::ask(const FlightPointer &flight, const Result<RequestId> &written)
{
    if (!written) {
        // Nothing left: the ticket waits for the disk.
        m_inFlight.remove(flight.get());
        m_budget.neverLeft(flight->estimate);
        m_governor.finished(flight->pace, PaceEvent::Failed, {}, now());
        if (written.error().kind == ErrorKind::DiskFull)
            again(flight, storeAgainAfterMs);
        else
            endWith(RunEnd::Storage, written.error());
        pump();
        return;
    }
    flight->request = *written;
    if (m_calledOff) {
        ChatFailure calledOff;
        calledOff.failureClass = FailureClass::Cancelled;
        take(flight, tl::unexpected(calledOff));
        return;
    }
    flight->call = m_parts.client->ask(flight->asked.question);
    connect(flight->call, &ChatCall::finished, this, [this, flight](const ChatOutcome &outcome) {
        flight->call = nullptr;
        take(flight, outcome);
    });
}

void PrelabelRunner::again(const FlightPointer &flight, qint64 delayMs)
{
    m_waiting.push_back({flight, m_parts.clock->monotonicMilliseconds() + delayMs});
    wakeAt(m_waiting.back().notBefore);
}

void PrelabelRunner::wakeAt(qint64 monotonicMs)
{
    const qint64 delay = std::max<qint64>(0, monotonicMs - m_parts.clock->monotonicMilliseconds());
    if (!m_wake.isActive() || m_wake.remainingTime() > delay)
        m_wake.start(std::chrono::milliseconds(std::min<qint64>(delay, 3'600'000)));
}

void PrelabelRunner::endWith(RunEnd end, std::optional<Error> error)
{
    if (m_ending)
        return;
    m_ending = RunOutcome{end, {}, std::move(error)};
    m_waiting.clear();
}

void PrelabelRunner::finishIfDone()
{
    if (m_ended || !m_started || !m_inFlight.isEmpty() || m_writing > 0)
        return;
    if (!m_ending) {
        if (m_paused || m_unstored > 0 || !m_waiting.empty() || !m_feedEnded)
            return;
        m_ending = RunOutcome{RunEnd::Finished, {}, {}};
    }
    // Who stops a run on a full disk does not wait for it: the request stays "sent" and is unknown at the
    // next open.
    if (m_unstored > 0 && !m_stopped)
        return;
    m_ended = true;
    m_wake.stop();
    if (m_run.run.id.isValid()) {
        const RunState state = m_ending->end == RunEnd::Finished ? RunState::Finished : RunState::Paused;
        (void)m_parts.writer
            ->post(WritePriority::Normal,
                   [id = m_run.run.id, state, at = m_parts.clock->wallMilliseconds()](WriteContext &context) {
                       return setRunState(context.database, id, state, at);
                   })
            .result();
    }
    report(true);
    m_ending->progress = m_progress;
    emit finished(*m_ending);
}

void PrelabelRunner::report(bool evenIfEarly)
{
    constexpr qint64 reportEveryMs = 100;
    const qint64 at = m_parts.clock->monotonicMilliseconds();
    if (!evenIfEarly && at - m_reportedAt < reportEveryMs)
        return;
    m_reportedAt = at;
    m_progress.inFlight = m_inFlight.size();
    m_progress.requests = m_budget.requests();
    m_progress.spent = m_budget.spent();
    m_progress.perSecond = m_meter.perSecond(at);
    m_progress.latencyMs = m_meter.latencyMs();
    m_progress.concurrency = m_governor.limit();
    m_progress.paused = m_paused;
    emit progressChanged(m_progress);
}

} // namespace countersign
