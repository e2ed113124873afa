#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/taxonomy.h"

#include <QLockFile>
#include <QUuid>

#include <memory>
#include <optional>

namespace countersign
{

class Database;
class ProjectWriter;

/// How a project is asked for, and how it could be opened.
enum class ProjectAccess {
    ReadWrite, ///< the one writing process; falls back to ReadOnly with a reason where `orReadOnly` was asked
    ReadOnly,  ///< as many as like, also while another process writes
};

/// When a large project is checked and its copy of the day is made. A small one: at once, it costs a blink.
enum class Upkeep {
    Now,   ///< while opening; the caller may wait
    Later, ///< by a ProjectUpkeep, which the caller starts if needsUpkeep()
};

/// One project file, open. Owns the lock, this thread's read-only connection and the writer.
class Project
{
public:
    /// Makes a new project with its first taxonomy version. Fails if the file exists. Mode 0600.
    [[nodiscard]] static Result<void> create(const QString &path, const Taxonomy &taxonomy,
                                             const Clock &clock);

    /// Opens for writing, or fails: Busy if another process writes, ReadOnly for a read-only file, folder or
    /// network file system, a backup copy or a file with two names. What was under way when a former process
    /// died is settled: unfinished imports are removed, sent requests become unknown.
    [[nodiscard]] static Result<std::unique_ptr<Project>>
    open(const QString &path, ProjectAccess access, const Clock &clock, Upkeep upkeep = Upkeep::Now);
    ~Project();

    /// The file itself, whatever links it was opened through.
    QString path() const { return m_path; }
    QUuid uuid() const { return m_uuid; }
    ProjectAccess access() const { return m_access; }
    /// The connection of the thread that opened the project; reads only.
    Database &reader() { return *m_reader; }
    /// Null when read-only.
    ProjectWriter *writer() { return m_writer.get(); }
    /// Another read-only connection, for another thread.
    [[nodiscard]] Result<std::unique_ptr<Database>> openReader() const;
    /// It is large and was opened with Upkeep::Later: nobody has checked it or made the day's copy.
    bool needsUpkeep() const { return m_needsUpkeep; }
    /// Why the copy of the day could not be made while opening.
    const std::optional<Error> &copyProblem() const { return m_copyProblem; }
    /// A connection for copies, for whichever thread makes one; nobody else uses it. It was opened with the
    /// project, so it reads what was committed even when the path names nothing or another file by now.
    std::shared_ptr<Database> copySource() const { return m_copySource; }
    /// How many requests were under way when a former process died.
    qint64 interruptedRequests() const { return m_interrupted; }

    /// Overwrites a ticket's text, record, replies and evidence everywhere in the file, then empties the WAL.
    /// Blocks until it is done. Backup copies stay as they are: see backupsHolding().
    [[nodiscard]] Result<void> forget(TicketId ticket);

    Project(const Project &) = delete;
    Project &operator=(const Project &) = delete;

private:
    Project() = default;
    [[nodiscard]] Result<void> takeLock();
    [[nodiscard]] Result<void> startWriting(const Clock &clock);
    [[nodiscard]] Result<void> keepCopy(bool migrate, const Clock &clock);

    QString m_path;
    QUuid m_uuid;
    ProjectAccess m_access = ProjectAccess::ReadOnly;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<Database> m_reader;
    std::shared_ptr<Database> m_copySource;
    std::unique_ptr<ProjectWriter> m_writer;
    std::optional<Error> m_copyProblem;
    qint64 m_interrupted = 0;
    bool m_large = false;
    bool m_needsUpkeep = false;
};

/// The file that a path names in the end, whatever links lead to it: one project has one path. Of a file that
/// is not there, the folder's.
QString realProjectPath(const QString &path);

/// The lock beside a project, taken by whoever writes; its error names process and host. Also taken by an
/// import that replaces the file.
[[nodiscard]] Result<std::unique_ptr<QLockFile>> lockProject(const QString &path);

} // namespace countersign
