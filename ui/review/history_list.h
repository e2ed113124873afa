#pragma once

#include "ui/review/ticket_history.h"

#include <QWidget>

namespace countersign
{

class Look;

/// The lines of a ticket's history: time and words, painted as plain text and wrapped, the newest ones.
class HistoryList final : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryList(const Look &look, QWidget *parent = nullptr);

    void setLines(const QList<HistoryLine> &lines);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();

    const Look &m_look;
    QList<HistoryLine> m_lines;
    QList<QStringList> m_wrapped; ///< the words of each of m_lines
    int m_times = 80;             ///< px
};

} // namespace countersign
