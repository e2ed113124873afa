#pragma once

#include <QWidget>

class QListView;
class QProgressBar;

namespace countersign
{

class GroupListModel;
class Look;
class PlainLabel;
class SegmentedControl;

/// The list of groups, in the place of the queue, with the way back to the tickets on top.
class GroupPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit GroupPanel(const Look &look, QWidget *parent = nullptr);

    GroupListModel &groups() { return *m_model; }
    QListView *list() { return m_list; }
    /// Brings the row into sight; -1: none.
    void setPosition(int position);
    void setCounts(qint64 groups, qint64 tickets);
    /// How far the search for groups is; `all` 0: it is not going.
    void setProgress(qint64 done, qint64 all);

signals:
    void ticketsWanted();
    void positionChosen(int position);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Look &m_look;
    GroupListModel *m_model;
    SegmentedControl *m_switch;
    PlainLabel *m_counts;
    QProgressBar *m_progress;
    QListView *m_list;
    bool m_moving = false;
};

/// "Tickets | Groups", for the top of both lists. `groups`: which of them is chosen and stays so.
SegmentedControl *newTicketGroupSwitch(const Look &look, bool groups);

} // namespace countersign
