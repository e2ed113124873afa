#include "core/store/project_upkeep.h"

#include "core/store/backup.h"
#include "core/store/project.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace countersign
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(countersign::Store)
};

} // namespace

bool isLargeProject(const QString &path)
{
    return QFileInfo(path).size() + QFileInfo(path + QStringLiteral("-wal")).size() > largeProjectBytes;
}

Result<void> checkWhole(Database &database)
{
    QString first;
    const auto read =
        forEachRow(database, "PRAGMA quick_check(1)", [&first](Statement &row) { first = row.text(0); });
    if (!read)
        return read;
    if (first == QLatin1String("ok"))
        return {};
    return failure(
        ErrorKind::Storage,
        Words::tr("%1 is damaged. Open its newest backup copy from the same folder; this file is left as it "
                  "is.")
            .arg(database.path()),
        first);
}

ProjectUpkeep::ProjectUpkeep(Project &project, QObject *parent) : QObject(parent), m_project(project) {}

Result<void> ProjectUpkeep::start(QThreadPool &pool, const Clock &clock)
{
    auto reader = m_project.openReader();
    if (!reader)
        return failure(reader.error());
    const bool copies = m_project.access() == ProjectAccess::ReadWrite;
    auto work = [path = m_project.path(), copies, &clock](Database &database, const CancelToken &cancel) {
        Outcome outcome;
        outcome.whole = checkWhole(database);
        if (cancel.isCancelled())
            outcome.whole = failure(ErrorKind::Cancelled, QString());
        // A damaged file must not push a good copy out.
        if (outcome.whole && copies)
            outcome.copied = backUp(path, database, false, clock, cancel);
        return outcome;
    };
    m_job = std::make_unique<ReadingJob<Outcome>>(pool, std::shared_ptr<Database>(std::move(*reader)),
                                                  std::move(work),
                                                  [this](const Outcome &outcome) { take(outcome); });
    return {};
}

void ProjectUpkeep::take(const Outcome &outcome)
{
    const auto isBad = [](const Result<void> &result) {
        return !result && result.error().kind != ErrorKind::Cancelled;
    };
    if (isBad(outcome.whole)) {
        emit damaged(outcome.whole.error());
    } else if (isBad(outcome.copied)) {
        emit notCopied(outcome.copied.error());
    }
    emit finished();
}

} // namespace countersign
