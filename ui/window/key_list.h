#pragma once

#include <QDialog>

namespace countersign
{

class ActionRegistry;
class Look;

/// All verbs with their keys, as they are now.
class KeyList final : public QDialog
{
    Q_OBJECT

public:
    KeyList(const Look &look, const ActionRegistry &actions, QWidget *parent);
};

} // namespace countersign
