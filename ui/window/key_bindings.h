#pragma once

#include "ui/window/key_binding.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace countersign
{

/// Which command has which keys: what the program was made with, and what the person changed. Commands go by
/// the ids of the action registry; those of one page ("review.…") and those of another may share a key, as
/// only one page is on screen. A key has one command there: what was changed goes before what was not, and
/// a key that was given away comes back when it is free again. A value; no signals.
class KeyBindings
{
public:
    /// A command and the keys it is made with. What was loaded for it applies from now on.
    void add(const QString &command, const QList<KeyBinding> &defaults);
    bool knows(const QString &command) const { return m_defaults.contains(command); }
    /// In the order of adding.
    QStringList commands() const { return m_order; }

    /// The keys it has now, the one to show first in front.
    QList<KeyBinding> of(const QString &command) const { return m_settled.value(command); }
    bool isChanged(const QString &command) const { return m_changes.contains(command); }
    bool isAnyChanged() const { return !m_changes.isEmpty(); }
    /// The command that would lose the key if `forCommand` got it; empty: none.
    QString holder(const KeyBinding &key, const QString &forCommand) const;
    /// Of another page or of none, `command` cannot have letters alone.
    static bool ownsLetters(const QString &command);

    /// The command gets one more way: the key stands in for its only one, else for the first of its kind
    /// (place or chord). Enter of review.accept always stays. Takes the key from its holder. Refused keys
    /// change nothing.
    void rebind(const QString &command, const KeyBinding &key);
    /// As it was made; takes back the keys that went elsewhere.
    void reset(const QString &command);
    void resetAll();

    /// What differs from the defaults, by command; the texts of KeyBinding::toText().
    QHash<QString, QStringList> saved() const;
    /// Replaces all changes. Broken and refused entries are left out: the default stays.
    void load(const QHash<QString, QStringList> &saved);

private:
    void settle();
    void takeFromOthers(const KeyBinding &key, const QString &command);

    QStringList m_order;
    QHash<QString, QList<KeyBinding>> m_defaults;
    QHash<QString, QList<KeyBinding>> m_changes;
    QHash<QString, QList<KeyBinding>> m_settled;
};

} // namespace countersign
