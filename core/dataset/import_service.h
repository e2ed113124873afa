#pragma once

#include "core/dataset/importer.h"
#include "core/dataset/source_probe.h"

#include <QFuture>
#include <QObject>

class QThreadPool;

namespace countersign
{

class Project;

/// Probing and importing off the window's thread. One job at a time; lives on the window's thread.
class ImportService final : public QObject
{
    Q_OBJECT

public:
    ImportService(QThreadPool &pool, const Clock &clock, QObject *parent = nullptr);
    ~ImportService() override;

    /// Reads the beginning of a file; probed() or probeFailed() follows for the newest call only.
    void probe(const QString &path, const SourceOptions &options);
    /// Into a project that nobody has open.
    void importInto(const QString &projectPath, const ImportRequest &request);
    /// Into an open project that has tickets; it must stay open until finished() or failed().
    void append(Project &project, const ImportRequest &request);
    void cancel();
    bool isRunning() const { return m_running; }

signals:
    void probed(const countersign::SourceProbe &probe);
    void probeFailed(const countersign::Error &error);
    void progressChanged(qint64 bytesRead, qint64 bytesTotal, qint64 records);
    void finished(const countersign::ImportReport &report);
    void failed(const countersign::Error &error);

private:
    void run(std::function<Result<ImportReport>(const ImportProgressFunction &, const CancelToken &)> job);

    QThreadPool &m_pool;
    const Clock &m_clock;
    CancelToken m_cancel;
    QFuture<Result<ImportReport>> m_future;
    quint64 m_probeNumber = 0;
    bool m_running = false;
};

} // namespace countersign
