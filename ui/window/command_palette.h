#pragma once

#include "ui/window/command.h"

#include <QPointer>
#include <QWidget>

class QFrame;
class QLabel;
class QLineEdit;
class QListView;

namespace countersign
{

class CommandModel;
class Look;
class PlainLabel;

/// All commands of the moment over the window: type to find, Enter runs, Esc leaves. Covers its parent, takes
/// the keyboard while it is open and gives it back where it was. Deletes itself.
class CommandPalette final : public QWidget
{
    Q_OBJECT

public:
    CommandPalette(const Look &look, QList<Command> commands, QWidget *window);

    /// Shows it and takes the keyboard.
    void open();
    /// Gone, with nothing run.
    void dismiss();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void place();
    void step(int lines);
    void run(const QModelIndex &index);

    const Look &m_look;
    CommandModel *m_model;
    QFrame *m_panel;
    QLineEdit *m_query;
    PlainLabel *m_count;
    PlainLabel *m_nothing;
    QListView *m_list;
    QPointer<QWidget> m_before;
};

} // namespace countersign
