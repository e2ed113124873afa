#pragma once

#include "core/domain/taxonomy.h"
#include "core/review/ticket_group.h"
#include "ui/look/state_words.h"
#include "ui/review/word_difference.h"

#include <QAbstractListModel>
#include <QCache>

#include <optional>
#include <vector>

namespace countersign
{

class Database;

/// What a row of the list says. Texts are foreign and plain.
struct GroupRow {
    enum class Kind { OddHeading, AlikeHeading, Columns, Member };

    Kind kind = Kind::Member;
    bool ticked = false;
    bool mayTick = false;
    StateSign sign = StateSign::Waiting;
    QString externalId;
    MarkedLine line;
    double likeness = 0;
    QString option; ///< suggested in the primary field
    int color = 0;
    std::optional<double> confidence;
};

/// The tickets of one group: the odd ones out first, then those that are alike, each half under its heading.
/// Texts are read as they are painted.
class GroupModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit GroupModel(QObject *parent = nullptr);

    /// `columns` and `reader` outlive this or are taken away by clear(). Open tickets are ticked but for the
    /// odd ones out.
    void setGroup(const TicketColumns &columns, const Taxonomy &taxonomy, std::vector<GroupMember> members,
                  quint32 representative, Database &reader);
    void clear();
    /// Tickets were decided, opened again or flagged: what may be ticked. Rows stay where they are.
    void refreshStates();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    GroupRow rowAt(int position) const;
    /// Turns a ticket's tick over; nothing happens where there is none.
    void toggle(int position);
    int firstMember() const; ///< -1: no row
    int positionOf(quint32 row) const;

    qint64 oddCount() const { return m_odd; }
    qint64 alikeCount() const { return qint64(m_members.size()) - m_odd; }
    /// Rows of the columns, ascending.
    std::vector<quint32> ticked() const;
    std::vector<quint32> unticked() const;
    const QString &standard() const { return m_standard; } ///< the text that stands for the group

signals:
    void ticksChanged();

private:
    struct Place {
        GroupRow::Kind kind = GroupRow::Kind::Member;
        size_t member = 0;
    };

    QString sentence(const GroupRow &row) const;
    std::vector<quint32> withTick(bool ticked) const;

    const TicketColumns *m_columns = nullptr;
    Database *m_reader = nullptr;
    Taxonomy m_taxonomy;
    std::vector<GroupMember> m_members;
    std::vector<bool> m_ticks; ///< by member
    std::vector<Place> m_places;
    qint64 m_odd = 0;
    QString m_standardSubject;
    QString m_standard;
    struct Read {
        QString externalId;
        MarkedLine line;
    };
    const Read &readOf(quint32 row) const;
    mutable QCache<quint32, Read> m_read; ///< by row
};

} // namespace countersign
