#include "ui/window/key_place.h"

#include <QKeyEvent>
#include <QStringView>

#include <array>

namespace countersign
{

namespace
{

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

int indexOf(KeyPlace place)
{
    return int(place.row) * 16 + place.place;
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

QString KeyCaps::cap(KeyPlace place) const
{
    const QString learned = m_learned.value(indexOf(place));
    if (!learned.isEmpty())
        return learned;
    const QStringView letters = lettersOf(place.row);
    return place.place < letters.size() ? QString(letters[place.place]) : QString();
}

QString KeyCaps::optionCap(KeyPlace place) const
{
    return isTaken(place) ? QString() : cap(place);
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
    m_learned.insert(indexOf(*place), typed);
    return true;
}

} // namespace countersign
