#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/reading_job.h"

#include <QObject>
#include <QString>

#include <memory>

class QThreadPool;

namespace countersign
{

class Project;

/// Above this a project is looked after in the background; a smaller one costs a blink.
inline constexpr qint64 largeProjectBytes = 8 * 1024 * 1024;

/// The project with its WAL is larger than that.
bool isLargeProject(const QString &path);

/// SQLite's quick_check. Fails (Storage) with the words for a damaged file, or Cancelled.
[[nodiscard]] Result<void> checkWhole(Database &database);

/// What a large project gets after it was opened, on the pool and through a connection of its own: a check,
/// and the day's backup copy if the file is whole. Lives on the window's thread; the project outlives it.
/// Ended early it leaves a whole copy or none.
class ProjectUpkeep final : public QObject
{
    Q_OBJECT

public:
    explicit ProjectUpkeep(Project &project, QObject *parent = nullptr);

    /// Begins on the pool. `clock` outlives the pool's jobs.
    [[nodiscard]] Result<void> start(QThreadPool &pool, const Clock &clock);

signals:
    /// The file must not be written any more; what can be read of it can be read.
    void damaged(const countersign::Error &error);
    /// It is whole, but there is no copy of today.
    void notCopied(const countersign::Error &error);
    /// Nothing more comes.
    void finished();

private:
    struct Outcome {
        Result<void> whole;
        Result<void> copied;
    };
    void take(const Outcome &outcome);

    Project &m_project;
    std::unique_ptr<ReadingJob<Outcome>> m_job;
};

} // namespace countersign
