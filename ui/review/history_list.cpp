#include "ui/review/history_list.h"

#include "ui/look/look.h"
#include "ui/look/plain_label.h"
#include "ui/look/sizes.h"

#include <QFontMetrics>
#include <QPainter>
#include <QResizeEvent>
#include <QStyle>
#include <QTextLayout>

namespace countersign
{

namespace
{

constexpr int Line = 20;
constexpr int NextLine = 16; ///< within one entry
constexpr int MaximumLines = 12;
constexpr int ShortestTime = 80;
constexpr int LongestEntry = 400;

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
    layOut();
    update();
}

void HistoryList::layOut()
{
    const QFont font = m_look.font(Type::Small);
    const QFontMetrics metrics(font);
    m_times = ShortestTime;
    for (const HistoryLine &line : std::as_const(m_lines))
        m_times = std::max(m_times, metrics.horizontalAdvance(line.when) + 1);
    const int room = std::max(80, width() - m_times - Space::S);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    int height = 0;
    m_wrapped.clear();
    for (const HistoryLine &line : std::as_const(m_lines)) {
        const QString text = line.what.left(LongestEntry);
        QTextLayout layout(text, font);
        layout.setTextOption(option);
        layout.beginLayout();
        QStringList parts;
        for (QTextLine part = layout.createLine(); part.isValid(); part = layout.createLine()) {
            part.setLineWidth(room);
            parts.append(text.mid(part.textStart(), part.textLength()).trimmed());
        }
        layout.endLayout();
        if (parts.isEmpty())
            parts.append(QString());
        height += Line + (int(parts.size()) - 1) * NextLine;
        m_wrapped.append(parts);
    }
    height = std::max(height, Line);
    if (height != this->height())
        setFixedHeight(height);
}

void HistoryList::resizeEvent(QResizeEvent *event)
{
    if (event->size().width() != event->oldSize().width())
        layOut();
}

void HistoryList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setFont(m_look.font(Type::Small));
    const auto draw = [&](int left, int top, int width, const QString &text, Token tone) {
        const QRect box = QStyle::visualRect(layoutDirection(), rect(), QRect(left, top, width, Line));
        painter.setPen(m_look.color(tone));
        painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, text);
    };
    int top = 0;
    for (int i = 0; i < int(m_lines.size()); ++i) {
        draw(0, top, m_times, m_lines[i].when, Token::TextSecondary);
        for (const QString &part : std::as_const(m_wrapped[i])) {
            draw(m_times + Space::S, top, width() - m_times - Space::S, part, Token::TextPrimary);
            top += NextLine;
        }
        top += Line - NextLine;
    }
    if (m_lines.isEmpty()) {
        painter.setPen(m_look.color(Token::TextMuted));
        painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeading, tr("Nothing yet"));
    }
}

} // namespace countersign
