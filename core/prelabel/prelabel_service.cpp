#include "core/prelabel/prelabel_service.h"

#include "core/llm/openai_client.h"
#include "core/store/database.h"
#include "core/store/project.h"

#include <QCoreApplication>

namespace countersign
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(countersign::Run)
};

constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;

} // namespace

PrelabelService::PrelabelService(Project &project, const Clock &clock, QObject *parent)
    : QObject(parent), m_project(project), m_clock(clock), m_threadContext(new QObject)
{
    qRegisterMetaType<RunProgress>();
    qRegisterMetaType<RunOutcome>();
    m_thread.setObjectName(QStringLiteral("countersign labelling"));
    m_threadContext->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_threadContext, &QObject::deleteLater);
    m_thread.start();
}

PrelabelService::~PrelabelService()
{
    QMetaObject::invokeMethod(
        m_threadContext,
        [this] {
            delete m_runner; // calls under way give no signal; the ledger has them as sent
            m_runner = nullptr;
        },
        Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

Result<void> PrelabelService::start(const Order &order)
{
    if (m_running)
        return failure(ErrorKind::Conflict,
                       Words::tr("A run is going already. Stop it first, or wait for its end."));
    if (!m_project.writer()) {
        return failure(
            ErrorKind::ReadOnly,
            Words::tr("%1 is open for reading only, so nothing can be labelled.").arg(m_project.path()));
    }
    if (auto checked = verifyEndpoint(order.endpoint); !checked)
        return checked;
    auto reader = m_project.openReader();
    if (!reader)
        return failure(reader.error());
    const qint64 wall = m_clock.wallMilliseconds();
    const auto today = requestsSentSince(**reader, wall - wall % dayMs);
    if (!today)
        return failure(today.error());
    m_running = true;
    m_progress = RunProgress();
    // The connection is handed over unused: SQLite asks only that one thread at a time uses it.
    auto parts = std::make_shared<PrelabelRunner::Parts>();
    parts->reader = std::move(*reader);
    parts->writer = m_project.writer();
    parts->clock = &m_clock;
    const DayCount day{wall / dayMs, int(*today)};
    QMetaObject::invokeMethod(m_threadContext, [this, order, parts, day] {
        auto client = OpenAiClient::create(order.endpoint, m_clock);
        if (!client) {
            QMetaObject::invokeMethod(this, [this, error = client.error()] {
                take(RunOutcome{RunEnd::Endpoint, {}, error});
            });
            return;
        }
        (*client)->remember(order.request.model, order.memory);
        connect(client->get(), &OpenAiClient::memoryChanged, this, &PrelabelService::memoryChanged);
        parts->client = std::move(*client);
        m_runner = new PrelabelRunner(std::move(*parts), order.request, order.pace, day);
        connect(m_runner, &PrelabelRunner::progressChanged, this, [this](const RunProgress &progress) {
            m_progress = progress;
            emit progressChanged(progress);
        });
        connect(m_runner, &PrelabelRunner::finished, this, &PrelabelService::take);
        connect(m_runner, &PrelabelRunner::finished, m_runner, [this] {
            m_runner->deleteLater();
            m_runner = nullptr;
        });
        m_runner->start();
    });
    emit started();
    return {};
}

void PrelabelService::take(const RunOutcome &outcome)
{
    m_running = false;
    m_progress = outcome.progress;
    emit finished(outcome);
}

void PrelabelService::pause()
{
    QMetaObject::invokeMethod(m_threadContext, [this] {
        if (m_runner)
            m_runner->pause();
    });
}

void PrelabelService::resume()
{
    QMetaObject::invokeMethod(m_threadContext, [this] {
        if (m_runner)
            m_runner->resume();
    });
}

void PrelabelService::stop()
{
    QMetaObject::invokeMethod(m_threadContext, [this] {
        if (m_runner)
            m_runner->stop();
    });
}

void PrelabelService::stopAndWait()
{
    if (!m_running)
        return;
    QMetaObject::invokeMethod(
        m_threadContext,
        [this] {
            if (m_runner)
                m_runner->stop();
            // Whatever has not settled by now was sent: the next start finds it in the ledger.
            delete m_runner;
            m_runner = nullptr;
        },
        Qt::BlockingQueuedConnection);
    m_running = false;
}

} // namespace countersign
