#pragma once

#include "core/review/ticket_columns.h"

#include <QList>
#include <QObject>

#include <memory>

class QThreadPool;

namespace countersign
{

class Database;
class ProjectWriter;

/// The columns of an open project, kept up to date. Lives on the window's thread. Rows are known at once;
/// labels are loaded on the pool through a connection of their own, and what is written meanwhile is added
/// when they arrive.
class LiveColumns final : public QObject
{
    Q_OBJECT

public:
    /// `reader` belongs to this thread; `writer` may be null (a read-only project). All must outlive this.
    LiveColumns(Database &reader, const ProjectWriter *writer, QThreadPool &pool, QObject *parent = nullptr);
    ~LiveColumns() override;

    /// Reads the rows and starts loading labels for today's taxonomy.
    [[nodiscard]] Result<void> start();

    bool isLoaded() const { return m_loaded; }
    /// Empty before isLoaded().
    const TicketColumns &columns() const { return m_columns; }
    /// Known from start() on.
    const TicketRows &rows() const { return m_loaded ? m_columns.rows() : m_rows; }
    const Taxonomy &taxonomy() const { return m_taxonomy; }

    /// Thresholds that are tried out or were just stored; returns how many tickets moved.
    qint64 setThresholds(const Taxonomy &taxonomy);

signals:
    /// Labels are there (again: after a new taxonomy or run adoption everything is loaded anew).
    void loaded();
    void loadFailed(const countersign::Error &error);
    /// Labels of these rows changed; at most 20 times a second.
    void rowsChanged(const QList<quint32> &rows);
    /// Tickets were appended: rows `first`… up to the new size.
    void rowsAppended(quint32 first);

private:
    void load();
    void take(quint64 generation, Result<std::shared_ptr<TicketColumns>> loaded);
    void onLabelsChanged(const LabelChanges &changes);

    Database &m_reader;
    QThreadPool &m_pool;
    Taxonomy m_taxonomy;
    TicketRows m_rows; ///< until the columns bring their own
    TicketColumns m_columns;
    LabelChanges m_whileLoading;
    CancelToken m_cancel;
    quint64 m_generation = 0;
    bool m_loading = false;
    bool m_loaded = false;
};

} // namespace countersign
