#include "ui/start/recent_list.h"

#include "ui/import/project_place.h"
#include "ui/look/look.h"
#include "ui/look/sizes.h"
#include "ui/look/state_words.h"
#include "ui/start/recent_model.h"

#include <QKeyEvent>
#include <QPainter>

namespace countersign
{

namespace
{

constexpr int RowHeight = 96;
constexpr int BarHeight = 6;
constexpr int Margin = 14;

} // namespace

RecentDelegate::RecentDelegate(const Look &look, const RecentModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_look(look), m_model(model)
{
}

QSize RecentDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, RowHeight};
}

void RecentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const RecentProject &project = m_model.at(index.row());
    painter->save();
    const bool mirrored = option.direction == Qt::RightToLeft;
    const int start = int(mirrored ? Qt::AlignRight : Qt::AlignLeft) | int(Qt::AlignVCenter);
    const int end = int(mirrored ? Qt::AlignLeft : Qt::AlignRight) | int(Qt::AlignVCenter);
    const QRect box = option.rect;
    const bool last = index.row() + 1 == m_model.rowCount();
    if (!last)
        painter->fillRect(QRect(box.left(), box.bottom(), box.width(), 1), m_look.color(Token::BorderSubtle));
    if ((option.state & QStyle::State_MouseOver) && !(option.state & QStyle::State_Selected))
        painter->fillRect(box.adjusted(1, 1, -1, -1), m_look.color(Token::SurfaceHover));

    const QRect inner = box.adjusted(Margin, 11, -Margin, -10);
    const auto write = [&](const QRect &place, const QString &text, Type type, Token tone, int alignment,
                           Qt::TextElideMode elide = Qt::ElideRight) {
        painter->setFont(m_look.font(type));
        painter->setPen(m_look.color(tone));
        painter->drawText(place, alignment, painter->fontMetrics().elidedText(text, elide, place.width()));
    };
    QRect line(inner.left(), inner.top(), inner.width(), 19);
    const QString time = project.time(QDate::currentDate());
    const int timeWidth = QFontMetrics(m_look.font(Type::Small)).horizontalAdvance(time) + Space::M;
    write(line, time, Type::Small, Token::TextMuted, end);
    write(mirrored ? line.adjusted(timeWidth, 0, 0, 0) : line.adjusted(0, 0, -timeWidth, 0), project.name(),
          Type::Strong, Token::TextPrimary, start);
    line.translate(0, 20);
    write(line, shownPath(project.path), Type::Small, Token::TextMuted, start, Qt::ElideMiddle);
    line.translate(0, 20);
    if (!project.isFound || !project.isUsable) {
        const QRect icon(mirrored ? line.right() - 15 : line.left(), line.top() + 3, 16, 16);
        m_look.paintIcon(*painter, QStringLiteral("failed"), icon, Token::StateFailed);
        const QString words = project.isFound ? tr("This file cannot be read as a project.")
                                              : tr("Not found: moved, or the drive is not connected.");
        const QRect text =
            mirrored ? line.adjusted(0, 2, -Space::XXL, 2) : line.adjusted(Space::XXL, 2, 0, 2);
        write(text, words, Type::Small, Token::StateFailed, start);
        if (!project.isFound) {
            const int used = QFontMetrics(m_look.font(Type::Small)).horizontalAdvance(words) + Space::M;
            write(mirrored ? text.adjusted(0, 0, -used, 0) : text.adjusted(used, 0, 0, 0), tr("Find it"),
                  Type::SmallBold, Token::TextLink, start);
        }
    } else {
        paintBar(*painter, QRect(line.left(), line.top() + 5, line.width(), BarHeight), index.row());
        line.translate(0, 15);
        write(line, project.isRead ? project.sentence() : tr("Looking…"), Type::Small, Token::TextSecondary,
              start);
    }
    if (option.state & QStyle::State_Selected) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(m_look.color(Token::BorderFocus), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), Radius::Card, Radius::Card);
    }
    painter->restore();
}

void RecentDelegate::paintBar(QPainter &painter, const QRect &box, int row) const
{
    const RecentProject &project = m_model.at(row);
    painter.fillRect(box, m_look.color(Token::SurfaceSunken));
    const qint64 total = project.total();
    if (total == 0)
        return;
    // As StateBar: what is not zero is seen, and a line of the ground between two parts.
    int x = box.left();
    for (size_t state = 0; state < project.counts.size(); ++state) {
        const qint64 count = project.counts[state];
        const auto kind = static_cast<TicketState>(state);
        if (count == 0 || kind == TicketState::Waiting)
            continue;
        const int width = std::max(2, int(qint64(box.width()) * count / total));
        const int end = std::min(x + width, box.right() + 1);
        painter.fillRect(QRect(x, box.top(), std::max(1, end - x - 1), box.height()),
                         m_look.color(appearanceOf(kind).color));
        x = end;
    }
}

RecentList::RecentList(const Look &look, RecentModel *model, QWidget *parent)
    : QListView(parent), m_look(look)
{
    setModel(model);
    setItemDelegate(new RecentDelegate(look, *model, this));
    setProperty("focusRing", false);
    setMouseTracking(true);
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setAccessibleName(tr("Recent projects"));
    setObjectName(QStringLiteral("recentProjects"));
    setKind(this, QStringLiteral("bare"));
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) { emit chosen(index.row()); });
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        updateGeometry();
        setCurrentIndex(this->model()->index(0, 0));
    });
}

QSize RecentList::sizeHint() const
{
    return {420, RowHeight * std::max(1, model()->rowCount())};
}

QSize RecentList::minimumSizeHint() const
{
    return {280, RowHeight};
}

void RecentList::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current.isValid() && !event->isAutoRepeat())
            emit chosen(current.row());
        return;
    case Qt::Key_Delete:
        if (current.isValid())
            emit removeWanted(current.row());
        return;
    default:
        QListView::keyPressEvent(event);
    }
}

void RecentList::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_look.color(Token::BorderSubtle), 1));
        painter.setBrush(m_look.color(Token::SurfaceCard));
        painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(0.5, 0.5, -0.5, -0.5), Radius::Card,
                                Radius::Card);
    }
    QListView::paintEvent(event);
}

} // namespace countersign
