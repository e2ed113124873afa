#include "ui/review/history_list.h"

#include "ui/look/look.h"
#include "ui/look/plain_label.h"
#include "ui/look/sizes.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace countersign
{

namespace
{

constexpr int Line = 20;
constexpr int MaximumLines = 12;

} // namespace

HistoryList::HistoryList(const Look &look, QWidget *parent) : QWidget(parent), m_look(look)
{
    setFixedHeight(Line);
}

void HistoryList::setLines(const QList<HistoryLine> &lines)
{
    if (lines == m_lines)
        return;
    m_lines = lines.mid(0, MaximumLines);
    QStringList words;
    for (const HistoryLine &line : std::as_const(m_lines))
        words.append(line.when + QStringLiteral("  ") + line.what);
    setAccessibleName(tr("History"));
    setAccessibleDescription(words.join(u'\n'));
    setToolTip(plainToolTip(words.join(u'\n')));
    const int wanted = std::max(1, int(m_lines.size())) * Line;
    if (wanted != height())
        setFixedHeight(wanted);
    update();
}

void HistoryList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setFont(m_look.font(Type::Small));
    int times = 80;
    for (const HistoryLine &line : std::as_const(m_lines))
        times = std::max(times, painter.fontMetrics().horizontalAdvance(line.when) + 1);
    for (int i = 0; i < int(m_lines.size()); ++i) {
        const auto draw = [&](int left, int width, const QString &text, Token tone) {
            const QRect box =
                QStyle::visualRect(layoutDirection(), rect(), QRect(left, i * Line, width, Line));
            painter.setPen(m_look.color(tone));
            painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                             painter.fontMetrics().elidedText(text, Qt::ElideRight, width));
        };
        draw(0, times, m_lines[i].when, Token::TextSecondary);
        draw(times + Space::S, width() - times - Space::S, m_lines[i].what, Token::TextPrimary);
    }
    if (m_lines.isEmpty()) {
        painter.setPen(m_look.color(Token::TextMuted));
        painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeading, tr("Nothing yet"));
    }
}

} // namespace countersign
