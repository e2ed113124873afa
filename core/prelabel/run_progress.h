#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/domain/run.h"

#include <QMap>
#include <QMetaType>

#include <optional>

namespace countersign
{

/// What a run looks like now; sent at most ten times a second.
struct RunProgress {
    RunId run;
    qint64 total = 0;     ///< tickets this invocation means to ask about
    qint64 answered = 0;  ///< became a suggestion
    qint64 fromCache = 0; ///< had an answer to the very same request; not asked
    qint64 unknown = 0;
    QMap<FailureCause, qint64> failed; ///< tickets, by cause
    qint64 inFlight = 0;
    qint64 requests = 0; ///< sent by this invocation, retries and tests included
    qint64 waits = 0;    ///< times the endpoint asked to slow down
    double spent = 0.0;
    double perSecond = 0.0;  ///< answers a second, over the last ten seconds
    double latencyMs = 0.0;  ///< mean of the last hundred answers
    int concurrency = 1;     ///< the governor's present limit
    qint64 waitingUntil = 0; ///< wall ms: the run sleeps until then (daily cap, Retry-After); 0: it does not
    bool paused = false;
    QString storageTrouble; ///< paid answers cannot be stored at the moment: why; empty: all is well

    qint64 failedTickets() const;
    /// Tickets that are settled in one way or the other.
    qint64 done() const { return answered + fromCache + unknown + failedTickets(); }
    /// Seconds to go at the present rate; nothing while there is no rate.
    std::optional<double> secondsLeft() const;
};

/// Why a run ended.
enum class RunEnd {
    Finished,    ///< all tickets are settled; some may have failed or be unknown
    Stopped,     ///< by the user
    Budget,      ///< the request or money limit is reached
    Endpoint,    ///< key, quota, model, address, TLS, web page: every request would fail; `error` says it
    Unreachable, ///< connection failures in a row
    NeedsChoice, ///< a ticket is too long and the taxonomy says "ask"; `error` says how to choose
    Storage,     ///< the project could not be written
};

struct RunOutcome {
    RunEnd end = RunEnd::Finished;
    RunProgress progress;
    std::optional<Error>
        error; ///< what to tell the user, with Endpoint, Unreachable, NeedsChoice, Storage, Budget
};

} // namespace countersign

Q_DECLARE_METATYPE(countersign::RunProgress)
Q_DECLARE_METATYPE(countersign::RunOutcome)
