#pragma once

#include "core/base/clock.h"
#include "core/llm/chat_client.h"
#include "core/llm/pricing.h"
#include "core/llm/rate_governor.h"
#include "core/llm/retry_policy.h"
#include "core/prelabel/budget.h"
#include "core/prelabel/return_path.h"
#include "core/prelabel/run_meter.h"
#include "core/prelabel/run_progress.h"
#include "core/prelabel/ticket_feed.h"
#include "core/store/ledger_store.h"
#include "core/suggest/llm_suggester.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <memory>
#include <random>

namespace countersign
{

class Database;
class ProjectWriter;

/// One pre-labelling pass with a language model: says when and how many, keeps the ledger, and nothing else.
/// Lives on the labelling thread with its client and its read-only connection; talks by queued signals.
///
/// Per ticket: planned → sent (committed before the first byte leaves) → answered and applied in one commit,
/// or failed, or unknown. Killed at any moment it loses no answer that was stored and asks nothing twice:
/// what was sent without an answer is unknown when the project is opened again. (So are the one or two
/// requests in thirty whose row is written while they wait for a place, for no place to stand empty during a
/// commit.)
class PrelabelRunner final : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        std::unique_ptr<Database> reader;
        ProjectWriter *writer = nullptr; ///< outlives the runner
        std::unique_ptr<ChatClient> client;
        const Clock *clock = nullptr; ///< outlives the runner
    };

    PrelabelRunner(Parts parts, RunRequest request, PaceLimits pace, DayCount day);
    ~PrelabelRunner() override;

    /// What would be sent: for the confirmation before the first request to a host.
    struct Preview {
        qint64 tickets = 0;
        QByteArray firstRequest; ///< the exact bytes; empty: nothing to ask
    };
    /// Finds or makes the run and shows its beginning; sends nothing. Before start(), where wanted.
    [[nodiscard]] Result<Preview> prepare();

    /// Finds or makes the run, then asks. `finished` follows, always, once.
    void start();
    void pause(); ///< nothing new is sent; what is under way is taken in
    void resume();
    void stop(); ///< cancels what is under way: what left the machine becomes unknown

    DayCount dayCount() const { return m_governor.dayCount(); }

signals:
    void progressChanged(const countersign::RunProgress &progress);
    /// A suggestion is on disk.
    void applied(countersign::TicketId ticket);
    void finished(const countersign::RunOutcome &outcome);

private:
    static constexpr int storeAgainAfterMs = 2000;

    struct Flight {
        AskedTicket asked;
        int attempt = 1;        ///< asks so far, this one included
        int malformed = 0;      ///< complete but unusable answers so far
        int refusals = 0;       ///< of format or parameter, in a row
        bool neverLeft = false; ///< the last ask ended before its first byte left
        bool givenBack = false; ///< leaves with its ledger row, not with a request
        bool lostOnce = false;  ///< a free loopback answer was lost once and is asked again
        RequestId request;
        RateGovernor::Ticket pace = 0; ///< 0: it has no place among those in flight yet
        double estimate = 0.0;
        ChatCall *call = nullptr;
    };
    using FlightPointer = std::shared_ptr<Flight>;
    struct Waiting {
        FlightPointer flight;
        qint64 notBefore = 0; ///< monotonic ms
    };

    [[nodiscard]] Result<void> prepareRun();
    void countTotal();
    void pump();
    /// The next flight that may go now; null when there is none at this moment.
    FlightPointer takeNext(qint64 now);
    /// Writes the ledger row; asks at once after it, or as soon as there is a place.
    void send(const FlightPointer &flight, bool hasPlace);
    void takePlace(); ///< the first of those ahead
    void takeWritten(const FlightPointer &flight, const Result<RequestId> &written);
    void ask(const FlightPointer &flight);
    size_t mostAhead() const;
    /// Those ahead will not leave soon: their rows say so, and their tickets wait again.
    void giveBackAhead();
    void giveBack(const FlightPointer &flight);
    void take(const FlightPointer &flight, const ChatOutcome &outcome);
    void takeReply(const FlightPointer &flight, const ChatReply &reply);
    void takeFailure(const FlightPointer &flight, const ChatFailure &chatFailure);
    void takeRetry(const FlightPointer &flight, const ChatFailure &chatFailure, RequestOutcome outcome);
    void noteHopeless(const ChatFailure &chatFailure);
    void refuseUnsent(const FlightPointer &flight);
    void again(const FlightPointer &flight, qint64 delayMs);
    void settleOrAskAgain(const FlightPointer &flight, const RequestOutcome &outcome, bool answered);
    void settle(const FlightPointer &flight, RequestOutcome outcome, std::optional<Suggestion> suggestion,
                bool ticketDone);
    void store(std::function<Result<void>(WriteContext &)> job, std::function<void()> done);
    void takeStored(const std::function<Result<void>(WriteContext &)> &job, const std::function<void()> &done,
                    const Result<void> &written);
    void endWith(RunEnd end, std::optional<Error> error);
    /// Nothing that waits for its ledger row leaves any more.
    void callOffUnsent() { m_calledOff = true; }
    void finishIfDone();
    void wakeAt(qint64 monotonicMs);
    void report(bool evenIfEarly);
    Moment now() const;

    Parts m_parts;
    std::shared_ptr<ReturnPath> m_return;
    RunRequest m_request;
    RateGovernor m_governor;
    BudgetMeter m_budget;
    TokenEstimator m_tokens;
    RunMeter m_meter;
    StoredRun m_run;
    bool m_continued = false;
    std::unique_ptr<LlmSuggester> m_suggester;
    std::unique_ptr<TicketFeed> m_feed;
    std::deque<Waiting> m_waiting;
    std::deque<FlightPointer>
        m_ahead; ///< their ledger rows are on disk, or on the way; all that fly are full
    QHash<Flight *, FlightPointer> m_inFlight;
    qint64 m_writing = 0; ///< writes whose commit is awaited
    int m_unstored = 0;   ///< paid answers that could not be stored yet
    int m_hopeless = 0;   ///< tickets in a row that failed, or were lost, for the server's reasons
    qint64 m_selected = 0;
    bool m_feedEnded = false;
    RunProgress m_progress;
    qint64 m_reportedAt = 0;
    bool m_paused = false;
    bool m_started = false;
    bool m_ended = false;
    bool m_calledOff = false; ///< nothing more leaves, also what was about to
    bool m_stopped = false;   ///< by the user
    std::optional<RunOutcome> m_ending;
    QTimer m_wake;
    std::mt19937 m_random;
};

} // namespace countersign
