#pragma once

#include <QByteArray>
#include <QString>

namespace countersign
{

class Secret;

/// Text from a server made fit to be shown and kept: plain, one line, at most `longest` characters, with the
/// key replaced, also in its JSON-escaped, URL-encoded and base64 forms, and whatever else looks like a key.
QString printableServerText(const QByteArray &text, const Secret &key, qsizetype longest = 300);

/// An answer's body with our own key taken out, in the same forms: what is stored of an answer (the raw
/// reply, the model's words) must never bring the key into a project file.
QByteArray withoutKey(QByteArray body, const Secret &key);

} // namespace countersign
