#pragma once

#include <QList>
#include <QString>

class QAbstractItemView;
class QAction;
class QWidget;

namespace countersign::test
{

/// A text that a person can see or hear, and where it stands.
struct VisibleText {
    QString where;
    QString text;

    bool operator==(const VisibleText &) const = default;
};

/// Every piece of text that the widget and its children really paint, by delegates and styles too.
QList<VisibleText> paintedTexts(QWidget &widget);

/// What the widget and all its children hold, shown at the moment or not: labels, buttons, placeholders,
/// items, the heads and first rows of tables, tooltips, and what a screen reader says. What a person typed is
/// left out.
QList<VisibleText> heldTexts(QWidget &widget);

/// The heads and the first rows of a table or list, as shown and as spoken.
QList<VisibleText> modelTexts(const QAbstractItemView &view);

/// Text, tooltip and status tip.
QList<VisibleText> actionTexts(const QAction &action);

} // namespace countersign::test
