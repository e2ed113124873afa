#pragma once

#include "core/domain/taxonomy.h"

#include <QString>

namespace countersign
{

/// What the name of an option cannot say about a ticket's words: nobody who is angry writes "negative".
struct OptionCues {
    QString words;     ///< words and emoji typical for it; empty: none known
    float head = 0.0F; ///< head start of options that are meant when nothing speaks for another
};

/// A short, general list for options that are called Positive, Negative, Neutral, Critical, High, Medium, Low
/// or Other (or a common synonym, by name or alias), in English, German, Spanish and French. It helps only
/// until decisions teach better; every other option gets nothing.
OptionCues cuesFor(const Option &option);

} // namespace countersign
