#pragma once

#include "ui/look/tokens.h"

#include <QKeySequence>
#include <QRectF>
#include <QString>

#include <optional>

class QPainter;

namespace countersign
{

class Look;

// The small parts as functions, for widgets, delegates and charts alike.

enum class KeyCapTone {
    Normal, ///< on a surface
    OnInk,  ///< on a filled button or pill
    Disabled,
};

/// Width of a cap of 18 px height with this text.
int keyCapWidth(const Look &look, const QString &text);
void paintKeyCap(QPainter &painter, const Look &look, const QRectF &box, const QString &text,
                 KeyCapTone tone = KeyCapTone::Normal);

/// The 10 px mark of an option, solid or a ring by its index. `color` replaces the option's own (on ink).
void paintOptionMark(QPainter &painter, const Look &look, const QRectF &box, int colorIndex,
                     const QColor &color = {});

/// The bar fills `box` but for the gate's tick, which stands 3 px out of an 8 px bar above and below.
void paintConfidenceBar(QPainter &painter, const Look &look, const QRectF &box, double value,
                        std::optional<double> gate);

/// Slanted lines in one colour, clipped to `box`: everything below its threshold.
void paintHatch(QPainter &painter, const QRectF &box, const QColor &color, double radius);

/// A rounded box with a dashed edge: everything a machine proposes. `fill` invalid: none.
void paintPencilBox(QPainter &painter, const Look &look, const QRectF &box, double radius,
                    const QColor &fill = {});

/// One line of foreign text, plain, in its own direction and beginning at the leading edge of a list that
/// runs in `list`; cut with "…". Pen and font are the painter's.
void paintForeignLine(QPainter &painter, const QRect &box, Qt::LayoutDirection list, const QString &text);

/// The sequence as a key cap shows it in the user's language: "Enter", "Ctrl+O", "Esc", "→".
QString keyCapText(const QKeySequence &keys);

} // namespace countersign
