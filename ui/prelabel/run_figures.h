#pragma once

#include "core/prelabel/run_progress.h"

#include <QFrame>

class QGridLayout;

namespace countersign
{

class Look;
class PlainLabel;

/// Five figures of a run side by side, in a narrow window in two lines: rate, time to go, spend, latency,
/// waits.
class RunFigures final : public QFrame
{
    Q_OBJECT

public:
    explicit RunFigures(const Look &look, QWidget *parent = nullptr);

    /// `estimate`: what the whole run was expected to cost; 0: nothing.
    void setProgress(const RunProgress &progress, double estimate);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Tile {
        QWidget *box;
        QWidget *divider;
        PlainLabel *figure;
        PlainLabel *words;
    };
    void put(int tile, const QString &figure, const QString &words);

    void arrange(int columns);

    QGridLayout *m_grid;
    int m_columns = 0;
    QList<Tile> m_tiles;
};

} // namespace countersign
