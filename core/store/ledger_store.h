#pragma once

#include "core/base/result.h"
#include "core/domain/run.h"
#include "core/store/project_writer.h"

#include <QList>
#include <QMap>

#include <optional>

namespace countersign
{

class Database;

/// A run with what only its own thread needs.
struct StoredRun {
    Run run;
    QString systemMessage;
    QByteArray markerKey; ///< key of the marker around a ticket, so that the exact prompt can be shown again
};

/// What a finished request cost and how it ended.
struct RequestOutcome {
    RequestId id;
    RequestState state = RequestState::Applied;
    FailureCause cause = FailureCause::None;
    int httpStatus = 0;
    QString errorText; ///< at most 300 characters, plain text, key replaced
    QByteArray rawReply;
    qint64 promptTokens = 0;
    qint64 completionTokens = 0;
    double cost = 0.0;
    qint64 latencyMs = 0;
};

[[nodiscard]] Result<RunId> addRun(Database &database, const StoredRun &run);
[[nodiscard]] Result<void> setRunState(Database &database, RunId run, RunState state, qint64 nowMs);
[[nodiscard]] Result<StoredRun> storedRun(Database &database, RunId run);
/// The newest LLM run, invalid id if there is none.
[[nodiscard]] Result<RunId> newestRun(Database &database, SourceKind source);
/// The one row that all baseline suggestions of a taxonomy version hang on; made when missing.
[[nodiscard]] Result<RunId> baselineRun(Database &database, TaxonomyVersionId taxonomy, qint64 nowMs);

/// Writes the request as sent. The caller lets the first byte leave only after this is committed. `nowMs` 0:
/// it never leaves (a ticket that is too long), but its failure has a row. `estimate` is its cost until its
/// end is known: if the program dies meanwhile, what may have been paid counts as spent.
[[nodiscard]] Result<RequestId> addSentRequest(Database &database, RunId run, TicketId ticket, int attempt,
                                               const QByteArray &cacheKey, qint64 nowMs,
                                               double estimate = 0.0);
/// Stores the end of a request and refreshes the ticket's label (not for Answered).
[[nodiscard]] Result<void> finishRequest(WriteContext &context, TicketId ticket,
                                         const RequestOutcome &outcome, qint64 nowMs);
/// At open: what was under way when the program died becomes unknown; returns how many.
[[nodiscard]] Result<qint64> settleInterruptedRequests(WriteContext &context);

/// Requests by state and cause, for the counts of status and the pre-label page.
struct LedgerCounts {
    qint64 sent = 0; ///< all that ever left, whatever became of them
    double cost = 0.0;
    qint64 unknownTickets = 0;
    QMap<FailureCause, qint64> failedTickets; ///< by the cause of the ticket's newest request
};
[[nodiscard]] Result<LedgerCounts> ledgerCounts(Database &database);

/// Requests of this project that left since then: what a daily limit has used up.
[[nodiscard]] Result<qint64> requestsSentSince(Database &database, qint64 wallMs);

/// The raw reply and error text of a request, for "raw answer".
struct StoredRequest {
    RequestId id;
    RunId run;
    RequestState state = RequestState::Planned;
    FailureCause cause = FailureCause::None;
    int httpStatus = 0;
    QString errorText;
    QString rawReply;
};
[[nodiscard]] Result<QList<StoredRequest>> requestsOf(Database &database, TicketId ticket);

/// The newest one of a ticket, without its raw reply: why there is no suggestion.
[[nodiscard]] Result<std::optional<StoredRequest>> newestRequestOf(Database &database, TicketId ticket);

} // namespace countersign
