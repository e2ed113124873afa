#pragma once

#include <QByteArray>
#include <QList>
#include <QProcess>
#include <QStringList>

#include <functional>

namespace countersign::test
{

/// A program that tells in lines how far it is, and that the test ends at a moment of its choice with kill
/// -9.
class ChildProcess
{
public:
    ChildProcess(const QString &program, const QStringList &arguments);
    ~ChildProcess();
    ChildProcess(const ChildProcess &) = delete;
    ChildProcess &operator=(const ChildProcess &) = delete;

    /// Looks again and again, reading what the child says, until `reached` or the child's end. False: the
    /// child ended before, or a minute passed.
    bool waitUntil(const std::function<bool()> &reached);
    /// SIGKILL, then takes in what was still in the pipe.
    void killNow();
    /// Waits for its end; its exit status, -1 if it did not exit by itself.
    int finish();

    /// Whole lines so far, without their ends.
    const QList<QByteArray> &lines() const { return m_lines; }
    /// Those that begin with `word` and a blank, without both.
    QList<QByteArray> said(const QByteArray &word) const;
    int count(const QByteArray &word) const;
    QByteArray errors() { return m_process.readAllStandardError(); }
    /// Bytes it has read and written since its start, by the kernel's count; 0 once it has ended.
    qint64 bytesMoved() const;

private:
    void read();

    QProcess m_process;
    QByteArray m_rest;
    QList<QByteArray> m_lines;
};

} // namespace countersign::test
