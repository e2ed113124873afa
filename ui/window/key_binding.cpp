#include "ui/window/key_binding.h"

#include "ui/look/painting.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QStringList>

#include <array>

namespace countersign
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(countersign::KeyBinding)
};

constexpr std::array rowNames{"digits", "upper", "home", "lower"};

bool isModifier(int key)
{
    switch (key) {
    case 0:
    case Qt::Key_unknown:
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_Super_L:
    case Qt::Key_Super_R:
    case Qt::Key_Hyper_L:
    case Qt::Key_Hyper_R:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock:
    case Qt::Key_ScrollLock:
    case Qt::Key_Mode_switch:
        return true;
    default:
        return false;
    }
}

/// A key that types a sign which is neither letter nor digit nor blank.
bool isSign(int key)
{
    return key > Qt::Key_Space && key < Qt::Key_Escape && !QChar::isLetterOrNumber(char32_t(key));
}

/// Without what says nothing of the meaning: the keypad, and Shift where it was needed to type the sign.
QKeySequence chordOf(const QKeyEvent &event)
{
    if (isModifier(event.key()))
        return {};
    const auto key = Qt::Key(event.key() == Qt::Key_Enter ? int(Qt::Key_Return) : event.key());
    Qt::KeyboardModifiers modifiers =
        event.modifiers() & (Qt::ShiftModifier | Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (isSign(key))
        modifiers.setFlag(Qt::ShiftModifier, false);
    return {QKeyCombination(modifiers, key)};
}

bool isReturn(const QKeySequence &chord)
{
    return chord == QKeySequence(Qt::Key_Return) || chord == QKeySequence(Qt::Key_Enter);
}

} // namespace

QString KeyBinding::toText() const
{
    if (!place)
        return QStringLiteral("keys:") + chord.toString(QKeySequence::PortableText);
    QStringList parts{QStringLiteral("place"), QLatin1String(rowNames[size_t(place->row)]),
                      QString::number(place->place)};
    if (shift)
        parts.append(QStringLiteral("shift"));
    return parts.join(u':');
}

std::optional<KeyBinding> KeyBinding::fromText(const QString &text)
{
    if (text.startsWith(QLatin1String("keys:"))) {
        QKeySequence chord = QKeySequence::fromString(text.mid(5), QKeySequence::PortableText);
        if (chord.count() == 1 && chord[0].key() == Qt::Key_Enter)
            chord = QKeyCombination(chord[0].keyboardModifiers(), Qt::Key_Return);
        if (chord.count() != 1 || isModifier(chord[0].key()))
            return std::nullopt;
        return KeyBinding::of(chord);
    }
    const QStringList parts = text.split(u':');
    if (parts.size() < 3 || parts.size() > 4 || parts[0] != QLatin1String("place") ||
        (parts.size() == 4 && parts[3] != QLatin1String("shift")))
        return std::nullopt;
    bool isNumber = false;
    const int number = parts[2].toInt(&isNumber);
    for (size_t row = 0; row < rowNames.size(); ++row) {
        if (parts[1] == QLatin1String(rowNames[row]) && isNumber && number >= 0 &&
            number < keysOfRow(KeyRow(row)))
            return KeyBinding::at(KeyRow(row), number, parts.size() == 4);
    }
    return std::nullopt;
}

QString KeyBinding::capText(const KeyCaps &caps) const
{
    if (!place)
        return keyCapText(chord);
    return shift ? Words::tr("Shift+%1").arg(caps.cap(*place)) : caps.cap(*place);
}

bool KeyBinding::matches(const QKeyEvent &event) const
{
    if (!place)
        return chordOf(event) == chord && !chord.isEmpty();
    const auto modifiers = event.modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier);
    return modifiers == (shift ? Qt::ShiftModifier : Qt::NoModifier) && keyPlaceOf(event) == place;
}

std::optional<KeyBinding> KeyBinding::pressed(const QKeyEvent &event)
{
    const QKeySequence chord = chordOf(event);
    if (chord.isEmpty())
        return std::nullopt;
    const auto modifiers = event.modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier);
    const bool shifted = modifiers == Qt::ShiftModifier;
    const auto place = keyPlaceOf(event);
    // "/" is Shift and 7 on a German keyboard: whoever presses it means the sign.
    if (place && (modifiers == Qt::NoModifier || (shifted && !isSign(event.key()))))
        return KeyBinding{place, shifted, {}};
    return KeyBinding::of(chord);
}

KeyRefusal refusalOf(const KeyBinding &key, bool ownsLetters)
{
    if (key.place)
        return ownsLetters ? KeyRefusal::None : KeyRefusal::LetterAlone;
    if (isReturn(key.chord))
        return KeyRefusal::Accepts;
    const QKeyCombination pressed = key.chord[0];
    switch (pressed.key()) {
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        return KeyRefusal::Destructive;
    case Qt::Key_Escape:
        return KeyRefusal::Leaves;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return KeyRefusal::Moves;
    default:
        break;
    }
    const bool alone =
        (pressed.keyboardModifiers() & ~Qt::KeyboardModifiers(Qt::ShiftModifier)) == Qt::NoModifier;
    const bool letter = pressed.key() < Qt::Key_Escape && QChar::isLetterOrNumber(char32_t(pressed.key()));
    return alone && !ownsLetters && (letter || pressed.key() == Qt::Key_Space) ? KeyRefusal::LetterAlone
                                                                               : KeyRefusal::None;
}

} // namespace countersign
