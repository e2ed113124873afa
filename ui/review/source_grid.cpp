#include "ui/review/source_grid.h"

#include "ui/look/look.h"
#include "ui/look/plain_label.h"
#include "ui/look/sizes.h"

#include <QFontMetrics>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace countersign
{

namespace
{

constexpr int Line = 22;
constexpr int MaximumLines = 4;
constexpr int LongestName = 110;

QString oneLine(const QString &text)
{
    return text.left(400).simplified();
}

} // namespace

SourceGrid::SourceGrid(const Look &look, QWidget *parent) : QWidget(parent), m_look(look)
{
    hide();
}

void SourceGrid::setColumns(const QList<SourceColumn> &columns)
{
    const qsizetype before = m_columns.size();
    m_columns = columns;
    QStringList words;
    for (const SourceColumn &column : columns)
        words.append(column.name + QStringLiteral(": ") + oneLine(column.value));
    setAccessibleName(tr("Source columns"));
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    if (before != columns.size()) {
        setFixedHeight(sizeHint().height());
        setVisible(!columns.isEmpty());
    }
    update();
}

void SourceGrid::setEdges(int left, int right)
{
    m_left = left;
    m_right = right;
    update();
}

int SourceGrid::lines() const
{
    return std::min(MaximumLines, int(m_columns.size() + 1) / 2);
}

QSize SourceGrid::sizeHint() const
{
    return {200, 1 + 2 * Space::M + Line * lines()};
}

int SourceGrid::nameWidth() const
{
    const QFontMetrics metrics(m_look.font(Type::Small));
    int width = 40;
    for (const SourceColumn &column : m_columns)
        width = std::max(width, metrics.horizontalAdvance(column.name) + 1);
    return std::min(width, LongestName);
}

QRect SourceGrid::cell(int index) const
{
    const int half = (width() - m_left - m_right - Space::XXL) / 2;
    const QRect place(m_left + (index % 2) * (half + Space::XXL), 1 + Space::M + (index / 2) * Line, half,
                      Line);
    return QStyle::visualRect(layoutDirection(), rect(), place);
}

void SourceGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, m_look.color(Token::BorderSubtle));
    painter.setFont(m_look.font(Type::Small));
    const int names = nameWidth();
    const int count = std::min(int(m_columns.size()), MaximumLines * 2);
    for (int i = 0; i < count; ++i) {
        const QRect box = cell(i);
        const SourceColumn &column = m_columns[i];
        const bool more = i == count - 1 && m_columns.size() > count;
        const auto draw = [&](QRect place, const QString &text, Token tone) {
            place = QStyle::visualRect(layoutDirection(), box, place);
            painter.setPen(m_look.color(tone));
            painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                             painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
        };
        if (more) {
            draw(box, tr("%n more column(s)", nullptr, int(m_columns.size()) - count + 1), Token::TextMuted);
            break;
        }
        draw(QRect(box.left(), box.top(), names, box.height()), column.name, Token::TextMuted);
        draw(QRect(box.left() + names + Space::M, box.top(), box.width() - names - Space::M, box.height()),
             oneLine(column.value), Token::TextPrimary);
    }
}

bool SourceGrid::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int count = std::min(int(m_columns.size()), MaximumLines * 2);
    for (int i = 0; i < count; ++i) {
        if (!cell(i).contains(help->pos()))
            continue;
        QStringList words;
        const bool more = i == count - 1 && m_columns.size() > count;
        for (int j = i; j < (more ? int(m_columns.size()) : i + 1); ++j)
            words.append(m_columns[j].name + QStringLiteral(": ") + m_columns[j].value.left(2000));
        QToolTip::showText(help->globalPos(), plainToolTip(words.join(u'\n')), this);
        return true;
    }
    return true;
}

} // namespace countersign
