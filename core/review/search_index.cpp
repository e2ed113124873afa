#include "core/review/search_index.h"

#include "core/base/when_done.h"
#include "core/store/project_writer.h"

#include <algorithm>
#include <utility>

namespace countersign
{
namespace
{

/// Fewer rows than other background work takes: a word costs more to index than a label to store.
constexpr int rowsOfStep = 10'000;

} // namespace

SearchIndex::SearchIndex(ProjectWriter &writer, QObject *parent) : QObject(parent), m_writer(writer)
{
    m_delay.setSingleShot(true);
    connect(&m_delay, &QTimer::timeout, this, &SearchIndex::proceed);
    connect(&writer, &ProjectWriter::labelsChanged, this, [this](const LabelChanges &changes) {
        if (changes.lastAppended.isValid() && m_started)
            proceed();
    });
}

SearchIndex::~SearchIndex()
{
    m_ended.cancel();
}

void SearchIndex::start(int delayMs)
{
    m_started = true;
    m_delay.start(delayMs);
}

void SearchIndex::rebuild()
{
    if (std::exchange(m_rebuilt, true))
        return;
    m_rebuild = true;
    proceed();
}

void SearchIndex::proceed()
{
    m_again = m_working;
    if (m_working)
        return;
    m_working = true;
    const int rows = std::min(m_writer.suggestedChunk(), rowsOfStep);
    const bool distrust = std::exchange(m_rebuild, false);
    auto step = [ended = m_ended, rows, distrust](WriteContext &context) -> Result<SearchIndexStep> {
        if (distrust) {
            if (auto marked = distrustSearchIndex(context.database); !marked)
                return failure(marked.error());
        }
        return stepSearchIndex(context.database, rows,
                               [&] { return ended.isCancelled() || context.shouldYield(); });
    };
    whenDone(m_writer.postFor<SearchIndexStep>(WritePriority::Background, std::move(step)), this,
             [this](const Result<SearchIndexStep> &done) { take(done); });
}

void SearchIndex::take(const Result<SearchIndexStep> &step)
{
    m_working = false;
    if (!step) {
        // FTS5 finds its own tables broken while it writes them.
        if (step.error().kind == ErrorKind::Storage && !m_rebuilt)
            rebuild();
        else
            emit failed(step.error());
        return;
    }
    m_state = step->state;
    emit progressChanged(m_state.indexed, m_state.last);
    if (step->more || m_again || m_rebuild)
        proceed();
    else
        emit finished();
}

} // namespace countersign
