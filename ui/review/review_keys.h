#pragma once

#include "ui/window/key_bindings.h"

#include <QList>
#include <QString>

class QKeyEvent;

namespace countersign
{

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
    Flag,
    Note,
    Group,   ///< of near-duplicates
    Command, ///< an action of the page without a verb of its own: `command`
    Option,  ///< of the field that has the row of `place`
};

struct ReviewKey {
    ReviewVerb verb = ReviewVerb::None;
    KeyPlace place;  ///< Option only
    QString typed;   ///< what the key types
    QString command; ///< its id, Command only
};

/// A verb of the page as a command: its id in the action registry, and the keys it is made with.
struct ReviewCommand {
    ReviewVerb verb;
    QString id;
    QString text; ///< of those that no action names
    QList<KeyBinding> keys;
};

/// All verbs but Option and Command.
QList<ReviewCommand> reviewCommands();

/// What the key means with these bindings. Keys that belong to the window's shortcuts (F5, Ctrl+…) come here
/// only where the window did not take them.
ReviewKey reviewKeyOf(const QKeyEvent &event, const KeyBindings &keys);

/// Where the row is on the keyboard: "row Q to P", in the user's language and layout.
QString wordsOf(KeyRow row, const KeyCaps &caps);

} // namespace countersign
