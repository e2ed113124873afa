#include "core/prelabel/prelabel_runner.h"
#include "core/store/database.h"
#include "core/store/project_writer.h"

#include <algorithm>
#include <utility>

// How a request leaves: its ledger row first, then a place among those in flight, then its first byte.

namespace countersign
{
namespace
{

/// One commit's time costs a place in thirty; so of sixteen places one request waits with its row on disk,
/// and leaves the moment a place is free. Few, because those that a kill finds waiting count as unknown
/// though they never left.
constexpr int placesPerAhead = 16;
constexpr int mostEverAhead = 8;

} // namespace

size_t PrelabelRunner::mostAhead() const
{
    return size_t(std::min(m_governor.limit() / placesPerAhead, mostEverAhead));
}

void PrelabelRunner::send(const FlightPointer &flight, bool hasPlace)
{
    flight->neverLeft = false;
    flight->givenBack = false;
    flight->request = {};
    flight->pace = 0;
    m_budget.started(flight->estimate);
    m_ahead.push_back(flight);
    if (hasPlace)
        takePlace();
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
                takeWritten(flight, written);
            });
        });
}

void PrelabelRunner::takePlace()
{
    const FlightPointer flight = m_ahead.front();
    m_ahead.pop_front();
    flight->pace = m_governor.started(now());
    m_inFlight.insert(flight.get(), flight);
    if (flight->request.isValid())
        ask(flight);
}

void PrelabelRunner::takeWritten(const FlightPointer &flight, const Result<RequestId> &written)
{
    if (!written) {
        // Nothing left: the ticket waits for the disk.
        m_inFlight.remove(flight.get());
        std::erase(m_ahead, flight);
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
    if (flight->givenBack) {
        giveBack(flight);
        pump();
    } else if (flight->pace != 0) {
        ask(flight);
    }
}

void PrelabelRunner::ask(const FlightPointer &flight)
{
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

void PrelabelRunner::giveBackAhead()
{
    const std::deque<FlightPointer> ahead = std::exchange(m_ahead, {});
    for (auto flight = ahead.rbegin(); flight != ahead.rend(); ++flight) {
        if ((*flight)->request.isValid())
            giveBack(*flight);
        else
            (*flight)->givenBack = true; // as soon as its row is written
    }
}

void PrelabelRunner::giveBack(const FlightPointer &flight)
{
    ChatFailure neverLeft;
    neverLeft.failureClass = FailureClass::Cancelled;
    takeFailure(flight, neverLeft);
    if (!m_ending)
        m_waiting.push_front({flight, 0});
}

} // namespace countersign
