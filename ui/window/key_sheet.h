#pragma once

#include "ui/window/key_rows.h"
#include "ui/window/overlay.h"

class QFrame;

namespace countersign
{

class ActionRegistry;

/// The keys of a page over the window: its rows of the keyboard as they stand there, and beside them the
/// verbs with keys of their own. Esc, `?` or a click beside it leaves.
class KeySheet final : public Overlay
{
    Q_OBJECT

public:
    /// `rows` may be empty: a page without rows of keys.
    KeySheet(const Look &look, const QList<PageKeyRow> &rows, const ActionRegistry &actions, QWidget *window);

protected:
    QWidget *sheet() const override;
    QWidget *keyboard() const override;
    void placeSheet() override;
    bool keyPressed(const QKeyEvent &event) override;

private:
    QFrame *m_sheet;
};

} // namespace countersign
