#pragma once

#include "core/review/near_duplicates.h"
#include "core/store/reading_job.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace countersign
{

class Project;

/// What the texts of a project say about each other: groups of near-duplicates, and how typical each ticket
/// is. Computed on the pool over a connection of its own when somebody wants it, kept until there is newer
/// knowledge. Lives on the window's thread.
class TextKnowledge final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this; a computation that is going is stopped with it.
    TextKnowledge(Project &project, QThreadPool &pool, QObject *parent = nullptr);
    ~TextKnowledge() override;

    /// Starts unless it is known or on its way: finished() or failed() follows.
    void want();
    /// Tickets were added: what is known counts until the new is there. Nothing to do if nobody ever wanted
    /// it.
    void refresh();

    bool isRunning() const { return m_job != nullptr; }
    /// Null before the first finished(); valid until the next one is over.
    const DuplicateGroups *groups() const { return m_known ? &m_known->groups : nullptr; }
    const std::vector<quint16> *typicality() const { return m_known ? &m_known->typicality : nullptr; }
    /// What the groups were found with.
    const DuplicateParameters &parameters() const { return m_parameters; }
    /// Why there is nothing, after failed().
    const std::optional<Error> &error() const { return m_error; }

signals:
    /// Of both passes together.
    void progressChanged(qint64 done, qint64 all);
    /// groups() and typicality() are other ones now; the former go when every slot has returned.
    void finished();
    void failed(const countersign::Error &error);

private:
    struct Known {
        DuplicateGroups groups;
        std::vector<quint16> typicality;
    };
    using Outcome = Result<std::shared_ptr<const Known>>;

    void start();
    void take(const Outcome &outcome);

    Project &m_project;
    QThreadPool &m_pool;
    DuplicateParameters m_parameters;
    std::shared_ptr<const Known> m_known;
    std::optional<Error> m_error;
    bool m_again = false;
    std::unique_ptr<ReadingJob<Outcome>> m_job;
};

} // namespace countersign
