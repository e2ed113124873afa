#include "tests/support/child_process.h"

#include <QElapsedTimer>
#include <QFile>

namespace countersign::test
{
namespace
{

constexpr qint64 patienceMs = 60'000;

} // namespace

ChildProcess::ChildProcess(const QString &program, const QStringList &arguments)
{
    m_process.start(program, arguments);
    m_process.waitForStarted();
}

ChildProcess::~ChildProcess()
{
    killNow();
}

void ChildProcess::read()
{
    m_rest += m_process.readAllStandardOutput();
    for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n')) {
        m_lines.append(m_rest.left(end));
        m_rest.remove(0, end + 1);
    }
}

bool ChildProcess::waitUntil(const std::function<bool()> &reached)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < patienceMs) {
        read();
        if (reached())
            return true;
        if (m_process.state() == QProcess::NotRunning)
            return false;
        m_process.waitForReadyRead(1);
    }
    return false;
}

void ChildProcess::killNow()
{
    if (m_process.state() != QProcess::NotRunning) {
        m_process.kill();
        m_process.waitForFinished(int(patienceMs));
    }
    read();
}

int ChildProcess::finish()
{
    if (m_process.state() != QProcess::NotRunning)
        m_process.waitForFinished(int(patienceMs));
    read();
    const bool byItself =
        m_process.state() == QProcess::NotRunning && m_process.exitStatus() == QProcess::NormalExit;
    return byItself ? m_process.exitCode() : -1;
}

QList<QByteArray> ChildProcess::said(const QByteArray &word) const
{
    QList<QByteArray> found;
    for (const QByteArray &line : m_lines) {
        if (line.startsWith(word + ' '))
            found.append(line.mid(word.size() + 1));
    }
    return found;
}

int ChildProcess::count(const QByteArray &word) const
{
    int found = 0;
    for (const QByteArray &line : m_lines)
        found += line == word || line.startsWith(word + ' ') ? 1 : 0;
    return found;
}

qint64 ChildProcess::bytesMoved() const
{
    QFile file(QStringLiteral("/proc/%1/io").arg(m_process.processId()));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    qint64 bytes = 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("rchar: ") || line.startsWith("wchar: "))
            bytes += line.mid(7).toLongLong();
    }
    return bytes;
}

} // namespace countersign::test
