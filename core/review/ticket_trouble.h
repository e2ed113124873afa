#pragma once

#include "core/store/ledger_store.h"

#include <QString>

namespace countersign
{

/// Why a ticket has no suggestion though it was asked about, and what to do: one or two sentences about this
/// one ticket. Empty if its newest request did not fail.
QString ticketTroubleWords(const StoredRequest &newest);

} // namespace countersign
