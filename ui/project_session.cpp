#include "ui/project_session.h"

#include "core/base/when_done.h"
#include "core/dataset/sample_project.h"
#include "core/store/backup.h"
#include "core/store/database.h"
#include "core/store/project_settings.h"
#include "core/store/project_writer.h"
#include "core/store/taxonomy_store.h"
#include "core/store/ticket_store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace countersign
{

namespace
{

void removeProject(const QString &path)
{
    for (const char *ending : {"", "-wal", "-shm", ".import-part", ".lock"})
        QFile::remove(path + QLatin1String(ending));
}

} // namespace

ProjectSession::ProjectSession(const Clock &clock, QObject *parent)
    : QObject(parent), m_clock(clock), m_settings(loadAppSettings()), m_importer(m_pool, clock)
{
    // One core stays free for the window; background work never competes with it.
    m_pool.setMaxThreadCount(std::max(1, QThread::idealThreadCount() - 1));
    m_pool.setThreadPriority(QThread::LowPriority);
    connect(&m_importer, &ImportService::finished, this,
            [this](const ImportReport &report) { takeImport(report); });
    connect(&m_importer, &ImportService::failed, this,
            [this](const Error &error) { takeImport(failure(error)); });
}

ProjectSession::~ProjectSession()
{
    dropServices();
}

void ProjectSession::saveSettings()
{
    if (const auto saved = saveAppSettings(m_settings); !saved)
        emit noticed(saved.error().message);
}

QString ProjectSession::annotator() const
{
    if (!m_settings.annotator.isEmpty())
        return m_settings.annotator;
    const QString account = qEnvironmentVariable("USER", qEnvironmentVariable("LOGNAME"));
    return account.isEmpty() ? tr("me") : account;
}

void ProjectSession::setAnnotator(const QString &name)
{
    m_settings.annotator = name.trimmed();
    if (m_review)
        m_review->setAnnotator(annotator());
    saveSettings();
    emit settingsChanged();
}

void ProjectSession::openProject(const QString &path)
{
    if (m_project && realProjectPath(path) == m_project->path())
        return; // it is open: a second opener of our own would only get it read-only
    auto project = Project::open(path, ProjectAccess::ReadWrite, m_clock, Upkeep::Later);
    std::optional<Error> reason;
    if (!project &&
        (project.error().kind == ErrorKind::Busy || project.error().kind == ErrorKind::ReadOnly)) {
        reason = project.error();
        project = Project::open(path, ProjectAccess::ReadOnly, m_clock, Upkeep::Later);
    }
    if (!project) {
        emit openFailed(path, project.error());
        return;
    }
    closeProject();
    adoptProject(std::move(*project), reason);
}

void ProjectSession::adoptProject(std::unique_ptr<Project> project, std::optional<Error> readOnlyReason)
{
    m_project = std::move(project);
    m_readOnlyReason = std::move(readOnlyReason);
    const QString path = m_project->path();
    if (const auto built = buildServices(); !built) {
        dropServices();
        emit openFailed(path, built.error());
        return;
    }
    noteRecentProject(m_settings, path);
    m_settings.openProject = path;
    saveSettings();
    startUpkeep();
    emit opened();
    emit countsChanged();
}

void ProjectSession::startUpkeep()
{
    if (const auto &problem = m_project->copyProblem())
        emit noticed(tr("There is no backup copy of today. %1").arg(problem->message));
    if (!m_project->needsUpkeep())
        return;
    m_upkeep = std::make_unique<ProjectUpkeep>(*m_project);
    // Queued, for they may end the upkeep, and the project with it.
    connect(
        m_upkeep.get(), &ProjectUpkeep::damaged, this,
        [this, path = m_project->path()](const Error &error) { takeDamage(path, error); },
        Qt::QueuedConnection);
    connect(
        m_upkeep.get(), &ProjectUpkeep::notCopied, this,
        [this](const Error &error) {
            emit noticed(tr("There is no backup copy of today. %1").arg(error.message));
        },
        Qt::QueuedConnection);
    connect(
        m_upkeep.get(), &ProjectUpkeep::finished, this, [this] { m_upkeep.reset(); }, Qt::QueuedConnection);
    if (const auto started = m_upkeep->start(m_pool, m_clock); !started)
        emit noticed(started.error().message);
}

/// What is damaged is read on, never written: a page that was right yesterday may be the next to go.
void ProjectSession::takeDamage(const QString &path, const Error &error)
{
    if (!m_project || m_project->path() != path)
        return;
    emit closing();
    dropServices();
    emit closed();
    auto project = Project::open(path, ProjectAccess::ReadOnly, m_clock);
    if (project)
        adoptProject(std::move(*project), error);
    else
        emit openFailed(path, error);
}

void ProjectSession::saveCopy(const QString &target)
{
    if (!m_project || m_copy)
        return;
    m_copy = std::make_unique<ReadingJob<Result<void>>>(
        m_pool, m_project->copySource(),
        [target](Database &source, const CancelToken &cancel) {
            return countersign::saveCopy(source, target, cancel);
        },
        [this, target](const Result<void> &saved) {
            QMetaObject::invokeMethod(
                this,
                [this, target, saved] {
                    m_copy.reset();
                    if (saved)
                        emit copySaved(target);
                    else
                        emit copyFailed(saved.error());
                },
                Qt::QueuedConnection);
        });
}

Result<void> ProjectSession::buildServices()
{
    auto taxonomy = currentTaxonomy(m_project->reader());
    if (!taxonomy)
        return failure(taxonomy.error());
    m_taxonomy = std::move(*taxonomy);
    m_columns = std::make_unique<LiveColumns>(m_project->reader(), m_project->writer(), m_pool);
    connect(m_columns.get(), &LiveColumns::loaded, this, &ProjectSession::countsChanged);
    connect(m_columns.get(), &LiveColumns::rowsChanged, this, &ProjectSession::countsChanged);
    connect(m_columns.get(), &LiveColumns::rowsAppended, this, &ProjectSession::countsChanged);
    m_queue = std::make_unique<ReviewQueue>(*m_columns);
    m_review = std::make_unique<ReviewService>(m_project->reader(), m_project->writer(), m_clock);
    m_review->setTaxonomy(m_taxonomy);
    m_review->setAnnotator(annotator());
    m_review->resumeStep();
    m_prelabel = std::make_unique<PrelabelService>(*m_project, m_clock);
    m_baseline = std::make_unique<BaselineService>(*m_project, m_pool, m_clock);
    connect(m_review.get(), &ReviewService::saved, m_baseline.get(), &BaselineService::noteDecision);
    connect(m_prelabel.get(), &PrelabelService::memoryChanged, this,
            [this](const QString &model, const EndpointMemory &memory) {
                if (m_settings.endpoints.isEmpty())
                    return;
                m_settings.memories.insert(m_settings.endpoints.first().baseUrl + u' ' + model, memory);
                saveSettings();
            });
    if (auto started = m_columns->start(); !started)
        return started;
    // The first rows come first: the pass takes a core for seconds.
    if (m_project->writer() && ticketCount() > 0) {
        connect(m_columns.get(), &LiveColumns::loaded, m_baseline.get(), &BaselineService::refresh,
                Qt::SingleShotConnection);
    }
    return {};
}

void ProjectSession::dropServices()
{
    m_importer.cancelAndWait(); // an import into this project
    m_copy.reset();
    m_upkeep.reset();
    if (m_prelabel)
        m_prelabel->stopAndWait();
    m_baseline.reset();
    m_prelabel.reset();
    m_review.reset();
    m_queue.reset();
    m_columns.reset();
    m_project.reset();
    m_taxonomy = Taxonomy();
    m_readOnlyReason.reset();
}

void ProjectSession::closeProject()
{
    if (!m_project)
        return;
    emit closing();
    dropServices();
    m_settings.openProject.clear();
    saveSettings();
    emit closed();
}

Result<void> ProjectSession::createProject(const QString &path, const Taxonomy &taxonomy)
{
    if (auto created = Project::create(path, taxonomy, m_clock); !created)
        return created;
    openProject(path);
    return {};
}

Result<void> ProjectSession::openSample()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                           QStringLiteral("/countersign");
    QDir().mkpath(folder);
    const QString path = folder + QStringLiteral("/sample.countersign");
    if (!QFile::exists(path)) {
        if (auto made = createSampleProject(path, m_clock); !made)
            return failure(made.error());
    }
    openProject(path);
    return {};
}

QString ProjectSession::projectName() const
{
    return m_project ? QFileInfo(m_project->path()).completeBaseName() : QString();
}

qint64 ProjectSession::ticketCount() const
{
    return m_columns ? qint64(m_columns->rows().size()) : 0;
}

StateCounts ProjectSession::counts() const
{
    if (m_columns && m_columns->isLoaded())
        return m_columns->columns().counts();
    StateCounts counts{};
    counts[size_t(TicketState::Waiting)] = ticketCount();
    return counts;
}

void ProjectSession::importFile(const ImportRequest &request, const QString &newProjectPath,
                                const Taxonomy &taxonomy)
{
    m_importMadeProject = false;
    m_importTarget.clear();
    m_importing = true;
    m_importer.cancelRehearsal();
    emit importStarted();
    if (m_project && newProjectPath.isEmpty() && ticketCount() > 0) {
        m_importer.append(*m_project, request);
        return;
    }
    QString path = newProjectPath;
    if (path.isEmpty() && m_project) {
        path = m_project->path();
        closeProject();
    } else if (!QFile::exists(path)) {
        if (const auto created = Project::create(path, taxonomy, m_clock); !created) {
            m_importing = false;
            emit importFailed(created.error());
            return;
        }
        m_importMadeProject = true;
    }
    m_importTarget = path;
    m_importer.importInto(path, request);
}

void ProjectSession::takeImport(const Result<ImportReport> &report)
{
    const QString target = std::exchange(m_importTarget, QString());
    if (!report && m_importMadeProject)
        removeProject(target); // it was made for this import alone
    else if (!target.isEmpty())
        openProject(target);
    else if (m_baseline)
        m_baseline->refresh();
    m_importing = false;
    if (report)
        emit importFinished(*report);
    else
        emit importFailed(report.error());
}

void ProjectSession::adoptTaxonomy(const Taxonomy &merged)
{
    if (!m_project || !m_project->writer()) {
        emit adoptFailed(Error{ErrorKind::ReadOnly, tr("The project is open for reading only."), {}});
        return;
    }
    const auto stored = m_project->writer()->postFor<Taxonomy>(
        WritePriority::Normal, [merged, at = m_clock.wallMilliseconds()](WriteContext &context) {
            return addTaxonomyVersion(context, merged, at);
        });
    // By the review service: what arrives after its project is closed concerns nobody.
    whenDone(stored, m_review.get(), [this](const Result<Taxonomy> &version) {
        if (!version) {
            emit adoptFailed(version.error());
            return;
        }
        m_taxonomy = *version;
        m_review->setTaxonomy(m_taxonomy);
        m_baseline->refresh();
        emit taxonomyChanged();
    });
}

QByteArray ProjectSession::projectValue(const QString &key) const
{
    return m_project ? projectSetting(m_project->reader(), key).value_or(QByteArray()) : QByteArray();
}

void ProjectSession::setProjectValue(const QString &key, const QByteArray &value)
{
    if (!m_project || !m_project->writer())
        return;
    m_project->writer()->post(WritePriority::Normal, [key, value](WriteContext &context) {
        return setProjectSetting(context.database, key, value);
    });
}

} // namespace countersign
