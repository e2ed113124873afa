#include "ui/review/wrapped_text.h"

#include "ui/look/look.h"

#include <QPainter>
#include <QTextLayout>

namespace countersign
{

WrappedText::WrappedText(const Look &look, Type type, Token tone, int line, QWidget *parent)
    : QWidget(parent), m_look(look), m_type(type), m_tone(tone), m_line(line)
{
    setFixedHeight(line);
}

void WrappedText::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(text);
    layOut();
    update();
}

void WrappedText::layOut()
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_lines.clear();
    const QStringList paragraphs = m_text.left(4000).split(u'\n');
    for (const QString &paragraph : paragraphs) {
        QTextLayout layout(paragraph, m_look.font(m_type));
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(std::max(40, width()));
            m_lines.append(paragraph.mid(line.textStart(), line.textLength()));
        }
        layout.endLayout();
    }
    const int wanted = std::max(1, int(m_lines.size())) * m_line;
    if (wanted != height())
        setFixedHeight(wanted);
}

void WrappedText::resizeEvent(QResizeEvent *event)
{
    if (event->size().width() != event->oldSize().width())
        layOut();
}

void WrappedText::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(m_look.font(m_type));
    painter.setPen(m_look.color(m_tone));
    // Each text in its own direction, from the page's leading edge.
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter.setLayoutDirection(m_text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    for (int i = 0; i < int(m_lines.size()); ++i)
        painter.drawText(QRect(0, i * m_line, width(), m_line),
                         Qt::AlignVCenter | Qt::AlignAbsolute | Qt::TextSingleLine |
                             (mirrored ? Qt::AlignRight : Qt::AlignLeft),
                         m_lines[i]);
}

} // namespace countersign
