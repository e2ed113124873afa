#include "ui/review/queue_panel.h"

#include "ui/delegates/queue_row_delegate.h"
#include "ui/look/key_button.h"
#include "ui/look/look.h"
#include "ui/look/plain_label.h"
#include "ui/look/row_list.h"
#include "ui/look/search_field.h"
#include "ui/look/segmented_control.h"
#include "ui/look/sizes.h"
#include "ui/look/small_labels.h"
#include "ui/review/filter_block.h"
#include "ui/review/filter_chips.h"
#include "ui/review/group_panel.h"
#include "ui/review/review_views.h"

#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

namespace countersign
{

namespace
{

constexpr int TypingMs = 120; ///< between the last letter and the search
constexpr int longestWords = 500;
constexpr int RowsBehind = 2; ///< stay in sight before the current one after a jump of the list

RowList *newList(int rowHeight, QAbstractItemModel *model, QAbstractItemDelegate *delegate)
{
    auto *list = new RowList(rowHeight);
    list->setModel(model);
    list->setItemDelegate(delegate);
    list->setSelectionMode(QAbstractItemView::SingleSelection);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setFrameShape(QFrame::NoFrame);
    list->setProperty("focusRing", false); // the current row shows it
    list->setMouseTracking(true);
    return list;
}

} // namespace

QueuePanel::QueuePanel(const Look &look, QWidget *parent)
    : QWidget(parent),
      m_look(look),
      m_model(new QueueModel(this)),
      m_search(new SearchField(look, tr("Find in tickets, or an id"))),
      m_filters(new FilterBlock(look)),
      m_chips(new FilterChips(look)),
      m_size(new PlainLabel(look, {}, Type::SmallBold, Token::TextSecondary)),
      m_order(new KeyButton(look, {}, QStringLiteral("small quiet"))),
      m_newcomers(new KeyButton(look, {}, QStringLiteral("small"))),
      m_list(newList(Height::QueueRow, m_model, new QueueRowDelegate(look, this)))
{
    setSurface(this, Token::SurfacePanel);
    m_list->setAccessibleName(tr("Tickets"));
    m_order->setIconName(QStringLiteral("sort"));
    m_order->setFocusPolicy(Qt::TabFocus);
    m_newcomers->setIconName(QStringLiteral("retry"));
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
    top->addWidget(m_search);
    top->addWidget(m_filters);
    column->addLayout(top);
    column->addWidget(new Divider(look));
    auto *line = new QHBoxLayout;
    line->setContentsMargins(Space::M, Space::XS, Space::XS, Space::XS);
    line->setSpacing(Space::S);
    line->addWidget(m_size, 1);
    line->addWidget(m_order);
    column->addLayout(line);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(Space::M, 0, Space::M, 0);
    words->addWidget(m_chips);
    column->addLayout(words);
    auto *newer = new QHBoxLayout;
    newer->setContentsMargins(Space::M, 0, Space::M, Space::XS);
    newer->addWidget(m_newcomers);
    column->addLayout(newer);
    column->addWidget(new Divider(look));
    column->addWidget(m_list, 1);

    m_search->installEventFilter(this);
    m_search->setMaxLength(longestWords);
    m_typing.setSingleShot(true);
    m_typing.setInterval(TypingMs);
    connect(&m_typing, &QTimer::timeout, this, [this] { emit searchWanted(m_search->text().trimmed()); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_typing.isActive()) {
            m_typing.stop();
            emit searchWanted(m_search->text().trimmed());
        }
        emit ticketWanted(m_search->text().trimmed());
    });
    connect(m_search, &QLineEdit::textEdited, this, [this](const QString &text) {
        setSearchFailed({});
        if (!text.trimmed().isEmpty()) {
            m_typing.start();
            return;
        }
        m_typing.stop();
        emit searchWanted({});
    });
    connect(m_newcomers, &KeyButton::clicked, this, &QueuePanel::refreshWanted);
    connect(m_filters, &FilterBlock::filterChosen, this, &QueuePanel::filterChosen);
    connect(m_filters, &FilterBlock::left, this, &QueuePanel::left);
    connect(m_chips, &FilterChips::filterChosen, this, &QueuePanel::filterChosen);
    connect(m_chips, &FilterChips::left, this, &QueuePanel::left);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (!m_moving && current.isValid())
                    emit positionChosen(current.row());
            });
    connect(m_order, &KeyButton::clicked, this, [this] {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        auto *group = new QActionGroup(menu);
        menu->setToolTipsVisible(true);
        for (const TicketOrder order : shownOrders()) {
            QAction *action = menu->addAction(orderName(order));
            action->setToolTip(orderHint(order));
            action->setStatusTip(orderHint(order));
            action->setCheckable(true);
            action->setChecked(order == m_query.order);
            group->addAction(action);
            connect(action, &QAction::triggered, this, [this, order] { emit orderChosen(order); });
        }
        menu->popup(m_order->mapToGlobal(QPoint(0, m_order->height())));
    });
}

void QueuePanel::setFacets(const std::optional<Facets> &facets, const TicketQuery &query,
                           const Taxonomy &taxonomy, const FilterNames &names)
{
    m_query = query;
    m_filters->setFacets(facets, query.filter, taxonomy, names);
    m_chips->setFilter(query.filter, viewOf(query.filter).has_value(), taxonomy, names);
    const QString order = orderName(query.order);
    if (m_order->text() != order) {
        m_order->setText(order);
        m_order->setAccessibleName(tr("Order: %1").arg(order));
    }
}

void QueuePanel::setSize(qsizetype tickets)
{
    m_sizeWords = tr("%Ln ticket(s)", nullptr, int(tickets));
    showSize();
    m_chips->setNothingMatches(tickets == 0);
}

void QueuePanel::setSearchState(const QString &words)
{
    m_searchWords = words;
    showSize();
}

void QueuePanel::showSize()
{
    m_size->setText(m_searchWords.isEmpty() ? m_sizeWords : tr("%1, %2").arg(m_sizeWords, m_searchWords));
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

void QueuePanel::setKeyCaps(const QString &goTo, const QString &refresh)
{
    m_search->setKey(goTo);
    m_newcomers->setKeyCap(refresh);
}

void QueuePanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void QueuePanel::clearSearch()
{
    m_typing.stop();
    m_search->clear();
    setSearchFailed({});
}

void QueuePanel::setWords(const QString &words)
{
    if (!m_search->hasFocus() && m_search->text().trimmed() != words)
        m_search->setText(words);
}

void QueuePanel::setSearchFailed(const QString &words)
{
    setInvalid(m_search, !words.isEmpty());
    m_search->setToolTip(plainToolTip(words));
    m_search->setAccessibleDescription(words);
}

bool QueuePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_search && key->key() == Qt::Key_Escape) {
        clearSearch();
        emit searchWanted({});
        emit left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

/// The list of tickets keeps at least half of the panel.
void QueuePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_filters->setMostHeight(height() / 2);
}

void QueuePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.color(Token::SurfacePanel));
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(edge, 0, 1, height(), m_look.color(Token::BorderSubtle));
}

} // namespace countersign
