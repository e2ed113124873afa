#pragma once

#include <QByteArray>
#include <QString>

namespace countersign
{

/// Appends a JSON string with its quotation marks, UTF-8, the shortest escapes (RFC 8259 section 7). A lone
/// surrogate is replaced.
void appendJsonString(QByteArray &json, const QString &text);

/// Appends the shortest decimal form that reads back as the same number; not finite ones become null.
void appendJsonNumber(QByteArray &json, double number);

} // namespace countersign
