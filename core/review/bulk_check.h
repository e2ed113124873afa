#pragma once

#include "core/domain/taxonomy.h"
#include "core/review/bulk_plan.h"

#include <optional>
#include <vector>

namespace countersign
{

/// What stands before an act over many tickets: a random sample of them, looked at one by one. A sample that
/// is found wrong stays out of the act. Keeps the rows that matched when it was made; the columns outlive it.
class BulkCheck
{
public:
    enum class Finding : quint8 { Open, Right, Wrong };

    struct Sample {
        quint32 row = 0;
        Finding finding = Finding::Open;

        bool operator==(const Sample &) const = default;
    };

    /// Samples to look at before anything is written; fewer if there are not so many tickets.
    static constexpr size_t firstDraw = 20;
    /// As many without a mistake show that at most 5 % are wrong, with 95 % certainty.
    static constexpr size_t largeDraw = 59;

    /// `rows` match the filter. The same seed draws the same samples.
    BulkCheck(const TicketColumns &columns, std::vector<quint32> rows, const Taxonomy &taxonomy,
              const BlindSample &blind, quint64 seed);

    /// Another act is about other labels or other tickets: its samples are drawn anew. What was said of a
    /// ticket stays if only the tickets are others.
    void setAct(const BulkAct &act);
    const BulkAct &act() const { return m_act; }
    /// Without the samples that were found wrong.
    const BulkPlan &plan() const { return m_plan; }
    /// Where all tickets will stand after it.
    StateCounts countsAfter() const;

    const std::vector<Sample> &samples() const { return m_samples; }
    void judge(size_t sample, Finding finding);
    /// Opens the sample that was judged last; nothing: none is judged.
    std::optional<size_t> takeBack();
    /// Up to `count` samples in all.
    void draw(size_t count);
    bool canDraw(size_t count) const { return m_samples.size() < std::min(count, m_candidates.size()); }
    /// Every ticket that the act is about is among the samples.
    bool isCensus() const { return m_samples.size() == m_candidates.size(); }

    size_t judged() const { return m_order.size(); }
    size_t wrong() const;
    /// The next open one after `from`, from the top again after the end.
    std::optional<size_t> nextOpen(size_t from) const;
    /// The act may go on: something was looked at, nothing is open, and something is left to write.
    bool isPassed() const;

    /// The largest share of wrong ones, 0 to 1, that `samples` with `wrong` mistakes leave possible with 95 %
    /// certainty: the one-sided exact bound of Clopper and Pearson (1934). 1 for no samples.
    static double mostWrong(size_t wrong, size_t samples);

private:
    void replan();

    const TicketColumns &m_columns;
    std::vector<quint32> m_rows;
    Taxonomy m_taxonomy;
    BlindSample m_blind;
    quint64 m_seed;
    BulkAct m_act;
    BulkPlan m_plan;
    std::vector<quint32> m_candidates; ///< what the act is about, wrong ones too
    std::vector<Sample> m_samples;
    std::vector<size_t> m_order; ///< of judging
};

} // namespace countersign
