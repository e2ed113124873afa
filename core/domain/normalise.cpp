#include "core/domain/normalise.h"

#include <unicode/unorm2.h>

namespace countersign
{

namespace
{

QString nfkcCasefold(const QString &text)
{
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2 *normalizer = unorm2_getNFKCCasefoldInstance(&status);
    if (U_FAILURE(status))
        return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    const auto *source = reinterpret_cast<const UChar *>(text.utf16());
    // One character becomes at most 18 units in NFKC (U+FDFA).
    for (qsizetype capacity = text.size() + 32;; capacity = text.size() * 18 + 32) {
        QString folded(capacity, Qt::Uninitialized);
        status = U_ZERO_ERROR;
        const int32_t length = unorm2_normalize(normalizer, source, static_cast<int32_t>(text.size()),
                                                reinterpret_cast<UChar *>(folded.data()),
                                                static_cast<int32_t>(capacity), &status);
        if (status == U_BUFFER_OVERFLOW_ERROR && capacity < text.size() * 18 + 32)
            continue;
        if (U_FAILURE(status))
            return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
        folded.truncate(length);
        return folded;
    }
}

/// Opening and closing mark of each style that people and models put around a label.
constexpr std::u16string_view quotePairs[] = {u"\"\"", u"''", u"``", u"“”", u"„“",   u"””",  u"‘’",
                                              u"‚‘",   u"«»", u"»«", u"‹›", u"「」", u"『』"};

bool isQuoted(QStringView text)
{
    if (text.size() < 3)
        return false;
    for (const auto pair : quotePairs) {
        if (text.front() == QChar(pair[0]) && text.back() == QChar(pair[1]))
            return true;
    }
    return false;
}

} // namespace

QString normaliseLabel(const QString &label)
{
    const QString folded = nfkcCasefold(label).simplified();
    QStringView text = folded;
    bool dotGone = false;
    const auto dropDot = [&] {
        if (!dotGone && text.size() > 1 && text.endsWith(u'.')) {
            text = text.chopped(1).trimmed();
            dotGone = true;
        }
    };
    dropDot();
    while (isQuoted(text))
        text = text.sliced(1, text.size() - 2).trimmed();
    dropDot();
    return text.toString();
}

} // namespace countersign
