#pragma once

#include <QPointer>
#include <QWidget>

namespace countersign
{

class Look;

/// A sheet over a dimmed window: covers its parent, takes the keyboard while it is open and gives it back
/// where it was. Esc and a click beside the sheet dismiss it; so does whoever else takes the keyboard.
/// Deletes itself.
class Overlay : public QWidget
{
    Q_OBJECT

public:
    Overlay(const Look &look, QWidget *window);

    /// Shows it and takes the keyboard.
    void open();
    /// Gone; the keyboard is where it was.
    void dismiss();

protected:
    /// What the window is dimmed around; a child of the overlay.
    virtual QWidget *sheet() const = 0;
    /// What takes the keyboard; watched for keys by keyPressed().
    virtual QWidget *keyboard() const = 0;
    /// Puts the sheet where it belongs; the overlay has the window's size already.
    virtual void placeSheet() = 0;
    /// A key of keyboard(); true: it was used. Esc has been taken already.
    virtual bool keyPressed(const QKeyEvent &event) = 0;

    /// To be called when the size of what the sheet shows changed.
    void place();

    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Look &m_look;
    QPointer<QWidget> m_before;
};

} // namespace countersign
