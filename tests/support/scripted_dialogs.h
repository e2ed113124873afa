#pragma once

#include "ui/dialogs/dialogs.h"

#include <QTimer>
#include <QWidget>

#include <utility>

namespace countersign
{

/// Dialogs that answer by a script and remember what was asked. Answers come queued, as on screen; a question
/// beyond the script is answered by its escape answer and counted in `unexpected`. Needs countersign_ui.
class ScriptedDialogs final : public Dialogs
{
public:
    struct ShownError {
        QString title;
        QString text;
        QString detail;
    };

    void answerNext(int index) { m_answers.append(index); }
    void chooseNext(const QString &path) { m_paths.append(path); } ///< empty: the person cancels

    QList<Question> questions;
    QList<FileQuestion> fileQuestions;
    QList<ShownError> errors;
    int unexpected = 0;

    void ask(QWidget *parent, const Question &question, std::function<void(int)> answered) override
    {
        questions.append(question);
        const int last = int(question.answers.size()) - 1;
        int index = question.escapeAnswer >= 0 ? question.escapeAnswer : last;
        if (m_answers.isEmpty())
            ++unexpected;
        else
            index = m_answers.takeFirst();
        QTimer::singleShot(0, parent, [index, answered = std::move(answered)] { answered(index); });
    }

    void showError(QWidget *parent, const QString &title, const QString &text, const QString &detail,
                   std::function<void()> closed) override
    {
        errors.append({title, text, detail});
        if (closed)
            QTimer::singleShot(0, parent, std::move(closed));
    }

    void chooseFileToOpen(QWidget *parent, const FileQuestion &question,
                          std::function<void(QString)> chosen) override
    {
        choose(parent, question, std::move(chosen));
    }

    void chooseFileToWrite(QWidget *parent, const FileQuestion &question,
                           std::function<void(QString)> chosen) override
    {
        choose(parent, question, std::move(chosen));
    }

private:
    void choose(QWidget *parent, const FileQuestion &question, std::function<void(QString)> chosen)
    {
        fileQuestions.append(question);
        if (m_paths.isEmpty()) {
            ++unexpected;
            return;
        }
        const QString path = m_paths.takeFirst();
        if (!path.isEmpty())
            QTimer::singleShot(0, parent, [path, chosen = std::move(chosen)] { chosen(path); });
    }

    QList<int> m_answers;
    QStringList m_paths;
};

} // namespace countersign
