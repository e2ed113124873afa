#pragma once

#include "core/store/project.h"
#include "tests/support/child_process.h"

#include <QRandomGenerator>
#include <QStringList>
#include <QTemporaryDir>

namespace countersign::test
{

/// Projects and files that a killed child works on, the moments at which it dies, and what must hold after.
class KillWorld
{
public:
    KillWorld();

    /// Of each of the four activities: a quarter of COUNTERSIGN_KILLS, 6 by default.
    int momentsEach() const { return m_moments / 4; }
    quint32 seed() const { return m_seed; }
    QRandomGenerator &random() { return m_random; }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// `rows` tickets "PREFIX<n>", whose text holds "[[ticket PREFIX<n>]]".
    void writeTickets(const QString &file, const QString &prefix, int rows) const;
    /// A new project, with the tickets of `file` if one is named. An old one of this name goes.
    void makeProject(const QString &project, const QString &file = {}) const;
    /// Closed projects are one file.
    void copyProject(const QString &from, const QString &to) const;

    std::unique_ptr<ChildProcess> start(const QStringList &arguments) const;
    /// One in eight children dies while it opens its files; the others when `reached` holds and up to 3 ms
    /// later. Counts whether its counter moved: it had begun, had reached the point and was not done.
    void killAtRandom(ChildProcess &child, const std::function<bool()> &reached);
    /// The bytes that a child moves between "begin" and "done" when nobody kills it; -1 and a word why if it
    /// failed.
    qint64 bytesOfWholeRun(const QStringList &arguments) const;
    /// True once the child moved a random part of `whole` since it began.
    std::function<bool()> afterRandomPartOf(qint64 whole, ChildProcess &child);

    int killed() const { return m_killed; }
    int moving() const { return m_movingKills; }

private:
    QTemporaryDir m_folder;
    int m_moments = 24;
    quint32 m_seed = 0;
    QRandomGenerator m_random;
    int m_killed = 0;
    int m_movingKills = 0;
};

/// What is wrong with a project that a killed process left; empty: nothing. Opens it for writing, which
/// settles it.
QString faultsOf(const QString &project);
/// Number and content of all tickets, as one line.
QString ticketsOf(const QString &project);
/// Acknowledged decisions ("NUMBER TICKET OPTION") that the project does not hold.
QList<QByteArray> lostDecisions(const QString &project, const QList<QByteArray> &acknowledged);

} // namespace countersign::test
