#pragma once

#include <QWidget>

namespace countersign
{

class Look;

/// One of the three pictures of "How it works": tickets, a pencil suggestion, an inked label.
class StepPicture final : public QWidget
{
    Q_OBJECT

public:
    enum Step { Load, Pencil, Ink };

    StepPicture(const Look &look, Step step, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintSheet(QPainter &painter, QPointF at, bool marked) const;
    void paintPill(QPainter &painter, QPointF centre) const;

    const Look &m_look;
    Step m_step;
};

} // namespace countersign
