#include "ui/review/visible_text.h"

#include <QChar>

#include <algorithm>

namespace countersign
{

namespace
{

struct CodePoint {
    char32_t value = 0;
    int units = 1;
    bool lone = false; ///< half of a surrogate pair
};

CodePoint codePointAt(QStringView text, qsizetype at)
{
    const QChar first = text[at];
    if (first.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return {QChar::surrogateToUcs4(first, text[at + 1]), 2, false};
    return {first.unicode(), 1, first.isSurrogate()};
}

char32_t codePointBefore(QStringView text, qsizetype at)
{
    if (at == 0)
        return 0;
    if (at >= 2 && text[at - 1].isLowSurrogate() && text[at - 2].isHighSurrogate())
        return QChar::surrogateToUcs4(text[at - 2], text[at - 1]);
    return text[at - 1].unicode();
}

QString numberedCode(char32_t character)
{
    return QStringLiteral("U+%1").arg(uint(character), 4, 16, QLatin1Char('0')).toUpper();
}

bool joins(char32_t before, char32_t after)
{
    // Beyond Latin: joining scripts, and emoji that are one picture.
    return before > 0x02ff && after > 0x02ff;
}

} // namespace

QString hiddenCode(char32_t character, char32_t before, char32_t after)
{
    switch (character) {
    case 0x00ad:
        return QStringLiteral("SHY");
    case 0x200b:
        return QStringLiteral("ZWSP");
    case 0x200c:
        return joins(before, after) ? QString() : QStringLiteral("ZWNJ");
    case 0x200d:
        return joins(before, after) ? QString() : QStringLiteral("ZWJ");
    case 0x200e:
        return QStringLiteral("LRM");
    case 0x200f:
        return QStringLiteral("RLM");
    case 0xfeff:
        return QStringLiteral("BOM");
    case '\t':
    case '\n':
        return {};
    case 0x115f: // letters without a shape
    case 0x1160:
    case 0x3164:
    case 0xffa0:
    case 0xfffc: // means an embedded object to Qt
    case 0x2028:
    case 0x2029:
        return numberedCode(character);
    default:
        break;
    }
    if (QChar::isNonCharacter(character))
        return numberedCode(character); // Qt's documents use some of them inside
    switch (QChar::category(character)) {
    case QChar::Other_Format:
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
        return numberedCode(character);
    default:
        return {};
    }
}

VisibleText visibleText(QStringView original, qsizetype limit, qsizetype longestLine)
{
    VisibleText visible;
    visible.original = original.size();
    visible.text.reserve(std::min(limit, original.size()) + 64);
    qsizetype lineBegin = 0;
    qsizetype lastBlank = -1; // in the shown line
    qsizetype at = 0;
    const auto shift = [&visible](qsizetype place) { visible.shifts.append({place, visible.text.size()}); };
    while (at < original.size() && at < limit) {
        const CodePoint code = codePointAt(original, at);
        if (code.value == '\r') { // alone or before \n: a line end
            const bool pair = at + 1 < original.size() && original[at + 1] == u'\n';
            if (pair) {
                ++at;
                shift(at);
                continue;
            }
            visible.text.append(u'\n');
        } else {
            const char32_t after =
                at + code.units < original.size() ? codePointAt(original, at + code.units).value : 0;
            const QString name = code.lone ? numberedCode(code.value)
                                           : hiddenCode(code.value, codePointBefore(original, at), after);
            if (name.isEmpty()) {
                visible.text.append(original.mid(at, code.units));
            } else {
                // Blanks that do not break keep the box off its neighbours.
                visible.codes.append({visible.text.size(), name.size() + 2});
                visible.text.append(QChar::Nbsp + name + QChar::Nbsp);
                shift(at + code.units);
            }
        }
        at += code.units;
        const QChar last = visible.text.back();
        if (last == u'\n') {
            lineBegin = visible.text.size();
            lastBlank = -1;
        } else if (last.isSpace()) {
            lastBlank = visible.text.size() - 1;
        }
        if (visible.text.size() - lineBegin >= longestLine && at < std::min(limit, original.size()) &&
            original[at] != u'\n' && original[at] != u'\r') {
            if (lastBlank >= visible.text.size() - 80) { // between words: the blank becomes the line end
                visible.text[lastBlank] = u'\n';
                lineBegin = lastBlank + 1;
            } else {
                visible.text.append(u'\n');
                lineBegin = visible.text.size();
                shift(at);
            }
            lastBlank = -1;
        }
    }
    visible.shown = at;
    return visible;
}

qsizetype VisibleText::toShown(qsizetype place) const
{
    const auto after = std::ranges::upper_bound(shifts, place, {}, &Shift::original);
    const Shift base = after == shifts.begin() ? Shift{} : *std::prev(after);
    return std::min(base.shown + (place - base.original), text.size());
}

TextSpan VisibleText::toOriginal(TextSpan span) const
{
    if (span.length <= 0)
        return {};
    const auto codeAround = [this](qsizetype place) -> const TextSpan * {
        const auto after = std::ranges::upper_bound(codes, place, {}, &TextSpan::begin);
        if (after == codes.begin())
            return nullptr;
        const TextSpan &code = *std::prev(after);
        return place < code.begin + code.length ? &code : nullptr;
    };
    const auto one = [this](qsizetype place) {
        const auto after = std::ranges::upper_bound(shifts, place, {}, &Shift::shown);
        const Shift base = after == shifts.begin() ? Shift{} : *std::prev(after);
        const qsizetype found = base.original + (place - base.shown);
        return after == shifts.end() ? found : std::min(found, after->original - 1);
    };
    const TextSpan *first = codeAround(span.begin);
    const TextSpan *last = codeAround(span.begin + span.length - 1);
    const qsizetype begin = one(first ? first->begin : span.begin);
    // Within a code places run ahead of the one character that it stands for.
    const qsizetype end = one(last ? last->begin + last->length - 1 : span.begin + span.length - 1) + 1;
    return {begin, std::min(end, shown) - begin};
}

} // namespace countersign
