#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/review/ticket_rows.h"

#include <functional>
#include <string_view>
#include <vector>

namespace countersign
{

class Database;

/// The words of a text as places in a table of a fixed size ("feature hashing", Weinberger et al. 2009), each
/// as often as it occurs. Two words may share a place.
using WordPlaces = std::vector<quint16>;
inline constexpr int wordPlaceBits = 15;

/// Words as near-duplicates know them (review/shingles.h): without case, every number the same word, a CJK
/// character a word. Adds to `places`.
void appendWordPlaces(std::string_view utf8, WordPlaces &places);

/// How like the others a text is: the mean cosine similarity of its TF-IDF vector to those of a pool, the
/// information density of Settles and Craven, "An Analysis of Active Learning Strategies for Sequence
/// Labeling Tasks" (2008). As the vectors have length 1, that mean is the product with the mean vector. The
/// weight of a word is its count in the text times ln((1 + n) / (1 + texts that have it)) + 1.
class TextDensity
{
public:
    explicit TextDensity(const std::vector<WordPlaces> &pool);

    /// 0 to 1; 0 for a text without a word and for an empty pool.
    double of(const WordPlaces &text);

private:
    /// Calls `take` with each different place of the text and its part of the vector of length 1.
    template <typename Take>
    void forEachPart(const WordPlaces &text, Take take);

    std::vector<float> m_weight; ///< of a word, by place
    std::vector<float> m_mean;   ///< vector of the pool
    std::vector<quint16> m_count;
    WordPlaces m_places;
};

/// Tickets that the pool is made of, by chance: more of them change the mean by less than it matters.
inline constexpr size_t typicalityPool = 20'000;

/// The typicality of all tickets of `rows` for the order "most valuable first", by row: 65535 for the most
/// typical one, others in proportion. One pass over the texts; about 6 bytes a ticket while it works, 2 when
/// it is done. `progress` is told tickets done of all, about a hundred times. Cancelled with kind Cancelled.
[[nodiscard]] Result<std::vector<quint16>> findTypicality(Database &database, const TicketRows &rows,
                                                          quint64 seed,
                                                          const std::function<void(qint64, qint64)> &progress,
                                                          const CancelToken &cancel);

} // namespace countersign
