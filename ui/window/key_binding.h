#pragma once

#include "ui/window/key_place.h"

#include <QKeySequence>
#include <QString>

#include <optional>

class QKeyEvent;

namespace countersign
{

/// One key of a command: a key of the four rows by its place, with or without Shift, or a chord by what it
/// types ("Ctrl+G", "F5", "/").
struct KeyBinding {
    std::optional<KeyPlace> place;
    bool shift = false; ///< with a place only
    QKeySequence chord; ///< of one press; empty with a place

    static KeyBinding at(KeyRow row, int place, bool shift = false)
    {
        return {KeyPlace{row, place}, shift, {}};
    }
    static KeyBinding of(const QKeySequence &chord) { return {std::nullopt, false, chord}; }

    bool operator==(const KeyBinding &) const = default;

    /// As the settings file has it: "place:lower:1", "place:lower:0:shift", "keys:Ctrl+G".
    QString toText() const;
    static std::optional<KeyBinding> fromText(const QString &text);
    /// As a key cap shows it: "X", "Shift+Z", "Ctrl+G".
    QString capText(const KeyCaps &caps) const;

    bool matches(const QKeyEvent &event) const;
    /// What was pressed, the way that a person means it: letters and digits alone are places, all else is
    /// what it types. Nothing for Shift, Ctrl and their like.
    static std::optional<KeyBinding> pressed(const QKeyEvent &event);
};

/// Why a command cannot have a key.
enum class KeyRefusal {
    None,
    Destructive, ///< Backspace and Delete: a slip must lose nothing
    Accepts,     ///< Enter, everywhere
    Leaves,      ///< Esc
    Moves,       ///< Tab
    LetterAlone, ///< it would be typed; only pages that read letters themselves have them
};

/// `ownsLetters`: the command belongs to a page that reads the four rows itself.
KeyRefusal refusalOf(const KeyBinding &key, bool ownsLetters);

} // namespace countersign
