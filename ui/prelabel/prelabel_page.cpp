#include "ui/prelabel/prelabel_page.h"

#include "core/domain/taxonomy_merge.h"
#include "core/store/database.h"
#include "core/store/suggestion_store.h"
#include "ui/look/empty_state.h"
#include "ui/look/key_button.h"
#include "ui/look/message_strip.h"
#include "ui/look/plain_label.h"
#include "ui/look/segmented_control.h"
#include "ui/models/background_read.h"
#include "ui/prelabel/advanced_form.h"
#include "ui/prelabel/answered_list.h"
#include "ui/prelabel/baseline_panel.h"
#include "ui/prelabel/endpoint_form.h"
#include "ui/prelabel/estimate_card.h"
#include "ui/prelabel/limits_form.h"
#include "ui/prelabel/live_panel.h"
#include "ui/prelabel/threshold_form.h"
#include "ui/prelabel/trouble_list.h"
#include "ui/project_session.h"
#include "ui/window/action_registry.h"

#include <QAction>
#include <QApplication>
#include <QStackedWidget>

namespace countersign
{

void PrelabelPage::activated()
{
    m_active = true;
    m_live->setReviewKey(m_actions.capOf(QStringLiteral("page.review")));
    refreshState();
    refreshCounts();
    m_forecastDelay.start(0);
}

void PrelabelPage::deactivated()
{
    m_active = false;
    refreshState();
}

void PrelabelPage::takeProject()
{
    m_confirmed.clear();
    m_sample = {};
    m_starting = false;
    m_testQuestions = 0;
    m_ledgerCounts = {};
    const QList<SavedEndpoint> &saved = m_session.settings().endpoints;
    m_endpoint->setSaved(saved);
    if (!saved.isEmpty()) {
        m_endpoint->setEndpoint(saved.first());
        m_advanced->setEndpoint(saved.first());
        m_limits->setEndpoint(saved.first());
    }
    m_threshold->setThreshold(m_session.taxonomy().threshold);
    m_threshold->setAdoptable(!m_session.isReadOnly());
    m_live->startAnew();
    m_live->setInterrupted(m_session.interruptedRequests());
    if (m_session.isReadOnly())
        m_live->setMessage(int(MessageTone::Warning), m_session.readOnlyReason());
    connectServices();
    m_baseline->setOutcome(m_session.baseline()->outcome(), m_session.taxonomy());
    m_baseline->setRunning(m_session.baseline()->isRunning());
    m_live->answered().setRows({});
    readTrouble();
    readAnswered();
    showSource();
    refreshCounts();
    m_forecastDelay.start(0);
}

void PrelabelPage::connectServices()
{
    // The services are made anew with every project, so nothing has to be disconnected.
    connect(m_session.prelabel(), &PrelabelService::started, this, &PrelabelPage::refreshState);
    connect(m_session.prelabel(), &PrelabelService::progressChanged, this, &PrelabelPage::takeProgress);
    connect(m_session.prelabel(), &PrelabelService::finished, this, &PrelabelPage::takeOutcome);
    connect(m_session.baseline(), &BaselineService::progressChanged, this, [this](qint64 done, qint64 total) {
        m_baseline->setRunning(true);
        m_baseline->setProgress(done, total);
    });
    connect(m_session.baseline(), &BaselineService::finished, this, [this](const BaselineOutcome &outcome) {
        m_baseline->setRunning(false);
        m_baseline->setOutcome(outcome, m_session.taxonomy());
    });
    connect(m_session.baseline(), &BaselineService::failed, this, [this](const Error &error) {
        m_baseline->setRunning(false);
        m_baseline->setError(error.message);
    });
}

void PrelabelPage::dropProject()
{
    ++m_forecastNumber;
    for (QTimer *timer : {&m_forecastDelay, &m_troubleDelay, &m_ledgerDelay, &m_answeredDelay})
        timer->stop();
    m_empty->setTexts(QStringLiteral("prelabel"), tr("No project is open"),
                      tr("Open a project or start a new one from a file. Press Ctrl+O."));
    m_import->hide();
    m_stack->setCurrentIndex(0);
    for (QAction *action : {m_start, m_pause, m_stop})
        action->setEnabled(false);
}

void PrelabelPage::takeScope(RunScope scope)
{
    m_source->setCurrentIndex(0);
    m_limits->setScope(scope);
    showSource();
}

void PrelabelPage::showSource()
{
    const bool baseline = m_source->currentIndex() == 1;
    m_right->setCurrentIndex(baseline ? 1 : 0);
    m_forms->setVisible(!baseline);
    m_estimate->setVisible(!baseline);
    m_baselineWords->setVisible(baseline);
    refreshState();
}

void PrelabelPage::labelWithBaseline()
{
    if (!m_session.baseline() || m_session.isReadOnly())
        return;
    m_baseline->setRunning(true);
    m_session.baseline()->refresh();
}

void PrelabelPage::refreshState()
{
    if (!m_session.isOpen())
        return;
    const bool empty = m_session.ticketCount() == 0;
    m_stack->setCurrentIndex(empty ? 0 : 1);
    if (empty) {
        m_empty->setTexts(QStringLiteral("prelabel"), tr("No tickets yet"),
                          tr("Drop a file or press Ctrl+O."));
        m_import->show();
    }
    const PrelabelService &service = *m_session.prelabel();
    const bool running = service.isRunning();
    const bool busy = running || m_starting;
    const QWidget *focused = QApplication::focusWidget();
    if (busy != m_wasBusy && focused && (m_forms->isAncestorOf(focused) || m_live->isRunButton(focused)))
        setFocus(Qt::OtherFocusReason); // what goes or is locked would pass the keyboard on to any button
    m_wasBusy = busy;
    m_forms->setEnabled(!busy);
    m_threshold->setEnabled(!running);
    m_locked->setText(running ? tr("Locked while the run is going.")
                              : tr("The key is never written to a file."));
    m_locked->setVisible(m_source->currentIndex() == 0);
    m_start->setEnabled(m_active && !running && !m_starting && !empty && !m_session.isReadOnly());
    m_pause->setEnabled(m_active && running);
    m_pause->setText(service.isPaused() ? tr("Resume") : tr("Pause"));
    m_stop->setEnabled(m_active && running);
    m_baseline->setCanLabel(!m_session.isReadOnly() && !empty);
    m_live->setProgress(service.progress(), running, m_runEstimate);
    m_endpoint->setTaxonomyWords(
        tr("%1, version %2").arg(m_session.taxonomy().name).arg(m_session.taxonomy().version.value));
    refreshLedger();
}

void PrelabelPage::refreshCounts()
{
    if (!m_session.isOpen())
        return;
    if ((m_stack->currentIndex() == 0) != (m_session.ticketCount() == 0))
        refreshState();
    const StateCounts counts = m_session.counts();
    m_live->setReviewable(counts[size_t(TicketState::Ready)] + counts[size_t(TicketState::NeedsReview)],
                          counts[size_t(TicketState::Decided)], m_session.prelabel()->isRunning());
    if (!m_ledgerDelay.isActive())
        m_ledgerDelay.start();
    if (m_session.prelabel()->isRunning())
        return;
    if (!m_troubleDelay.isActive())
        m_troubleDelay.start();
    if (m_active && !m_forecastDelay.isActive())
        m_forecastDelay.start();
}

void PrelabelPage::refreshLedger()
{
    if (!m_session.isOpen())
        return;
    const RunProgress &progress = m_session.prelabel()->progress();
    const LiveColumns &live = *m_session.columns();
    LivePanel::Ledger ledger;
    if (progress.run.isValid() && live.isLoaded()) {
        // The run's own tickets; those of an earlier start of the same run are among them.
        const TicketColumns &columns = live.columns();
        for (quint32 row = 0; row < columns.size(); ++row) {
            if (columns.runs()[row] != quint32(progress.run.value))
                continue;
            const TicketState state = columns.stateAt(row);
            ++(state == TicketState::Ready         ? ledger.ready
               : state == TicketState::NeedsReview ? ledger.needsReview
                                                   : ledger.decided);
        }
        ledger.ofRun = true;
        ledger.total = progress.total;
        ledger.done = progress.done();
        ledger.failed = progress.failedTickets();
        ledger.unknown = progress.unknown;
        ledger.inFlight = progress.inFlight;
        ledger.waiting = std::max<qint64>(0, progress.total - progress.done() - progress.inFlight);
    } else {
        const StateCounts counts = m_session.counts();
        const auto count = [&counts](TicketState state) { return counts[size_t(state)]; };
        ledger.total = m_session.ticketCount();
        ledger.ready = count(TicketState::Ready) + count(TicketState::Auto);
        ledger.needsReview = count(TicketState::NeedsReview);
        ledger.decided =
            count(TicketState::Decided) + count(TicketState::InReview) + count(TicketState::Skipped);
        ledger.failed = count(TicketState::Failed);
        ledger.unknown = count(TicketState::Unknown);
        ledger.waiting = count(TicketState::Waiting);
        ledger.done = ledger.ready + ledger.needsReview + ledger.decided;
    }
    m_live->setLedger(ledger);
}

void PrelabelPage::readTrouble()
{
    if (!m_session.isOpen())
        return;
    readInBackground<LedgerCounts>(
        this, m_session.pool(), m_session.project()->path(),
        [](Database &reader) { return ledgerCounts(reader); },
        [this, project = m_session.project()](const Result<LedgerCounts> &counts) {
            if (!counts || m_session.project() != project || m_session.prelabel()->isRunning())
                return;
            m_ledgerCounts = *counts;
            m_live->trouble().setTrouble(counts->failedTickets, counts->unknownTickets);
        });
}

void PrelabelPage::readAnswered()
{
    if (!m_session.isOpen())
        return;
    using Answered = QList<AnsweredTicket>;
    readInBackground<Answered>(
        this, m_session.pool(), m_session.project()->path(),
        [](Database &reader) -> Result<Answered> {
            const auto run = newestRun(reader, SourceKind::Llm);
            if (!run)
                return failure(run.error());
            return newestAnswers(reader, *run, AnsweredList::MaximumRows);
        },
        [this, project = m_session.project()](const Result<Answered> &answered) {
            if (!answered || m_session.project() != project)
                return;
            QList<AnsweredList::Row> rows;
            const LiveColumns &live = *m_session.columns();
            for (const AnsweredTicket &ticket : *answered) {
                const auto row = live.isLoaded() ? live.columns().rows().rowOf(ticket.ticket) : std::nullopt;
                rows.append(answeredRow(ticket, row ? live.columns().stateAt(*row) : TicketState::NeedsReview,
                                        m_session.taxonomy()));
            }
            m_live->answered().setRows(rows);
        });
}

void PrelabelPage::refreshForecast()
{
    if (!m_session.isOpen() || m_session.ticketCount() == 0)
        return;
    const PrelabelChoice chosen = choice();
    const RunSettings settings = runSettings(chosen, QUrl(chosen.endpoint.baseUrl));
    const quint64 number = ++m_forecastNumber;
    readInBackground<RunSample>(
        this, m_session.pool(), m_session.project()->path(),
        [settings, scope = chosen.scope](Database &reader) {
            return sampleRun(reader, settings, scope, false);
        },
        [this, number, settings, scope = chosen.scope](const Result<RunSample> &sample) {
            if (number != m_forecastNumber || !m_session.isOpen())
                return; // an older question
            if (!sample) {
                m_estimate->setError(sample.error().message);
                return;
            }
            m_sample = *sample;
            if (const LiveColumns &live = *m_session.columns(); live.isLoaded())
                m_sample.tickets -= answeredAlready(live.columns(), m_session.project()->reader(), settings,
                                                    scope, m_session.taxonomy());
            m_sample.tickets = std::max<qint64>(0, m_sample.tickets);
            showForecast();
        });
}

void PrelabelPage::showForecast()
{
    const PrelabelChoice chosen = choice();
    const RunForecast forecast = forecastRun(m_sample, chosen.limit, chosen.endpoint.price, chosen.maxTokens,
                                             m_session.prelabel()->progress().perSecond);
    m_estimate->setForecast(forecast, m_sample, chosen.endpoint.price);
    m_estimate->setTestQuestions(m_testQuestions);
    m_start->setText(tr("Ask about %n ticket(s)", nullptr, int(forecast.requests)));
}

void PrelabelPage::tryThreshold(double threshold)
{
    const LiveColumns *columns = m_session.columns();
    if (!columns || !columns->isLoaded())
        return;
    Taxonomy tried = m_session.taxonomy();
    tried.threshold = threshold;
    m_threshold->setDifference(columns->columns().differenceWith(tried));
}

void PrelabelPage::adoptThreshold(double threshold)
{
    Taxonomy wanted = m_session.taxonomy();
    wanted.threshold = threshold;
    const TaxonomyMerge merge = mergeTaxonomy(m_session.taxonomy(), wanted);
    if (!merge.changes.isEmpty())
        m_session.adoptTaxonomy(merge.merged);
}

} // namespace countersign
