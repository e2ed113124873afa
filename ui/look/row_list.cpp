#include "ui/look/row_list.h"

#include <QAbstractItemDelegate>
#include <QAccessible>
#include <QHoverEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOptionViewItem>

#include <algorithm>
#include <limits>

namespace countersign
{

namespace
{

constexpr QPoint Nowhere(-1, -1);

/// A place that may be far out of sight, as near to the truth as an int and a rectangle's edges allow.
int asPixels(qint64 place)
{
    constexpr qint64 Far = std::numeric_limits<int>::max() / 2;
    return int(std::clamp(place, -Far, Far));
}

/// The list's own event for a row: Qt's would ask the layout that this list does without.
void tellAssistants(QListView *list, QAccessible::Event what, const QModelIndex &index)
{
    if (!index.isValid())
        return;
    QAccessibleEvent event(list, what);
    event.setChild(index.row());
    QAccessible::updateAccessibility(&event);
}

} // namespace

RowList::RowList(int rowHeight, QWidget *parent)
    : QListView(parent), m_rowHeight(std::max(1, rowHeight)), m_pointer(Nowhere)
{
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAttribute(Qt::WA_Hover);
}

int RowList::rows() const
{
    return model() ? model()->rowCount(rootIndex()) : 0;
}

QModelIndex RowList::indexOf(int row) const
{
    return row >= 0 && row < rows() ? model()->index(row, modelColumn(), rootIndex()) : QModelIndex();
}

int RowList::topOf(qint64 row) const
{
    return asPixels(row * m_rowHeight - verticalOffset());
}

std::pair<int, int> RowList::rowsAt(int top, int bottom) const
{
    const qint64 offset = verticalOffset();
    const qint64 first = std::max<qint64>(0, top + offset) / m_rowHeight;
    const qint64 last = bottom + offset < 0 ? -1 : (bottom + offset) / m_rowHeight;
    return {asPixels(first), int(std::min<qint64>(last, rows() - 1))};
}

QRect RowList::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.model() != model() || index.parent() != rootIndex() ||
        index.column() != modelColumn())
        return {};
    return {0, topOf(index.row()), viewport()->width(), m_rowHeight};
}

QModelIndex RowList::indexAt(const QPoint &point) const
{
    if (point.x() < 0 || point.x() >= viewport()->width() || point.y() + qint64(verticalOffset()) < 0)
        return {};
    const auto [first, last] = rowsAt(point.y(), point.y());
    return first <= last ? indexOf(first) : QModelIndex();
}

void RowList::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    executeDelayedItemsLayout(); // the range of today
    if (!visualRect(index).isValid())
        return;
    const int below = viewport()->height() - m_rowHeight; // how far down a row may begin
    const qint64 top = qint64(index.row()) * m_rowHeight;
    qint64 wanted = verticalOffset();
    switch (hint) {
    case EnsureVisible:
        if (top < wanted || below < 0)
            wanted = top;
        else
            wanted = std::max(wanted, top - below);
        break;
    case PositionAtTop:
        wanted = top;
        break;
    case PositionAtBottom:
        wanted = top - below;
        break;
    case PositionAtCenter:
        wanted = top - below / 2;
        break;
    }
    verticalScrollBar()->setValue(
        int(std::clamp<qint64>(wanted, 0, std::numeric_limits<int>::max()))); // the bar keeps its range
}

void RowList::keyboardSearch(const QString &) {}

void RowList::doItemsLayout()
{
    QAbstractItemView::doItemsLayout(); // past QListView's, which visits every row
}

void RowList::reset()
{
    QListView::reset();
    executeDelayedItemsLayout(); // costs nothing here, and places asked for at once are true
    followPointer();
}

void RowList::updateGeometries()
{
    const qint64 content = qint64(rows()) * m_rowHeight;
    QScrollBar *bar = verticalScrollBar();
    bar->setSingleStep(m_rowHeight);
    bar->setPageStep(viewport()->height());
    bar->setRange(0, int(std::clamp<qint64>(content - viewport()->height(), 0,
                                            std::numeric_limits<int>::max() - viewport()->height())));
    horizontalScrollBar()->setRange(0, 0);
    QAbstractItemView::updateGeometries();
}

void RowList::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QStyle::State common = option.state & ~(QStyle::State_MouseOver | QStyle::State_HasFocus);
    const QModelIndex current = currentIndex();
    const bool focused = hasFocus() || viewport()->hasFocus();
    int next = 0; // a region's parts go downwards; a row that two of them touch is painted once
    for (const QRect &part : event->region()) {
        const auto [first, last] = rowsAt(part.top(), part.bottom());
        for (int row = std::max(first, next); row <= last; ++row) {
            const QModelIndex index = indexOf(row);
            option.rect = visualRect(index);
            option.state = common;
            option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
            option.state.setFlag(QStyle::State_HasFocus, focused && index == current);
            option.state.setFlag(QStyle::State_MouseOver, row == m_hovered);
            itemDelegateForIndex(index)->paint(&painter, option, index);
        }
        next = std::max(next, last + 1);
    }
}

bool RowList::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::HoverEnter:
    case QEvent::HoverMove:
        m_pointer = static_cast<QHoverEvent *>(event)->position().toPoint();
        followPointer();
        break;
    case QEvent::HoverLeave:
    case QEvent::Leave:
        m_pointer = Nowhere;
        followPointer();
        break;
    default:
        break;
    }
    return QListView::viewportEvent(event);
}

void RowList::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy); // moves the painted pixels; by pixels it needs no layout
    followPointer();
}

/// The row below a pointer that stands still changes when the list scrolls.
void RowList::followPointer()
{
    const int now = m_pointer == Nowhere ? -1 : indexAt(m_pointer).row();
    if (now == m_hovered)
        return;
    for (const int row : {m_hovered, now}) {
        if (row >= 0)
            update(indexOf(row));
    }
    m_hovered = now;
}

void RowList::dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles)
{
    QAbstractItemView::dataChanged(first, last, roles); // past QListView's, which lays out everything anew
}

void RowList::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QListView::rowsInserted(parent, start, end);
    executeDelayedItemsLayout();
}

void RowList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    if (hasFocus())
        tellAssistants(this, QAccessible::Focus, current);
    QAbstractItemView::currentChanged(current, previous);
}

void RowList::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    if (!selected.isEmpty())
        tellAssistants(this, QAccessible::SelectionAdd, selected.first().topLeft());
    if (!deselected.isEmpty())
        tellAssistants(this, QAccessible::SelectionRemove, deselected.first().topLeft());
    QAbstractItemView::selectionChanged(selected, deselected);
}

int RowList::horizontalOffset() const
{
    return 0;
}

int RowList::verticalOffset() const
{
    return verticalScrollBar()->value();
}

QModelIndex RowList::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int last = rows() - 1;
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return indexOf(0);
    // A page keeps one row of the page before in sight.
    const int page = std::max(1, viewport()->height() / m_rowHeight - 1);
    const int row = current.row();
    switch (action) {
    case MoveUp:
    case MovePrevious:
        return indexOf(std::max(0, row - 1));
    case MoveDown:
    case MoveNext:
        return indexOf(std::min(last, row + 1));
    case MovePageUp:
        return indexOf(std::max(0, row - page));
    case MovePageDown:
        return indexOf(row < last - page ? row + page : last);
    case MoveHome:
        return indexOf(0);
    case MoveEnd:
        return indexOf(last);
    case MoveLeft:
    case MoveRight:
        break;
    }
    return current;
}

void RowList::setSelection(const QRect &area, QItemSelectionModel::SelectionFlags command)
{
    const QRect wanted = area.normalized();
    const auto [first, last] = rowsAt(wanted.top(), wanted.bottom());
    QItemSelection selection;
    if (first <= last)
        selection.select(indexOf(first), indexOf(last));
    selectionModel()->select(selection, command);
}

QRegion RowList::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QItemSelectionRange &range : selection) {
        if (!range.isValid() || range.parent() != rootIndex())
            continue;
        const QRect place(QPoint(0, topOf(range.top())),
                          QPoint(viewport()->width() - 1, topOf(range.bottom() + qint64(1)) - 1));
        region += place & viewport()->rect();
    }
    return region;
}

QSize RowList::viewportSizeHint() const
{
    return QAbstractItemView::viewportSizeHint(); // QListView's measures its layout
}

} // namespace countersign
