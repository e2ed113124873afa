#pragma once

#include "core/domain/taxonomy.h"
#include "core/review/ticket_group.h"

#include <QAbstractListModel>
#include <QCache>
#include <QSet>

#include <vector>

namespace countersign
{

class Database;
class LiveColumns;

/// How often an option of the primary field is suggested in a group.
struct OptionShare {
    QString name;
    int color = 0; ///< place in the taxonomy
    qint64 tickets = 0;

    bool operator==(const OptionShare &) const = default;
};

/// One row of the list of groups.
struct GroupLine {
    qint64 tickets = 0; ///< that can be seen
    qint64 open = 0;
    QString subject; ///< of the first ticket; foreign, plain
    QList<OptionShare> options;

    bool operator==(const GroupLine &) const = default;
};

/// The groups of near-duplicates that have something to do, largest first. It stands still: what is labelled
/// stays where it is until setGroups(). Lines are read as they are painted.
class GroupListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit GroupListModel(QObject *parent = nullptr);

    /// All outlive this or are taken away by clear().
    void setGroups(const DuplicateGroups &groups, const LiveColumns &columns, const BlindSample &blind,
                   const Taxonomy &taxonomy, Database &reader);
    void clear();
    /// Labels of some rows changed.
    void refreshLines();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    quint32 groupAt(int position) const { return m_order[size_t(position)]; }
    int positionOf(quint32 group) const; ///< -1: not in the list
    const GroupLine &lineAt(int position) const;
    /// Passed over by the person, in this sitting.
    void setSkipped(int position);
    bool isSkipped(int position) const { return m_skipped.contains(groupAt(position)); }
    /// The next one, from the top again after the end, with open tickets and not passed over; -1: none.
    int nextOpen(int position) const;
    /// Groups with open tickets, and the open tickets in them.
    std::pair<qint64, qint64> open() const;

private:
    const DuplicateGroups *m_groups = nullptr;
    const LiveColumns *m_columns = nullptr;
    Database *m_reader = nullptr;
    BlindSample m_blind;
    Taxonomy m_taxonomy;
    std::vector<quint32> m_order;
    QSet<quint32> m_skipped;
    mutable QCache<quint32, GroupLine> m_lines; ///< by group
};

} // namespace countersign
