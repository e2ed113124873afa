#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

class QKeyEvent;

namespace countersign
{

/// The four rows of keys, top to bottom.
enum class KeyRow { Digits, Upper, Home, Lower };

/// A key by its place on the keyboard: row and place from the left, from 0.
struct KeyPlace {
    KeyRow row = KeyRow::Digits;
    int place = 0;

    bool operator==(const KeyPlace &) const = default;
};

/// Keys that a row has: 1…0, Q…P, A…L, Z…M.
int keysOfRow(KeyRow row);

/// Where on the keyboard the pressed key is: by its scan code, so that it is the same key on every layout;
/// by its meaning where there is no scan code (tests, keypad digits).
std::optional<KeyPlace> keyPlaceOf(const QKeyEvent &event);

/// What the user's keyboard prints on the keys: Latin letters until a key was pressed and said otherwise.
class KeyCaps
{
public:
    QString cap(KeyPlace place) const;
    /// The cap of a key that chooses an option; empty where a command has the key.
    QString optionCap(KeyPlace place) const;
    bool isTaken(KeyPlace place) const { return m_taken.contains(place); }
    /// The keys of option rows that belong to commands.
    void setTaken(const QList<KeyPlace> &places) { m_taken = places; }
    /// Takes over what the key typed. True if a cap changed.
    bool learn(const QKeyEvent &event);

private:
    QHash<int, QString> m_learned; ///< by row * 16 + place
    QList<KeyPlace> m_taken;
};

} // namespace countersign
