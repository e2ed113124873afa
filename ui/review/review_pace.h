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
    /// A blind ticket was decided or skipped. `agreed`: every choice as the source had it; a skipped one
    /// counts as not agreed until it is decided.
    void noteBlind(TicketId ticket, DecisionKind kind, bool agreed, qint64 tookMs);
    /// Its verdict was taken back.
    void forget(TicketId ticket);

    int tickets() const { return int(m_verdicts.size()); }
    /// The middle one of the last 50 tickets' times; nothing before five.
    std::optional<qint64> msPerTicket() const;
    int shown() const;  ///< decided with a suggestion on screen
    int agreed() const; ///< of these, accepted as they were
    int blind() const;  ///< decided or skipped before anything was seen
    int blindAgreed() const;
    int corrected() const;
    int skipped() const;
    qint64 workedMs() const; ///< all times together

    /// Why the person might be stamping rather than reading, in words that ask to look again; empty: no
    /// reason to think so. Of the last twenty accepted ones, fifteen in under a second; or fifty in a row
    /// accepted while one in ten blind tickets (of five or more) came out differently.
    QString rubberStampWords() const;
    /// The person has taken note: only later verdicts give a new reason.
    void noteHintSeen() { m_seenUntil = m_next; }

private:
    struct Verdict {
        DecisionKind kind = DecisionKind::Accepted;
        bool shown = false;
        bool blind = false;
        bool agreed = false; ///< of a blind one
        qint64 tookMs = 0;
        int order = 0;
    };

    QHash<TicketId, Verdict> m_verdicts;
    int m_next = 0;
    int m_seenUntil = 0;
};

/// "5.4 s", "1 min 12 s"
QString secondsWords(qint64 ms);
/// "about 4 min", "1 h 56 min"
QString durationWords(qint64 ms);

} // namespace countersign
