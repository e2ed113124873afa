#pragma once

#include <QListView>

#include <utility>

namespace countersign
{

/// A list whose rows all have one height, so that every place in it is a multiplication: a reset, an order or
/// a filter of a million rows costs what the visible ones cost. (QListView visits every row before it paints
/// the first, even with uniformItemSizes, and again whenever one row's data change.) A QListView still, for
/// what assistive technology and style sheets know of those.
///
/// One column, full width, no rows hidden or disabled, scrolled by pixels. Positions are ints: of more than
/// INT_MAX / row height rows (41 million of 52 px) the last ones cannot be scrolled to.
class RowList final : public QListView
{
    Q_OBJECT

public:
    /// `rowHeight` in px, at least 1; what the delegate says in sizeHint() is not asked.
    explicit RowList(int rowHeight, QWidget *parent = nullptr);

    int rowHeight() const { return m_rowHeight; }

    /// In the viewport's pixels, also of rows out of sight; empty for an index of another list.
    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    /// Does nothing: finding a row by its first letters would read them all.
    void keyboardSearch(const QString &search) override;

    void doItemsLayout() override;
    void reset() override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;

    void dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

    int horizontalOffset() const override;
    int verticalOffset() const override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &area, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    QSize viewportSizeHint() const override;

private:
    int rows() const;
    QModelIndex indexOf(int row) const;
    int topOf(qint64 row) const; ///< in the viewport
    /// The rows that touch these pixels of the viewport, both included; the first is behind the last if none.
    std::pair<int, int> rowsAt(int top, int bottom) const;
    void followPointer();

    int m_rowHeight;
    QPoint m_pointer; ///< in the viewport; outside of it: nowhere
    int m_hovered = -1;
};

} // namespace countersign
