#pragma once

#include <QDialog>
#include <QString>

class QLineEdit;

namespace countersign
{

class KeyButton;
class Look;

/// Asks for the name of a view. Destroys itself when closed.
class SaveViewDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `words`: what the view shows, in one line. `name`: to begin with.
    SaveViewDialog(const Look &look, const QString &words, const QString &name, QWidget *parent);

signals:
    /// Trimmed, not empty. The dialog is closed by then.
    void nameChosen(const QString &name);

private:
    void save();

    QLineEdit *m_name;
    KeyButton *m_save;
};

} // namespace countersign
