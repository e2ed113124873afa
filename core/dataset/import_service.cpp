#include "core/dataset/import_service.h"

#include "core/base/when_done.h"
#include "core/dataset/import_rehearsal.h"
#include "core/store/database.h"

#include <QThreadPool>
#include <QtConcurrentRun>

namespace countersign
{

ImportService::ImportService(QThreadPool &pool, const Clock &clock, QObject *parent)
    : QObject(parent), m_pool(pool), m_clock(clock)
{
}

ImportService::~ImportService()
{
    m_cancel.cancel();
    m_rehearsal.cancel();
    m_future.waitForFinished();
}

void ImportService::probe(const QString &path, const SourceOptions &options)
{
    const quint64 number = ++m_probeNumber;
    const auto future = QtConcurrent::run(&m_pool, [path, options] { return probeSource(path, options); });
    whenDone(future, this, [this, number](const Result<SourceProbe> &probed_) {
        if (number != m_probeNumber)
            return; // a later call overtook it
        if (probed_)
            emit probed(*probed_);
        else
            emit probeFailed(probed_.error());
    });
}

void ImportService::cancelRehearsal()
{
    m_rehearsal.cancel();
    ++m_rehearsalNumber;
}

void ImportService::rehearse(const ImportRequest &request, const Taxonomy &taxonomy,
                             const QString &existingProject)
{
    cancelRehearsal();
    m_rehearsal = CancelToken();
    const quint64 number = m_rehearsalNumber;
    const auto future = QtConcurrent::run(
        &m_pool, [request, taxonomy, existingProject, cancelled = m_rehearsal]() -> Result<ImportReport> {
            if (existingProject.isEmpty())
                return rehearseImport(request, taxonomy, nullptr, {}, cancelled);
            const auto existing = Database::open(existingProject, OpenMode::ReadOnly);
            if (!existing)
                return failure(existing.error());
            return rehearseImport(request, taxonomy, existing->get(), {}, cancelled);
        });
    whenDone(future, this, [this, number](const Result<ImportReport> &report) {
        if (number != m_rehearsalNumber)
            return; // the options changed meanwhile
        if (report)
            emit rehearsed(*report);
        else
            emit rehearsalFailed(report.error());
    });
}

void ImportService::importInto(const QString &projectPath, const ImportRequest &request)
{
    run([projectPath, request, this](const ImportProgressFunction &progress, const CancelToken &cancelled) {
        return importTickets(projectPath, request, progress, cancelled, m_clock);
    });
}

void ImportService::append(Project &project, const ImportRequest &request)
{
    run([&project, request, this](const ImportProgressFunction &progress, const CancelToken &cancelled) {
        return appendTickets(project, request, progress, cancelled, m_clock);
    });
}

void ImportService::cancel()
{
    m_cancel.cancel();
}

void ImportService::cancelAndWait()
{
    m_cancel.cancel();
    m_future.waitForFinished();
}

void ImportService::run(
    std::function<Result<ImportReport>(const ImportProgressFunction &, const CancelToken &)> job)
{
    m_running = true;
    m_cancel = CancelToken();
    const auto progress = [this](const ImportProgress &at) {
        emit progressChanged(at.bytesRead, at.bytesTotal, at.records);
    };
    m_future = QtConcurrent::run(
        &m_pool, [job = std::move(job), progress, cancelled = m_cancel] { return job(progress, cancelled); });
    whenDone(m_future, this, [this](const Result<ImportReport> &report) {
        m_running = false;
        if (report)
            emit finished(*report);
        else
            emit failed(report.error());
    });
}

} // namespace countersign
