#include "core/review/text_knowledge.h"

#include "core/review/text_typicality.h"
#include "core/store/project.h"

namespace countersign
{

namespace
{

/// Groups and typicality of one project are the same on every machine and at every time.
constexpr quint64 typicalitySeed = 0x7479706963616c;

} // namespace

TextKnowledge::TextKnowledge(Project &project, QThreadPool &pool, QObject *parent)
    : QObject(parent), m_project(project), m_pool(pool)
{
}

TextKnowledge::~TextKnowledge() = default;

void TextKnowledge::want()
{
    if (!m_known && !m_job)
        start();
}

void TextKnowledge::refresh()
{
    if (m_job)
        m_again = true;
    else if (m_known || m_error)
        start();
}

void TextKnowledge::start()
{
    m_again = false;
    m_error.reset();
    auto reader = m_project.openReader();
    if (!reader) {
        m_error = reader.error();
        emit failed(*m_error);
        return;
    }
    const auto work = [this, parameters = m_parameters](Database &database,
                                                        const CancelToken &cancel) -> Outcome {
        const auto rows = TicketRows::load(database);
        if (!rows)
            return failure(rows.error());
        qint64 before = 0;
        const auto progress = [this, &before](qint64 done, qint64 all) {
            // The job is waited for when this goes, so there is somebody to tell.
            QMetaObject::invokeMethod(
                this, [this, now = before + done, all] { emit progressChanged(now, 2 * all); },
                Qt::QueuedConnection);
        };
        auto groups = findNearDuplicates(database, *rows, parameters, progress, cancel);
        if (!groups)
            return failure(groups.error());
        before = rows->size();
        auto typicality = findTypicality(database, *rows, typicalitySeed, progress, cancel);
        if (!typicality)
            return failure(typicality.error());
        return std::make_shared<const Known>(Known{std::move(*groups), std::move(*typicality)});
    };
    m_job = std::make_unique<ReadingJob<Outcome>>(
        m_pool, std::shared_ptr<Database>(std::move(*reader)), work, [this](const Outcome &outcome) {
            // Queued: the job must not be ended by its own answer.
            QMetaObject::invokeMethod(
                this, [this, outcome] { take(outcome); }, Qt::QueuedConnection);
        });
}

void TextKnowledge::take(const Outcome &outcome)
{
    m_job.reset();
    if (outcome) {
        const auto former = std::exchange(m_known, *outcome); // whoever looks at it is told first
        emit finished();
    } else {
        m_error = outcome.error();
        emit failed(*m_error);
    }
    if (m_again && !m_job)
        start();
}

} // namespace countersign
