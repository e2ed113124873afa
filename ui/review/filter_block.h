#pragma once

#include "ui/models/facet_model.h"

#include <QByteArray>
#include <QWidget>

#include <optional>

class QListView;
class QModelIndex;

namespace countersign
{

class Look;

/// What tickets can be filtered by, with live counts. A click or Enter: only this in its section, and again:
/// not any more. Ctrl+click or Space: also this. Headings fold by a click, Enter, Space or the arrows to the
/// side.
class FilterBlock final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBlock(const Look &look, QWidget *parent = nullptr);

    void setFacets(const std::optional<Facets> &facets, const TicketFilter &filter, const Taxonomy &taxonomy,
                   const FilterNames &names);
    /// As foldingChanged() gave it.
    void setFolding(const QByteArray &folding);
    /// Rows beyond it scroll, px.
    void setMostHeight(int height);

    QListView *list() { return m_list; }
    FacetModel &rows() { return *m_model; }
    /// A key that means something to the list while it has the keyboard.
    bool takesKey(const QWidget *focused, const QKeyEvent &event) const;

signals:
    void filterChosen(const countersign::TicketFilter &filter);
    void foldingChanged(const QByteArray &folding);
    /// By the mouse: the keyboard belongs to the letter again.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool pressKey(const QKeyEvent &event);
    void act(int row, bool also);
    void fold(int row, bool open);
    void moveTo(int row);
    void place();

    FacetModel *m_model;
    QListView *m_list;
    TicketFilter m_filter;
    QByteArray m_current; ///< key of the row that has the keyboard, while rows change
    int m_pressed = -1;
    int m_mostHeight = 336;
};

} // namespace countersign
