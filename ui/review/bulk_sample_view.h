#pragma once

#include "core/review/bulk_plan.h"
#include "core/review/shown_ticket.h"

#include <QWidget>

class QFrame;
class QVBoxLayout;

namespace countersign
{

class KeyButton;
class KeyCaps;
class Letter;
class LetterText;
class Look;
class PlainLabel;

/// One sample of an act: its text, what the act would write, and the verdicts on that.
class BulkSampleView final : public QWidget
{
    Q_OBJECT

public:
    explicit BulkSampleView(const Look &look, QWidget *parent = nullptr);

    void setTaxonomy(const Taxonomy &taxonomy);
    /// `words` say which sample it is.
    void setSample(const ShownTicket &shown, const BulkAct &act, const QString &words);
    void setCaps(const KeyCaps &caps);
    void setEnabledVerdicts(bool judge, bool undo);
    LetterText &text();
    /// What stands in it has been painted.
    bool isPainted() const { return m_painted; }

signals:
    void judged(bool right);
    void undoWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fillCard(const ShownTicket &shown, const BulkAct &act);

    const Look &m_look;
    Taxonomy m_taxonomy;
    PlainLabel *m_number;
    Letter *m_letter;
    QFrame *m_card;
    QVBoxLayout *m_cardColumn;
    QWidget *m_answers = nullptr; ///< of the sample on screen
    KeyButton *m_right;
    KeyButton *m_wrong;
    KeyButton *m_undo;
    bool m_painted = false;
};

} // namespace countersign
