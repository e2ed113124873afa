#include "ui/prelabel/prelabel_page.h"

#include "core/store/database.h"
#include "ui/dialogs/dialogs.h"
#include "ui/look/message_strip.h"
#include "ui/models/background_read.h"
#include "ui/prelabel/advanced_form.h"
#include "ui/prelabel/connection_card.h"
#include "ui/prelabel/connection_check.h"
#include "ui/prelabel/endpoint_form.h"
#include "ui/prelabel/estimate_card.h"
#include "ui/prelabel/exact_request_dialog.h"
#include "ui/prelabel/limits_form.h"
#include "ui/prelabel/live_panel.h"
#include "ui/prelabel/trouble_list.h"
#include "ui/project_session.h"

#include <QAction>
#include <QLocale>
#include <QPointer>

// What leaves the machine from the pre-label page, and what comes of it.

namespace countersign
{

namespace
{

QString confirmedKey(const QString &origin)
{
    return QStringLiteral("confirmed.") + origin;
}

} // namespace

PrelabelChoice PrelabelPage::choice() const
{
    PrelabelChoice chosen;
    m_endpoint->readInto(chosen);
    m_advanced->readInto(chosen);
    m_limits->readInto(chosen);
    return chosen;
}

RunSettings PrelabelPage::runSettings(const PrelabelChoice &chosen, const QUrl &baseUrl) const
{
    RunSettings settings;
    settings.source = SourceKind::Llm;
    settings.baseUrl = baseUrl.toString();
    settings.model = chosen.endpoint.model;
    settings.temperature = chosen.temperature;
    settings.maxTokens = chosen.maxTokens;
    return settings;
}

void PrelabelPage::complain(const QString &words)
{
    m_starting = false;
    m_live->setMessage(int(MessageTone::Error), words);
    refreshState();
}

void PrelabelPage::withKey(const PrelabelChoice &chosen, const Endpoint &endpoint,
                           std::function<void(const Endpoint &)> then)
{
    const QString host = displayName(endpoint.baseUrl);
    const auto go = [endpoint, then = std::move(then)](const Secret &key) {
        Endpoint with = endpoint;
        with.key = key;
        then(with);
    };
    const QPointer page(this);
    switch (chosen.keySource) {
    case KeySource::None:
        go({});
        return;
    case KeySource::Environment: {
        const Secret key = SecretStore::fromEnvironment(endpoint.baseUrl, chosen.endpoint.keyVariable);
        if (key.isEmpty())
            complain(tr("The environment variable %1 is not set. Set it and start Countersign again, or "
                        "choose another place for the key.")
                         .arg(chosen.endpoint.keyVariable));
        else
            go(key);
        return;
    }
    case KeySource::Typed:
        if (!chosen.typedKey.isEmpty()) {
            m_session.secrets().write(endpoint.baseUrl, chosen.typedKey, chosen.keepKey,
                                      [this, page, go, key = chosen.typedKey](const Result<void> &kept) {
                                          if (!page)
                                              return;
                                          m_endpoint->forgetTypedKey();
                                          if (!kept)
                                              emit m_session.noticed(kept.error().message);
                                          go(key);
                                      });
            return;
        }
        break;
    case KeySource::Keychain:
        break;
    }
    m_session.secrets().read(endpoint.baseUrl, {}, [this, page, go, host](const Secret &key) {
        if (!page)
            return;
        if (key.isEmpty())
            complain(
                tr("No key is kept for %1. Type it once, then it can be kept in the keychain.").arg(host));
        else
            go(key);
    });
}

void PrelabelPage::test()
{
    const PrelabelChoice chosen = choice();
    const auto endpoint = endpointOf(chosen);
    if (!endpoint) {
        m_endpoint->setAddressError(endpoint.error().message);
        return;
    }
    m_endpoint->setAddressError({});
    withKey(chosen, *endpoint, [this, chosen](const Endpoint &with) {
        const EndpointMemory memory =
            m_session.settings().memories.value(with.baseUrl.toString() + u' ' + chosen.endpoint.model);
        m_connection->setTesting();
        if (const auto started = m_check->start(with, chosen.endpoint.model, memory); !started) {
            ConnectionReport report;
            report.failure = ChatFailure();
            report.failure->message = started.error().message;
            report.lines = {started.error().message};
            takeReport(report);
        }
    });
}

void PrelabelPage::takeReport(const ConnectionReport &report)
{
    m_testQuestions += report.questionsSent;
    m_estimate->setTestQuestions(m_testQuestions);
    if (!report.models.isEmpty())
        m_endpoint->setModels(report.models);
    m_connection->setReport(report);
    if (report.works)
        m_live->setMessage(int(MessageTone::Info), {});
}

void PrelabelPage::showExactRequest()
{
    if (m_sample.ticketName.isEmpty())
        return;
    auto *dialog =
        new ExactRequestDialog(m_look, m_sample.ticketName, exactRequest(m_sample.question), window());
    dialog->open();
}

void PrelabelPage::startRun(RunScope scope, bool resendUnknown, FailureCause onlyCause)
{
    if (!m_session.isOpen() || m_session.isReadOnly() || m_starting || m_session.prelabel()->isRunning())
        return;
    PrelabelChoice chosen = choice();
    chosen.scope = scope;
    chosen.onlyCause = onlyCause;
    const auto endpoint = endpointOf(chosen);
    if (!endpoint) {
        m_endpoint->setAddressError(endpoint.error().message);
        complain(endpoint.error().message);
        return;
    }
    m_endpoint->setAddressError({});
    if (chosen.endpoint.model.isEmpty()) {
        complain(tr("No model is chosen. Test the connection to see the models that %1 lists.")
                     .arg(displayName(endpoint->baseUrl)));
        return;
    }
    m_starting = true;
    refreshState();
    withKey(chosen, *endpoint, [this, chosen, resendUnknown](const Endpoint &with) {
        if (!m_session.isOpen())
            return;
        const QString origin = originOf(with.baseUrl);
        const bool known = m_confirmed.contains(origin) ||
                           m_session.projectValue(confirmedKey(origin)) == QByteArrayLiteral("yes");
        if (known)
            send(chosen, with, resendUnknown);
        else
            confirm(chosen, with, resendUnknown);
    });
}

void PrelabelPage::confirm(const PrelabelChoice &chosen, const Endpoint &endpoint, bool resendUnknown)
{
    const auto ask = [this, chosen, endpoint, resendUnknown](const RunSample &sample) {
        const RunForecast forecast =
            forecastRun(sample, chosen.limit, chosen.endpoint.price, chosen.maxTokens, 0);
        const Price &price = chosen.endpoint.price;
        const QString host = displayName(endpoint.baseUrl);
        Question question;
        question.title = tr("Send %n ticket(s) to %1?", nullptr, int(forecast.requests)).arg(host);
        question.text =
            tr("This project has sent nothing to %1 so far. The text of each ticket goes to the model %2.")
                .arg(host, chosen.endpoint.model) +
            u' ' +
            (price.isFree() ? tr("By the prices given it costs nothing.")
                            : tr("It costs about %1.").arg(moneyWords(forecast.cost)));
        question.detail = exactRequest(sample.question);
        if (!sample.ticketName.isEmpty())
            question.detailTitle = tr("One exact request, for ticket %1").arg(sample.ticketName);
        question.answers = {tr("Send"), tr("Cancel")};
        question.icon = QStringLiteral("prelabel");
        m_dialogs.ask(this, question, [this, chosen, endpoint, resendUnknown](int answer) {
            if (answer != 0 || !m_session.isOpen()) {
                m_starting = false;
                refreshState();
                return;
            }
            const QString origin = originOf(endpoint.baseUrl);
            m_confirmed.insert(origin);
            m_session.setProjectValue(confirmedKey(origin), QByteArrayLiteral("yes"));
            send(chosen, endpoint, resendUnknown);
        });
    };
    readInBackground<RunSample>(
        this, m_session.pool(), m_session.project()->path(),
        [settings = runSettings(chosen, endpoint.baseUrl), scope = chosen.scope, cause = chosen.onlyCause,
         resendUnknown](Database &reader) {
            return sampleRun(reader, settings, scope, resendUnknown, cause);
        },
        [this, ask](const Result<RunSample> &sample) {
            if (!m_session.isOpen())
                return;
            if (!sample)
                complain(sample.error().message);
            else
                ask(*sample);
        });
}

void PrelabelPage::send(const PrelabelChoice &chosen, const Endpoint &endpoint, bool resendUnknown)
{
    m_starting = false;
    SavedEndpoint saved = chosen.endpoint;
    saved.baseUrl = endpoint.baseUrl.toString();
    noteEndpoint(m_session.settings(), saved);
    m_session.saveSettings();
    m_endpoint->setSaved(m_session.settings().endpoints);

    PrelabelService::Order order;
    order.endpoint = endpoint;
    order.request = requestOf(chosen, endpoint.baseUrl);
    order.request.resendUnknown = resendUnknown;
    if (order.request.budget.maxRequests) // tests were requests too
        *order.request.budget.maxRequests =
            std::max<qint64>(0, *order.request.budget.maxRequests - m_testQuestions);
    order.pace = paceOf(chosen, endpoint.baseUrl);
    order.memory = m_session.settings().memories.value(saved.baseUrl + u' ' + saved.model);
    m_testQuestions = 0;
    m_unknownBefore = resendUnknown ? 0 : m_ledgerCounts.unknownTickets;
    m_runEstimate = forecastRun(m_sample, chosen.limit, chosen.endpoint.price, chosen.maxTokens, 0).cost;
    m_live->startAnew();
    if (const auto started = m_session.prelabel()->start(order); !started)
        complain(started.error().message);
    refreshState();
}

void PrelabelPage::takeProgress(const RunProgress &progress)
{
    m_live->addRate(progress, m_session.clock().wallMilliseconds());
    m_live->trouble().setTrouble(progress.failed, m_unknownBefore + progress.unknown);
    m_pause->setText(progress.paused ? tr("Resume") : tr("Pause"));
    m_live->setProgress(progress, m_session.prelabel()->isRunning(), m_runEstimate);
    if (!m_ledgerDelay.isActive())
        m_ledgerDelay.start();
    if (m_active && !m_answeredDelay.isActive())
        m_answeredDelay.start();
}

void PrelabelPage::takeOutcome(const RunOutcome &outcome)
{
    m_live->setOutcome(outcome);
    refreshState();
    refreshCounts();
    readTrouble();
    readAnswered();
    m_forecastDelay.start();
    if (!m_active)
        emit m_session.noticed(outcomeWords(outcome));
}

void PrelabelPage::decideUnknown()
{
    if (!m_session.isOpen())
        return;
    const qint64 unknown = std::max(m_ledgerCounts.unknownTickets, m_session.interruptedRequests());
    const qint64 failed = m_live->trouble().failedTickets();
    Question question;
    question.title = tr("%n ticket(s) may have been paid for", nullptr, int(unknown));
    question.text = tr("They were sent, but no answer came back. Ask again, or leave them to people?");
    if (failed > 0)
        question.text += u' ' + tr("Asking again takes the %n failed one(s) along.", nullptr, int(failed));
    question.answers = {tr("Ask again"), tr("Leave them to people")};
    question.enterAnswer = -1;
    question.icon = QStringLiteral("unknown");
    m_dialogs.ask(this, question, [this](int answer) {
        m_live->setInterrupted(0);
        if (answer == 0)
            startRun(RunScope::Failed, true);
    });
}

} // namespace countersign
