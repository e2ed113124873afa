#pragma once

#include "core/base/result.h"
#include "core/domain/run.h"
#include "core/domain/taxonomy.h"
#include "core/prelabel/budget.h"

namespace countersign
{

class Database;

/// A cause and its count for a person: "7 answers were cut off at the token limit".
QString failureWords(FailureCause cause, qint64 count);
/// What to do about it, one sentence; empty where there is nothing but asking again.
QString failureNextStep(FailureCause cause);

/// Why a run with a budget stopped, in figures.
Error budgetReached(const RunBudget &budget, const BudgetMeter &meter);

/// "longer than 24,000 characters"
QString tooLongWords(const Taxonomy &taxonomy);
/// The run met a ticket above the limit and the taxonomy says "ask".
Error ticketTooLong(Database &database, TicketId ticket, const Taxonomy &taxonomy);

} // namespace countersign
