#pragma once

#include "ui/dialogs/dialogs.h"

#include <QDialog>

class QPlainTextEdit;

namespace countersign
{

class KeyButton;
class Look;

/// A question on screen: title, sentences that can be copied, details at once or on demand, one button an
/// answer. Destroys itself when closed.
class MessageBox final : public QDialog
{
    Q_OBJECT

public:
    MessageBox(const Look &look, const Question &question, QWidget *parent);

signals:
    /// Exactly once.
    void answered(int index);

protected:
    void done(int result) override;
    void reject() override;

private:
    void answer(int index);
    QWidget *newButtons(const Look &look, const Question &question);
    void toggleDetails();

    int m_escapeAnswer;
    bool m_isAnswered = false;
    QPlainTextEdit *m_details = nullptr;
    KeyButton *m_detailsButton = nullptr;
};

} // namespace countersign
