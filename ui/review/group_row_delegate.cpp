#include "ui/review/group_row_delegate.h"

#include "ui/look/look.h"
#include "ui/look/painting.h"
#include "ui/look/plain_label.h"
#include "ui/look/sizes.h"
#include "ui/review/group_model.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QToolTip>

#include <algorithm>

namespace countersign
{

namespace
{

constexpr int Side = Space::XXL;
constexpr int MarkSize = 16;
constexpr int OptionMarkSize = 10;
constexpr int InkBar = 3;
constexpr int IdWidth = 80;
constexpr int AlikeWidth = 44;
constexpr int ConfidenceWidth = 40;
constexpr int OptionWidth = 104;
constexpr int NarrowRow = 480; ///< below it the text needs the room of the confidence

/// Where the parts of a row are, from its leading edge.
struct RowParts {
    QRect tick, state, id, text, alike, option, confidence;

    explicit RowParts(const QStyleOptionViewItem &row)
    {
        const int width = row.rect.width();
        const int height = row.rect.height();
        const auto at = [&](int x, int partWidth) {
            return QStyle::visualRect(row.direction, row.rect,
                                      QRect(row.rect.left() + x, row.rect.top(), partWidth, height));
        };
        const auto markAt = [&](int x) {
            return QStyle::visualRect(
                row.direction, row.rect,
                QRect(row.rect.left() + x, row.rect.top() + (height - 1 - MarkSize) / 2, MarkSize, MarkSize));
        };
        tick = markAt(Side);
        state = markAt(Side + MarkSize + Space::M);
        const int idAt = Side + 2 * (MarkSize + Space::M);
        id = at(idAt, IdWidth);
        int end = width - Side;
        if (width >= NarrowRow) {
            confidence = at(end - ConfidenceWidth, ConfidenceWidth);
            end -= ConfidenceWidth + Space::S;
        }
        option = at(end - OptionWidth, OptionWidth);
        end -= OptionWidth + Space::M;
        alike = at(end - AlikeWidth, AlikeWidth);
        end -= AlikeWidth + Space::M;
        const int textAt = idAt + IdWidth + Space::S;
        text = at(textAt, std::max(0, end - textAt));
    }
};

/// The line with its marks in bold and underlined, cut with "…" where it does not fit.
void paintMarkedLine(QPainter &painter, const QRect &box, Qt::LayoutDirection list, const MarkedLine &line)
{
    QTextOption plain(Qt::AlignLeft | Qt::AlignAbsolute);
    plain.setWrapMode(QTextOption::NoWrap);
    plain.setTextDirection(line.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    QTextLayout layout;
    layout.setFont(painter.font());
    layout.setTextOption(plain);
    const auto lay = [&](const QString &text) {
        QList<QTextLayout::FormatRange> formats;
        for (const WordRun &mark : line.marks) {
            if (mark.begin >= text.size())
                break;
            QTextLayout::FormatRange range;
            range.start = int(mark.begin);
            range.length = int(std::min(mark.length, text.size() - mark.begin));
            range.format.setFontWeight(QFont::Bold);
            range.format.setFontUnderline(true);
            formats.append(range);
        }
        layout.setText(text);
        layout.setFormats(formats);
        layout.beginLayout();
        QTextLine only = layout.createLine();
        only.setLineWidth(1e6);
        layout.endLayout();
        return only;
    };
    QTextLine only = lay(line.text);
    if (only.isValid() && only.naturalTextWidth() > box.width()) {
        const double room = box.width() - painter.fontMetrics().horizontalAdvance(u'…');
        const bool mirrored = plain.textDirection() == Qt::RightToLeft;
        const QRectF natural = only.naturalTextRect();
        const int cut = only.xToCursor(mirrored ? natural.right() - room : natural.left() + room,
                                       QTextLine::CursorOnCharacter);
        only = lay(line.text.left(std::max(0, cut)).trimmed() + u'…');
    }
    if (!only.isValid())
        return;
    const QRectF natural = only.naturalTextRect();
    const double x =
        list == Qt::RightToLeft ? box.right() + 1 - natural.right() : box.left() - natural.left();
    painter.save();
    painter.setClipRect(box, Qt::IntersectClip);
    layout.draw(&painter, QPointF(x, box.top() + (box.height() - natural.height()) / 2));
    painter.restore();
}

} // namespace

GroupRowDelegate::GroupRowDelegate(const Look &look, GroupModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_look(look), m_model(model)
{
}

void GroupRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const GroupRow row = m_model.rowAt(index.row());
    painter->save();
    painter->setLayoutDirection(option.direction);
    if (row.kind == GroupRow::Kind::Member)
        paintMember(*painter, option, row);
    else if (row.kind == GroupRow::Kind::Columns)
        paintColumns(*painter, option);
    else
        paintHeading(*painter, option, row);
    painter->restore();
}

void GroupRowDelegate::paintHeading(QPainter &painter, const QStyleOptionViewItem &option,
                                    const GroupRow &row) const
{
    const bool odd = row.kind == GroupRow::Kind::OddHeading;
    int x = Side;
    const auto place = [&](int left, int width) {
        return QStyle::visualRect(
            option.direction, option.rect,
            QRect(option.rect.left() + left, option.rect.top(), width, option.rect.height()));
    };
    if (odd) {
        const QRect icon = place(x, MarkSize);
        m_look.paintIcon(painter, QStringLiteral("review-state"),
                         QRectF(icon.left(), icon.center().y() - MarkSize / 2, MarkSize, MarkSize),
                         Token::StateReview);
        x += MarkSize + Space::S;
    }
    const qint64 ticked = qint64(m_model.ticked().size());
    const QString title = odd ? tr("%Ln odd one(s) out", nullptr, int(m_model.oddCount()))
                              : tr("%Ln alike", nullptr, int(m_model.alikeCount()));
    const QString words = odd ? tr("another suggestion, or less than %1 alike; left out unless you tick them")
                                    .arg(confidenceNumber(leastLikeness))
                              : tr("%Ln ticked", nullptr, int(ticked));
    painter.setFont(m_look.font(Type::Strong));
    painter.setPen(m_look.color(odd ? Token::StateReview : Token::TextPrimary));
    const int width = painter.fontMetrics().horizontalAdvance(title) + 1;
    painter.drawText(place(x, width), Qt::AlignVCenter | Qt::AlignLeading, title);
    x += width + Space::S;
    painter.setFont(m_look.font(Type::Small));
    painter.setPen(m_look.color(Token::TextSecondary));
    const int room = option.rect.width() - Side - x;
    if (room > 0)
        painter.drawText(place(x, room), Qt::AlignVCenter | Qt::AlignLeading,
                         painter.fontMetrics().elidedText(words, Qt::ElideRight, room));
}

void GroupRowDelegate::paintColumns(QPainter &painter, const QStyleOptionViewItem &option) const
{
    const RowParts parts(option);
    painter.fillRect(option.rect, m_look.color(Token::SurfacePanel));
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     m_look.color(Token::BorderStrong));
    painter.setFont(m_look.font(Type::SmallBold));
    painter.setPen(m_look.color(Token::TextSecondary));
    const auto head = [&](const QRect &box, const QString &word, Qt::Alignment side) {
        painter.drawText(box, Qt::AlignVCenter | side,
                         painter.fontMetrics().elidedText(word, Qt::ElideRight, box.width()));
    };
    head(parts.id, tr("Ticket"), Qt::AlignLeading);
    head(parts.text, tr("Text, differences marked"), Qt::AlignLeading);
    head(parts.alike, tr("Alike"), Qt::AlignTrailing);
    head(parts.option, tr("Suggested"), Qt::AlignLeading);
    if (!parts.confidence.isEmpty())
        head(parts.confidence, tr("Conf."), Qt::AlignTrailing);
}

void GroupRowDelegate::paintMember(QPainter &painter, const QStyleOptionViewItem &option,
                                   const GroupRow &row) const
{
    const RowParts parts(option);
    const QRect box = option.rect;
    const bool current = option.state & QStyle::State_Selected;
    painter.fillRect(box, m_look.color(current                                    ? Token::SurfaceSelected
                                       : (option.state & QStyle::State_MouseOver) ? Token::SurfaceHover
                                                                                  : Token::SurfaceCard));
    painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), m_look.color(Token::BorderSubtle));
    if (current)
        painter.fillRect(
            QStyle::visualRect(option.direction, box, QRect(box.left(), box.top(), InkBar, box.height())),
            m_look.color(Token::AccentFill));
    if (row.mayTick && option.widget) {
        QStyleOptionButton tick;
        tick.rect = parts.tick;
        tick.direction = option.direction;
        tick.palette = option.palette;
        tick.state = QStyle::State_Enabled | (row.ticked ? QStyle::State_On : QStyle::State_Off);
        option.widget->style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &tick, &painter, option.widget);
    }
    const StateAppearance state = appearanceOf(row.sign);
    m_look.paintIcon(painter, state.icon, parts.state, state.color);
    painter.setPen(m_look.color(Token::TextSecondary));
    painter.setFont(m_look.font(Type::Mono));
    paintForeignLine(painter, parts.id, option.direction, row.externalId);
    painter.setPen(m_look.color(row.mayTick ? Token::TextPrimary : Token::TextSecondary));
    painter.setFont(m_look.font(Type::Body));
    paintMarkedLine(painter, parts.text, option.direction, row.line);
    painter.drawText(parts.alike, Qt::AlignVCenter | Qt::AlignTrailing, confidenceNumber(row.likeness));
    if (!row.option.isEmpty()) {
        const QRect mark = QStyle::visualRect(
            option.direction, parts.option,
            QRect(parts.option.left(), parts.option.top() + (parts.option.height() - 1 - OptionMarkSize) / 2,
                  OptionMarkSize, OptionMarkSize));
        paintOptionMark(painter, m_look, mark, row.color);
        const QRect name =
            QStyle::visualRect(option.direction, parts.option,
                               QRect(parts.option.left() + OptionMarkSize + 6, parts.option.top(),
                                     parts.option.width() - OptionMarkSize - 6, parts.option.height()));
        paintForeignLine(painter, name, option.direction, row.option);
    }
    if (row.confidence && !parts.confidence.isEmpty())
        painter.drawText(parts.confidence, Qt::AlignVCenter | Qt::AlignTrailing,
                         confidenceNumber(*row.confidence));
}

QSize GroupRowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, Height::Row};
}

bool GroupRowDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                                   const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease)
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const auto *mouse = static_cast<QMouseEvent *>(event);
    const RowParts parts(option);
    // As large as the row is high: a box of 16 px is small for a hand.
    const QRect target = parts.tick.adjusted(-Space::S, -Space::S, Space::S, Space::S);
    if (mouse->button() != Qt::LeftButton || !target.contains(mouse->position().toPoint()))
        return false;
    m_model.toggle(index.row());
    return true;
}

bool GroupRowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                 const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), plainToolTip(index.data(Qt::DisplayRole).toString()),
                       view->viewport());
    return true;
}

} // namespace countersign
