#pragma once

#include <QHash>
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

/// Keys of a row that choose options: 1…0, Q…P, A…L. The lower row (Z…M) is what you do.
int keysOfRow(KeyRow row);

/// Where on the keyboard the pressed key is: by its scan code, so that it is the same key on every layout;
/// by its meaning where there is no scan code (tests, keypad digits).
std::optional<KeyPlace> keyPlaceOf(const QKeyEvent &event);

/// What a key of the review page asks for.
enum class ReviewVerb {
    None,
    Accept,
    Skip,
    Undo,
    Redo,
    Next,
    Previous,
    NextUndecided,
    ShowRaw,
    CopyText,
    EditText,
    PageDown,
    PageUp,
    GoToTicket,
    Group,  ///< of near-duplicates
    Option, ///< of the field that has the row of `place`
};

struct ReviewKey {
    ReviewVerb verb = ReviewVerb::None;
    KeyPlace place; ///< Option only
    QString typed;  ///< what the key types
};

/// Keys that belong to actions with shortcuts of their own (F5, F6, Ctrl+…) are none.
ReviewKey reviewKeyOf(const QKeyEvent &event);

/// What the user's keyboard prints on the keys: Latin letters until a key was pressed and said otherwise.
class KeyCaps
{
public:
    QString cap(KeyPlace place) const;
    /// Takes over what the key typed. True if a cap changed.
    bool learn(const QKeyEvent &event);

private:
    QHash<int, QString> m_learned; ///< by row * 16 + place
};

/// Where the row is on the keyboard: "row Q to P", in the user's language and layout.
QString wordsOf(KeyRow row, const KeyCaps &caps);

} // namespace countersign
