#include "ui/review/review_keys.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QStringView>

#include <array>

namespace countersign
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(countersign::ReviewKeys)
};

/// One row of an X11 (and Wayland) keyboard: evdev code + 8.
struct ScanRow {
    KeyRow row;
    quint32 first;
    int count;
};

constexpr std::array scanRows{
    ScanRow{KeyRow::Digits, 10, 10},
    ScanRow{KeyRow::Upper, 24, 10},
    ScanRow{KeyRow::Home, 38, 9},
    ScanRow{KeyRow::Lower, 52, 7},
};

QStringView lettersOf(KeyRow row)
{
    switch (row) {
    case KeyRow::Digits:
        return u"1234567890";
    case KeyRow::Upper:
        return u"QWERTYUIOP";
    case KeyRow::Home:
        return u"ASDFGHJKL";
    case KeyRow::Lower:
        return u"ZXCVBNM";
    }
    return {};
}

std::optional<KeyPlace> placeByMeaning(int key)
{
    if (key < 0x20 || key > 0x7e)
        return std::nullopt;
    for (const ScanRow &row : scanRows) {
        const qsizetype place = lettersOf(row.row).indexOf(QChar(key));
        if (place >= 0)
            return KeyPlace{row.row, int(place)};
    }
    return std::nullopt;
}

ReviewVerb lowerRowVerb(int place, bool shift)
{
    switch (place) {
    case 0:
        return shift ? ReviewVerb::Redo : ReviewVerb::Undo;
    case 1:
        return shift ? ReviewVerb::None : ReviewVerb::Skip;
    case 2:
        return shift ? ReviewVerb::None : ReviewVerb::CopyText;
    case 3:
        return shift ? ReviewVerb::None : ReviewVerb::ShowRaw;
    case 6:
        return shift ? ReviewVerb::None : ReviewVerb::Group;
    default:
        return ReviewVerb::None;
    }
}

ReviewVerb namedKeyVerb(const QKeyEvent &event, bool shift, bool control)
{
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return shift || control ? ReviewVerb::None : ReviewVerb::Accept;
    case Qt::Key_Right:
        return control ? ReviewVerb::NextUndecided : ReviewVerb::Next;
    case Qt::Key_Left:
        return control ? ReviewVerb::None : ReviewVerb::Previous;
    case Qt::Key_Space:
        return shift ? ReviewVerb::PageUp : ReviewVerb::PageDown;
    case Qt::Key_PageDown:
        return ReviewVerb::PageDown;
    case Qt::Key_PageUp:
        return ReviewVerb::PageUp;
    case Qt::Key_F2:
        return ReviewVerb::EditText;
    default:
        return ReviewVerb::None;
    }
}

} // namespace

int keysOfRow(KeyRow row)
{
    return int(lettersOf(row).size());
}

std::optional<KeyPlace> keyPlaceOf(const QKeyEvent &event)
{
    if (event.modifiers().testFlag(Qt::KeypadModifier))
        return placeByMeaning(event.key());
    const quint32 code = event.nativeScanCode();
    if (code == 0)
        return placeByMeaning(event.key());
    for (const ScanRow &row : scanRows) {
        if (code >= row.first && code < row.first + quint32(row.count))
            return KeyPlace{row.row, int(code - row.first)};
    }
    return std::nullopt;
}

ReviewKey reviewKeyOf(const QKeyEvent &event)
{
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    const bool control = event.modifiers().testFlag(Qt::ControlModifier);
    if (event.modifiers() & (Qt::AltModifier | Qt::MetaModifier))
        return {};
    if (const ReviewVerb verb = namedKeyVerb(event, shift, control); verb != ReviewVerb::None)
        return {verb, {}, {}};
    if (control)
        return {};
    if (event.text() == u"/")
        return {ReviewVerb::GoToTicket, {}, {}};
    const auto place = keyPlaceOf(event);
    if (!place)
        return {};
    if (place->row == KeyRow::Lower)
        return {lowerRowVerb(place->place, shift), {}, {}};
    if (shift)
        return {};
    return {ReviewVerb::Option, *place, event.text()};
}

QString KeyCaps::cap(KeyPlace place) const
{
    const QString learned = m_learned.value(int(place.row) * 16 + place.place);
    if (!learned.isEmpty())
        return learned;
    const QStringView letters = lettersOf(place.row);
    return place.place < letters.size() ? QString(letters[place.place]) : QString();
}

bool KeyCaps::learn(const QKeyEvent &event)
{
    if (event.nativeScanCode() == 0 || event.modifiers() != Qt::NoModifier || event.text().size() != 1 ||
        !event.text().at(0).isLetter())
        return false;
    const auto place = keyPlaceOf(event);
    // Digits stay digits: they are printed on the key whatever it types without Shift.
    if (!place || place->row == KeyRow::Digits)
        return false;
    const QString typed = event.text().toUpper();
    if (typed == cap(*place))
        return false;
    m_learned.insert(int(place->row) * 16 + place->place, typed);
    return true;
}

QString wordsOf(KeyRow row, const KeyCaps &caps)
{
    if (row == KeyRow::Digits)
        return Words::tr("row of digits");
    return Words::tr("row %1 to %2").arg(caps.cap({row, 0}), caps.cap({row, keysOfRow(row) - 1}));
}

} // namespace countersign
