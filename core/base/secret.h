#pragma once

#include <QByteArray>

namespace countersign
{

/// An API key in memory. It has no QDebug operator and no QString conversion, so that it cannot slip into a
/// log; who needs the bytes says so by calling `reveal()` (only the HTTP transport and the redaction do).
class Secret
{
public:
    Secret() = default;
    /// Takes the pasted key: blanks around it are cut. A key with control characters is refused by
    /// HttpTransport.
    explicit Secret(const QByteArray &key) : m_key(key.trimmed()) {}

    bool isEmpty() const { return m_key.isEmpty(); }
    const QByteArray &reveal() const { return m_key; }

    bool operator==(const Secret &) const = default;

private:
    QByteArray m_key;
};

} // namespace countersign
