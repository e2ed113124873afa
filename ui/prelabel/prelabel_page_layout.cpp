#include "ui/look/empty_state.h"
#include "ui/look/form_grid.h"
#include "ui/look/key_button.h"
#include "ui/look/look.h"
#include "ui/look/page_strips.h"
#include "ui/look/plain_label.h"
#include "ui/look/segmented_control.h"
#include "ui/look/sizes.h"
#include "ui/look/small_labels.h"
#include "ui/prelabel/advanced_form.h"
#include "ui/prelabel/baseline_panel.h"
#include "ui/prelabel/connection_card.h"
#include "ui/prelabel/connection_check.h"
#include "ui/prelabel/endpoint_form.h"
#include "ui/prelabel/estimate_card.h"
#include "ui/prelabel/limits_form.h"
#include "ui/prelabel/live_panel.h"
#include "ui/prelabel/prelabel_page.h"
#include "ui/prelabel/threshold_form.h"
#include "ui/prelabel/trouble_list.h"
#include "ui/project_session.h"
#include "ui/window/action_registry.h"

#include <QAction>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

// The parts of the pre-label page and where they stand; what they do is in prelabel_page.cpp.

namespace countersign
{

namespace
{

constexpr int SideWidth = 392;

} // namespace

PrelabelPage::PrelabelPage(ProjectSession &session, const Look &look, ActionRegistry &actions,
                           Dialogs &dialogs)
    : m_session(session),
      m_look(look),
      m_actions(actions),
      m_dialogs(dialogs),
      m_start(actions.add(QStringLiteral("prelabel.start"), tr("Start"), QKeySequence(Qt::CTRL | Qt::Key_R),
                          tr("Start asking the model"))),
      m_pause(actions.add(QStringLiteral("prelabel.pause"), tr("Pause"), QKeySequence(Qt::Key_P),
                          tr("Pause or resume the run"))),
      m_stop(actions.add(QStringLiteral("prelabel.stop"), tr("Stop"), {}, tr("End the run"))),
      m_check(new ConnectionCheck(session.clock(), this)),
      m_header(new PageHeader(look, tr("Pre-label"))),
      m_stack(new QStackedWidget),
      m_empty(new EmptyState(look, QStringLiteral("prelabel"), {}, {})),
      m_import(new KeyButton(look, tr("Import a file"), QStringLiteral("primary"))),
      m_source(new SegmentedControl(look, {tr("Language model"), tr("Offline baseline")})),
      m_forms(new QWidget),
      m_endpoint(new EndpointForm(look)),
      m_advanced(new AdvancedForm(look, dialogs)),
      m_connection(new ConnectionCard(look)),
      m_limits(new LimitsForm(look)),
      m_threshold(new ThresholdForm(look)),
      m_estimate(new EstimateCard(look)),
      m_locked(new PlainLabel(look, {}, Type::Small, Token::TextSecondary)),
      m_baselineWords(new PlainLabel(look,
                                     tr("Works without any network, from the words of the taxonomy and "
                                        "from your decisions."),
                                     Type::Body, Token::TextSecondary)),
      m_right(new QStackedWidget),
      m_live(new LivePanel(look, m_start, m_pause, m_stop)),
      m_baseline(new BaselinePanel(look))
{
    setProperty("focusRing", false); // where the keyboard rests while a run starts
    build();
    connectForms();
    connectSession();
    if (m_session.isOpen())
        takeProject();
    else
        dropProject();
}

void PrelabelPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *note = new PlainLabel(m_look, tr("Closing the window stops the run; it goes on where it was."),
                                Type::Small, Token::TextSecondary);
    note->setElideMode(Qt::ElideRight);
    m_header->addRight(note);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    m_empty->addButton(m_import);
    m_stack->addWidget(m_empty);
    auto *main = new QWidget;
    auto *row = new QHBoxLayout(main);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(newSide());
    row->addWidget(new Divider(m_look, Qt::Vertical));
    m_right->addWidget(newPanelScroll(m_live));
    m_right->addWidget(newPanelScroll(m_baseline));
    row->addWidget(m_right, 1);
    m_stack->addWidget(main);
}

QWidget *PrelabelPage::newSide()
{
    auto *side = new QWidget;
    setSurface(side, Token::SurfacePanel);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(Space::L, Space::L, Space::L, Space::L);
    column->setSpacing(Space::M);
    auto *head = new QHBoxLayout;
    head->addWidget(new SectionLabel(m_look, tr("Source")));
    head->addStretch();
    m_source->setAccessibleName(tr("Source"));
    m_source->setObjectName(QStringLiteral("source"));
    head->addWidget(m_source);
    column->addLayout(head);
    m_baselineWords->setWordWrap(true);
    column->addWidget(m_baselineWords);
    m_locked->setWordWrap(true);
    column->addWidget(m_locked);

    auto *forms = new QVBoxLayout(m_forms);
    forms->setContentsMargins(0, 0, 0, 0);
    forms->setSpacing(Space::M);
    forms->addWidget(m_endpoint);
    forms->addWidget(m_advanced);
    forms->addWidget(m_connection);
    forms->addWidget(new SectionLabel(m_look, tr("Limits")));
    forms->addWidget(m_limits);
    column->addWidget(m_forms);
    column->addWidget(m_estimate);
    column->addWidget(m_threshold);
    column->addStretch();
    QScrollArea *scroll = newPanelScroll(side);
    scroll->setFixedWidth(SideWidth);
    return scroll;
}

void PrelabelPage::connectForms()
{
    m_forecastDelay.setSingleShot(true);
    m_forecastDelay.setInterval(250);
    connect(&m_forecastDelay, &QTimer::timeout, this, &PrelabelPage::refreshForecast);
    m_troubleDelay.setSingleShot(true);
    m_troubleDelay.setInterval(1000);
    connect(&m_troubleDelay, &QTimer::timeout, this, &PrelabelPage::readTrouble);
    m_answeredDelay.setSingleShot(true);
    m_answeredDelay.setInterval(1000);
    connect(&m_answeredDelay, &QTimer::timeout, this, &PrelabelPage::readAnswered);
    m_ledgerDelay.setSingleShot(true);
    m_ledgerDelay.setInterval(200);
    connect(&m_ledgerDelay, &QTimer::timeout, this, &PrelabelPage::refreshLedger);

    const auto onForms = [this] {
        m_connection->setOutdated();
        m_forecastDelay.start();
    };
    connect(m_endpoint, &EndpointForm::changed, this, onForms);
    connect(m_endpoint, &EndpointForm::savedChosen, this, [this](const SavedEndpoint &saved) {
        m_endpoint->setEndpoint(saved);
        m_advanced->setEndpoint(saved);
        m_limits->setEndpoint(saved);
    });
    connect(m_advanced, &AdvancedForm::changed, this, onForms);
    connect(m_limits, &LimitsForm::changed, this, [this] { m_forecastDelay.start(); });
    connect(m_connection, &ConnectionCard::testWanted, this, &PrelabelPage::test);
    connect(m_connection, &ConnectionCard::cancelWanted, m_check, &ConnectionCheck::cancel);
    connect(m_check, &ConnectionCheck::finished, this, &PrelabelPage::takeReport);
    connect(m_check, &ConnectionCheck::memoryChanged, this,
            [this](const QString &model, const EndpointMemory &memory) {
                if (const auto endpoint = endpointOf(choice())) {
                    m_session.settings().memories.insert(endpoint->baseUrl.toString() + u' ' + model, memory);
                    m_session.saveSettings();
                }
            });
    connect(m_threshold, &ThresholdForm::changed, this, &PrelabelPage::tryThreshold);
    connect(m_threshold, &ThresholdForm::adoptWanted, this, &PrelabelPage::adoptThreshold);
    connect(m_estimate, &EstimateCard::exactWanted, this, &PrelabelPage::showExactRequest);
    connect(m_source, &SegmentedControl::currentChanged, this, &PrelabelPage::showSource);
    connect(m_import, &KeyButton::clicked, this,
            [this] { emit m_session.pageWanted(QStringLiteral("import")); });
    connect(m_live, &LivePanel::testWanted, this, &PrelabelPage::test);
    const auto review = [this] { emit m_session.pageWanted(QStringLiteral("review")); };
    connect(m_live, &LivePanel::reviewWanted, this, review);
    connect(m_baseline, &BaselinePanel::reviewWanted, this, review);
    connect(m_live, &LivePanel::decideWanted, this, &PrelabelPage::decideUnknown);
    connect(&m_live->trouble(), &TroubleList::retryWanted, this,
            [this] { startRun(RunScope::Failed, false); });
    connect(&m_live->trouble(), &TroubleList::causeRetryWanted, this,
            [this](FailureCause cause) { startRun(RunScope::Failed, false, cause); });
    connect(&m_live->trouble(), &TroubleList::reviewWanted, this, [this] {
        emit m_session.pageWanted(QStringLiteral("review"));
        // A failed ticket with a suggestion of the baseline stands among those that need a person.
        const bool any = m_session.counts()[size_t(TicketState::Failed)] > 0;
        emit m_session.statesWanted({any ? TicketState::Failed : TicketState::NeedsReview});
    });
    connect(m_baseline, &BaselinePanel::labelWanted, this, &PrelabelPage::labelWithBaseline);
    connect(m_start, &QAction::triggered, this, [this] {
        if (m_source->currentIndex() == 1)
            labelWithBaseline();
        else
            startRun(choice().scope, false);
    });
    connect(m_pause, &QAction::triggered, this, [this] {
        if (PrelabelService *service = m_session.prelabel())
            service->isPaused() ? service->resume() : service->pause();
    });
    connect(m_stop, &QAction::triggered, this, [this] {
        if (PrelabelService *service = m_session.prelabel())
            service->stop();
    });
}

void PrelabelPage::connectSession()
{
    connect(&m_session, &ProjectSession::opened, this, &PrelabelPage::takeProject);
    connect(&m_session, &ProjectSession::closing, this, &PrelabelPage::dropProject);
    connect(&m_session, &ProjectSession::countsChanged, this, &PrelabelPage::refreshCounts);
    connect(&m_session, &ProjectSession::runScopeWanted, this, &PrelabelPage::takeScope);
    connect(&m_session, &ProjectSession::taxonomyChanged, this, [this] {
        m_threshold->setThreshold(m_session.taxonomy().threshold);
        refreshState();
        m_forecastDelay.start();
    });
}

} // namespace countersign
