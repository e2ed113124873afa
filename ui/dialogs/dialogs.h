#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace countersign
{

/// A question with named answers. All text is plain.
struct Question {
    QString title;         ///< what is asked: "6 tickets may have been paid for"
    QString text;          ///< one or two sentences
    QString detail;        ///< behind "Details"; empty: none
    QString detailTitle;   ///< a heading for the detail, which is then shown at once; empty: behind "Details"
    QStringList answers;   ///< the words of the buttons, the wished one first
    int enterAnswer = 0;   ///< what Enter means; -1: nothing
    int escapeAnswer = -1; ///< what Esc and closing mean; -1: the last answer
    bool dangerous = false; ///< the first answer loses something: it is red and not on Enter
    QString icon;           ///< of resources/icons; empty: by `dangerous`
};

/// Which file to open or to write.
struct FileQuestion {
    QString title;
    QString startPath;   ///< folder or suggested file
    QStringList filters; ///< "Tickets (*.csv *.tsv)" …
    QString suffix;      ///< for writing: added when the name has none
};

/// What the program asks a person in the middle of something. Injected, so that tests answer by script
/// (tests/support/scripted_dialogs.h). Nothing waits: the answer comes by the function, in the window's
/// thread, and never after `parent` is gone.
class Dialogs
{
public:
    virtual ~Dialogs() = default;

    /// `answered` gets the index of the answer.
    virtual void ask(QWidget *parent, const Question &question, std::function<void(int)> answered) = 0;
    /// A message with "Close" and, if there is one, the detail behind "Details". `closed` may be empty.
    virtual void showError(QWidget *parent, const QString &title, const QString &text, const QString &detail,
                           std::function<void()> closed = {}) = 0;
    /// `chosen` gets the path; it is not called if the person chose none.
    virtual void chooseFileToOpen(QWidget *parent, const FileQuestion &question,
                                  std::function<void(QString)> chosen) = 0;
    virtual void chooseFileToWrite(QWidget *parent, const FileQuestion &question,
                                   std::function<void(QString)> chosen) = 0;
};

} // namespace countersign
