#include "ui/review/bulk_sample_list.h"

#include "ui/look/look.h"
#include "ui/look/sizes.h"

#include <QPainter>
#include <QStyle>

namespace countersign
{

namespace
{

constexpr int RowHeight = 26;
constexpr int IdWidth = 72;
constexpr int NarrowList = 250; ///< below it there is no room for ids

using Finding = BulkCheck::Finding;

struct Sign {
    QString icon;
    Token tone;
};

Sign signOf(Finding finding)
{
    switch (finding) {
    case Finding::Right:
        return {QStringLiteral("accept"), Token::StateReady};
    case Finding::Wrong:
        return {QStringLiteral("close"), Token::StateFailed};
    case Finding::Open:
        break;
    }
    return {QStringLiteral("waiting"), Token::StateWaiting};
}

} // namespace

void SampleModel::setLines(const QList<SampleLine> &lines)
{
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

void SampleModel::setFinding(int row, Finding finding)
{
    if (row < 0 || row >= m_lines.size() || m_lines.at(row).finding == finding)
        return;
    m_lines[row].finding = finding;
    emit dataChanged(index(row), index(row));
}

int SampleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant SampleModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const SampleLine &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return line.subject;
    case IdRole:
        return line.externalId;
    case FindingRole:
        return int(line.finding);
    case Qt::AccessibleTextRole: {
        const QString finding = line.finding == Finding::Right   ? tr("right")
                                : line.finding == Finding::Wrong ? tr("wrong")
                                                                 : tr("not checked");
        return tr("%1, %2, %3").arg(line.externalId, line.subject, finding);
    }
    default:
        return {};
    }
}

SampleDelegate::SampleDelegate(const Look &look, QObject *parent) : QStyledItemDelegate(parent), m_look(look)
{
}

QSize SampleDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {120, RowHeight};
}

void SampleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const QRect row = option.rect;
    const bool current = option.state & QStyle::State_Selected;
    const auto place = [&](int x, int width, int height) {
        return QStyle::visualRect(
            option.direction, row,
            QRect(row.left() + x, row.top() + (row.height() - height) / 2, width, height));
    };
    painter->save();
    painter->setLayoutDirection(option.direction);
    painter->setRenderHint(QPainter::Antialiasing);
    if (current)
        painter->fillRect(row, m_look.color(Token::SurfaceSelected));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(row, m_look.color(Token::SurfaceHover));
    if (current && (option.state & QStyle::State_HasFocus)) {
        painter->setPen(QPen(m_look.color(Token::BorderFocus), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(row.adjusted(1, 1, -1, -1), Radius::Chip, Radius::Chip);
    }
    const Sign sign = signOf(static_cast<Finding>(index.data(SampleModel::FindingRole).toInt()));
    m_look.paintIcon(*painter, sign.icon, place(Space::L, 14, 14), sign.tone);
    int left = Space::L + 14 + Space::M;
    const auto draw = [&](const QString &text, const QFont &font, Token tone, int width,
                          Qt::TextElideMode mode) {
        painter->setFont(font);
        painter->setPen(m_look.color(tone));
        painter->drawText(place(left, width, row.height()),
                          Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(text, mode, width));
        left += width + Space::S;
    };
    if (row.width() >= NarrowList) {
        QFont mono = m_look.font(Type::Mono);
        mono.setBold(current);
        draw(index.data(SampleModel::IdRole).toString(), mono,
             current ? Token::TextPrimary : Token::TextMuted, IdWidth, Qt::ElideMiddle);
    }
    draw(index.data().toString(), m_look.font(current ? Type::SmallBold : Type::Small), Token::TextPrimary,
         row.width() - left - Space::M, Qt::ElideRight);
    painter->restore();
}

SampleList::SampleList(const Look &look, QWidget *parent) : QListView(parent), m_model(new SampleModel(this))
{
    setModel(m_model);
    setItemDelegate(new SampleDelegate(look, this));
    setKind(this, QStringLiteral("bare"));
    setUniformItemSizes(true);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Samples"));
    setProperty("focusRing", false);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (now.isValid())
            emit chosen(now.row());
    });
}

void SampleList::setLines(const QList<SampleLine> &lines)
{
    m_model->setLines(lines);
}

void SampleList::setCurrent(int row)
{
    setCurrentIndex(m_model->index(row));
}

} // namespace countersign
