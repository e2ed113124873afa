#include "ui/review/bulk_sheet.h"

#include "core/review/shown_ticket.h"
#include "core/review/ticket_line.h"
#include "core/review/ticket_state_rule.h"
#include "ui/look/empty_state.h"
#include "ui/look/flow_layout.h"
#include "ui/look/focus_ring.h"
#include "ui/look/form_grid.h"
#include "ui/look/key_button.h"
#include "ui/look/look.h"
#include "ui/look/plain_label.h"
#include "ui/look/sizes.h"
#include "ui/look/small_labels.h"
#include "ui/review/bulk_footer.h"
#include "ui/review/bulk_outlook.h"
#include "ui/review/bulk_sample_list.h"
#include "ui/review/bulk_sample_view.h"
#include "ui/review/letter_text.h"
#include "ui/review/review_keys.h"
#include "ui/review/word_chip.h"

#include "ui/window/action_registry.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign
{

namespace
{

constexpr int SheetHeight = 756;
constexpr int Narrow = 1000; ///< below it the side panels are smaller

bool accepts(const BulkCheck &check)
{
    return check.act().verb == BulkAct::Verb::Accept;
}

bool mayRepeat(ReviewVerb verb)
{
    return verb == ReviewVerb::Next || verb == ReviewVerb::Previous || verb == ReviewVerb::PageDown ||
           verb == ReviewVerb::PageUp;
}

} // namespace

BulkSheet::BulkSheet(const Look &look, const Subject &subject, const BulkCheck &check,
                     ActionRegistry &actions, QWidget *parent)
    : QDialog(parent), m_look(look), m_subject(subject), m_check(check), m_actions(actions)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("bulkSheet"));
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusRing", false);
    setWindowTitle(accepts(check) ? tr("Accept many") : tr("Set many"));
    m_decided = check.plan().decidedBefore;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead(subject.filter));
    column->addWidget(new Divider(look));
    m_body = buildBody();
    column->addWidget(m_body, 1);
    column->addWidget(new Divider(look));
    m_footer = new BulkFooter(look);
    column->addWidget(m_footer);
    connect(m_footer, &BulkFooter::cancelWanted, this, &BulkSheet::reject);
    connect(m_footer, &BulkFooter::acceptWanted, this, &BulkSheet::acceptWanted);
    connect(m_footer, &BulkFooter::stopWanted, this, &BulkSheet::stopWanted);
    new FocusRing(look, this);
    const QSize room = parent->window()->size() - QSize(2 * Space::XL, 2 * Space::XL);
    resize(QSize(Width::Dialog, SheetHeight).boundedTo(room));
    m_view->setCaps(m_actions.caps());
    fillList();
    showSample(m_check.samples().empty() ? -1 : 0);
    refresh();
    if (m_check.samples().empty())
        setFocus(Qt::OtherFocusReason);
    else
        m_view->text().setFocus(Qt::OtherFocusReason);
}

QWidget *BulkSheet::buildHead(const QList<FilterWord> &filter)
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(Space::XXL, Space::M, Space::XXL, Space::M);
    row->setSpacing(Space::L);
    row->addWidget(new PlainLabel(m_look, windowTitle(), Type::Title), 0, Qt::AlignTop);
    auto *chips = new QWidget;
    auto *flow = new FlowLayout(Space::S, Space::XS, chips);
    for (const FilterWord &word : filter)
        flow->addWidget(new WordChip(m_look, word));
    row->addWidget(chips, 1);
    auto *change = new KeyButton(m_look, tr("Change the filter"), QStringLiteral("link"));
    change->setFocusPolicy(Qt::TabFocus);
    connect(change, &KeyButton::clicked, this, &BulkSheet::reject);
    row->addWidget(change, 0, Qt::AlignTop);
    return head;
}

QWidget *BulkSheet::buildBody()
{
    auto *body = new QWidget;
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);

    m_left = new QWidget;
    setSurface(m_left, Token::SurfacePanel);
    auto *left = new QVBoxLayout(m_left);
    left->setContentsMargins(0, Space::M, 0, 0);
    left->setSpacing(Space::XS);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(Space::L, 0, Space::L, 0);
    m_drawn = new SectionLabel(m_look);
    m_checked = new PlainLabel(m_look, {}, Type::Small, Token::TextSecondary);
    m_checked->setObjectName(QStringLiteral("samplesChecked"));
    top->addWidget(m_drawn, 1);
    top->addWidget(m_checked);
    left->addLayout(top);
    m_list = new SampleList(m_look);
    m_list->installEventFilter(this);
    left->addWidget(m_list, 1);
    row->addWidget(m_left);
    row->addWidget(new Divider(m_look, Qt::Vertical));

    auto *centre = new QWidget;
    setSurface(centre, Token::SurfaceCard);
    m_centre = new QStackedLayout(centre);
    m_view = new BulkSampleView(m_look);
    m_view->setTaxonomy(m_subject.taxonomy);
    m_view->text().installEventFilter(this);
    m_empty = new EmptyState(m_look, QStringLiteral("filter"),
                             accepts(m_check) ? tr("Nothing to accept") : tr("Nothing to set"),
                             tr("No ticket of this filter is left for this step. Change the filter."));
    m_centre->addWidget(m_view);
    m_centre->addWidget(m_empty);
    row->addWidget(centre, 1);
    row->addWidget(new Divider(m_look, Qt::Vertical));

    m_outlook = new BulkOutlook(m_look, m_subject.taxonomy, m_check.act().verb);
    auto *scroll = newPanelScroll(m_outlook);
    setSurface(scroll->viewport(), Token::SurfacePanel);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_right = scroll;
    row->addWidget(scroll);

    connect(m_list, &SampleList::chosen, this, &BulkSheet::showSample);
    connect(m_view, &BulkSampleView::judged, this, &BulkSheet::judge);
    connect(m_view, &BulkSampleView::undoWanted, this, &BulkSheet::takeBack);
    connect(m_outlook, &BulkOutlook::moreWanted, this, &BulkSheet::drawMore);
    connect(m_outlook, &BulkOutlook::alsoDecidedChanged, this, [this](bool also) {
        BulkAct act = m_check.act();
        act.alsoDecided = also;
        setAct(act);
    });
    connect(m_outlook, &BulkOutlook::answersChosen, this, [this](const Answers &answers) {
        BulkAct act = m_check.act();
        act.answers = answers;
        setAct(act);
    });
    return body;
}

bool BulkSheet::isPainted() const
{
    return m_centre->currentIndex() == 1 || m_view->isPainted();
}

QString BulkSheet::footer() const
{
    return m_footer->words();
}

void BulkSheet::setAct(const BulkAct &act)
{
    m_check.setAct(act);
    fillList();
    const auto open =
        m_check.samples().empty() ? std::nullopt : m_check.nextOpen(m_check.samples().size() - 1);
    showSample(m_check.samples().empty() ? -1 : int(open.value_or(0)));
    refresh();
}

void BulkSheet::drawMore()
{
    m_check.draw(BulkCheck::largeDraw);
    fillList();
    showSample(int(m_check.nextOpen(size_t(std::max(m_current, 0))).value_or(0)));
    refresh();
    m_view->text().setFocus(Qt::OtherFocusReason);
}

void BulkSheet::fillList()
{
    std::vector<TicketId> tickets;
    for (const BulkCheck::Sample &sample : m_check.samples())
        tickets.push_back(m_subject.columns.rows().ticketAt(sample.row));
    const auto read = readTicketLines(m_subject.reader, StateRule(m_subject.taxonomy), tickets);
    QList<SampleLine> lines;
    for (size_t i = 0; i < tickets.size(); ++i) {
        SampleLine line;
        if (read) {
            const TicketLine &known = read->at(qsizetype(i));
            line.externalId = known.externalId;
            line.subject = shortText(known.subject.isEmpty() ? known.start : known.subject);
        }
        line.finding = m_check.samples()[i].finding;
        lines.append(line);
    }
    const QSignalBlocker quiet(m_list);
    m_current = -1;
    m_list->setLines(lines);
}

void BulkSheet::showSample(int index)
{
    m_centre->setCurrentIndex(index < 0 ? 1 : 0);
    if (index < 0 || index == m_current)
        return;
    m_current = index;
    m_list->setCurrent(index);
    const TicketId ticket = m_subject.columns.rows().ticketAt(m_check.samples()[size_t(index)].row);
    const auto shown = readShownTicket(m_subject.reader, m_subject.taxonomy, ticket);
    if (!shown) {
        m_footer->setWords(shown.error().message, Token::StateFailed);
        return;
    }
    m_view->setSample(
        m_subject.hidesSuggestions ? withoutSuggestions(*shown) : *shown, m_check.act(),
        tr("sample %1 of %2")
            .arg(QLocale().toString(index + 1), QLocale().toString(qint64(m_check.samples().size()))));
}

/// There is something to be right or wrong.
bool BulkSheet::isJudgeable() const
{
    return accepts(m_check) || !m_check.act().answers.fields.isEmpty();
}

void BulkSheet::judge(bool right)
{
    if (m_current < 0 || m_running || !m_view->isPainted())
        return;
    if (!isJudgeable())
        return;
    const auto judged = size_t(m_current);
    const auto finding = right ? BulkCheck::Finding::Right : BulkCheck::Finding::Wrong;
    m_check.judge(judged, finding);
    m_list->setFinding(m_current, finding);
    if (const auto next = m_check.nextOpen(judged))
        showSample(int(*next));
    refresh();
}

void BulkSheet::takeBack()
{
    const auto opened = m_running ? std::nullopt : m_check.takeBack();
    if (!opened)
        return;
    m_list->setFinding(int(*opened), BulkCheck::Finding::Open);
    showSample(int(*opened));
    refresh();
}

void BulkSheet::refresh()
{
    const auto count = int(m_check.samples().size());
    m_drawn->setText(m_check.isCensus() ? tr("all %Ln ticket(s)", nullptr, count)
                                        : tr("%Ln drawn at random", nullptr, count));
    m_checked->setText(tr("%Ln checked", nullptr, int(m_check.judged())));
    m_drawn->setVisible(count > 0);
    m_checked->setVisible(count > 0);
    m_outlook->setCheck(m_check, m_subject.columns.counts(), m_decided);
    m_view->setEnabledVerdicts(isJudgeable(), m_check.judged() > 0);
    m_footer->setCheck(m_check);
}

void BulkSheet::setProgress(qint64 done, qint64 all)
{
    if (!m_running) {
        m_running = true;
        m_body->setEnabled(false);
        m_footer->setRunning(true);
    }
    m_footer->setProgress(done, all);
}

void BulkSheet::setFailed(const QString &words)
{
    m_running = false;
    m_body->setEnabled(true);
    m_footer->setRunning(false);
    refresh();
    m_footer->setWords(words, Token::StateFailed);
    m_view->text().setFocus(Qt::OtherFocusReason);
}

void BulkSheet::finish()
{
    m_running = false;
    accept();
}

void BulkSheet::reject()
{
    if (!m_running)
        QDialog::reject();
}

bool BulkSheet::handleKey(QWidget *focused, const QKeyEvent &event)
{
    if (m_running)
        return event.key() != Qt::Key_Tab && event.key() != Qt::Key_Backtab && event.key() != Qt::Key_Space;
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (isEnter && event.modifiers().testFlag(Qt::ControlModifier)) {
        if (!event.isAutoRepeat() && m_footer->isAcceptEnabled())
            emit acceptWanted();
        return true;
    }
    m_actions.learnCaps(event);
    m_view->setCaps(m_actions.caps());
    const ReviewVerb verb = reviewKeyOf(event, m_actions.keys()).verb;
    // A control that was reached by Tab does what it says.
    const bool rests = focused == this || focused == &m_view->text() || focused == m_list;
    if (!rests) {
        auto *button = qobject_cast<QAbstractButton *>(focused);
        if (button && isEnter && !event.isAutoRepeat())
            button->click();
        return isEnter;
    }
    if (event.isAutoRepeat() && !mayRepeat(verb))
        return verb != ReviewVerb::None;
    switch (verb) {
    case ReviewVerb::Accept:
    case ReviewVerb::Skip:
        judge(verb == ReviewVerb::Accept);
        return true;
    case ReviewVerb::Undo:
        takeBack();
        return true;
    case ReviewVerb::Next:
    case ReviewVerb::Previous: {
        const int wanted = m_current + (verb == ReviewVerb::Next ? 1 : -1);
        if (m_current >= 0 && wanted >= 0 && wanted < int(m_check.samples().size()))
            showSample(wanted);
        return true;
    }
    case ReviewVerb::PageDown:
    case ReviewVerb::PageUp:
        m_view->text().scrollPage(verb == ReviewVerb::PageDown);
        return true;
    default:
        return false;
    }
}

void BulkSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape && handleKey(focusWidget() ? focusWidget() : this, *event))
        return;
    QDialog::keyPressEvent(event);
}

bool BulkSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (key.key() != Qt::Key_Escape && handleKey(static_cast<QWidget *>(watched), key))
            return true;
    }
    return QDialog::eventFilter(watched, event);
}

void BulkSheet::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    const bool narrow = width() < Narrow;
    m_left->setFixedWidth(narrow ? 232 : 300);
    m_right->setFixedWidth(narrow ? 244 : 300);
}

} // namespace countersign
