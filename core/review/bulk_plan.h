#pragma once

#include "core/domain/answers.h"
#include "core/domain/taxonomy.h"
#include "core/review/blind_sample.h"
#include "core/review/ticket_columns.h"

#include <span>
#include <vector>

namespace countersign
{

/// One verdict for many tickets.
struct BulkAct {
    enum class Verb {
        Accept, ///< each ticket's own suggestion
        Set,    ///< the same answers for all
    };

    Verb verb = Verb::Accept;
    Answers answers;          ///< of Set: choice fields only; other fields stay as they are
    bool alsoDecided = false; ///< decided tickets are part of it; otherwise they are never touched
    bool isGroup = false;     ///< over a group of near-duplicates

    bool operator==(const BulkAct &) const = default;
};

/// What an act would do: a sum that adds up, matching = the others together.
struct BulkPlan {
    qint64 matching = 0;
    qint64 decidedBefore = 0;     ///< left alone
    qint64 blind = 0;             ///< left open: they measure
    qint64 flagged = 0;           ///< by a person, or their text addresses the model
    qint64 withoutSuggestion = 0; ///< of Accept: nothing to accept, or not for every required choice
    qint64 excluded = 0;          ///< found wrong, or unticked
    std::vector<quint32> rows;    ///< what the act is about

    bool operator==(const BulkPlan &) const = default;
};

/// `rows`: those that match; `excluded`: ascending rows that stay out. One pass.
BulkPlan planBulk(const TicketColumns &columns, std::span<const quint32> rows, const BulkAct &act,
                  const Taxonomy &taxonomy, const BlindSample &blind, std::span<const quint32> excluded = {});

/// How many tickets will stand where after the act. Of Set: a ticket is decided once its other required
/// fields are; a required text, which the columns do not hold, counts as open. One pass.
StateCounts countsAfter(const TicketColumns &columns, const BulkPlan &plan, const BulkAct &act,
                        const Taxonomy &taxonomy);

/// `count` different ones of `rows` by chance (all of them, shuffled, if there are fewer): for the same seed
/// the same, and a larger count begins with the smaller one's.
std::vector<quint32> sampleOf(std::span<const quint32> rows, size_t count, quint64 seed);

} // namespace countersign
