#include "ui/window/command_palette.h"

#include "ui/look/key_cap.h"
#include "ui/look/look.h"
#include "ui/look/plain_label.h"
#include "ui/look/search_field.h"
#include "ui/look/sizes.h"
#include "ui/window/command_delegate.h"
#include "ui/window/command_model.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign
{

namespace
{

constexpr int FromTop = 72;
constexpr int MostListHeight = 420;
constexpr int LinesOfAPage = 8;

} // namespace

CommandPalette::CommandPalette(const Look &look, QList<Command> commands, QWidget *window)
    : Overlay(look, window),
      m_model(new CommandModel(std::move(commands), this)),
      m_panel(new QFrame(this)),
      m_query(new SearchField(look, tr("Type a command"))),
      m_count(new PlainLabel(look, {}, Type::Small, Token::TextMuted)),
      m_nothing(new PlainLabel(look, tr("No command has these words. Esc leaves."), Type::Body,
                               Token::TextSecondary)),
      m_list(new QListView)
{
    setObjectName(QStringLiteral("commandPalette"));
    setAccessibleName(tr("All commands"));
    setKind(m_panel, QStringLiteral("floating"));
    m_query->setObjectName(QStringLiteral("commandQuery"));
    m_query->setProperty("focusRing", false);
    m_list->setObjectName(QStringLiteral("commandList"));
    m_list->setAccessibleName(tr("Commands"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandDelegate(look, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_nothing->setContentsMargins(Space::L, Space::L, Space::L, Space::L);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(Space::M, Space::M, Space::L, Space::M);
    head->setSpacing(Space::S);
    head->addWidget(m_query, 1);
    head->addWidget(m_count);
    head->addWidget(new KeyCap(look, tr("Esc")));
    auto *column = new QVBoxLayout(m_panel);
    column->setContentsMargins(1, 1, 1, Space::S);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_nothing);
    column->addWidget(m_list);

    connect(m_query, &QLineEdit::textChanged, this, &CommandPalette::refresh);
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
    refresh();
}

QWidget *CommandPalette::sheet() const
{
    return m_panel;
}

QWidget *CommandPalette::keyboard() const
{
    return m_query;
}

void CommandPalette::refresh()
{
    m_model->setQuery(m_query->text());
    m_count->setText(tr("%L1 of %Ln command(s)", nullptr, int(m_model->total())).arg(m_model->matches()));
    m_list->setCurrentIndex(m_model->first());
    m_list->setVisible(m_model->matches() > 0);
    m_nothing->setVisible(m_model->matches() == 0);
    place();
}

void CommandPalette::placeSheet()
{
    int lines = 0;
    for (int row = 0; row < m_model->rowCount() && lines < MostListHeight; ++row)
        lines += m_list->sizeHintForRow(row);
    m_list->setFixedHeight(
        std::clamp(lines, 1, std::min(MostListHeight, std::max(120, height() - FromTop - 120))));
    m_panel->setFixedWidth(std::min(Width::Palette, width() - 2 * Space::L));
    m_panel->adjustSize();
    m_panel->move((width() - m_panel->width()) / 2,
                  std::min(FromTop, std::max(0, height() - m_panel->height())));
}

void CommandPalette::step(int lines)
{
    // Over the heads: they are no lines to stop at.
    const int way = lines < 0 ? -1 : 1;
    int row = m_list->currentIndex().row();
    for (int left = std::abs(lines); left > 0;) {
        int next = row + way;
        if (next >= 0 && next < m_model->rowCount() && m_model->commandAt(m_model->index(next)) == nullptr)
            next += way;
        if (next < 0 || next >= m_model->rowCount())
            break;
        row = next;
        --left;
    }
    const QModelIndex index = m_model->index(row);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(row == 1 ? m_model->index(0) : index);
}

void CommandPalette::run(const QModelIndex &index)
{
    const Command *command = m_model->commandAt(index);
    if (command == nullptr)
        return;
    const std::function<void()> act = command->run;
    dismiss();
    if (act)
        act();
}

bool CommandPalette::keyPressed(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!event.isAutoRepeat())
            run(m_list->currentIndex());
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_PageUp:
        step(-LinesOfAPage);
        return true;
    case Qt::Key_PageDown:
        step(LinesOfAPage);
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // nowhere to go
    default:
        return false;
    }
}

} // namespace countersign
