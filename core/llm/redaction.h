#pragma once

#include <QByteArray>
#include <QString>

namespace countersign
{

class Secret;

/// Text from a server made fit to be shown and kept: plain, one line, at most `longest` characters, with the
/// key replaced, also in its JSON-escaped, URL-encoded and base64 forms, and whatever else looks like a key.
QString printableServerText(const QByteArray &text, const Secret &key, qsizetype longest = 300);

} // namespace countersign
