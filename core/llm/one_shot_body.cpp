#include "core/llm/one_shot_body.h"

#include <cstring>

namespace countersign
{

OneShotBody::OneShotBody(QByteArray bytes, QObject *parent) : QIODevice(parent), m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotBody::bytesAvailable() const
{
    return m_bytes.size() - m_read + QIODevice::bytesAvailable();
}

qint64 OneShotBody::readData(char *data, qint64 maxSize)
{
    const qint64 left = m_bytes.size() - m_read;
    if (left <= 0)
        return -1;
    const qint64 size = std::min(left, maxSize);
    std::memcpy(data, m_bytes.constData() + m_read, size_t(size));
    m_read += size;
    return size;
}

} // namespace countersign
