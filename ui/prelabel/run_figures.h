#pragma once

#include "core/prelabel/run_progress.h"

#include <QFrame>

namespace countersign
{

class Look;
class PlainLabel;

/// Five figures of a run side by side: rate, time to go, spend, latency, waits.
class RunFigures final : public QFrame
{
    Q_OBJECT

public:
    explicit RunFigures(const Look &look, QWidget *parent = nullptr);

    /// `estimate`: what the whole run was expected to cost; 0: nothing.
    void setProgress(const RunProgress &progress, double estimate);

private:
    struct Tile {
        PlainLabel *figure;
        PlainLabel *words;
    };
    void put(int tile, const QString &figure, const QString &words);

    QList<Tile> m_tiles;
};

} // namespace countersign
