#pragma once

#include <QStyledItemDelegate>

namespace countersign
{

class GroupModel;
class Look;
struct GroupRow;

/// A ticket of a group in one row of 28 px: tick, state, id, text with what it has different underlined, how
/// alike it is, what is suggested. Also the headings between. Everything foreign is painted as plain text.
class GroupRowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `model` is that of the list and outlives this.
    GroupRowDelegate(const Look &look, GroupModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// A click on the tick turns it over.
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const GroupRow &row) const;
    void paintColumns(QPainter &painter, const QStyleOptionViewItem &option) const;
    void paintMember(QPainter &painter, const QStyleOptionViewItem &option, const GroupRow &row) const;

    const Look &m_look;
    GroupModel &m_model;
};

} // namespace countersign
