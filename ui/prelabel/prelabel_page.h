#pragma once

#include "core/llm/connection_test.h"
#include "core/prelabel/run_progress.h"
#include "core/store/ledger_store.h"
#include "ui/prelabel/prelabel_choice.h"
#include "ui/prelabel/run_forecast.h"
#include "ui/window/page.h"

#include <QSet>
#include <QTimer>

#include <functional>

class QAction;
class QStackedWidget;

namespace countersign
{

class ActionRegistry;
class AdvancedForm;
class BaselinePanel;
class ConnectionCard;
class ConnectionCheck;
class Dialogs;
class EmptyState;
class EndpointForm;
class EstimateCard;
class KeyButton;
class LimitsForm;
class LivePanel;
class Look;
class PageHeader;
class PlainLabel;
class ProjectSession;
class SegmentedControl;
class ThresholdForm;

/// Suggestions for many tickets: what is asked, where, at which price, and how it goes. The first send to a
/// host in a project asks for a confirmation, kept as the project's value "confirmed.<origin>".
class PrelabelPage final : public Page
{
    Q_OBJECT

public:
    PrelabelPage(ProjectSession &session, const Look &look, ActionRegistry &actions, Dialogs &dialogs);

    static QString word() { return tr("Pre-label"); }
    static QString icon() { return QStringLiteral("prelabel"); }
    QString title() const override { return word(); }
    QString iconName() const override { return icon(); }
    void activated() override;
    void deactivated() override;

private:
    void build();
    QWidget *newSide();
    void connectForms();
    void connectSession();

    void takeProject();
    void dropProject();
    void connectServices();
    void takeScope(RunScope scope);
    void refreshState();
    void refreshCounts();
    void refreshLedger();
    void refreshForecast();
    void showForecast();
    void readTrouble();
    void readAnswered();
    void tryThreshold(double threshold);
    void adoptThreshold(double threshold);
    void showSource();
    void labelWithBaseline();

    // prelabel_page_run.cpp: what leaves the machine, and what comes of it
    PrelabelChoice choice() const;
    RunSettings runSettings(const PrelabelChoice &choice, const QUrl &baseUrl) const;
    void withKey(const PrelabelChoice &choice, const Endpoint &endpoint,
                 std::function<void(const Endpoint &)> then);
    void test();
    void takeReport(const ConnectionReport &report);
    void showExactRequest();
    void startRun(RunScope scope, bool resendUnknown, FailureCause onlyCause = FailureCause::None);
    void confirm(const PrelabelChoice &choice, const Endpoint &endpoint, bool resendUnknown);
    void send(const PrelabelChoice &choice, const Endpoint &endpoint, bool resendUnknown);
    void takeProgress(const RunProgress &progress);
    void takeOutcome(const RunOutcome &outcome);
    void decideUnknown();
    void complain(const QString &words);

    ProjectSession &m_session;
    const Look &m_look;
    ActionRegistry &m_actions;
    Dialogs &m_dialogs;
    QAction *m_start;
    QAction *m_pause;
    QAction *m_stop;
    ConnectionCheck *m_check;
    QTimer m_forecastDelay;
    QTimer m_troubleDelay;
    QTimer m_ledgerDelay;
    QTimer m_answeredDelay;
    quint64 m_forecastNumber = 0;
    RunSample m_sample;
    double m_runEstimate = 0.0;
    int m_testQuestions = 0;
    QSet<QString> m_confirmed; ///< origins, in this project
    LedgerCounts m_ledgerCounts;
    qint64 m_unknownBefore = 0; ///< tickets that the present run does not ask again
    bool m_active = false;
    bool m_starting = false;
    bool m_wasBusy = false; ///< starting or running

    PageHeader *m_header;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    KeyButton *m_import;
    SegmentedControl *m_source;
    QWidget *m_forms;
    EndpointForm *m_endpoint;
    AdvancedForm *m_advanced;
    ConnectionCard *m_connection;
    LimitsForm *m_limits;
    ThresholdForm *m_threshold;
    EstimateCard *m_estimate;
    PlainLabel *m_locked;
    PlainLabel *m_baselineWords;
    QStackedWidget *m_right;
    LivePanel *m_live;
    BaselinePanel *m_baseline;
};

} // namespace countersign
