#pragma once

#include "ui/look/row_list.h"

#include <QAbstractListModel>
#include <QCoreApplication>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTest>

namespace countersign::test
{

inline constexpr int RowHeight = 52;
inline constexpr int Million = 1'000'000;

/// Names its rows when asked and counts how often it is.
class CountingModel final : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        ++asked;
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return QStringLiteral("row %1").arg(index.row());
        return {};
    }

    void setRows(int rows)
    {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }
    void append(int rows)
    {
        beginInsertRows({}, m_rows, m_rows + rows - 1);
        m_rows += rows;
        endInsertRows();
    }
    void change(int first, int last) { emit dataChanged(index(first), index(last)); }

    mutable int asked = 0;

private:
    int m_rows = 0;
};

/// Notes what is painted, where and how.
class NotingDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painted.append(index.row());
        if (option.state.testFlag(QStyle::State_MouseOver))
            hovered = index.row();
        if (option.state.testFlag(QStyle::State_Selected))
            selected = index.row();
        wide = option.rect.width();
    }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        ++measured;
        return {200, RowHeight};
    }

    void forget()
    {
        painted.clear();
        hovered = -1;
        selected = -1;
    }

    mutable QList<int> painted;
    mutable int hovered = -1;
    mutable int selected = -1;
    mutable int measured = 0;
    mutable int wide = 0;
};

inline QList<int> rowsFrom(int first, int last)
{
    QList<int> rows;
    for (int row = first; row <= last; ++row)
        rows.append(row);
    return rows;
}

/// A list of 312 x 520 px on screen: ten rows.
struct Screen {
    explicit Screen(int rows)
    {
        model.setRows(rows);
        list.setFrameShape(QFrame::NoFrame);
        list.setModel(&model);
        list.setItemDelegate(&delegate);
        list.setSelectionMode(QAbstractItemView::SingleSelection);
        list.resize(312, 520);
        list.show();
        list.activateWindow();
        list.setFocus();
    }

    void settle()
    {
        QVERIFY(QTest::qWaitForWindowActive(&list));
        QTRY_VERIFY(!delegate.painted.isEmpty() || model.rowCount() == 0);
        QCoreApplication::sendPostedEvents();
        delegate.forget();
        model.asked = 0;
        delegate.measured = 0;
    }
    QModelIndex at(int row) { return model.index(row); }
    QScrollBar &bar() { return *list.verticalScrollBar(); }
    int top(int row) { return list.visualRect(at(row)).top(); }

    CountingModel model;
    NotingDelegate delegate;
    RowList list{RowHeight};
};

} // namespace countersign::test
