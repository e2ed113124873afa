#pragma once

#include "ui/review/review_pace.h"
#include "ui/review/review_views.h"

#include <QWidget>

namespace countersign
{

class KeyButton;
class Look;
class PageHeader;
class PlainLabel;
class ViewChooser;

/// The strip on top of the review page: which view, what is left of it, and the figures of this sitting, each
/// with what it was counted from. A figure that is not known yet is not shown.
class ReviewHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewHeader(const Look &look, QWidget *parent = nullptr);

    ViewChooser &views() { return *m_views; }
    void setCounts(const StateCounts &counts);
    void setFigures(qint64 left, const ReviewPace &pace);
    /// A button that opens the queue where it is a drawer.
    void setQueueKeyCap(const QString &cap);
    void setDrawer(bool drawer);

signals:
    void viewChosen(countersign::ReviewView view);
    void queueWanted();

private:
    void setFigure(PlainLabel *label, const QString &words);
    void setShare(PlainLabel *label, PlainLabel *word, int part, int whole, const QString &words);

    PageHeader *m_header;
    KeyButton *m_queue;
    ViewChooser *m_views;
    PlainLabel *m_left;
    PlainLabel *m_pace;
    PlainLabel *m_toGo;
    PlainLabel *m_agreed;
    PlainLabel *m_agreedWord = nullptr;
    PlainLabel *m_blind;
    PlainLabel *m_blindWord = nullptr;
};

} // namespace countersign
