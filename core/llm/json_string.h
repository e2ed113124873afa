#pragma once

#include <QByteArray>
#include <QString>

namespace countersign
{

/// `text` as a JSON string with its quotes, in UTF-8. A lone surrogate becomes U+FFFD: llama.cpp answers 500
/// to it.
QByteArray jsonString(const QString &text);

} // namespace countersign
