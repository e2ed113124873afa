#include "ui/review/filter_block.h"

#include "ui/look/sizes.h"
#include "ui/review/facet_delegate.h"

#include <QKeyEvent>
#include <QListView>
#include <QMouseEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign
{

FilterBlock::FilterBlock(const Look &look, QWidget *parent)
    : QWidget(parent), m_model(new FacetModel(this)), m_list(new QListView)
{
    m_list->setUniformItemSizes(true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FacetDelegate(look, this));
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setProperty("focusRing", false); // the current row shows it
    m_list->setMouseTracking(true);
    m_list->viewport()->setAttribute(Qt::WA_Hover);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setStyleSheet(QStringLiteral("QListView { background: transparent; }"));
    m_list->setAccessibleName(tr("Filter"));
    m_list->setToolTip(tr("Ctrl+click or Space: several at once"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_current = m_model->keyOf(m_list->currentIndex().row()); });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        if (const int row = m_model->rowOf(m_current); row >= 0)
            m_list->setCurrentIndex(m_model->index(row));
        place();
    });
}

void FilterBlock::setFacets(const std::optional<Facets> &facets, const TicketFilter &filter,
                            const Taxonomy &taxonomy, const FilterNames &names)
{
    m_filter = filter;
    m_model->setFacets(facets, filter, taxonomy, names);
}

void FilterBlock::setFolding(const QByteArray &folding)
{
    m_model->setFolding(folding);
}

void FilterBlock::setMostHeight(int height)
{
    m_mostHeight = height;
    place();
}

void FilterBlock::place()
{
    // Whole rows only, and never so few that the list cannot be used.
    const int most = std::max(4, m_mostHeight / Height::Compact);
    const int wanted = std::min(m_model->rowCount(), most) * Height::Compact;
    if (m_list->height() != wanted || m_list->minimumHeight() != wanted)
        m_list->setFixedHeight(wanted);
}

bool FilterBlock::takesKey(const QWidget *focused, const QKeyEvent &event) const
{
    if (focused != m_list)
        return false;
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return true;
    default:
        return false;
    }
}

void FilterBlock::act(int row, bool also)
{
    if (m_model->isHeading(row))
        fold(row, !m_model->isOpen(row));
    else if (const auto choice = m_model->choiceAt(row))
        emit filterChosen(also ? withToggled(m_filter, *choice) : withOnly(m_filter, *choice));
}

void FilterBlock::fold(int row, bool open)
{
    if (!m_model->isHeading(row) || m_model->isOpen(row) == open)
        return;
    m_model->setOpen(row, open);
    emit foldingChanged(m_model->folding());
}

void FilterBlock::moveTo(int row)
{
    if (row >= 0 && row < m_model->rowCount())
        m_list->setCurrentIndex(m_model->index(row));
}

bool FilterBlock::pressKey(const QKeyEvent &event)
{
    const int row = m_list->currentIndex().row();
    const bool heading = m_model->isHeading(row);
    const Qt::Key forward = layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
    switch (event.key()) {
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (row >= 0 && !event.isAutoRepeat())
            act(row, event.key() == Qt::Key_Space);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (event.key() != forward) {
            if (heading && m_model->isOpen(row))
                fold(row, false);
            else
                moveTo(m_model->headingOf(row));
        } else if (heading) {
            if (m_model->isOpen(row))
                moveTo(row + 1);
            else
                fold(row, true);
        }
        return true;
    default:
        return false;
    }
}

bool FilterBlock::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress)
        return pressKey(*static_cast<QKeyEvent *>(event)) || QWidget::eventFilter(watched, event);
    if (watched == m_list && event->type() == QEvent::FocusIn && !m_list->currentIndex().isValid())
        moveTo(0);
    if (watched != m_list->viewport())
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const int row = m_list->indexAt(mouse->position().toPoint()).row();
        if (mouse->button() == Qt::LeftButton && event->type() == QEvent::MouseButtonPress) {
            m_pressed = row;
        } else if (mouse->button() == Qt::LeftButton && row >= 0 && row == m_pressed) {
            m_pressed = -1;
            act(row, mouse->modifiers().testFlag(Qt::ControlModifier));
            emit left();
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace countersign
