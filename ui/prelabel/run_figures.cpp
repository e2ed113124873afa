#include "ui/prelabel/run_figures.h"

#include "ui/look/look.h"
#include "ui/look/plain_label.h"
#include "ui/look/small_labels.h"
#include "ui/prelabel/run_forecast.h"

#include <QDateTime>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace countersign
{

namespace
{

constexpr int Tiles = 5;
constexpr int Narrow = 640;

} // namespace

RunFigures::RunFigures(const Look &look, QWidget *parent) : QFrame(parent)
{
    setKind(this, QStringLiteral("card"));
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(0);
    for (int i = 0; i < Tiles; ++i) {
        auto *tile = new QWidget;
        auto *row = new QHBoxLayout(tile);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(0);
        auto *divider = new Divider(look, Qt::Vertical);
        row->addWidget(divider);
        auto *column = new QVBoxLayout;
        row->addLayout(column, 1);
        column->setContentsMargins(14, 10, 8, 10);
        column->setSpacing(0);
        m_tiles.append(Tile{tile, divider, new PlainLabel(look, {}, Type::Title),
                            new PlainLabel(look, {}, Type::Small, Token::TextMuted)});
        for (PlainLabel *label : {m_tiles.last().figure, m_tiles.last().words}) {
            label->setElideMode(Qt::ElideRight);
            column->addWidget(label);
        }
    }
    arrange(Tiles);
    setProgress({}, 0);
}

/// One line, or two in a narrow window.
void RunFigures::arrange(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < Tiles; ++i) {
        m_grid->removeWidget(m_tiles[i].box);
        m_grid->addWidget(m_tiles[i].box, i / columns, i % columns);
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
        m_tiles[i].divider->setVisible(i % columns > 0);
    }
}

void RunFigures::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange(width() < Narrow ? (Tiles + 1) / 2 : Tiles);
}

void RunFigures::put(int tile, const QString &figure, const QString &words)
{
    m_tiles[tile].figure->setText(figure);
    m_tiles[tile].words->setText(words);
    m_tiles[tile].figure->setAccessibleName(figure + u' ' + words);
}

void RunFigures::setProgress(const RunProgress &progress, double estimate)
{
    const QLocale locale;
    put(0, tr("%1 a second").arg(locale.toString(progress.perSecond, 'f', 1)),
        tr("%n at once", nullptr, progress.concurrency));
    const auto left = progress.secondsLeft();
    if (left && progress.done() < progress.total) {
        const QDateTime end = QDateTime::currentDateTime().addSecs(qint64(*left));
        put(1, durationWords(*left),
            tr("to go, done about %1").arg(locale.toString(end.time(), QLocale::ShortFormat)));
    } else {
        put(1, QStringLiteral("–"), tr("to go"));
    }
    put(2, progress.spent > 0 || estimate > 0 ? moneyWords(progress.spent) : tr("nothing"),
        estimate > 0 ? tr("spent, about %1 in all").arg(moneyWords(estimate))
                     : tr("spent, %n request(s)", nullptr, int(progress.requests)));
    put(3,
        progress.latencyMs > 0 ? tr("%1 s").arg(locale.toString(progress.latencyMs / 1000, 'f', 1))
                               : QStringLiteral("–"),
        tr("an answer"));
    put(4, tr("%n time(s)", nullptr, int(progress.waits)), tr("asked to wait, obeyed"));
}

} // namespace countersign
