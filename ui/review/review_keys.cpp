#include "ui/review/review_keys.h"

#include <QCoreApplication>
#include <QKeyEvent>

#include <algorithm>

namespace countersign
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(countersign::ReviewKeys)
};

/// Verbs of the page by their ids, without words: these are asked at each press.
ReviewVerb verbOf(const QString &command)
{
    static const QHash<QString, ReviewVerb> verbs = [] {
        QHash<QString, ReviewVerb> known;
        const QList<ReviewCommand> commands = reviewCommands();
        for (const ReviewCommand &made : commands)
            known.insert(made.id, made.verb);
        return known;
    }();
    return verbs.value(command, ReviewVerb::Command);
}

} // namespace

QList<ReviewCommand> reviewCommands()
{
    const auto lower = [](int place, bool shift = false) {
        return KeyBinding::at(KeyRow::Lower, place, shift);
    };
    const auto chord = [](QKeyCombination keys) { return KeyBinding::of(QKeySequence(keys)); };
    const auto id = [](const char *name) { return QStringLiteral("review.") + QLatin1String(name); };
    const auto plain = [](Qt::Key key) { return QKeyCombination(key); };
    return {
        {ReviewVerb::Accept, id("accept"), {}, {chord(plain(Qt::Key_Return))}},
        {ReviewVerb::Skip, id("skip"), {}, {lower(1)}},
        {ReviewVerb::Undo, id("undo"), {}, {lower(0), chord(Qt::CTRL | Qt::Key_Z)}},
        {ReviewVerb::Redo, id("redo"), {}, {lower(0, true), chord(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)}},
        {ReviewVerb::Previous, id("previous"), {}, {chord(plain(Qt::Key_Left))}},
        {ReviewVerb::Next, id("next"), {}, {chord(plain(Qt::Key_Right))}},
        {ReviewVerb::NextUndecided, id("nextUndecided"), {}, {chord(Qt::CTRL | Qt::Key_Right)}},
        {ReviewVerb::ShowRaw, id("raw"), {}, {lower(3)}},
        {ReviewVerb::CopyText, id("copy"), {}, {lower(2)}},
        {ReviewVerb::Flag, id("flag"), Words::tr("Flag"), {lower(4)}},
        {ReviewVerb::Note, id("note"), Words::tr("Note"), {lower(5)}},
        {ReviewVerb::Group, id("group"), Words::tr("Near-duplicates"), {lower(6)}},
        {ReviewVerb::EditText, id("editText"), Words::tr("Edit the text"), {chord(plain(Qt::Key_F2))}},
        {ReviewVerb::PageDown,
         id("pageDown"),
         Words::tr("Page down"),
         {chord(plain(Qt::Key_Space)), chord(plain(Qt::Key_PageDown))}},
        {ReviewVerb::PageUp,
         id("pageUp"),
         Words::tr("Page up"),
         {chord(Qt::SHIFT | Qt::Key_Space), chord(plain(Qt::Key_PageUp))}},
        {ReviewVerb::GoToTicket, id("goTo"), {}, {chord(plain(Qt::Key_Slash)), chord(Qt::CTRL | Qt::Key_G)}},
    };
}

ReviewKey reviewKeyOf(const QKeyEvent &event, const KeyBindings &keys)
{
    // Signs go before places: "/" is Shift and 7 on a German keyboard.
    for (const bool places : {false, true}) {
        const QStringList commands = keys.commands();
        for (const QString &command : commands) {
            if (!KeyBindings::ownsLetters(command))
                continue;
            const QList<KeyBinding> bound = keys.of(command);
            const bool pressed = std::any_of(bound.cbegin(), bound.cend(), [&](const KeyBinding &key) {
                return key.place.has_value() == places && key.matches(event);
            });
            if (!pressed)
                continue;
            const ReviewVerb verb = verbOf(command);
            return {verb, {}, {}, verb == ReviewVerb::Command ? command : QString()};
        }
    }
    if ((event.modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier)) != Qt::NoModifier)
        return {};
    const auto place = keyPlaceOf(event);
    if (!place || place->row == KeyRow::Lower)
        return {};
    return {ReviewVerb::Option, *place, event.text(), {}};
}

QString wordsOf(KeyRow row, const KeyCaps &caps)
{
    if (row == KeyRow::Digits)
        return Words::tr("row of digits");
    return Words::tr("row %1 to %2").arg(caps.cap({row, 0}), caps.cap({row, keysOfRow(row) - 1}));
}

} // namespace countersign
