#include "ui/review/review_page.h"

#include "core/review/query_json.h"
#include "ui/dialogs/dialogs.h"
#include "ui/look/empty_state.h"
#include "ui/look/key_button.h"
#include "ui/look/look.h"
#include "ui/look/sizes.h"
#include "ui/project_session.h"
#include "ui/review/bulk_controller.h"
#include "ui/review/decision_panel.h"
#include "ui/review/first_keys_strip.h"
#include "ui/review/group_page.h"
#include "ui/review/group_strip.h"
#include "ui/review/letter.h"
#include "ui/review/letter_text.h"
#include "ui/review/note_strip.h"
#include "ui/review/queue_panel.h"
#include "ui/review/review_filters.h"
#include "ui/review/review_header.h"
#include "ui/review/review_views.h"
#include "ui/review/verdict_bar.h"
#include "ui/window/action_registry.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QListView>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace countersign
{

namespace
{

constexpr int CountDelayMs = 300;
constexpr int RememberDelayMs = 2000;

/// Widths by the window's, from resources/tokens.json.
struct WidthClass {
    int queue;
    int decision;
    int margin;
    int measure;
    bool drawer;
    bool centred;
};

WidthClass widthClass(int window)
{
    if (window < 1100)
        return {312, 368, 24, Width::Measure, true, false};
    if (window < 1360)
        return {264, 384, 80, Width::Measure, false, false};
    if (window < 1800)
        return {312, 400, 88, Width::Measure, false, false};
    return {360, 440, 88, Width::MeasureWide, false, true};
}

const auto lastTicketKey = QStringLiteral("review.last_ticket");
const auto queryKey = QStringLiteral("review.query");

} // namespace

ReviewPage::ReviewPage(ProjectSession &session, const Look &look, ActionRegistry &actions, Dialogs &dialogs,
                       QWidget *parent)
    : Page(parent), m_session(session), m_look(look), m_actions(actions), m_dialogs(dialogs)
{
    addActions();
    build();
    buildGroups();
    nameKeys();
    connect(&actions, &ActionRegistry::keysChanged, this, &ReviewPage::nameKeys);
    m_countTimer.setSingleShot(true);
    m_countTimer.setInterval(CountDelayMs);
    connect(&m_countTimer, &QTimer::timeout, this, &ReviewPage::updateCounts);
    m_rememberTimer.setSingleShot(true);
    m_rememberTimer.setInterval(RememberDelayMs);
    connect(&m_rememberTimer, &QTimer::timeout, this, &ReviewPage::rememberPlace);
    connect(&session, &ProjectSession::opened, this, &ReviewPage::attach);
    connect(&session, &ProjectSession::closing, this, &ReviewPage::detach);
    connect(&session, &ProjectSession::countsChanged, this, [this] {
        if (!m_countTimer.isActive())
            m_countTimer.start();
    });
    connect(&session, &ProjectSession::taxonomyChanged, this, [this] {
        m_decision->setTaxonomy(m_session.taxonomy());
        m_queue->rows().setTaxonomy(m_session.taxonomy());
        showCurrent();
    });
    connect(&session, &ProjectSession::reviewRulesChanged, this, &ReviewPage::showCurrent);
    connect(&session, &ProjectSession::statesWanted, this, [this](const QList<TicketState> &states) {
        TicketQuery query = m_session.queue() ? m_session.queue()->query() : TicketQuery();
        query.filter = TicketFilter();
        query.filter.states = states;
        setQuery(query);
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *before, QWidget *now) {
        if (before && isAncestorOf(before))
            before->removeEventFilter(this);
        if (now && (now == this || isAncestorOf(now)))
            now->installEventFilter(this);
    });
    if (session.isOpen())
        attach();
    else
        m_body->setCurrentIndex(1);
    setEnabledActions();
}

/// The window may go before the project is closed.
ReviewPage::~ReviewPage()
{
    rememberPlace();
}

void ReviewPage::build()
{
    setSurface(this, Token::SurfaceWindow);
    m_header = new ReviewHeader(m_look);
    m_queue = new QueuePanel(m_look);
    m_filters = new ReviewFilters(m_session, m_look, m_dialogs, *m_header, *m_queue, this);
    m_letter = new Letter(m_look);
    m_decision = new DecisionPanel(m_look, m_actions);
    m_bulk = new BulkController(m_session, m_look, m_actions, this);
    m_empty = new EmptyState(m_look, QStringLiteral("decided"), QString(), QString());
    m_emptyOther = new KeyButton(m_look, QString(), QStringLiteral("primary"));
    auto *exportButton = new KeyButton(m_look, tr("Export…"));
    m_empty->addButton(m_emptyOther);
    m_empty->addButton(exportButton);
    m_noTickets = new EmptyState(m_look, QStringLiteral("import"), tr("No tickets yet"),
                                 tr("Drop a file or press Ctrl+O."));
    auto *importButton = new KeyButton(m_look, tr("Import tickets…"), QStringLiteral("primary"));
    m_noTickets->addButton(importButton);

    auto *centre = new QWidget;
    setSurface(centre, Token::SurfaceCard);
    m_centre = new QStackedLayout(centre);
    m_centre->addWidget(m_letter);
    m_centre->addWidget(m_empty);
    auto *panels = new QWidget;
    m_row = new QHBoxLayout(panels);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    m_row->addWidget(m_queue);
    m_row->addWidget(centre, 1);
    m_row->addWidget(m_decision);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(new FirstKeysStrip(m_session, m_look, m_actions, this));
    auto *body = new QWidget;
    m_body = new QStackedLayout(body);
    m_body->addWidget(panels);
    m_body->addWidget(m_noTickets);
    column->addWidget(body, 1);

    m_letter->installEventFilter(this);
    m_decision->installEventFilter(this);
    m_letter->text().setZoom(m_session.settings().zoom);
    connect(&m_letter->text(), &LetterText::zoomWanted, this, &ReviewPage::zoom);
    connect(&m_letter->text(), &LetterText::scrolled, this, [this] {
        if (m_session.review())
            m_session.review()->noteActivity();
    });
    connect(m_header, &ReviewHeader::queueWanted, this, &ReviewPage::toggleDrawer);
    connect(m_header, &ReviewHeader::viewChosen, this, [this](ReviewView view) {
        TicketQuery query = m_session.queue() ? m_session.queue()->query() : TicketQuery();
        query.filter = TicketFilter();
        query.filter.states = statesOf(view);
        setQuery(query);
    });
    connect(m_filters, &ReviewFilters::queryWanted, this, &ReviewPage::setQuery);
    connect(m_queue, &QueuePanel::filterChosen, this, [this](const TicketFilter &filter) {
        setQuery({filter, m_session.queue() ? m_session.queue()->query().order : TicketOrder::Import});
    });
    connect(m_queue, &QueuePanel::orderChosen, this, [this](TicketOrder order) {
        if (m_session.queue())
            setQuery({m_session.queue()->query().filter, order});
    });
    connect(m_queue, &QueuePanel::positionChosen, this, [this](qsizetype position) {
        if (m_session.queue() && m_session.queue()->moveTo(position))
            focusLetter();
    });
    connect(m_queue, &QueuePanel::searchWanted, this, &ReviewPage::search);
    connect(&m_session, &ProjectSession::searched, this, &ReviewPage::onSearched);
    connect(m_queue, &QueuePanel::ticketWanted, this, &ReviewPage::goToNamed);
    connect(m_queue, &QueuePanel::refreshWanted, this, &ReviewPage::refresh);
    connect(m_queue, &QueuePanel::left, this, &ReviewPage::focusLetter);
    connect(m_decision, &DecisionPanel::optionChosen, this, [this](FieldId field, OptionId option) {
        if (mayDecide())
            take(m_session.review()->toggleOption(field, option), m_session.settings().advanceByItself);
    });
    connect(m_decision, &DecisionPanel::textEntered, this, [this](FieldId field, const QString &text) {
        if (mayDecide())
            take(m_session.review()->setText(field, text), false);
    });
    connect(m_decision, &DecisionPanel::editClosed, this, &ReviewPage::focusLetter);
    connect(m_decision, &DecisionPanel::rawWanted, this, &ReviewPage::showRaw);
    connect(m_decision, &DecisionPanel::newerWanted, this, &ReviewPage::refresh);
    connect(m_decision, &DecisionPanel::hintSeen, this, [this] {
        m_pace.noteHintSeen();
        focusLetter();
    });
    connect(&m_letter->note(), &NoteStrip::editClosed, this, &ReviewPage::focusLetter);
    connect(&m_letter->note(), &NoteStrip::entered, this, &ReviewPage::keepNote);
    connect(&m_decision->verdicts(), &VerdictBar::retryWanted, this, [this] {
        if (m_session.review())
            m_session.review()->retry();
    });
    connect(m_bulk, &BulkController::closed, this, &ReviewPage::focusLetter);
    connect(m_bulk, &BulkController::written, this, &ReviewPage::showCurrent);
    connect(exportButton, &KeyButton::clicked, this,
            [this] { emit m_session.pageWanted(QStringLiteral("export")); });
    connect(importButton, &KeyButton::clicked, this,
            [this] { emit m_session.pageWanted(QStringLiteral("import")); });
    connect(m_emptyOther, &KeyButton::clicked, this, [this] {
        const auto view = static_cast<ReviewView>(m_emptyOther->property("view").toInt());
        TicketQuery query;
        query.filter.states = statesOf(view);
        setQuery(query);
    });
}

void ReviewPage::attach()
{
    ReviewQueue &queue = *m_session.queue();
    ReviewService &review = *m_session.review();
    m_pace = ReviewPace();
    m_facets.reset();
    m_settledHere.clear();
    m_decision->setTaxonomy(m_session.taxonomy());
    m_decision->setReadOnly(m_session.isReadOnly() ? m_session.readOnlyReason() : QString());
    m_decision->verdicts().setUnsaved({});
    m_decision->verdicts().say({});
    m_queue->rows().setTaxonomy(m_session.taxonomy());
    m_queue->rows().setQueue(queue, *m_session.columns(), m_session.project()->reader());
    connect(&queue, &ReviewQueue::changed, this, &ReviewPage::onQueueChanged);
    connect(&queue, &ReviewQueue::currentChanged, this, &ReviewPage::showCurrent);
    connect(&queue, &ReviewQueue::rowsUpdated, this, &ReviewPage::onRowsUpdated);
    connect(&queue, &ReviewQueue::newcomersChanged, m_queue, &QueuePanel::setNewcomers);
    connect(m_session.columns(), &LiveColumns::loaded, this, &ReviewPage::updateCounts);
    connect(&review, &ReviewService::saved, this, &ReviewPage::onSaved);
    connect(&review, &ReviewService::notSaved, this, &ReviewPage::onNotSaved);
    connect(&review, &ReviewService::undone, this, [this](const UndoOutcome &done) { onUndone(done, true); });
    connect(&review, &ReviewService::redone, this,
            [this](const UndoOutcome &done) { onUndone(done, false); });
    connect(&review, &ReviewService::stepProgress, this, [this](qint64 tickets) {
        m_decision->verdicts().say(tr("%Ln ticket(s) so far…", nullptr, int(tickets)));
    });
    connect(&review, &ReviewService::nothingToUndo, this,
            [this] { m_decision->verdicts().say(tr("Nothing to undo.")); });
    connect(&review, &ReviewService::nothingToRedo, this,
            [this] { m_decision->verdicts().say(tr("Nothing to redo.")); });
    connect(&review, &ReviewService::undoFailed, this, [this](const Error &error) {
        m_decision->verdicts().say(error.message, VerdictBar::Tone::Problem);
    });
    attachMarks();
    m_groups->attach();
    showBody();
    const TicketId last{m_session.projectValue(lastTicketKey).toLongLong()};
    m_hold = true;
    queue.setQuery(
        m_filters->asOfNow(queryFromJson(m_session.projectValue(queryKey)).value_or(defaultQuery())));
    queue.goTo(last); // before the labels are loaded every ticket is in the queue
    m_hold = false;
    onQueueChanged();
    showCurrent();
    updateCounts();
    setEnabledActions();
}

void ReviewPage::detach()
{
    m_letter->note().finish();
    rememberPlace();
    m_groups->detach();
    m_groupStrip->setCount(0);
    m_countTimer.stop();
    m_rememberTimer.stop();
    m_session.queue()->disconnect(this);
    m_session.columns()->disconnect(this);
    m_session.review()->disconnect(this);
    m_queue->rows().clear();
    m_letter->clear();
    m_decision->clear();
    m_facets.reset();
    m_newerWaits = false;
    m_body->setCurrentIndex(1);
    setEnabledActions();
}

void ReviewPage::rememberPlace()
{
    m_rememberTimer.stop();
    if (m_session.isOpen() && shownTicket().isValid())
        m_session.setProjectValue(lastTicketKey, QByteArray::number(shownTicket().value));
}

void ReviewPage::activated()
{
    m_active = true;
    setEnabledActions();
    updateCounts();
    focusLetter();
}

void ReviewPage::deactivated()
{
    m_active = false;
    m_letter->note().finish();
    rememberPlace();
    setEnabledActions();
}

void ReviewPage::zoom(int steps)
{
    const double now = m_letter->text().zoom();
    const double next = steps == 0 ? 1.0 : std::clamp(std::round(now * 10 + steps) / 10, 0.8, 2.0);
    m_letter->text().setZoom(next);
    m_session.settings().zoom = next;
    m_session.saveSettings();
    m_decision->verdicts().say(tr("Text at %1 %").arg(qRound(next * 100)));
}

void ReviewPage::placePanels()
{
    const WidthClass measures = widthClass(window()->width());
    m_queue->setFixedWidth(measures.queue);
    m_decision->setFixedWidth(measures.decision);
    m_decision->setCompact(measures.drawer);
    m_letter->setMeasures(measures.margin, measures.measure, measures.centred, !measures.drawer);
    m_groups->setWidths(measures.queue, measures.decision, measures.drawer);
    if (measures.drawer != m_drawer) {
        m_drawer = measures.drawer;
        m_header->setDrawer(m_drawer);
        if (m_drawer) {
            m_row->removeWidget(m_queue);
            m_queue->setParent(this);
            m_queue->hide();
        } else {
            m_row->insertWidget(0, m_queue);
            m_queue->show();
        }
    }
    if (m_drawer)
        m_queue->setGeometry(0, m_header->height(), measures.queue, height() - m_header->height());
}

void ReviewPage::toggleDrawer()
{
    if (!m_drawer) {
        m_queue->list()->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    m_queue->setVisible(m_queue->isHidden());
    m_queue->raise();
    if (m_queue->isHidden())
        focusLetter();
    else
        m_queue->list()->setFocus(Qt::ShortcutFocusReason);
}

void ReviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    placePanels();
}

} // namespace countersign
