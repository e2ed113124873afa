#pragma once

#include "core/domain/answers.h"
#include "core/domain/option_lookup.h"
#include "core/domain/run.h"
#include "core/domain/suggestion.h"
#include "core/domain/taxonomy.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace countersign
{

/// What the envelope of an answer holds, as the wire format read it.
struct ReplyMessage {
    QString content;      ///< null counts as empty
    QString finishReason; ///< empty if absent
    QString refusal;
};

/// A reply that can become a suggestion.
struct UsableReply {
    Answers answers;
    ReviewFlags flags; ///< of the reply alone; those of the ticket come from suggest/text_flags.h
    QString reasoning;
    QStringList evidence;

    bool operator==(const UsableReply &) const = default;
};

/// Why a reply cannot be used. `words`: one or two sentences with the next step, without any of the reply's
/// text.
struct ReplyFailure {
    FailureCause cause = FailureCause::Malformed;
    QString words;

    bool operator==(const ReplyFailure &) const = default;
};

using ParsedReply = tl::expected<UsableReply, ReplyFailure>;

/// Reads model replies against one taxonomy version. What it cannot read it says so; it never guesses a
/// label, never completes what was cut off and never takes the model's thoughts for its answer. Build one per
/// run; parse() is const and safe from several threads.
class ReplyParser
{
public:
    explicit ReplyParser(const Taxonomy &taxonomy);

    /// `ticketText` is what the model was shown (TicketText::joined()); evidence is looked up in it.
    ParsedReply parse(const ReplyMessage &reply, const QString &ticketText) const;

private:
    Taxonomy m_taxonomy;
    QHash<FieldId, OptionLookup> m_lookups;
};

/// For one reply; a run keeps a ReplyParser.
inline ParsedReply parseReply(const ReplyMessage &reply, const Taxonomy &taxonomy, const QString &ticketText)
{
    return ReplyParser(taxonomy).parse(reply, ticketText);
}

} // namespace countersign
