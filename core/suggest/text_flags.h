#pragma once

#include "core/domain/suggestion.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace countersign
{

/// A piece of a ticket that made it suspicious, for the screen to mark.
struct FlaggedSpan {
    ReviewFlag flag = ReviewFlag::None;
    bool inSubject = false;
    qsizetype begin = 0; ///< UTF-16 offset in subject or body as given
    qsizetype length = 0;

    bool operator==(const FlaggedSpan &) const = default;
};

struct TextFlags {
    ReviewFlags flags;        ///< AddressesModel and ControlWords only
    QList<FlaggedSpan> spans; ///< at most one per flag in subject and in body: the first

    bool operator==(const TextFlags &) const = default;
};

/// Looks for text that talks to the model instead of the support team, in a dozen languages, and for control
/// words of chat templates (a local server reads "<|end|>" in a ticket as the end of the turn). A net with
/// holes: what it catches is never accepted without a person, what it misses still meets the gate.
/// `fieldKeys` are those of the taxonomy: JSON with them as members mimics a reply.
TextFlags flagsOfTicket(const QString &subject, const QString &body, const QStringList &fieldKeys = {});

} // namespace countersign
