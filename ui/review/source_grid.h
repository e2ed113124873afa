#pragma once

#include "core/domain/ticket.h"

#include <QList>
#include <QWidget>

namespace countersign
{

class Look;

/// The other columns of a ticket's source record as names and values in two columns, painted as plain text.
/// Its height depends on how many there are only, so that it stays put from ticket to ticket.
class SourceGrid final : public QWidget
{
    Q_OBJECT

public:
    explicit SourceGrid(const Look &look, QWidget *parent = nullptr);

    void setColumns(const QList<SourceColumn> &columns);
    void setEdges(int left, int right);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    int lines() const;
    int nameWidth() const;
    QRect cell(int index) const;

    const Look &m_look;
    QList<SourceColumn> m_columns;
    int m_left = 0;
    int m_right = 0;
};

} // namespace countersign
