#include "ui/look/plain_label.h"

#include "ui/look/look.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace countersign
{

PlainLabel::PlainLabel(const Look &look, const QString &text, Type type, Token tone, QWidget *parent)
    : QLabel(parent), m_look(look), m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setFont(look.font(type));
    setTone(tone);
    setText(text);
}

void PlainLabel::setElideMode(Qt::TextElideMode mode)
{
    m_elide = mode;
    updateGeometry();
    update();
}

void PlainLabel::setTone(Token tone)
{
    m_tone = tone;
    const QString name = nameOf(tone);
    if (property("tone").toString() == name)
        return;
    setProperty("tone", name);
    style()->unpolish(this);
    style()->polish(this);
    update();
}

void PlainLabel::setType(Type type)
{
    setFont(m_look.font(type));
}

QSize PlainLabel::minimumSizeHint() const
{
    const QSize base = QLabel::minimumSizeHint();
    if (m_elide == Qt::ElideNone)
        return base;
    return {qMin(base.width(), fontMetrics().horizontalAdvance(QStringLiteral("MMM…"))), base.height()};
}

void PlainLabel::paintEvent(QPaintEvent *event)
{
    if (m_elide == Qt::ElideNone) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setPen(m_look.color(isEnabled() ? m_tone : Token::TextDisabled));
    const Qt::Alignment alignment =
        QStyle::visualAlignment(layoutDirection(), this->alignment()) | Qt::AlignAbsolute;
    QString line = text();
    // A path keeps its own direction in a window that goes the other way.
    painter.setLayoutDirection(line.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    line.replace(u'\n', u' ');
    painter.drawText(contentsRect(), int(alignment) | Qt::TextSingleLine,
                     fontMetrics().elidedText(line, m_elide, contentsRect().width()));
}

bool PlainLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_elide != Qt::ElideNone && toolTip().isEmpty()) {
        if (fontMetrics().horizontalAdvance(text()) > contentsRect().width())
            QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainToolTip(text()), this);
        return true;
    }
    return QLabel::event(event);
}

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    return QStringLiteral("<p style=\"white-space:pre-wrap\">%1</p>").arg(text.toHtmlEscaped());
}

void setPlainToolTip(QWidget *widget, const QString &text)
{
    widget->setToolTip(plainToolTip(text));
    widget->setAccessibleDescription(text);
}

QString shortText(const QString &text, qsizetype most)
{
    const QString line = text.left(4 * most).simplified();
    return line.size() > most ? line.left(most - 1) + u'…' : line;
}

} // namespace countersign
