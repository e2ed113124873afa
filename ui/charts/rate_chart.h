#pragma once

#include <QList>
#include <QWidget>

namespace countersign
{

class Look;

/// One reading of the rate.
struct RatePoint {
    qint64 atMs = 0; ///< wall time, ms since 1970 UTC
    double perSecond = 0.0;
    bool waiting = false; ///< the run slept: the endpoint asked to, or a limit was used up

    bool operator==(const RatePoint &) const = default;
};

/// Answers a second over time, as a filled line with its own axes; waits are marked. At most an hour, thinned
/// to a point a second. Its accessible description is the table twin: the last readings with their times.
class RateChart final : public QWidget
{
    Q_OBJECT

public:
    explicit RateChart(const Look &look, QWidget *parent = nullptr);

    void add(const RatePoint &point);
    void clear();
    const QList<RatePoint> &points() const { return m_points; }
    /// Time and rate, one line a reading, at most `most` of them: what a screen reader says.
    QString asTable(int most = 12) const;

    QSize sizeHint() const override { return {640, 124}; }
    QSize minimumSizeHint() const override { return {240, 100}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    double top() const;

    const Look &m_look;
    QList<RatePoint> m_points;
};

/// The end of an axis from 0: 1, 2 or 5 times a power of ten, at least `value`, at least 1.
double axisTop(double value);

} // namespace countersign
