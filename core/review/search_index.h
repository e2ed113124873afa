#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/store/label_cache.h"
#include "core/store/search_store.h"

#include <QObject>
#include <QTimer>

namespace countersign
{

class ProjectWriter;

/// Builds the full-text index of an open project and keeps it up to date, in background steps of the writer:
/// decisions come first, interrupt a step, and wait for none. Goes on where the last session ended, learns
/// what later imports append, and makes an index anew that is not this machine's or is broken. Lives on the
/// window's thread; ended at any moment it leaves an index that knows how far it goes.
class SearchIndex final : public QObject
{
    Q_OBJECT

public:
    /// `writer` outlives this.
    explicit SearchIndex(ProjectWriter &writer, QObject *parent = nullptr);
    /// A step under way is given up.
    ~SearchIndex() override;

    /// Begins after `delayMs`: call it when the first ticket can be reviewed.
    void start(int delayMs = 2000);
    /// What was found broken (TicketSearch::indexBroken) is made anew, after this moment's step.
    void rebuild();

    bool isComplete() const { return m_state.isComplete(); }
    const SearchIndexState &state() const { return m_state; }

signals:
    /// After each step: tickets up to `indexed` of those up to `last` are in the index.
    void progressChanged(countersign::TicketId indexed, countersign::TicketId last);
    /// Nothing is left to do, for now.
    void finished();
    /// Not possible now (disk full …); begins again with the next import or start().
    void failed(const countersign::Error &error);

private:
    void proceed();
    void take(const Result<SearchIndexStep> &step);

    ProjectWriter &m_writer;
    QTimer m_delay;
    CancelToken m_ended;
    SearchIndexState m_state;
    bool m_started = false;
    bool m_working = false;
    bool m_again = false; ///< tickets came while a step was under way
    bool m_rebuild = false;
    bool m_rebuilt = false; ///< once is enough: what breaks again is the disk
};

} // namespace countersign
