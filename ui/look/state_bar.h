#pragma once

#include "ui/look/tokens.h"

#include <QList>
#include <QString>
#include <QWidget>

namespace countersign
{

class Look;

struct StatePart {
    Token color = Token::StateWaiting;
    qint64 count = 0;
    QString word;         ///< for screen readers and the tooltip
    bool hatched = false; ///< what a machine is not sure of

    bool operator==(const StatePart &) const = default;
};

/// Parts of a whole as one stacked bar. A part that is not zero is at least 2 px wide.
class StateBar final : public QWidget
{
    Q_OBJECT

public:
    explicit StateBar(const Look &look, QWidget *parent = nullptr);

    /// `total` larger than the sum leaves the rest as track; 0 takes the sum.
    void setParts(const QList<StatePart> &parts, qint64 total = 0);
    /// 6 px unless told; the ledger bar of a run is 14.
    void setBarHeight(int height);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Look &m_look;
    QList<StatePart> m_parts;
    qint64 m_total = 0;
    int m_height = 6;
};

} // namespace countersign
