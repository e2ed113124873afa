#pragma once

#include "core/prelabel/run_progress.h"
#include "core/review/ticket_columns.h"

#include <QWidget>

class QAction;
class QGridLayout;

namespace countersign
{

class AnsweredList;
class KeyButton;
class Look;
class MessageStrip;
class PlainLabel;
class RateChart;
class RunFigures;
class StateBar;
class TroubleList;

/// How a run does: the ledger as one bar, five figures, the rate, what went wrong, and the way to the review.
class LivePanel final : public QWidget
{
    Q_OBJECT

public:
    /// Where the tickets of a run stand, or those of the project before there is one.
    struct Ledger {
        bool ofRun = false;
        qint64 total = 0;
        qint64 done = 0;
        qint64 ready = 0;
        qint64 needsReview = 0;
        qint64 decided = 0;
        qint64 failed = 0;
        qint64 unknown = 0;
        qint64 inFlight = 0;
        qint64 waiting = 0;
    };

    LivePanel(const Look &look, QAction *start, QAction *pause, QAction *stop, QWidget *parent = nullptr);

    void setLedger(const Ledger &ledger);
    void setProgress(const RunProgress &progress, bool running, double estimate);
    void addRate(const RunProgress &progress, qint64 wallMs);
    void startAnew();
    void setOutcome(const RunOutcome &outcome);
    /// One sentence above all else; empty: none. `tone` of MessageTone.
    void setMessage(int tone, const QString &words, bool testAgain = false);
    void setReviewable(qint64 suggestions, qint64 decided, bool running);
    void setReviewKey(const QString &cap);
    /// One of the buttons that come and go with a run.
    bool isRunButton(const QWidget *widget) const;
    /// Found at open: requests that were under way when the program died.
    void setInterrupted(qint64 requests);
    TroubleList &trouble() { return *m_trouble; }
    AnsweredList &answered() { return *m_answered; }
    RateChart &chart() { return *m_chart; }

signals:
    void testWanted();
    void reviewWanted();
    void decideWanted();

private:
    void addLegend();
    void setSleeping(const RunProgress &progress);

    const Look &m_look;
    PlainLabel *m_count;
    PlainLabel *m_of;
    KeyButton *m_startButton;
    KeyButton *m_pauseButton;
    KeyButton *m_stopButton;
    StateBar *m_bar;
    QWidget *m_legend;
    QList<PlainLabel *> m_legendCounts;
    RunFigures *m_figures;
    RateChart *m_chart;
    TroubleList *m_trouble;
    AnsweredList *m_answered;
    MessageStrip *m_message;
    KeyButton *m_testAgain;
    MessageStrip *m_interrupted;
    MessageStrip *m_sleeping;
    MessageStrip *m_storage;
    MessageStrip *m_review;
    KeyButton *m_reviewButton;
};

/// The end of a run in one sentence.
QString outcomeWords(const RunOutcome &outcome);

} // namespace countersign
