#pragma once

#include "ui/window/command.h"
#include "ui/window/overlay.h"

class QFrame;
class QLabel;
class QLineEdit;
class QListView;

namespace countersign
{

class CommandModel;
class Look;
class PlainLabel;

/// All commands of the moment over the window: type to find, Enter runs, Esc leaves.
class CommandPalette final : public Overlay
{
    Q_OBJECT

public:
    CommandPalette(const Look &look, QList<Command> commands, QWidget *window);

protected:
    QWidget *sheet() const override;
    QWidget *keyboard() const override;
    void placeSheet() override;
    bool keyPressed(const QKeyEvent &event) override;

private:
    void refresh();
    void step(int lines);
    void run(const QModelIndex &index);

    CommandModel *m_model;
    QFrame *m_panel;
    QLineEdit *m_query;
    PlainLabel *m_count;
    PlainLabel *m_nothing;
    QListView *m_list;
};

} // namespace countersign
