#pragma once

#include "core/base/ids.h"
#include "core/domain/suggestion.h"

#include <QString>
#include <QUuid>

#include <optional>

namespace countersign
{

/// The ledger of one request: planned → sent → answered → applied, or failed, or unknown. Stored as integers.
enum class RequestState {
    Planned = 0,
    Sent = 1,     ///< committed before the first byte leaves; found at a restart it becomes unknown
    Answered = 2, ///< the raw reply is stored, not yet read
    Applied = 3,  ///< became a suggestion
    Failed = 4,   ///< final: cause and error text stand in the row
    Unknown = 5,  ///< sent, no complete answer: may have been paid, never resent without consent
};

/// Why a request failed, in the words the screen groups by. Stored as integers: values never change.
enum class FailureCause {
    None = 0,
    TooLong = 1,       ///< the ticket exceeds the limit or the model's context
    ContentFilter = 2, ///< the provider's filter stopped it
    Refused = 3,       ///< the model refused
    Malformed = 4,     ///< complete answer, but not usable JSON
    CutOff = 5,        ///< finish_reason length
    Empty = 6,         ///< no content
    Ambiguous = 7,     ///< two different JSON objects, or contradicting members
    ServerError = 8,   ///< 5xx after all tries
    RateLimited = 9,   ///< 429 after all tries
    Timeout = 10,
    Connection = 11, ///< not reached
    Rejected = 12,   ///< other 4xx
    Cancelled = 13,  ///< called off or refused for every ticket alike: says nothing about this one
};

/// How a run stands.
enum class RunState { Running = 0, Paused = 1, Finished = 2, Stopped = 3 };

/// What one pass was asked to do; stored with the run, never holding a key.
struct RunSettings {
    SourceKind source = SourceKind::Baseline;
    QString baseUrl; ///< scheme://host[:port]/path, no user info
    QString model;
    double temperature = 0.1;
    std::optional<int> maxTokens; ///< absent: no cap is sent
    bool operator==(const RunSettings &) const = default;
};

struct Run {
    RunId id;
    QUuid uuid;
    TaxonomyVersionId taxonomy;
    RunSettings settings;
    QString promptHash; ///< SHA-256 of the system message, hex
    RunState state = RunState::Running;
    bool adopted = true;
    qint64 startedAt = 0;
    qint64 finishedAt = 0;

    bool operator==(const Run &) const = default;
};

} // namespace countersign
