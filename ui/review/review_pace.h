#pragma once

#include "core/base/ids.h"
#include "core/domain/decision.h"

#include <QHash>
#include <QString>

#include <optional>

namespace countersign
{

/// What this sitting has been like: how long a ticket takes, and how often the person agreed with what was
/// shown. A plain value; knows only what it was told.
class ReviewPace
{
public:
    /// A ticket was decided or skipped; a second verdict on it replaces the first.
    void note(TicketId ticket, DecisionKind kind, bool suggestionShown, qint64 tookMs);
    /// Its verdict was taken back.
    void forget(TicketId ticket);

    int tickets() const { return int(m_verdicts.size()); }
    /// The middle one of the last 50 tickets' times; nothing before five.
    std::optional<qint64> msPerTicket() const;
    int shown() const;  ///< decided with a suggestion on screen
    int agreed() const; ///< of these, accepted as they were

private:
    struct Verdict {
        DecisionKind kind = DecisionKind::Accepted;
        bool shown = false;
        qint64 tookMs = 0;
        int order = 0;
    };

    QHash<TicketId, Verdict> m_verdicts;
    int m_next = 0;
};

/// "5.4 s", "1 min 12 s"
QString secondsWords(qint64 ms);
/// "about 4 min", "1 h 56 min"
QString durationWords(qint64 ms);

} // namespace countersign
