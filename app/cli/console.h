#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace countersign::cli
{

/// Foreign text as one line of a terminal: line ends and tabs as blanks, other control characters and those
/// that turn the direction of writing as \\uXXXX, at most `longest` characters (0: any).
QString plainLine(const QString &text, qsizetype longest = 0);

/// Results on standard output; progress and messages on standard error. Belongs to the main thread.
class Console
{
public:
    explicit Console(const Clock &clock);

    /// One line of the result.
    void result(const QString &line);
    void resultBytes(const QByteArray &bytes);
    /// One or several lines for a person.
    void note(const QString &lines);
    void error(const Error &error);

    /// A bar on a terminal, else at most a line a second. `fraction` from 0 to 1, below 0: unknown.
    void progress(double fraction, const QString &words);
    /// Writes what came too early after its predecessor, if nothing came since: for jobs that sleep.
    void flushProgress();
    /// Removes the bar; called by everything else that is written.
    void endProgress();

    /// False if the results could not be written whole (a full disk behind "> file").
    bool finish();

private:
    void write(int descriptor, const QByteArray &bytes);
    void writeProgress();

    const Clock &m_clock;
    bool m_terminal;
    bool m_barShown = false;
    bool m_failed = false;
    bool m_progressWaits = false; ///< to be written
    double m_fraction = -1;
    QString m_progressWords;
    qint64 m_lastProgress;
};

} // namespace countersign::cli
