// The part of ReviewPage that names what can be done, and its keys.

#include "ui/look/look.h"
#include "ui/look/painting.h"
#include "ui/project_session.h"
#include "ui/review/choice_block.h"
#include "ui/review/decision_panel.h"
#include "ui/review/letter.h"
#include "ui/review/letter_text.h"
#include "ui/review/queue_panel.h"
#include "ui/review/review_page.h"
#include "ui/window/action_registry.h"

#include <QAction>

namespace countersign
{

void ReviewPage::addActions()
{
    const auto add = [this](const char *id, const QString &text, const QKeySequence &keys, auto slot) {
        QAction *action = m_actions.add(QLatin1String(id), text, keys);
        action->setEnabled(false);
        connect(action, &QAction::triggered, this, slot);
        m_ownActions.append(action);
        return action;
    };
    add("review.accept", tr("Accept and go on"), {}, &ReviewPage::accept);
    add("review.skip", tr("Skip"), {}, &ReviewPage::skip);
    add("review.flag", tr("Flag, or take the flag away"), {}, &ReviewPage::flag);
    add("review.note", tr("Note…"), {}, &ReviewPage::editNote);
    add("review.history", tr("What was done…"), QKeySequence(Qt::CTRL | Qt::Key_H), &ReviewPage::showHistory);
    add("review.summary", tr("This sitting…"), {}, &ReviewPage::showSummary);
    add("review.undo", tr("Undo"), QKeySequence(Qt::CTRL | Qt::Key_Z), [this] { step(true); });
    add("review.redo", tr("Redo"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), [this] { step(false); });
    add("review.previous", tr("Previous ticket"), {}, [this] { act({ReviewVerb::Previous, {}, {}}); });
    add("review.next", tr("Next ticket"), {}, [this] { act({ReviewVerb::Next, {}, {}}); });
    add("review.nextUndecided", tr("Next undecided ticket"), {}, &ReviewPage::goOn);
    add("review.raw", tr("Raw answer and exact prompt"), {}, &ReviewPage::showRaw);
    add("review.copy", tr("Copy the ticket's text"), {}, [this] { m_letter->text().copyText(); });
    add("review.goTo", tr("Go to a ticket…"), QKeySequence(Qt::CTRL | Qt::Key_G), [this] {
        if (m_drawer && m_queue->isHidden())
            toggleDrawer();
        m_queue->focusGoTo();
    });
    add("review.refresh", tr("Show what is new"), QKeySequence(Qt::Key_F5), &ReviewPage::refresh);
    add("review.queue", tr("Queue"), QKeySequence(Qt::Key_F6), &ReviewPage::toggleDrawer);
    QAction *in =
        add("review.zoomIn", tr("Larger text"), QKeySequence(Qt::CTRL | Qt::Key_Plus), [this] { zoom(1); });
    in->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    add("review.zoomOut", tr("Smaller text"), QKeySequence(Qt::CTRL | Qt::Key_Minus), [this] { zoom(-1); });
    add("review.zoomReset", tr("Text at 100 %"), QKeySequence(Qt::CTRL | Qt::Key_0), [this] { zoom(0); });
}

void ReviewPage::setEnabledActions()
{
    const bool open = m_active && m_session.isOpen();
    const bool stopped = open && m_session.review()->unsavedCount() > 0;
    const bool writable = open && !m_session.isReadOnly() && !stopped;
    static const QStringList verdicts{QStringLiteral("review.accept"), QStringLiteral("review.skip"),
                                      QStringLiteral("review.undo"),   QStringLiteral("review.redo"),
                                      QStringLiteral("review.flag"),   QStringLiteral("review.note")};
    for (QAction *action : std::as_const(m_ownActions))
        action->setEnabled(verdicts.contains(ActionRegistry::idOf(action)) ? writable : open);
}

/// The verbs whose keys this page reads itself, by their places on the user's keyboard.
void ReviewPage::nameKeys()
{
    m_decision->refreshCaps();
    const auto name = [this](const char *id, const QString &cap) {
        m_actions.setKeyCap(QLatin1String(id), cap);
    };
    const auto lower = [this](int place) { return m_decision->caps().cap({KeyRow::Lower, place}); };
    name("review.accept", keyCapText(Qt::Key_Return));
    name("review.previous", keyCapText(Qt::Key_Left));
    name("review.next", keyCapText(Qt::Key_Right));
    name("review.nextUndecided", keyCapText(QKeySequence(Qt::CTRL | Qt::Key_Right)));
    name("review.skip", lower(1));
    name("review.copy", lower(2));
    name("review.raw", lower(3));
    name("review.flag", lower(4));
    name("review.note", lower(5));
}

QList<PageKeyRow> ReviewPage::keyRows() const
{
    QList<PageKeyRow> rows;
    for (const KeyRow row : {KeyRow::Digits, KeyRow::Upper, KeyRow::Home}) {
        const ChoiceBlock *block = m_decision->blockOfRow(row);
        if (const auto keys = block ? block->keyRow() : std::nullopt)
            rows.append(*keys);
    }
    PageKeyRow verbs{tr("What you do"), wordsOf(KeyRow::Lower, m_decision->caps()), {}};
    const QStringList actions{QStringLiteral("review.undo"), QStringLiteral("review.skip"),
                              QStringLiteral("review.copy"), QStringLiteral("review.raw"),
                              QStringLiteral("review.flag"), QStringLiteral("review.note")};
    for (int place = 0; place < keysOfRow(KeyRow::Lower); ++place) {
        const QAction *action = place < actions.size() ? m_actions.action(actions.at(place)) : nullptr;
        verbs.keys.append(
            {m_decision->caps().cap({KeyRow::Lower, place}), action ? action->text() : QString(), -1});
    }
    rows.append(verbs);
    return rows;
}

} // namespace countersign
