#include "ui/dialogs/screen_dialogs.h"

#include "ui/dialogs/message_box.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

#include <utility>

namespace countersign
{

namespace
{

/// A child of `parent`: its answer cannot come after the parent is gone.
QFileDialog *newFileDialog(QWidget *parent, const FileQuestion &question)
{
    auto *dialog = new QFileDialog(parent, question.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters(question.filters);
    dialog->setDefaultSuffix(question.suffix);
    const QFileInfo start(question.startPath);
    if (start.isDir()) {
        dialog->setDirectory(question.startPath);
    } else if (!question.startPath.isEmpty()) {
        dialog->setDirectory(start.absolutePath());
        dialog->selectFile(start.fileName());
    }
    return dialog;
}

void openFor(QFileDialog *dialog, std::function<void(QString)> chosen)
{
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog->parent(),
                     [chosen = std::move(chosen)](const QString &path) { chosen(path); });
    dialog->open();
}

} // namespace

ScreenDialogs::ScreenDialogs(const Look &look) : m_look(look) {}

void ScreenDialogs::ask(QWidget *parent, const Question &question, std::function<void(int)> answered)
{
    auto *box = new MessageBox(m_look, question, parent);
    QObject::connect(box, &MessageBox::answered, parent,
                     [answered = std::move(answered)](int index) { answered(index); });
    box->open();
}

void ScreenDialogs::showError(QWidget *parent, const QString &title, const QString &text,
                              const QString &detail, std::function<void()> closed)
{
    Question question;
    question.title = title;
    question.text = text;
    question.detail = detail;
    question.icon = QStringLiteral("failed");
    question.answers = {QCoreApplication::translate("Dialogs", "Close")};
    ask(parent, question, [closed = std::move(closed)](int) {
        if (closed)
            closed();
    });
}

void ScreenDialogs::chooseFileToOpen(QWidget *parent, const FileQuestion &question,
                                     std::function<void(QString)> chosen)
{
    QFileDialog *dialog = newFileDialog(parent, question);
    dialog->setAcceptMode(QFileDialog::AcceptOpen);
    dialog->setFileMode(QFileDialog::ExistingFile);
    openFor(dialog, std::move(chosen));
}

void ScreenDialogs::chooseFileToWrite(QWidget *parent, const FileQuestion &question,
                                      std::function<void(QString)> chosen)
{
    QFileDialog *dialog = newFileDialog(parent, question);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    openFor(dialog, std::move(chosen));
}

} // namespace countersign
