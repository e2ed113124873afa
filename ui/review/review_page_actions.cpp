// The part of ReviewPage that names what can be done, and its keys.

#include "ui/look/look.h"
#include "ui/project_session.h"
#include "ui/review/bulk_controller.h"
#include "ui/review/choice_block.h"
#include "ui/review/decision_panel.h"
#include "ui/review/group_page.h"
#include "ui/review/group_strip.h"
#include "ui/review/letter.h"
#include "ui/review/letter_text.h"
#include "ui/review/queue_panel.h"
#include "ui/review/review_filters.h"
#include "ui/review/review_header.h"
#include "ui/review/review_page.h"
#include "ui/window/action_registry.h"

#include <QAction>

namespace countersign
{

void ReviewPage::addActions()
{
    const QList<ReviewCommand> commands = reviewCommands();
    for (const ReviewCommand &command : commands)
        m_actions.declare(command.id, command.text, command.keys);
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
    add("review.undo", tr("Undo"), {}, [this] { step(true); });
    add("review.redo", tr("Redo"), {}, [this] { step(false); });
    m_actions.declare(QStringLiteral("review.bulkAccept"), tr("Accept many…"),
                      {KeyBinding::of(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return)),
                       KeyBinding::of(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Enter))});
    add("review.bulkAccept", tr("Accept many…"), {},
        [this] { m_bulk->open(BulkAct::Verb::Accept, m_filters->names()); });
    add("review.bulkSet", tr("Set many…"), {},
        [this] { m_bulk->open(BulkAct::Verb::Set, m_filters->names()); });
    add("review.previous", tr("Previous ticket"), {}, [this] { act({ReviewVerb::Previous, {}, {}, {}}); });
    add("review.next", tr("Next ticket"), {}, [this] { act({ReviewVerb::Next, {}, {}, {}}); });
    add("review.nextUndecided", tr("Next undecided ticket"), {}, &ReviewPage::goOn);
    add("review.raw", tr("Raw answer and exact prompt"), {}, &ReviewPage::showRaw);
    add("review.copy", tr("Copy the ticket's text"), {}, [this] { m_letter->text().copyText(); });
    add("review.goTo", tr("Go to a ticket…"), {}, [this] {
        if (m_drawer && m_queue->isHidden())
            toggleDrawer();
        m_queue->focusSearch();
    });
    add("review.refresh", tr("Show what is new"), QKeySequence(Qt::Key_F5), &ReviewPage::refresh);
    add("review.group", tr("Near-duplicates"), {}, [this] { showGroup(shownTicket()); });
    add("review.queue", tr("Queue"), QKeySequence(Qt::Key_F6), &ReviewPage::toggleDrawer);
    m_actions.declare(QStringLiteral("review.zoomIn"), tr("Larger text"),
                      {KeyBinding::of(QKeySequence(Qt::CTRL | Qt::Key_Plus)),
                       KeyBinding::of(QKeySequence(Qt::CTRL | Qt::Key_Equal))});
    add("review.zoomIn", tr("Larger text"), {}, [this] { zoom(1); });
    add("review.zoomOut", tr("Smaller text"), QKeySequence(Qt::CTRL | Qt::Key_Minus), [this] { zoom(-1); });
    add("review.zoomReset", tr("Text at 100 %"), QKeySequence(Qt::CTRL | Qt::Key_0), [this] { zoom(0); });
}

void ReviewPage::setEnabledActions()
{
    const bool open = m_active && m_session.isOpen();
    const bool stopped = open && m_session.review()->unsavedCount() > 0;
    const bool writable = open && !m_session.isReadOnly() && !stopped;
    static const QStringList verdicts{QStringLiteral("review.accept"),     QStringLiteral("review.skip"),
                                      QStringLiteral("review.undo"),       QStringLiteral("review.redo"),
                                      QStringLiteral("review.flag"),       QStringLiteral("review.note"),
                                      QStringLiteral("review.bulkAccept"), QStringLiteral("review.bulkSet")};
    for (QAction *action : std::as_const(m_ownActions))
        action->setEnabled((verdicts.contains(ActionRegistry::idOf(action)) ? writable : open) &&
                           (!m_groups->isOpen() || GroupPage::worksHere(ActionRegistry::idOf(action))));
}

void ReviewPage::nameKeys()
{
    m_decision->refreshCaps();
    m_queue->setKeyCaps(m_actions.capOf(QStringLiteral("review.goTo")),
                        m_actions.capOf(QStringLiteral("review.refresh")));
    m_groups->refreshCaps();
    m_groupStrip->setKeyCap(m_actions.capOf(QStringLiteral("review.group")));
    m_header->setQueueKeyCap(m_actions.capOf(QStringLiteral("review.queue")));
}

/// What a person would look up: the fields' rows, the row of verbs, and verbs that were put among options.
QList<PageKeyRow> ReviewPage::keyRows() const
{
    const KeyCaps &caps = m_actions.caps();
    const auto verbOn = [this](KeyPlace place) {
        const QString command =
            m_actions.keys().holder(KeyBinding::at(place.row, place.place), QStringLiteral("review."));
        return command.isEmpty() ? QString() : m_actions.textOf(command);
    };
    QList<PageKeyRow> rows;
    for (const KeyRow row : {KeyRow::Digits, KeyRow::Upper, KeyRow::Home, KeyRow::Lower}) {
        const ChoiceBlock *block = row == KeyRow::Lower ? nullptr : m_decision->blockOfRow(row);
        PageKeyRow keys = block && block->keyRow() ? *block->keyRow()
                                                   : PageKeyRow{tr("What you do"), wordsOf(row, caps), {}};
        bool hasVerb = row == KeyRow::Lower;
        for (int place = 0; place < keysOfRow(row); ++place) {
            if (place >= keys.keys.size())
                keys.keys.append({caps.cap({row, place}), {}, -1});
            if (const QString verb = verbOn({row, place}); !verb.isEmpty()) {
                keys.keys[place].word = verb;
                hasVerb = true;
            }
        }
        if (block || hasVerb)
            rows.append(keys);
    }
    return rows;
}

} // namespace countersign
