#pragma once

#include <QStyledItemDelegate>

namespace countersign
{

class GroupListModel;
class Look;

/// A group in the list, two lines in 52 px: how many tickets, the subject of the first, what is suggested for
/// them. One that is done steps back and wears the tick.
class GroupLineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `model` is that of the list and outlives this.
    GroupLineDelegate(const Look &look, const GroupListModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Look &m_look;
    const GroupListModel &m_model;
};

} // namespace countersign
