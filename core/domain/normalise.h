#pragma once

#include <QString>

namespace countersign
{

/// The form in which labels are compared: NFKC, full case folding (ICU's NFKC_Casefold, which also drops
/// invisible characters), white space trimmed and collapsed, surrounding quotation marks and one trailing dot
/// taken off. Two labels are the same if and only if this text is equal; there is no edit distance anywhere.
QString normaliseLabel(const QString &label);

} // namespace countersign
