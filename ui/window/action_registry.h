#pragma once

#include "ui/window/key_bindings.h"

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>

class QAction;
class QKeyEvent;

namespace countersign
{

/// Every verb of the program as a QAction under a stable id ("review.accept"): menus, palette, key map and
/// tests go by the id. The tooltip always names the shortcut in the user's language. The keys are those of
/// the person: a change reaches shortcuts, caps and tooltips at once.
class ActionRegistry : public QObject
{
    Q_OBJECT

public:
    explicit ActionRegistry(QObject *parent = nullptr);

    /// `text` as in a menu. `tip` is what the tooltip says; empty: the text. The id must be new. `shortcut`
    /// is the key it is made with, unless declare() said others.
    QAction *add(const QString &id, const QString &text, const QKeySequence &shortcut = {},
                 const QString &tip = {});
    /// Null if nobody added it.
    QAction *action(const QString &id) const;
    /// In the order of adding.
    QList<QAction *> actions() const { return m_order; }
    QStringList ids() const;
    static QString idOf(const QAction *action);
    /// Its text as a person reads it, without the mark of its menu key.
    static QString plainTextOf(const QAction *action);
    /// What the tooltip says before the key.
    static QString wordsOf(const QAction *action);
    /// The key as a cap shows it: the shortcut, else the first key that its page reads; empty: none.
    static QString keysOf(const QAction *action);

    /// The keys that a command is made with, and what it is called where it has no action (yet). Letters by
    /// their places, and keys that a text field needs too, are read by the command's page itself: see
    /// isReadByPage().
    void declare(const QString &id, const QString &text, const QList<KeyBinding> &keys);
    /// Without the mark of its menu key; of a command without an action what declare() said.
    QString textOf(const QString &id) const;
    /// Its first key as a cap shows it; empty: none.
    QString capOf(const QString &id) const;

    const KeyBindings &keys() const { return m_keys; }
    /// What the user's keyboard prints, and which keys of option rows commands have.
    const KeyCaps &caps() const { return m_caps; }
    void rebind(const QString &id, const KeyBinding &key);
    void resetKeys(const QString &id);
    void resetAllKeys();
    void loadKeys(const QHash<QString, QStringList> &saved);
    /// Takes over what a key typed.
    void learnCaps(const QKeyEvent &event);
    /// No shortcut of the window: the page that is on screen reads it from the keys it gets.
    static bool isReadByPage(const QString &id, const KeyBinding &key);

    /// Text and tip together, as for "Undo: Billing".
    void setText(const QString &id, const QString &text, const QString &tip = {});

signals:
    void added(QAction *action);
    /// Some command has other keys, or a key another cap.
    void keysChanged();

private:
    void describe(QAction *action) const;
    void giveKeys(QAction *action) const;
    void takeKeys();

    QHash<QString, QAction *> m_actions;
    QList<QAction *> m_order;
    QHash<QString, QString> m_texts; ///< of declared commands
    KeyBindings m_keys;
    KeyCaps m_caps;
};

} // namespace countersign
