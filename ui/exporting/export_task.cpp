#include "ui/exporting/export_task.h"

#include "ui/models/background_read.h"

namespace countersign
{

ExportTask::ExportTask(QThreadPool &pool, const Clock &clock, QObject *parent)
    : QObject(parent), m_pool(pool), m_clock(clock)
{
    m_look.setInterval(100);
    connect(&m_look, &QTimer::timeout, this,
            [this] { emit progressChanged(m_counter->tickets, m_counter->total); });
}

ExportTask::~ExportTask()
{
    m_cancel.cancel();
}

void ExportTask::start(const QString &projectPath, const ExportOptions &options, const QString &target)
{
    Q_ASSERT(!m_running);
    m_running = true;
    m_cancel = CancelToken();
    m_counter = std::make_shared<Counter>();
    const auto told = [counter = m_counter](const ExportProgress &progress) {
        counter->tickets = progress.tickets;
        counter->total = progress.total;
    };
    m_look.start();
    readInBackground<ExportSummary>(
        this, m_pool, projectPath,
        [options, target, told, cancel = m_cancel, clock = &m_clock](Database &reader) {
            return runExport(reader, options, target, told, cancel, *clock);
        },
        [this](const Result<ExportSummary> &result) { take(result); });
}

void ExportTask::take(const Result<ExportSummary> &result)
{
    m_running = false;
    m_look.stop();
    if (result)
        emit finished(*result);
    else
        emit failed(result.error());
}

void ExportTask::cancel()
{
    m_cancel.cancel();
}

} // namespace countersign
