#include "ui/review/queue_panel.h"

#include "ui/delegates/queue_row_delegate.h"
#include "ui/look/key_button.h"
#include "ui/look/look.h"
#include "ui/look/plain_label.h"
#include "ui/look/search_field.h"
#include "ui/look/segmented_control.h"
#include "ui/look/sizes.h"
#include "ui/look/small_labels.h"
#include "ui/review/facet_delegate.h"
#include "ui/review/group_panel.h"
#include "ui/review/review_views.h"

#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

namespace countersign
{

namespace
{

constexpr int MaximumFacetRows = 13; ///< more of them scroll
constexpr int RowsBehind = 2;        ///< stay in sight before the current one after a jump of the list

/// A list whose rows are all alike, so that a million of them are a multiplication.
QListView *newList(QAbstractItemModel *model, QAbstractItemDelegate *delegate)
{
    auto *list = new QListView;
    list->setUniformItemSizes(true);
    list->setModel(model);
    list->setItemDelegate(delegate);
    list->setSelectionMode(QAbstractItemView::SingleSelection);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setFrameShape(QFrame::NoFrame);
    list->setProperty("focusRing", false); // the current row shows it
    list->setMouseTracking(true);
    list->viewport()->setAttribute(Qt::WA_Hover);
    return list;
}

} // namespace

QueuePanel::QueuePanel(const Look &look, QWidget *parent)
    : QWidget(parent),
      m_look(look),
      m_model(new QueueModel(this)),
      m_facetModel(new FacetModel(this)),
      m_goTo(new SearchField(look, tr("Go to a ticket by its id"), QStringLiteral("/"))),
      m_facets(newList(m_facetModel, new FacetDelegate(look, this))),
      m_size(new PlainLabel(look, {}, Type::SmallBold, Token::TextSecondary)),
      m_order(new KeyButton(look, {}, QStringLiteral("small quiet"))),
      m_newcomers(new KeyButton(look, {}, QStringLiteral("small"))),
      m_list(newList(m_model, new QueueRowDelegate(look, this)))
{
    setSurface(this, Token::SurfacePanel);
    m_facets->setAccessibleName(tr("Filter"));
    m_facets->viewport()->setAutoFillBackground(false);
    m_facets->setStyleSheet(QStringLiteral("QListView { background: transparent; }"));
    m_list->setAccessibleName(tr("Tickets"));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_order->setIconName(QStringLiteral("sort"));
    m_order->setFocusPolicy(Qt::TabFocus);
    m_newcomers->setIconName(QStringLiteral("retry"));
    m_newcomers->setKeyCap(QStringLiteral("F5"));
    m_newcomers->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(Space::M, Space::M, Space::M, Space::XS);
    top->setSpacing(Space::S);
    auto *groups = newTicketGroupSwitch(look, false);
    connect(groups, &SegmentedControl::currentChanged, this, [this, groups](int index) {
        groups->setCurrentIndex(0); // as it is found again
        if (index == 1)
            emit groupsWanted();
    });
    top->addWidget(groups);
    top->addWidget(m_goTo);
    top->addWidget(m_facets);
    column->addLayout(top);
    column->addWidget(new Divider(look));
    auto *line = new QHBoxLayout;
    line->setContentsMargins(Space::M, Space::XS, Space::XS, Space::XS);
    line->setSpacing(Space::S);
    line->addWidget(m_size, 1);
    line->addWidget(m_order);
    column->addLayout(line);
    auto *newer = new QHBoxLayout;
    newer->setContentsMargins(Space::M, 0, Space::M, Space::XS);
    newer->addWidget(m_newcomers);
    column->addLayout(newer);
    column->addWidget(new Divider(look));
    column->addWidget(m_list, 1);

    m_goTo->installEventFilter(this);
    connect(m_goTo, &QLineEdit::returnPressed, this, [this] { emit ticketWanted(m_goTo->text().trimmed()); });
    connect(m_goTo, &QLineEdit::textEdited, this, [this] { setGoToFailed({}); });
    connect(m_newcomers, &KeyButton::clicked, this, &QueuePanel::refreshWanted);
    const auto toggle = [this](const QModelIndex &index) {
        if (index.isValid() && !index.data(int(FacetRole::Heading)).toBool())
            emit filterChosen(m_facetModel->toggled(index.row(), m_query.filter));
    };
    connect(m_facets, &QListView::clicked, this, toggle);
    m_facets->installEventFilter(this);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (!m_moving && current.isValid())
                    emit positionChosen(current.row());
            });
    connect(m_order, &KeyButton::clicked, this, [this] {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        auto *group = new QActionGroup(menu);
        for (const TicketOrder order : {TicketOrder::Import, TicketOrder::LeastConfident,
                                        TicketOrder::MostConfident, TicketOrder::PredictedOption}) {
            QAction *action = menu->addAction(orderName(order));
            action->setCheckable(true);
            action->setChecked(order == m_query.order);
            group->addAction(action);
            connect(action, &QAction::triggered, this, [this, order] { emit orderChosen(order); });
        }
        menu->popup(m_order->mapToGlobal(QPoint(0, m_order->height())));
    });
}

void QueuePanel::setFacets(const std::optional<Facets> &facets, const TicketQuery &query,
                           const Taxonomy &taxonomy)
{
    m_query = query;
    m_facetModel->setFacets(facets, query.filter, taxonomy);
    const int rows = std::min(m_facetModel->rowCount(), MaximumFacetRows);
    const int wanted = rows * Height::Compact;
    if (m_facets->height() != wanted)
        m_facets->setFixedHeight(wanted);
    const QString order = orderName(query.order);
    if (m_order->text() != order) {
        m_order->setText(order);
        m_order->setAccessibleName(tr("Order: %1").arg(order));
    }
}

void QueuePanel::setSize(qsizetype tickets)
{
    m_size->setText(tr("%Ln ticket(s)", nullptr, int(tickets)));
}

void QueuePanel::setNewcomers(qsizetype newcomers)
{
    if (newcomers > 0)
        m_newcomers->setText(tr("%Ln more match by now", nullptr, int(newcomers)));
    if (m_newcomers->isHidden() == (newcomers > 0))
        m_newcomers->setVisible(newcomers > 0);
}

void QueuePanel::setPosition(qsizetype position)
{
    const QModelIndex index = position < 0 ? QModelIndex() : m_model->index(int(position));
    m_moving = true;
    // The view must not scroll by itself: it would do so at every ticket once the last visible row is
    // reached.
    m_list->setAutoScroll(false);
    m_list->setCurrentIndex(index);
    m_list->setAutoScroll(true);
    m_moving = false;
    if (!index.isValid())
        return;
    const QRect place = m_list->visualRect(index);
    if (place.top() >= 0 && place.bottom() + Height::QueueRow < m_list->viewport()->height())
        return;
    m_list->scrollTo(m_model->index(std::max(0, int(position) - RowsBehind)),
                     QAbstractItemView::PositionAtTop);
}

void QueuePanel::focusGoTo()
{
    m_goTo->setFocus(Qt::ShortcutFocusReason);
    m_goTo->selectAll();
}

void QueuePanel::clearGoTo()
{
    m_goTo->clear();
    setGoToFailed({});
}

void QueuePanel::setGoToFailed(const QString &words)
{
    setInvalid(m_goTo, !words.isEmpty());
    m_goTo->setToolTip(plainToolTip(words));
    m_goTo->setAccessibleDescription(words);
}

bool QueuePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_goTo && key->key() == Qt::Key_Escape) {
        clearGoTo();
        emit left();
        return true;
    }
    if (watched == m_facets && (key->key() == Qt::Key_Space || key->key() == Qt::Key_Return)) {
        const QModelIndex index = m_facets->currentIndex();
        if (index.isValid() && !key->isAutoRepeat())
            emit filterChosen(m_facetModel->toggled(index.row(), m_query.filter));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void QueuePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.color(Token::SurfacePanel));
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(edge, 0, 1, height(), m_look.color(Token::BorderSubtle));
}

} // namespace countersign
