#pragma once

#include "ui/review/visible_text.h"

#include <QStringList>

namespace countersign
{

/// Where quotes of a suggestion stand in a ticket's text.
struct FoundQuotes {
    QList<TextSpan> spans; ///< of the text, by rising begin, not overlapping
    QStringList missing;   ///< quotes that do not occur: never marked, said instead
};

/// A quote counts only verbatim; white space of any kind and length is one blank, and quotation marks and
/// dots around the quote are left off. The first occurrence counts.
FoundQuotes findQuotes(const QString &text, const QStringList &quotes);

} // namespace countersign
