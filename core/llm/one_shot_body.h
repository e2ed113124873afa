#pragma once

#include <QByteArray>
#include <QIODevice>

namespace countersign
{

/// A request body that can be read once and never again: Qt 6.4.2 re-sends a POST behind the caller's back
/// when the connection dies, and only a sequential device that refuses to reset stops it (failure-model N3,
/// N4). Must be a child of the reply.
class OneShotBody final : public QIODevice
{
    Q_OBJECT

public:
    explicit OneShotBody(QByteArray bytes, QObject *parent = nullptr);

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    qint64 bytesAvailable() const override;

    /// Qt took the first bytes to put them on the wire: from here on the request may have been paid.
    bool wasTouched() const { return m_read > 0; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_read = 0;
};

} // namespace countersign
