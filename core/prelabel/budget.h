#pragma once

#include "core/prelabel/run_request.h"

namespace countersign
{

/// The budget stop, in figures: no request starts if what is spent plus the estimate of those in flight,
/// itself included, would pass a limit. Pure: the caller reports every start and every end.
class BudgetMeter
{
public:
    explicit BudgetMeter(const RunBudget &budget) : m_budget(budget) {}

    /// Whether a request of this estimated cost may start now.
    bool mayStart(double estimatedCost) const;
    /// True when no request of this cost could ever start again, even after all in flight came back at no
    /// cost.
    bool isExhausted(double estimatedCost) const;

    void started(double estimatedCost);
    /// `cost` is what it cost in the end; a lost answer is reported with its estimate.
    void finished(double estimatedCost, double cost);
    /// It ended before its first byte left: neither paid nor a request.
    void neverLeft(double estimatedCost);

    qint64 requests() const { return m_requests; }
    double spent() const { return m_spent; }
    double reserved() const { return m_reserved; } ///< estimates of those in flight

private:
    RunBudget m_budget;
    qint64 m_requests = 0;
    double m_spent = 0.0;
    double m_reserved = 0.0;
};

} // namespace countersign
