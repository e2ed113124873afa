#pragma once

#include <QList>
#include <QString>

namespace countersign
{

/// One key of a row of the keyboard and what it does on a page.
struct PageKey {
    QString cap;         ///< what the user's keyboard prints on it
    QString word;        ///< option or verb; empty: nothing
    int colorIndex = -1; ///< the mark of an option; -1: none

    bool operator==(const PageKey &) const = default;
};

/// One row of the keyboard as a page uses it, from the left.
struct PageKeyRow {
    QString title; ///< the field, or what the row is for
    QString hint;  ///< where on the keyboard
    QList<PageKey> keys;

    bool operator==(const PageKeyRow &) const = default;
};

} // namespace countersign
