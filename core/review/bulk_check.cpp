#include "core/review/bulk_check.h"

#include "core/insight/proportion.h"

#include <algorithm>
#include <unordered_map>

namespace countersign
{

BulkCheck::BulkCheck(const TicketColumns &columns, std::vector<quint32> rows, const Taxonomy &taxonomy,
                     const BlindSample &blind, quint64 seed)
    : m_columns(columns), m_rows(std::move(rows)), m_taxonomy(taxonomy), m_blind(blind), m_seed(seed)
{
    setAct({});
}

void BulkCheck::setAct(const BulkAct &act)
{
    const bool sameLabels = act.verb == m_act.verb && act.answers == m_act.answers;
    std::unordered_map<quint32, Finding> said;
    for (const Sample &sample : m_samples) {
        if (sameLabels && sample.finding != Finding::Open)
            said.emplace(sample.row, sample.finding);
    }
    const size_t count = std::max(firstDraw, m_samples.size());
    m_act = act;
    m_samples.clear();
    m_order.clear();
    m_candidates = planBulk(m_columns, m_rows, m_act, m_taxonomy, m_blind).rows;
    draw(count);
    for (size_t i = 0; i < m_samples.size(); ++i) {
        const auto known = said.find(m_samples[i].row);
        if (known == said.end())
            continue;
        m_samples[i].finding = known->second;
        m_order.push_back(i);
    }
    replan();
}

void BulkCheck::replan()
{
    std::vector<quint32> excluded;
    for (const Sample &sample : m_samples) {
        if (sample.finding == Finding::Wrong)
            excluded.push_back(sample.row);
    }
    std::ranges::sort(excluded);
    m_plan = planBulk(m_columns, m_rows, m_act, m_taxonomy, m_blind, excluded);
}

StateCounts BulkCheck::countsAfter() const
{
    return countersign::countsAfter(m_columns, m_plan, m_act, m_taxonomy);
}

void BulkCheck::judge(size_t sample, Finding finding)
{
    const Finding before = std::exchange(m_samples[sample].finding, finding);
    m_order.erase(std::remove(m_order.begin(), m_order.end(), sample), m_order.end());
    if (finding != Finding::Open)
        m_order.push_back(sample);
    if (before == Finding::Wrong || finding == Finding::Wrong)
        replan();
}

std::optional<size_t> BulkCheck::takeBack()
{
    if (m_order.empty())
        return std::nullopt;
    const size_t last = m_order.back();
    judge(last, Finding::Open);
    return last;
}

void BulkCheck::draw(size_t count)
{
    const std::vector<quint32> rows = sampleOf(m_candidates, count, m_seed);
    for (size_t i = m_samples.size(); i < rows.size(); ++i)
        m_samples.push_back({rows[i], Finding::Open});
}

size_t BulkCheck::wrong() const
{
    return size_t(std::ranges::count(m_samples, Finding::Wrong, &Sample::finding));
}

std::optional<size_t> BulkCheck::nextOpen(size_t from) const
{
    for (size_t step = 1; step <= m_samples.size(); ++step) {
        const size_t i = (from + step) % m_samples.size();
        if (m_samples[i].finding == Finding::Open)
            return i;
    }
    return std::nullopt;
}

bool BulkCheck::isPassed() const
{
    return !m_samples.empty() && judged() == m_samples.size() && !m_plan.rows.empty() &&
           (m_act.verb == BulkAct::Verb::Accept || !m_act.answers.fields.isEmpty());
}

double BulkCheck::mostWrong(size_t wrong, size_t samples)
{
    return samples == 0 ? 1.0 : binomialUpperBound(qint64(wrong), qint64(samples), 0.05);
}

} // namespace countersign
