#pragma once

#include <QByteArray>
#include <QCryptographicHash>

#include <array>
#include <string_view>

namespace countersign
{

/// SHA-256 (FIPS 180-4) of a stream of bytes, with the processor's own instructions where it has them: Qt's
/// plain one would take longer than the rest of an export.
class Sha256
{
public:
    enum class Way { Fastest, Portable };
    explicit Sha256(Way way = Way::Fastest);

    void add(std::string_view bytes);
    /// Lower-case hex; ends the stream.
    QByteArray hex();

private:
    bool m_fast;
    QCryptographicHash m_portable{QCryptographicHash::Sha256};
    std::array<quint32, 8> m_state;
    std::array<char, 64> m_rest{};
    size_t m_restSize = 0;
    quint64 m_size = 0;
};

} // namespace countersign
