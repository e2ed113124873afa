#pragma once

#include "ui/window/key_binding.h"

#include <QDialog>

#include <optional>

class QListView;

namespace countersign
{

class ActionRegistry;
class KeyButton;
class Look;
class PlainLabel;
class ProjectSession;
class SearchField;
class ShortcutModel;

/// The shortcut editor: every command with its keys; Enter on one waits for its new key. A key that does
/// something else already is only taken after a question in the dialog itself. Changes apply and are saved
/// at once.
class ShortcutDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Session and registry outlive the dialog, which deletes itself.
    ShortcutDialog(ProjectSession &session, const Look &look, ActionRegistry &actions, QWidget *parent);

    void reject() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *newList();
    QWidget *newQuestion();
    QWidget *newButtons();
    QString current() const;
    void filter(const QString &query);
    void refreshButtons();
    void startCapture();
    void stopCapture();
    void take(const KeyBinding &key);
    void ask(const KeyBinding &key, const QString &words);
    void answer(bool replace);
    void rebind(const QString &command, const KeyBinding &key);
    void resetOne();
    void resetAll();
    void save();
    QString refusalWords(KeyRefusal refusal) const;
    QString optionWords(KeyPlace place) const;
    bool keyOfQuery(QEvent *event);
    bool keyOfList(QEvent *event);

    ProjectSession &m_session;
    const Look &m_look;
    ActionRegistry &m_actions;
    ShortcutModel *m_model;
    SearchField *m_query;
    QListView *m_list;
    PlainLabel *m_words; ///< what to do, what happened, what is asked
    KeyButton *m_replace;
    KeyButton *m_keep;
    KeyButton *m_change;
    KeyButton *m_resetOne;
    KeyButton *m_resetAll;
    struct Question {
        QString command;
        KeyBinding key;
    };
    std::optional<Question> m_asked;
};

} // namespace countersign
