#include "core/prelabel/budget.h"

#include <algorithm>

namespace countersign
{
namespace
{

/// Sums of many small prices end a hair beside their exact value; a limit of 1.00 shall admit ten times 0.10.
constexpr double rounding = 1e-9;

} // namespace

bool BudgetMeter::mayStart(double estimatedCost) const
{
    if (m_budget.maxRequests && m_requests + 1 > *m_budget.maxRequests)
        return false;
    return !m_budget.maxCost || m_spent + m_reserved + estimatedCost <= *m_budget.maxCost + rounding;
}

bool BudgetMeter::isExhausted(double estimatedCost) const
{
    if (m_budget.maxRequests && m_requests + 1 > *m_budget.maxRequests)
        return true;
    return m_budget.maxCost && m_spent + estimatedCost > *m_budget.maxCost + rounding;
}

void BudgetMeter::started(double estimatedCost)
{
    ++m_requests;
    m_reserved += estimatedCost;
}

void BudgetMeter::finished(double estimatedCost, double cost)
{
    m_reserved = std::max(0.0, m_reserved - estimatedCost);
    m_spent += cost;
}

void BudgetMeter::neverLeft(double estimatedCost)
{
    m_requests = std::max<qint64>(0, m_requests - 1);
    m_reserved = std::max(0.0, m_reserved - estimatedCost);
}

} // namespace countersign
