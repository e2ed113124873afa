#include "ui/import/preview_table.h"

#include "ui/delegates/table_row_delegate.h"
#include "ui/import/preview_model.h"
#include "ui/look/look.h"
#include "ui/look/sizes.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace countersign
{

namespace
{

constexpr int HeadHeight = 44;
constexpr int LineWidth = 52;
constexpr int NarrowestColumn = 64;
constexpr int WidestColumn = 200;

} // namespace

RoleHeader::RoleHeader(const Look &look, QWidget *parent) : QHeaderView(Qt::Horizontal, parent), m_look(look)
{
    setMinimumHeight(HeadHeight);
    setSectionsClickable(false);
}

QSize RoleHeader::sectionSizeFromContents(int section) const
{
    return {QHeaderView::sectionSizeFromContents(section).width(), HeadHeight};
}

void RoleHeader::paintSection(QPainter *painter, const QRect &box, int section) const
{
    painter->save();
    painter->fillRect(box, m_look.color(Token::SurfacePanel));
    painter->fillRect(QRect(box.left(), box.bottom(), box.width(), 1), m_look.color(Token::BorderStrong));
    const QRect words = box.adjusted(Space::S, 0, -Space::S, -1);
    const QString name = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
    const QVariant role = model()->headerData(section, orientation(), PreviewModel::RoleWord);
    const auto line = [&](const QRect &place, const QString &text, Type type, Token color, int alignment) {
        painter->setFont(m_look.font(type));
        painter->setPen(m_look.color(color));
        const QString cut =
            painter->fontMetrics().elidedText(text.simplified(), Qt::ElideRight, place.width());
        painter->drawText(place, alignment, cut);
    };
    const int side =
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) & Qt::AlignHorizontal_Mask);
    if (!role.isValid()) {
        const int end = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight));
        line(words, name, Type::Caption, Token::TextMuted, end | int(Qt::AlignVCenter));
    } else {
        const bool mapped = model()->headerData(section, orientation(), PreviewModel::IsMapped).toBool();
        const QRect upper(words.left(), box.top() + 6, words.width(), 16);
        line(upper, role.toString(), mapped ? Type::CaptionBold : Type::Caption,
             mapped ? Token::TextLink : Token::TextMuted, side | int(Qt::AlignVCenter));
        line(upper.translated(0, 16), name, Type::Small, Token::TextPrimary, side | int(Qt::AlignVCenter));
    }
    painter->restore();
}

PreviewTable::PreviewTable(const Look &look, PreviewModel *model, QWidget *parent)
    : QTableView(parent), m_look(look)
{
    setHorizontalHeader(new RoleHeader(look, this));
    dressTable(look, this);
    setModel(model);
    setAccessibleName(tr("Preview of the first rows"));
    setProperty("focusRing", true); // no row of it is chosen
    horizontalHeader()->setMinimumHeight(HeadHeight);
    horizontalHeader()->hide();
    connect(model, &QAbstractItemModel::modelReset, this, &PreviewTable::fitColumns);
}

void PreviewTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void PreviewTable::fitColumns()
{
    const int columns = model()->columnCount();
    horizontalHeader()->setVisible(columns > 0); // no empty strip in its place
    if (columns == 0)
        return;
    const QFontMetrics metrics(m_look.font(Type::Small));
    const int rows = std::min(model()->rowCount(), 20);
    QList<int> wanted;
    QList<int> widths;
    for (int column = 0; column < columns; ++column) {
        const QString name = model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        int width = metrics.horizontalAdvance(name.left(60));
        for (int row = 0; row < rows; ++row) {
            const QModelIndex cell = model()->index(row, column);
            const QFontMetrics shown(cell.data(Qt::FontRole).value<QFont>());
            width = std::max(width, shown.horizontalAdvance(cell.data().toString().left(120)));
        }
        wanted.append(width + 20);
        widths.append(column == 0 ? std::max(LineWidth, width + 20)
                                  : std::clamp(width + 20, NarrowestColumn, WidestColumn));
    }
    // Room that is left goes to the columns that were cut, in equal shares.
    int left = viewport()->width();
    int cut = 0;
    for (int column = 0; column < columns; ++column) {
        left -= widths.at(column);
        cut += wanted.at(column) > widths.at(column) ? 1 : 0;
    }
    for (int column = 0; column < columns; ++column) {
        const int more = left > 0 && cut > 0 && wanted.at(column) > widths.at(column) ? left / cut : 0;
        setColumnWidth(column, widths.at(column) + more);
    }
    if (left > 0 && cut == 0)
        setColumnWidth(columns - 1, widths.last() + left);
}

} // namespace countersign
