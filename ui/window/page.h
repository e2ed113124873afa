#pragma once

#include "ui/window/key_rows.h"

#include <QString>
#include <QWidget>

namespace countersign
{

/// One page of the window. A page connects itself to the services it is given and never sees another page; it
/// owns its PageHeader and fills the room between rail and status bar.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(QWidget *parent = nullptr) : QWidget(parent)
    {
        setProperty("focusRing", false); // it may hold the keyboard for its shortcuts, without a ring
    }

    /// For the window's title.
    virtual QString title() const = 0;
    /// The word below its icon in the rail.
    virtual QString railWord() const { return title(); }
    /// Of resources/icons; also the page's stable id: the action that leads to it is "page.<iconName>".
    virtual QString iconName() const = 0;
    /// Rows of the keyboard that do something here, as they are now; none for most pages.
    virtual QList<PageKeyRow> keyRows() const { return {}; }
    /// It came on screen: the place to take the keyboard and to refresh.
    virtual void activated() {}
    /// Another page took its place.
    virtual void deactivated() {}
};

} // namespace countersign
