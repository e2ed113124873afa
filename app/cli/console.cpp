#include "app/cli/console.h"

#include "app/cli/words.h"

#include <cerrno>
#include <cmath>

#include <unistd.h>

namespace countersign::cli
{
namespace
{

constexpr int resultDescriptor = STDOUT_FILENO;
constexpr int messageDescriptor = STDERR_FILENO;
constexpr qint64 lineEveryMs = 1000;
constexpr qint64 barEveryMs = 100;
constexpr int barWidth = 24;

bool turnsDirection(char16_t c)
{
    return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) || c == 0x200e || c == 0x200f;
}

} // namespace

QString plainLine(const QString &text, qsizetype longest)
{
    QString line = longest > 0 ? text.left(longest) : text;
    if (longest > 0 && text.size() > longest && line.back().isHighSurrogate())
        line.chop(1);
    QString plain;
    for (const QChar c : std::as_const(line)) {
        if (c == u'\n' || c == u'\r' || c == u'\t' || c == QChar::LineSeparator ||
            c == QChar::ParagraphSeparator)
            plain += u' ';
        else if (c.category() == QChar::Other_Control || turnsDirection(c.unicode()))
            plain += QStringLiteral("\\u%1").arg(int(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            plain += c;
    }
    return plain;
}

Console::Console(const Clock &clock)
    : m_clock(clock),
      m_terminal(isatty(messageDescriptor) == 1),
      m_lastProgress(clock.monotonicMilliseconds() - lineEveryMs)
{
}

void Console::write(int descriptor, const QByteArray &bytes)
{
    const char *at = bytes.constData();
    auto left = size_t(bytes.size());
    while (left > 0) {
        const ssize_t written = ::write(descriptor, at, left);
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0) {
            m_failed |= descriptor == resultDescriptor;
            return;
        }
        at += written;
        left -= size_t(written);
    }
}

void Console::result(const QString &line)
{
    resultBytes(line.toUtf8() + '\n');
}

void Console::resultBytes(const QByteArray &bytes)
{
    endProgress();
    write(resultDescriptor, bytes);
}

void Console::note(const QString &lines)
{
    endProgress();
    for (const QString &line : lines.split(u'\n'))
        write(messageDescriptor, plainLine(line).toUtf8() + '\n');
}

void Console::error(const Error &error)
{
    note(error.detail.isEmpty() ? error.message : error.message + u'\n' + error.detail);
}

void Console::progress(double fraction, const QString &words)
{
    m_fraction = fraction;
    m_progressWords = words;
    m_progressWaits = true;
    flushProgress();
}

void Console::flushProgress()
{
    const qint64 now = m_clock.monotonicMilliseconds();
    if (!m_progressWaits || now - m_lastProgress < (m_terminal ? barEveryMs : lineEveryMs))
        return;
    m_lastProgress = now;
    m_progressWaits = false;
    writeProgress();
}

void Console::writeProgress()
{
    if (!m_terminal) {
        write(messageDescriptor, plainLine(m_progressWords).toUtf8() + '\n');
        return;
    }
    QString bar;
    if (m_fraction >= 0) {
        const int full = int(std::lround(std::clamp(m_fraction, 0.0, 1.0) * barWidth));
        bar = u'[' + QString(full, u'#') + QString(barWidth - full, u'-') + QLatin1String("] ");
    }
    m_barShown = true;
    write(messageDescriptor, "\r\033[K" + (bar + plainLine(m_progressWords)).left(110).toUtf8());
}

void Console::endProgress()
{
    m_progressWaits = false;
    if (!m_barShown)
        return;
    m_barShown = false;
    write(messageDescriptor, "\r\033[K");
}

bool Console::finish()
{
    endProgress();
    return !m_failed;
}

} // namespace countersign::cli
