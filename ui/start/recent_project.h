#pragma once

#include "core/base/cancel.h"
#include "core/base/clock.h"
#include "core/review/ticket_columns.h"

#include <QDateTime>
#include <QObject>
#include <QString>
#include <QStringList>

class QThreadPool;

namespace countersign
{

/// What the start page knows of a project that was open before.
struct RecentProject {
    QString path;
    bool isRead = false;  ///< the rest is known
    bool isFound = true;  ///< false: moved, or its drive is not connected
    bool isUsable = true; ///< false: there, but it cannot be read as a project
    QDateTime changed;
    StateCounts counts{};

    QString name() const;
    qint64 total() const;
    /// "2,316 of 12,480 decided, 1,284 need review, 6,842 ready"
    QString sentence() const;
    /// "today, 10:42", "12 Nov", "12 Nov 2025"
    QString time(const QDate &today) const;
};

/// Looks projects up on the pool, one after the other: a missing drive or a large project holds nobody up.
class RecentReader final : public QObject
{
    Q_OBJECT

public:
    RecentReader(QThreadPool &pool, const Clock &clock, QObject *parent = nullptr);
    ~RecentReader() override;

    /// found() follows for each path; an earlier call that is still going is given up.
    void read(const QStringList &paths);
    void cancel();

signals:
    void found(const countersign::RecentProject &project);

private:
    QThreadPool &m_pool;
    const Clock &m_clock;
    CancelToken m_cancel;
};

} // namespace countersign

Q_DECLARE_METATYPE(countersign::RecentProject)
