#pragma once

#include <QStyledItemDelegate>

class QTableView;
class QTreeView;

namespace countersign
{

class Look;

/// A cell of a plain table: 28 px, one line of plain text, a line below the row, the ink bar at the selected
/// row.
class TableRowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TableRowDelegate(const Look &look, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QString displayText(const QVariant &value, const QLocale &locale) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const Look &m_look;
};

/// Gives a table the look: rows of 28 px, no grid, no row numbers, heads at the left, whole rows selected,
/// this delegate. Numbers go right by the model's TextAlignmentRole.
void dressTable(const Look &look, QTableView *table);
/// The same for a list or tree.
void dressTree(const Look &look, QTreeView *tree);

} // namespace countersign
