#include "ui/charts/rate_chart.h"

#include "ui/look/look.h"
#include "ui/look/plain_label.h"

#include <QDateTime>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace countersign
{

namespace
{

constexpr qsizetype MostPoints = 3600;
constexpr qint64 PointMs = 1000;
constexpr qint64 LeastSpanMs = 60'000;
constexpr int LeftOfPlot = 34;
constexpr int AbovePlot = 10;
constexpr int BelowPlot = 22;

QString timeWords(qint64 atMs, bool seconds)
{
    const QTime time = QDateTime::fromMSecsSinceEpoch(atMs).time();
    return seconds ? QLocale().toString(time, QStringLiteral("HH:mm:ss"))
                   : QLocale().toString(time, QStringLiteral("HH:mm"));
}

} // namespace

double axisTop(double value)
{
    if (value <= 1.0)
        return 1.0;
    const double power = std::pow(10.0, std::floor(std::log10(value)));
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        if (value <= factor * power)
            return factor * power;
    }
    return 10.0 * power;
}

RateChart::RateChart(const Look &look, QWidget *parent) : QWidget(parent), m_look(look)
{
    setAccessibleName(tr("Answers a second"));
    setAccessibleDescription(asTable());
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RateChart::add(const RatePoint &point)
{
    if (!m_points.isEmpty() && point.atMs - m_points.last().atMs < PointMs) {
        m_points.last().perSecond = point.perSecond;
        m_points.last().waiting |= point.waiting;
    } else {
        m_points.append(point);
        if (m_points.size() > MostPoints)
            m_points.removeFirst();
    }
    setAccessibleDescription(asTable());
    update();
}

void RateChart::clear()
{
    m_points.clear();
    setAccessibleDescription(asTable());
    update();
}

QString RateChart::asTable(int most) const
{
    QStringList lines;
    const qsizetype step = std::max<qsizetype>(1, (m_points.size() + most - 1) / std::max(1, most));
    for (qsizetype i = 0; i < m_points.size(); i += step) {
        const RatePoint &point = m_points[i];
        const QString rate = QLocale().toString(point.perSecond, 'f', 1);
        lines.append(point.waiting ? tr("%1: %2, waiting").arg(timeWords(point.atMs, true), rate)
                                   : tr("%1: %2").arg(timeWords(point.atMs, true), rate));
    }
    return lines.isEmpty() ? tr("No answers yet.") : lines.join(u'\n');
}

double RateChart::top() const
{
    double most = 0.0;
    for (const RatePoint &point : m_points)
        most = std::max(most, point.perSecond);
    return axisTop(most);
}

bool RateChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainToolTip(asTable()), this);
        return true;
    }
    return QWidget::event(event);
}

void RateChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_look.font(Type::Caption));
    const QRectF plot(LeftOfPlot, AbovePlot, width() - LeftOfPlot - 4, height() - AbovePlot - BelowPlot);
    const double end = top();
    if (m_points.isEmpty()) {
        painter.fillRect(QRectF(plot.left(), plot.bottom(), plot.width(), 1),
                         m_look.color(Token::BorderSubtle));
        painter.setPen(m_look.color(Token::TextMuted));
        painter.drawText(plot, Qt::AlignCenter, tr("The rate is drawn here once a run goes on."));
        return;
    }
    for (const double share : {0.0, 0.5, 1.0}) {
        const double y = std::round(plot.bottom() - share * plot.height()) + 0.5;
        painter.setPen(m_look.color(Token::BorderSubtle));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(m_look.color(Token::TextMuted));
        painter.drawText(QRectF(0, y - 9, LeftOfPlot - 8, 18), Qt::AlignRight | Qt::AlignVCenter,
                         QLocale().toString(end * share, 'f', end * share < 5 && share > 0 ? 1 : 0));
    }
    const qint64 last = m_points.last().atMs;
    const qint64 first = std::min(m_points.first().atMs, last - LeastSpanMs);
    const auto xOf = [&](qint64 at) {
        return plot.left() + plot.width() * double(at - first) / double(last - first);
    };
    QPainterPath line;
    for (qsizetype i = 0; i < m_points.size(); ++i) {
        const QPointF at(xOf(m_points[i].atMs), plot.bottom() - m_points[i].perSecond / end * plot.height());
        if (i == 0)
            line.moveTo(at);
        else
            line.lineTo(at);
    }
    QPainterPath area = line;
    area.lineTo(xOf(last), plot.bottom());
    area.lineTo(xOf(m_points.first().atMs), plot.bottom());
    area.closeSubpath();
    painter.fillPath(area, m_look.color(Token::StateDecidedBackground));
    painter.setPen(QPen(m_look.color(Token::StateDecided), 1.5));
    painter.drawPath(line);

    painter.setBrush(m_look.color(Token::StateDecided)); // where it stands now; one reading makes no line
    painter.drawEllipse(QPointF(xOf(last), plot.bottom() - m_points.last().perSecond / end * plot.height()),
                        2.0, 2.0);
    painter.setBrush(Qt::NoBrush);

    painter.setPen(QPen(m_look.color(Token::StateReview), 1, Qt::DotLine));
    for (qsizetype i = 0; i < m_points.size(); ++i) {
        const bool begins = m_points[i].waiting && (i == 0 || !m_points[i - 1].waiting);
        if (begins)
            painter.drawLine(QPointF(xOf(m_points[i].atMs), plot.top()),
                             QPointF(xOf(m_points[i].atMs), plot.bottom()));
    }
    painter.setPen(m_look.color(Token::TextMuted));
    const bool seconds = last - first < 10 * LeastSpanMs;
    const QFontMetrics metrics(painter.font());
    for (int tick = 0; tick <= 4; ++tick) {
        const qint64 at = first + (last - first) * tick / 4;
        const QString words = timeWords(at, seconds);
        const double half = metrics.horizontalAdvance(words) / 2.0;
        const double x = std::clamp(xOf(at) - half, plot.left(), plot.right() - 2 * half);
        painter.drawText(QPointF(x, height() - 6), words);
    }
}

} // namespace countersign
