#pragma once

#include "ui/window/key_rows.h"

#include <QWidget>

namespace countersign
{

class Look;

/// The rows of the keyboard as a picture: before each what it is for, on each key what it does.
class KeySheetRows final : public QWidget
{
    Q_OBJECT

public:
    KeySheetRows(const Look &look, QList<PageKeyRow> rows, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintRow(QPainter &painter, const PageKeyRow &row, int top) const;
    void paintKey(QPainter &painter, const PageKey &key, const QRect &box) const;
    int keyWidth() const;

    const Look &m_look;
    QList<PageKeyRow> m_rows;
};

} // namespace countersign
