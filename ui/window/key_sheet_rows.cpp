#include "ui/window/key_sheet_rows.h"

#include "ui/look/look.h"
#include "ui/look/painting.h"
#include "ui/look/sizes.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>

namespace countersign
{

namespace
{

constexpr int TitleWidth = 112;
constexpr int KeyHeight = 48;
constexpr int RowHeight = KeyHeight + Space::L;
constexpr int MostKeyWidth = 80;
constexpr int LeastKeyWidth = 48;
constexpr int MarkSize = 10;
constexpr int Edge = 2; ///< below a key

/// For a screen reader, which sees no picture: "Category: 1 Billing, 2 Technical".
QString inWords(const QList<PageKeyRow> &rows)
{
    QStringList sentences;
    for (const PageKeyRow &row : rows) {
        QStringList keys;
        for (const PageKey &key : row.keys) {
            if (!key.word.isEmpty())
                keys.append(key.cap + u' ' + key.word);
        }
        sentences.append(row.title + QStringLiteral(": ") + keys.join(QStringLiteral(", ")));
    }
    return sentences.join(QStringLiteral(". "));
}

} // namespace

KeySheetRows::KeySheetRows(const Look &look, QList<PageKeyRow> rows, QWidget *parent)
    : QWidget(parent), m_look(look), m_rows(std::move(rows))
{
    setObjectName(QStringLiteral("keyRows"));
    setAccessibleName(tr("Rows of keys"));
    setAccessibleDescription(inWords(m_rows));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize KeySheetRows::sizeHint() const
{
    return {TitleWidth + 10 * (MostKeyWidth + Space::S), int(m_rows.size()) * RowHeight};
}

QSize KeySheetRows::minimumSizeHint() const
{
    return {TitleWidth + 10 * (LeastKeyWidth + Space::S), sizeHint().height()};
}

int KeySheetRows::keyWidth() const
{
    return std::clamp((width() - TitleWidth) / 10 - Space::S, LeastKeyWidth, MostKeyWidth);
}

void KeySheetRows::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < int(m_rows.size()); ++i)
        paintRow(painter, m_rows.at(i), i * RowHeight);
}

void KeySheetRows::paintRow(QPainter &painter, const PageKeyRow &row, int top) const
{
    const auto place = [&](int x, int y, int width, int height) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, top + y, width, height));
    };
    const auto write = [&](Type type, Token tone, int y, const QString &text) {
        painter.setFont(m_look.font(type));
        painter.setPen(m_look.color(tone));
        painter.drawText(place(0, y, TitleWidth - Space::S, 20),
                         Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, TitleWidth - Space::S));
    };
    painter.setLayoutDirection(layoutDirection());
    write(Type::Strong, Token::TextPrimary, 4, row.title);
    write(Type::Small, Token::TextMuted, 23, row.hint);
    int x = TitleWidth;
    for (const PageKey &key : row.keys) {
        paintKey(painter, key, place(x, 0, keyWidth(), KeyHeight));
        x += keyWidth() + Space::S;
    }
    painter.fillRect(place(0, RowHeight - Space::S, width(), 1), m_look.color(Token::BorderSubtle));
}

void KeySheetRows::paintKey(QPainter &painter, const PageKey &key, const QRect &box) const
{
    const bool used = !key.word.isEmpty();
    QPainterPath outer;
    outer.addRoundedRect(QRectF(box), Radius::Control, Radius::Control);
    QPainterPath top;
    top.addRoundedRect(QRectF(box).adjusted(1, 1, -1, -1 - Edge), Radius::Control - 1, Radius::Control - 1);
    painter.fillPath(outer, m_look.color(used ? Token::BorderControl : Token::BorderSubtle));
    painter.fillPath(top, m_look.color(Token::SurfaceCard));
    const QRect inside = box.adjusted(9, 5, -7, -6);
    painter.setFont(m_look.font(Type::SmallBold));
    painter.setPen(m_look.color(used ? Token::TextPrimary : Token::TextDisabled));
    painter.drawText(inside, Qt::AlignTop | Qt::AlignLeading, key.cap);
    if (!used)
        return;
    painter.setFont(m_look.font(Type::Caption));
    painter.drawText(inside, Qt::AlignBottom | Qt::AlignLeading | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(key.word, Qt::ElideRight, inside.width()));
    if (key.colorIndex >= 0) {
        const QRect mark = QStyle::visualRect(
            layoutDirection(), box, QRect(box.right() - MarkSize - 8, box.top() + 8, MarkSize, MarkSize));
        paintOptionMark(painter, m_look, mark, key.colorIndex);
    }
}

} // namespace countersign
