#include "core/dataset/text_encoding.h"

#include "core/dataset/text_scan.h"

#include <QCoreApplication>

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include <memory>

namespace countersign
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(countersign::TextEncoding)
};

constexpr qsizetype GuessBytes = 256 * 1024;

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<size_t>(bytes.size())};
}

struct Utf8Balance {
    qint64 characters = 0; ///< well-formed ones of several bytes
    qint64 faults = 0;
};

/// Counts in a slice that may begin and end inside a character.
void addBalance(std::string_view text, Utf8Balance &balance)
{
    size_t at = 0;
    while (at < text.size() && at < 3 && (static_cast<quint8>(text[at]) & 0xC0U) == 0x80U)
        ++at;
    bool inFault = false; // a run of bytes that are no characters counts once
    while (at < text.size()) {
        const size_t length = wellFormedLength(text, at);
        if (length > 1)
            ++balance.characters;
        else if (length == 0 && !inFault && at + 4 <= text.size())
            ++balance.faults;
        inFault = length == 0;
        at += length == 0 ? 1 : length;
    }
}

enum class NulPattern { None, LittleEndian16, BigEndian16, Wide32 };

NulPattern nulPattern(const QByteArray &bytes)
{
    const qsizetype size = std::min<qsizetype>(bytes.size(), 65536) & ~qsizetype(3);
    qint64 nuls[4] = {};
    for (qsizetype i = 0; i < size; ++i)
        nuls[i % 4] += bytes[i] == '\0' ? 1 : 0;
    const qint64 even = nuls[0] + nuls[2];
    const qint64 odd = nuls[1] + nuls[3];
    const qint64 pairs = size / 2;
    if (pairs == 0)
        return NulPattern::None;
    // A header, a quote or a bracket begins with an ASCII character: its other half must be NUL. Without
    // this, a few NULs in a short text would make it UTF-16.
    const bool firstEven = bytes[0] == '\0';
    const bool firstOdd = bytes[1] == '\0';
    if (even + odd > pairs * 14 / 10 && firstOdd)
        return NulPattern::Wide32;
    if (odd * 10 > pairs && even * 10 <= odd && firstOdd && !firstEven)
        return NulPattern::LittleEndian16;
    if (even * 10 > pairs && odd * 10 <= even && firstEven && !firstOdd)
        return NulPattern::BigEndian16;
    return NulPattern::None;
}

/// ICU calls the Windows code pages by their ISO sisters; files with the sister's name hold Windows text.
QString windowsName(const QString &name)
{
    if (name == QLatin1String("ISO-8859-1"))
        return QStringLiteral("windows-1252");
    if (name == QLatin1String("ISO-8859-9"))
        return QStringLiteral("windows-1254");
    if (name == QLatin1String("ISO-8859-2"))
        return QStringLiteral("windows-1250");
    if (name == QLatin1String("ISO-8859-7"))
        return QStringLiteral("windows-1253");
    return name;
}

QStringList guessCodePages(const QByteArray &sample)
{
    constexpr int LeastConfidence = 10;
    // On little text the Latin code pages look alike, and nearly all such files are windows-1252.
    constexpr int LatinMargin = 30;
    const QString western = QStringLiteral("windows-1252");
    const QStringList otherLatin = {QStringLiteral("windows-1250"), QStringLiteral("windows-1254")};
    QStringList names;
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status),
                                                                              &ucsdet_close);
    if (U_FAILURE(status))
        return names;
    const auto size = static_cast<int32_t>(std::min(sample.size(), GuessBytes));
    ucsdet_setText(detector.get(), sample.constData(), size, &status);
    int32_t count = 0;
    const UCharsetMatch **const matches = ucsdet_detectAll(detector.get(), &count, &status);
    if (U_FAILURE(status) || !matches)
        return names;
    int32_t best = 0;
    int32_t westernConfidence = 0;
    for (int32_t i = 0; i < count; ++i) {
        const QString name = windowsName(QLatin1String(ucsdet_getName(matches[i], &status)));
        const int32_t confidence = ucsdet_getConfidence(matches[i], &status);
        const bool unicode = name.startsWith(QLatin1String("UTF-"));
        // "_rtl" and "_ltr" are Hebrew and Arabic variants that no converter has.
        const bool variant = name.contains(u'_') && name != QLatin1String("Shift_JIS");
        if (confidence < LeastConfidence || unicode || variant || names.contains(name))
            continue;
        best = names.isEmpty() ? confidence : best;
        westernConfidence = name == western ? confidence : westernConfidence;
        names.append(name);
    }
    if (!names.isEmpty() && otherLatin.contains(names.first()) && westernConfidence + LatinMargin >= best) {
        names.removeAll(western);
        names.prepend(western);
    }
    return names;
}

[[nodiscard]] tl::unexpected<Error> refuseUtf32()
{
    return failure(ErrorKind::Unsupported,
                   Words::tr("The file is UTF-32, which cannot be read. Save it as UTF-8."));
}

Result<TextEncoding> toldEncoding(const QByteArray &beginning, const QString &told)
{
    const QString wanted = told.trimmed();
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(
        ucnv_open(wanted.toLatin1().constData(), &status), &ucnv_close);
    if (U_FAILURE(status) || wanted.isEmpty())
        return failure(ErrorKind::InvalidInput,
                       Words::tr("The encoding \"%1\" is not known. Names are UTF-8, UTF-16, windows-1252, "
                                 "Shift_JIS, GB18030 and others.")
                           .arg(told));
    const QString lower = wanted.toLower().remove(u'-').remove(u'_');
    if (lower.startsWith(QLatin1String("utf32")) || lower.startsWith(QLatin1String("ucs4")))
        return refuseUtf32();
    TextEncoding encoding;
    encoding.evidence = EncodingEvidence::Told;
    const bool utf8 = lower == QLatin1String("utf8");
    const bool little = beginning.startsWith("\xFF\xFE");
    const bool big = beginning.startsWith("\xFE\xFF");
    if (utf8) {
        encoding.name = QStringLiteral("UTF-8");
        encoding.markBytes = beginning.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    } else if (lower.startsWith(QLatin1String("utf16")) || lower.startsWith(QLatin1String("ucs2"))) {
        const bool saysBig = lower.endsWith(QLatin1String("be"));
        const bool saysLittle = lower.endsWith(QLatin1String("le"));
        const bool isBig =
            saysBig ||
            (!saysLittle && (big || (!little && nulPattern(beginning) == NulPattern::BigEndian16)));
        encoding.name = isBig ? QStringLiteral("UTF-16BE") : QStringLiteral("UTF-16LE");
        encoding.markBytes = (isBig ? big : little) ? 2 : 0;
    } else {
        encoding.name = windowsName(QLatin1String(ucnv_getName(converter.get(), &status)));
        const char *const standard = ucnv_getStandardName(wanted.toLatin1().constData(), "MIME", &status);
        if (U_SUCCESS(status) && standard)
            encoding.name = windowsName(QLatin1String(standard));
        else
            encoding.name = wanted;
    }
    return encoding;
}

} // namespace

Result<TextEncoding> findEncoding(const QByteArray &beginning, const QList<QByteArray> &slices,
                                  const QString &told)
{
    if (!told.isEmpty())
        return toldEncoding(beginning, told);
    if (beginning.startsWith("\xEF\xBB\xBF"))
        return TextEncoding{QStringLiteral("UTF-8"), EncodingEvidence::ByteOrderMark, 3, {}};
    if (beginning.startsWith(QByteArray("\xFF\xFE\0\0", 4)) ||
        beginning.startsWith(QByteArray("\0\0\xFE\xFF", 4)))
        return refuseUtf32();
    if (beginning.startsWith("\xFF\xFE"))
        return TextEncoding{QStringLiteral("UTF-16LE"), EncodingEvidence::ByteOrderMark, 2, {}};
    if (beginning.startsWith("\xFE\xFF"))
        return TextEncoding{QStringLiteral("UTF-16BE"), EncodingEvidence::ByteOrderMark, 2, {}};
    switch (nulPattern(beginning)) {
    case NulPattern::Wide32:
        return refuseUtf32();
    case NulPattern::LittleEndian16:
        return TextEncoding{QStringLiteral("UTF-16LE"), EncodingEvidence::NulPattern, 0, {}};
    case NulPattern::BigEndian16:
        return TextEncoding{QStringLiteral("UTF-16BE"), EncodingEvidence::NulPattern, 0, {}};
    case NulPattern::None:
        break;
    }
    Utf8Balance balance;
    addBalance(view(beginning), balance);
    QByteArray suspicious = balance.faults > 0 ? beginning : QByteArray();
    for (const QByteArray &slice : slices) {
        const qint64 before = balance.faults;
        addBalance(view(slice), balance);
        if (balance.faults > before && suspicious.isEmpty())
            suspicious = slice;
    }
    // Old code pages hardly ever form a well-formed UTF-8 character: a file with more of them than faults is
    // UTF-8 with some broken rows, and those are reported.
    if (balance.faults == 0 || balance.characters > balance.faults)
        return TextEncoding{QStringLiteral("UTF-8"), EncodingEvidence::ValidUtf8, 0, {}};
    QStringList names = guessCodePages(suspicious);
    if (!names.contains(QStringLiteral("windows-1252")))
        names.append(QStringLiteral("windows-1252"));
    TextEncoding encoding{names.takeFirst(), EncodingEvidence::Guessed, 0, names};
    encoding.alternatives.append(QStringLiteral("UTF-8"));
    return encoding;
}

} // namespace countersign
