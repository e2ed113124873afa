// The part of GroupPage that turns keys into verdicts.

#include "ui/look/key_button.h"
#include "ui/project_session.h"
#include "ui/review/choice_block.h"
#include "ui/review/group_decision.h"
#include "ui/review/group_list_model.h"
#include "ui/review/group_model.h"
#include "ui/review/group_page.h"
#include "ui/review/group_panel.h"
#include "ui/review/group_view.h"
#include "ui/review/ticket_history.h"

#include <QKeyEvent>
#include <QListView>
#include <QLocale>

namespace countersign
{

bool GroupPage::handleKey(QWidget *focused, const QKeyEvent &event, const ReviewKey &key)
{
    const bool moves = key.verb == ReviewVerb::Next || key.verb == ReviewVerb::Previous;
    const bool rests = focused == m_view->list() || focused == m_panel->list();
    switch (key.verb) {
    case ReviewVerb::None:
        return false;
    case ReviewVerb::PageDown:
    case ReviewVerb::PageUp:
        if (event.key() != Qt::Key_Space || !rests)
            return false; // pages a list, presses a button
        if (!event.isAutoRepeat())
            m_view->rows().toggle(m_view->list()->currentIndex().row());
        return true;
    case ReviewVerb::Accept:
        if (!rests) { // a control that was reached by Tab does what it says
            auto *button = qobject_cast<QAbstractButton *>(focused);
            if (button && !event.isAutoRepeat())
                button->click();
            return button != nullptr;
        }
        break;
    default:
        break;
    }
    if (event.isAutoRepeat() && !moves)
        return true;
    m_session.review()->noteActivity();
    switch (key.verb) {
    case ReviewVerb::Accept:
        label();
        break;
    case ReviewVerb::Skip:
        skip();
        break;
    case ReviewVerb::Next:
    case ReviewVerb::Previous:
        go(key.verb == ReviewVerb::Next ? 1 : -1);
        break;
    case ReviewVerb::NextUndecided:
        goOn();
        break;
    case ReviewVerb::Undo:
    case ReviewVerb::Redo:
        if (!m_labeller || !m_labeller->isRunning())
            emit stepWanted(key.verb == ReviewVerb::Undo);
        break;
    case ReviewVerb::Group:
        close();
        break;
    case ReviewVerb::Option:
        option(key);
        break;
    default:
        break; // of one ticket: nothing here
    }
    return true;
}

void GroupPage::option(const ReviewKey &key)
{
    ChoiceBlock *block = m_decision->blockOfRow(key.place.row);
    if (!block) {
        // As for one ticket: A accepts, letters begin to find an option of a field with many.
        if (ChoiceBlock *finding = m_decision->findingBlock(); finding && key.place.row != KeyRow::Digits)
            finding->startFind(key.typed);
        else if (key.place == KeyPlace{KeyRow::Home, 0})
            label();
        return;
    }
    if (block->opensFind(key.place.place)) {
        block->startFind({});
        return;
    }
    if (const auto option = block->optionOnKey(key.place.place))
        choose(block->field(), *option);
    else
        m_decision->say(tr("No option has this key."));
}

void GroupPage::choose(FieldId field, OptionId option)
{
    const Field *known = m_session.taxonomy().fieldById(field);
    if (!m_group || !known || !m_view->showsGroup() || m_session.isReadOnly())
        return;
    FieldAnswer answer;
    answer.field = field;
    answer.options = {option};
    if (const FieldAnswer *former = m_chosen.find(field)) {
        if (known->kind == FieldKind::Choices) { // on or off
            answer.options = former->options;
            if (!answer.options.removeOne(option))
                answer.options.append(option);
        } else if (former->options == answer.options) {
            m_chosen.remove(field); // the same key again: back to what most say
            updatePlan();
            return;
        }
    }
    m_chosen.set(answer);
    updatePlan();
}

void GroupPage::label()
{
    if (!m_group || !m_labeller || m_labeller->isRunning() || !m_view->isPainted())
        return; // verdicts are about what the eye has seen
    if (m_session.review()->unsavedCount() > 0) {
        m_decision->say(tr("Nothing more is decided until this is saved."), GroupDecision::Tone::Problem);
        return;
    }
    const BulkAct act = actNow();
    for (const Field &field : m_session.taxonomy().fields) {
        if (field.kind != FieldKind::Text && field.required && !act.answers.find(field.id)) {
            m_decision->say(tr("Choose an option of %1 first.").arg(field.title));
            return;
        }
    }
    const BulkPlan plan = planNow();
    if (plan.rows.empty()) {
        m_decision->say(tr("No ticket is ticked."));
        return;
    }
    std::vector<TicketId> tickets;
    for (const quint32 row : plan.rows)
        tickets.push_back(m_session.columns()->rows().ticketAt(row));
    m_labelling = answersWords(act.answers, m_session.taxonomy());
    m_decision->say(tr("Saving %Ln ticket(s)", nullptr, int(tickets.size())));
    m_decision->setBusy(true);
    m_labeller->start(act, std::move(tickets), m_session.taxonomy(), m_session.annotator(), m_readAt);
}

void GroupPage::onLabelled(const BulkOutcome &outcome)
{
    m_decision->setBusy(false);
    QString words = tr("Saved %Ln ticket(s): %1", nullptr, int(outcome.written)).arg(m_labelling);
    if (outcome.leftAlone > 0)
        words = tr("%1; %2").arg(
            words, tr("%Ln changed meanwhile and stayed as they were", nullptr, int(outcome.leftAlone)));
    m_decision->say(words);
    if (m_open && outcome.written > 0)
        goOn();
}

void GroupPage::skip()
{
    const int position = m_group ? m_panel->groups().positionOf(*m_group) : -1;
    if (position < 0 || (m_labeller && m_labeller->isRunning()))
        return;
    m_panel->groups().setSkipped(position);
    goOn();
}

void GroupPage::go(int step)
{
    const GroupListModel &list = m_panel->groups();
    if (!m_group || list.rowCount() == 0 || (m_labeller && m_labeller->isRunning()))
        return;
    const int position = list.positionOf(*m_group) + step;
    if (position < 0 || position >= list.rowCount())
        m_decision->say(step > 0 ? tr("This is the last group.") : tr("This is the first group."));
    else
        showGroup(position);
}

void GroupPage::goOn()
{
    const GroupListModel &list = m_panel->groups();
    const int next = m_group ? list.nextOpen(list.positionOf(*m_group)) : -1;
    if (next >= 0) {
        showGroup(next);
    } else if (m_group) {
        const int position = list.positionOf(*m_group);
        if (list.isSkipped(position))
            m_decision->say(tr("No other group is open."));
        updatePlan();
    }
    focusRows();
}

void GroupPage::takeUndone(const UndoOutcome &outcome, bool undo)
{
    if (outcome.tickets.isEmpty())
        return;
    const auto row = m_session.columns()->rows().rowOf(outcome.tickets.first());
    const DuplicateGroups *groups = m_session.texts()->groups();
    const auto group = row && groups ? groups->groupOf(*row) : std::nullopt;
    const int position = group ? m_panel->groups().positionOf(*group) : -1;
    if (position >= 0 && m_group != group)
        showGroup(position);
    const int count = int(outcome.count);
    m_decision->say(undo ? tr("Undone: %Ln ticket(s) are as they were.", nullptr, count)
                         : tr("Done again: %Ln ticket(s).", nullptr, count));
}

} // namespace countersign
