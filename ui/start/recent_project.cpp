#include "ui/start/recent_project.h"

#include "core/base/when_done.h"
#include "core/store/project.h"
#include "core/store/taxonomy_store.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <algorithm>
#include <climits>
#include <numeric>

namespace countersign
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(countersign::RecentProject)
};

int plural(qint64 count)
{
    return int(std::min<qint64>(count, INT_MAX));
}

RecentProject look(const QString &path, const Clock &clock, const CancelToken &cancel)
{
    RecentProject found;
    found.path = path;
    found.isRead = true;
    const QFileInfo file(path);
    found.isFound = file.isFile();
    if (!found.isFound)
        return found;
    // What was decided last may still stand in the log beside the file.
    found.changed = std::max(file.lastModified(), QFileInfo(path + QStringLiteral("-wal")).lastModified());
    const auto project = Project::open(path, ProjectAccess::ReadOnly, clock);
    found.isUsable = project.has_value();
    if (!project)
        return found;
    const auto taxonomy = currentTaxonomy((*project)->reader());
    if (!taxonomy)
        return found;
    if (const auto columns = TicketColumns::load((*project)->reader(), *taxonomy, cancel))
        found.counts = columns->counts();
    return found;
}

} // namespace

QString RecentProject::name() const
{
    return QFileInfo(path).completeBaseName();
}

qint64 RecentProject::total() const
{
    return std::accumulate(counts.cbegin(), counts.cend(), qint64(0));
}

QString RecentProject::sentence() const
{
    if (!isRead)
        return {};
    if (total() == 0)
        return Words::tr("No tickets yet");
    const auto count = [this](TicketState state) { return counts[size_t(state)]; };
    const QLocale locale;
    QStringList parts{Words::tr("%1 of %2 decided")
                          .arg(locale.toString(count(TicketState::Decided)), locale.toString(total()))};
    if (const qint64 review = count(TicketState::NeedsReview); review > 0)
        parts.append(Words::tr("%Ln need(s) review", nullptr, plural(review)));
    if (const qint64 ready = count(TicketState::Ready); ready > 0)
        parts.append(Words::tr("%Ln ready", nullptr, plural(ready)));
    if (const qint64 failed = count(TicketState::Failed); failed > 0)
        parts.append(Words::tr("%Ln failed", nullptr, plural(failed)));
    return parts.join(QStringLiteral(", "));
}

QString RecentProject::time(const QDate &today) const
{
    const QDate day = changed.date();
    if (!day.isValid())
        return {};
    const QLocale locale;
    if (day == today)
        return Words::tr("today, %1").arg(locale.toString(changed.time(), QLocale::ShortFormat));
    if (day.year() == today.year())
        return locale.toString(day, Words::tr("d MMM", "day and month"));
    return locale.toString(day, Words::tr("d MMM yyyy", "day, month and year"));
}

RecentReader::RecentReader(QThreadPool &pool, const Clock &clock, QObject *parent)
    : QObject(parent), m_pool(pool), m_clock(clock)
{
}

RecentReader::~RecentReader()
{
    cancel();
}

void RecentReader::cancel()
{
    m_cancel.cancel();
}

void RecentReader::read(const QStringList &paths)
{
    cancel();
    m_cancel = CancelToken();
    for (const QString &path : paths) {
        const auto future = QtConcurrent::run(&m_pool, [path, &clock = m_clock, cancelled = m_cancel] {
            return cancelled.isCancelled() ? RecentProject{} : look(path, clock, cancelled);
        });
        whenDone(future, this, [this, cancelled = m_cancel](const RecentProject &project) {
            if (!cancelled.isCancelled())
                emit found(project);
        });
    }
}

} // namespace countersign
