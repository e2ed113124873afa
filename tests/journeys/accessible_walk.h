#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace countersign::test
{

/// What a screen reader would miss below a window or dialog, one sentence a finding: controls without a name,
/// names with markup, rows of lists that say nothing. Looks at what is on screen.
QStringList unnamed(QWidget &window);

/// What somebody without a mouse would miss: Tab goes round from the first control; controls that it does not
/// reach, and controls that look the same with and without the keyboard.
QStringList unreached(QWidget &window);

/// The controls that Tab found in the last unreached().
int lastRound();

} // namespace countersign::test
