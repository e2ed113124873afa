#pragma once

#include "core/review/review_queue.h"
#include "core/review/ticket_line.h"
#include "core/review/ticket_state_rule.h"

#include <QAbstractListModel>
#include <QCache>

#include <optional>

namespace countersign
{

class Database;

/// The review queue as a list: rows are read from the file when they are painted and a few hundred of them
/// are kept, so that a million tickets cost no memory. Roles of queue_roles.h.
class QueueModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit QueueModel(QObject *parent = nullptr);

    /// The services of an open project; they outlive this or are taken away by clear().
    void setQueue(ReviewQueue &queue, const LiveColumns &columns, Database &reader);
    void clear();
    /// Names and thresholds of today.
    void setTaxonomy(const Taxonomy &taxonomy);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    const TicketLine *lineAt(int position) const;
    TicketState stateOf(const TicketLine &line, int position) const;
    QVariant option(const TicketLine &line, int role) const;
    QString reason(const TicketLine &line, TicketState state) const;
    QString sentence(const TicketLine &line, TicketState state) const;
    const LabelCell *primaryCell(const TicketLine &line) const;
    std::optional<QVariant> hiddenData(const TicketLine &line, TicketState state, int role) const;
    bool isFlagged(const TicketLine &line, int position) const;
    void onRowsUpdated(const QList<quint32> &rows);

    ReviewQueue *m_queue = nullptr;
    const LiveColumns *m_columns = nullptr;
    Database *m_reader = nullptr;
    Taxonomy m_taxonomy;
    StateRule m_rule;
    mutable QCache<int, TicketLine> m_lines; ///< by position
};

} // namespace countersign
