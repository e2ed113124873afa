#pragma once

#include "core/review/bulk_check.h"
#include "ui/review/word_chip.h"

#include <QDialog>

class QStackedLayout;

namespace countersign
{

class BulkFooter;
class BulkOutlook;
class BulkSampleView;
class Database;
class EmptyState;
class ActionRegistry;
class Look;
class PlainLabel;
class SampleList;

/// Before many tickets are accepted or set: samples drawn at random, each to be called right or wrong, beside
/// what will happen. The button works once all of them are judged. Knows no service: whoever made it writes
/// when acceptWanted() comes and tells how it goes.
class BulkSheet final : public QDialog
{
    Q_OBJECT

public:
    /// What it looks at; all but `filter` outlive the sheet.
    struct Subject {
        const TicketColumns &columns;
        Database &reader;
        const Taxonomy &taxonomy;
        QList<FilterWord> filter;
        bool hidesSuggestions = false; ///< the person labels without seeing them
    };

    BulkSheet(const Look &look, const Subject &subject, const BulkCheck &check, ActionRegistry &actions,
              QWidget *parent);

    const BulkCheck &check() const { return m_check; }
    /// The sample on screen has been painted, so that verdicts on it count.
    bool isPainted() const;
    QString footer() const;

    /// It is being written: nothing else can be done but to stop.
    void setProgress(qint64 done, qint64 all);
    /// It was not written, or not all of it; it may be tried again.
    void setFailed(const QString &words);
    bool isRunning() const { return m_running; }
    /// Closes it, running or not.
    void finish();

    /// Not while it runs.
    void reject() override;

signals:
    void acceptWanted();
    void stopWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildHead(const QList<FilterWord> &filter);
    QWidget *buildBody();
    bool handleKey(QWidget *focused, const QKeyEvent &event);
    void setAct(const BulkAct &act);
    void drawMore();
    void fillList();
    void showSample(int index);
    bool isJudgeable() const;
    void judge(bool right);
    void takeBack();
    void refresh();

    const Look &m_look;
    Subject m_subject;
    BulkCheck m_check;
    ActionRegistry &m_actions;
    qint64 m_decided = 0; ///< of those that match
    int m_current = -1;
    bool m_running = false;
    PlainLabel *m_drawn;
    PlainLabel *m_checked;
    QWidget *m_left;
    SampleList *m_list;
    QStackedLayout *m_centre;
    BulkSampleView *m_view;
    EmptyState *m_empty;
    BulkOutlook *m_outlook;
    QWidget *m_right;
    BulkFooter *m_footer;
    QWidget *m_body;
};

} // namespace countersign
