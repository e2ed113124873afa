#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>

class QAction;

namespace countersign
{

/// Every verb of the program as a QAction under a stable id ("review.accept"): menus, palette, key map and
/// tests go by the id. The tooltip always names the shortcut in the user's language.
class ActionRegistry : public QObject
{
    Q_OBJECT

public:
    explicit ActionRegistry(QObject *parent = nullptr);

    /// `text` as in a menu. `tip` is what the tooltip says; empty: the text. The id must be new.
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
    /// The key as a cap shows it: the shortcut, else what setKeyCap() said; empty: none.
    static QString keysOf(const QAction *action);

    void setShortcut(const QString &id, const QKeySequence &shortcut);
    /// For a verb whose key its page reads itself, by its place on the keyboard.
    void setKeyCap(const QString &id, const QString &cap);
    /// Text and tip together, as for "Undo: Billing".
    void setText(const QString &id, const QString &text, const QString &tip = {});

signals:
    void added(QAction *action);

private:
    void describe(QAction *action) const;

    QHash<QString, QAction *> m_actions;
    QList<QAction *> m_order;
};

} // namespace countersign
