#pragma once

#include "core/base/cancel.h"
#include "core/exporting/export_job.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>

class QThreadPool;

namespace countersign
{

/// Writes one export at a time on the pool, through a connection of its own. Lives on the window's thread.
class ExportTask final : public QObject
{
    Q_OBJECT

public:
    ExportTask(QThreadPool &pool, const Clock &clock, QObject *parent = nullptr);
    ~ExportTask() override;

    void start(const QString &projectPath, const ExportOptions &options, const QString &target);
    /// failed() with kind Cancelled follows; the old file is as it was.
    void cancel();
    bool isRunning() const { return m_running; }

signals:
    void progressChanged(qint64 tickets, qint64 total);
    void finished(const countersign::ExportSummary &summary);
    void failed(const countersign::Error &error);

private:
    /// Written by the pool's thread, looked at by ours.
    struct Counter {
        std::atomic<qint64> tickets = 0;
        std::atomic<qint64> total = 0;
    };

    void take(const Result<ExportSummary> &result);

    QThreadPool &m_pool;
    const Clock &m_clock;
    CancelToken m_cancel;
    std::shared_ptr<Counter> m_counter;
    QTimer m_look;
    bool m_running = false;
};

} // namespace countersign
