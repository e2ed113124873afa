#include "ui/window/key_sheet.h"

#include "ui/look/key_button.h"
#include "ui/look/key_cap.h"
#include "ui/look/look.h"
#include "ui/look/plain_label.h"
#include "ui/look/sizes.h"
#include "ui/window/action_registry.h"
#include "ui/window/key_sheet_rows.h"

#include <QAction>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign
{

namespace
{

constexpr int VerbsWidth = 300;

/// Verbs with their keys, in columns.
QWidget *verbs(const Look &look, const ActionRegistry &actions, int columns)
{
    auto *list = new QWidget;
    auto *grid = new QGridLayout(list);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Space::M);
    grid->setVerticalSpacing(Space::XS);
    QList<const QAction *> keyed;
    for (const QAction *action : actions.actions()) {
        if (!ActionRegistry::keysOf(action).isEmpty() && action->isEnabled())
            keyed.append(action);
    }
    // The page's own verbs first: they are what somebody looks up.
    std::stable_partition(keyed.begin(), keyed.end(), [](const QAction *action) {
        const QString id = ActionRegistry::idOf(action);
        return !id.startsWith(QLatin1String("file.")) && !id.startsWith(QLatin1String("app.")) &&
               !id.startsWith(QLatin1String("page.")) && !id.startsWith(QLatin1String("help."));
    });
    const int lines = (int(keyed.size()) + columns - 1) / columns;
    for (int i = 0; i < int(keyed.size()); ++i) {
        const QString keys = ActionRegistry::keysOf(keyed.at(i));
        auto *caps = new KeyCap(look, keys);
        const QString words = ActionRegistry::wordsOf(keyed.at(i));
        caps->setAccessibleName(words + QStringLiteral(": ") + keys);
        grid->addWidget(caps, i % lines, 2 * (i / lines), Qt::AlignTrailing | Qt::AlignVCenter);
        grid->addWidget(new PlainLabel(look, words), i % lines, 2 * (i / lines) + 1);
    }
    for (int column = 0; column < columns; ++column)
        grid->setColumnStretch(2 * column + 1, 1);
    grid->setRowStretch(lines, 1);
    return list;
}

} // namespace

KeySheet::KeySheet(const Look &look, const QList<PageKeyRow> &rows, const ActionRegistry &actions,
                   QWidget *window)
    : Overlay(look, window), m_sheet(new QFrame(this))
{
    setObjectName(QStringLiteral("keySheet"));
    setAccessibleName(tr("Keys on this page"));
    setKind(m_sheet, QStringLiteral("floating"));
    m_sheet->setFocusPolicy(Qt::StrongFocus);
    m_sheet->setProperty("focusRing", false);
    m_sheet->setAccessibleName(tr("Keys on this page"));

    auto *head = new QHBoxLayout;
    head->setSpacing(Space::M);
    head->addWidget(new PlainLabel(look, tr("Keys on this page"), Type::Title));
    if (!rows.isEmpty())
        head->addWidget(
            new PlainLabel(look, tr("Each row of the keyboard is one field; the lowest row is what you do."),
                           Type::Small, Token::TextSecondary));
    head->addStretch();
    if (QAction *shortcuts = actions.action(QStringLiteral("app.shortcuts"))) {
        auto *change = new KeyButton(look, {}, QStringLiteral("small"));
        change->setObjectName(QStringLiteral("changeKeys"));
        change->setFocusPolicy(Qt::NoFocus); // its own key leads there too
        change->follow(shortcuts);
        head->addWidget(change);
        head->addSpacing(Space::M);
    }
    head->addWidget(new PlainLabel(look, tr("Close"), Type::Small, Token::TextSecondary));
    head->addWidget(new KeyCap(look, tr("Esc")));

    auto *body = new QHBoxLayout;
    body->setSpacing(Space::Wide);
    if (!rows.isEmpty()) {
        auto *left = new QVBoxLayout;
        left->addWidget(new KeySheetRows(look, rows));
        left->addStretch();
        body->addLayout(left, 1);
    }
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(verbs(look, actions, rows.isEmpty() ? 3 : 1));
    setSurface(scroll->widget(), Token::SurfaceRaised);
    setSurface(scroll->viewport(), Token::SurfaceRaised);
    scroll->setMinimumWidth(rows.isEmpty() ? 0 : VerbsWidth);
    body->addWidget(scroll, rows.isEmpty() ? 1 : 0);

    auto *column = new QVBoxLayout(m_sheet);
    column->setContentsMargins(Space::Block, Space::XL, Space::Block, Space::XL);
    column->setSpacing(Space::L);
    column->addLayout(head);
    column->addLayout(body, 1);
}

QWidget *KeySheet::sheet() const
{
    return m_sheet;
}

QWidget *KeySheet::keyboard() const
{
    return m_sheet;
}

void KeySheet::placeSheet()
{
    const int tall = std::min(360, height());
    m_sheet->setGeometry(0, height() - tall, width(), tall);
}

bool KeySheet::keyPressed(const QKeyEvent &event)
{
    // Nothing on the page is to happen while the sheet covers it.
    if (event.text() == u"?" && !event.isAutoRepeat())
        dismiss();
    return true;
}

} // namespace countersign
