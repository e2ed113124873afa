#pragma once

#include "ui/dialogs/dialogs.h"

namespace countersign
{

class Look;

/// Dialogs on screen: our message box, the desktop's file chooser.
class ScreenDialogs final : public Dialogs
{
public:
    explicit ScreenDialogs(const Look &look);

    void ask(QWidget *parent, const Question &question, std::function<void(int)> answered) override;
    void showError(QWidget *parent, const QString &title, const QString &text, const QString &detail,
                   std::function<void()> closed) override;
    void chooseFileToOpen(QWidget *parent, const FileQuestion &question,
                          std::function<void(QString)> chosen) override;
    void chooseFileToWrite(QWidget *parent, const FileQuestion &question,
                           std::function<void(QString)> chosen) override;

private:
    const Look &m_look;
};

} // namespace countersign
