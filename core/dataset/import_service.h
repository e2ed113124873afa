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
    /// Reads the whole file as an import would and stores nothing; rehearsed() or rehearsalFailed() follows
    /// for the newest call only. `existingProject`: path of the project it would be added to; empty: none.
    void rehearse(const ImportRequest &request, const Taxonomy &taxonomy, const QString &existingProject);
    void cancelRehearsal();
    /// Into a project that nobody has open.
    void importInto(const QString &projectPath, const ImportRequest &request);
    /// Into an open project that has tickets; it must stay open until finished() or failed().
    void append(Project &project, const ImportRequest &request);
    void cancel();
    /// Before the project of append() closes: at most a second; failed() still follows.
    void cancelAndWait();
    bool isRunning() const { return m_running; }

signals:
    void probed(const countersign::SourceProbe &probe);
    void probeFailed(const countersign::Error &error);
    void rehearsed(const countersign::ImportReport &report);
    void rehearsalFailed(const countersign::Error &error);
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
    CancelToken m_rehearsal;
    quint64 m_rehearsalNumber = 0;
    bool m_running = false;
};

} // namespace countersign
