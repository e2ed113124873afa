#pragma once

#include "core/base/result.h"

#include <QString>

class QWidget;

namespace countersign
{

class Dialogs;

/// An error as words on screen.
struct ErrorWords {
    QString title;  ///< what happened, by kind: "The endpoint refused the key"
    QString text;   ///< the error's own message
    QString detail; ///< may be empty
};

/// The one place that turns an Error into words. Strips and cards on a page take the words; what cannot be
/// shown on the page that asked is shown by present().
class ErrorPresenter
{
public:
    explicit ErrorPresenter(Dialogs &dialogs) : m_dialogs(dialogs) {}

    static ErrorWords wordsFor(const Error &error);

    /// A dialog with the words. What the user cancelled is not shown.
    void present(QWidget *parent, const Error &error);

private:
    Dialogs &m_dialogs;
};

} // namespace countersign
