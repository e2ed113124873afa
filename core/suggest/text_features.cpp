#include "core/suggest/text_features.h"

#include "core/base/hash64.h"

#include <QStringView>

#include <unicode/unorm2.h>

#include <algorithm>
#include <string_view>

namespace countersign
{
namespace
{

constexpr float SubjectWeight = 2.0F;
constexpr qsizetype ShortestRun = 3;
constexpr qsizetype LongestRun = 5;

enum class CharacterClass { Separator, Word, Single, Joiner, Punctuation };

bool isUnspacedScript(char32_t c)
{
    return (c >= 0x3040 && c <= 0x30ff) || (c >= 0x31f0 && c <= 0x31ff) || (c >= 0x3400 && c <= 0x4dbf) ||
           (c >= 0x4e00 && c <= 0x9fff) || (c >= 0xf900 && c <= 0xfaff) || (c >= 0xff66 && c <= 0xff9d) ||
           (c >= 0x20000 && c <= 0x3134f);
}

CharacterClass classOf(char32_t c)
{
    if (c < 0x80) {
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'))
            return CharacterClass::Word;
        if (c == '\'')
            return CharacterClass::Joiner;
        return c == '?' || c == '!' ? CharacterClass::Punctuation : CharacterClass::Separator;
    }
    if (c == 0x2019)
        return CharacterClass::Joiner;
    if (isUnspacedScript(c))
        return CharacterClass::Single;
    if (QChar::isLetterOrNumber(c) || QChar::isMark(c))
        // Variation selectors and joiners of emoji are marks, but no words.
        return (c >= 0xfe00 && c <= 0xfe0f) ? CharacterClass::Separator : CharacterClass::Word;
    if (c == 0xff1f || c == 0xff01 || c == 0xbf || c == 0xa1)
        return CharacterClass::Punctuation;
    return c >= 0x2600 && QChar::category(c) == QChar::Symbol_Other ? CharacterClass::Single
                                                                    : CharacterClass::Separator;
}

struct CodePoint {
    char32_t value;
    qsizetype length;
};

CodePoint codePointAt(QStringView text, qsizetype at)
{
    const QChar first = text[at];
    if (first.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return {QChar::surrogateToUcs4(first, text[at + 1]), 2};
    return {first.unicode(), 1};
}

/// NFKC_Casefold of Unicode; QString's own folding keeps the sharp s.
void foldCompatible(QString &text)
{
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2 *folding = unorm2_getNFKCCasefoldInstance(&status);
    QString folded(text.size() * 18, Qt::Uninitialized); // no form grows more
    const int32_t length =
        unorm2_normalize(folding, reinterpret_cast<const UChar *>(text.utf16()), int32_t(text.size()),
                         reinterpret_cast<UChar *>(folded.data()), int32_t(folded.size()), &status);
    if (U_SUCCESS(status))
        text = folded.left(length);
}

/// Lower case, compatibility forms unified, apostrophes dropped, long numbers masked.
void normalise(QStringView word, qsizetype longest, QString &into)
{
    into.resize(0);
    bool plain = true;
    for (const QChar c : word) {
        plain = plain && c.unicode() < 0x80;
        if (c == u'\'' || c.unicode() == 0x2019)
            continue;
        into.append(c >= u'A' && c <= u'Z' ? QChar(char16_t(c.unicode() + 32)) : c);
    }
    if (!plain)
        foldCompatible(into);
    into.truncate(longest); // one Arabic ligature may become eighteen letters
    const bool number = std::ranges::all_of(into, [](QChar c) { return c.isDigit(); });
    if (number && into.size() >= 4)
        into = QString(std::min(into.size(), qsizetype(8)), u'#');
}

class Appender
{
public:
    Appender(TextFeatures &features, const QString &text, float weight, const FeatureOptions &options)
        : m_features(features),
          m_text(QStringView(text).left(options.maxCharacters)),
          m_weight(weight),
          m_options(options),
          m_mask((quint64(1) << options.hashBits) - 1),
          m_runsLeft(options.maxWordsWithCharacters)
    {
    }

    void run()
    {
        qsizetype at = 0;
        while (at < m_text.size()) {
            const CodePoint point = codePointAt(m_text, at);
            switch (classOf(point.value)) {
            case CharacterClass::Word:
                at = word(at);
                continue;
            case CharacterClass::Single:
            case CharacterClass::Punctuation:
                single(at, point);
                break;
            case CharacterClass::Joiner:
            case CharacterClass::Separator:
                break;
            }
            at += point.length;
        }
        ++m_features.parts;
    }

private:
    qsizetype word(qsizetype start)
    {
        qsizetype at = start;
        while (at < m_text.size() && at - start < m_options.maxWordLength) {
            const CodePoint point = codePointAt(m_text, at);
            const CharacterClass kind = classOf(point.value);
            const bool joins = kind == CharacterClass::Joiner && at + 1 < m_text.size() &&
                               classOf(codePointAt(m_text, at + 1).value) == CharacterClass::Word;
            if (kind != CharacterClass::Word && !joins)
                break;
            at += point.length;
        }
        normalise(m_text.mid(start, at - start), m_options.maxWordLength, m_word);
        place(start, at - start, true);
        if (m_runsLeft > 0) {
            --m_runsLeft;
            characterRuns();
        }
        return at;
    }

    void single(qsizetype at, CodePoint point)
    {
        normalise(m_text.mid(at, point.length), m_options.maxWordLength, m_word);
        place(at, point.length, classOf(point.value) == CharacterClass::Single);
    }

    void place(qsizetype start, qsizetype length, bool spoken)
    {
        m_features.words.push_back({m_features.parts, start, length, spoken});
        const quint64 hash = hashOf(m_word, FeatureKind::Word);
        add(hash, FeatureKind::Word, 0);
        if (m_previous != 0)
            add(hash ^ (m_previous * 0x9e3779b97f4a7c15ULL), FeatureKind::WordPair, 1);
        m_previous = hash;
    }

    void characterRuns()
    {
        m_word.prepend(u'<');
        m_word.append(u'>');
        const QStringView marked(m_word);
        for (qsizetype length = ShortestRun; length <= LongestRun; ++length) {
            for (qsizetype at = 0; at + length <= marked.size(); ++at)
                add(hashOf(marked.mid(at, length), FeatureKind::Characters), FeatureKind::Characters, 0);
        }
    }

    static quint64 hashOf(QStringView text, FeatureKind kind)
    {
        const std::string_view bytes(reinterpret_cast<const char *>(text.utf16()),
                                     size_t(text.size()) * sizeof(char16_t));
        return hash64(bytes, quint64(kind) + 1);
    }

    void add(quint64 hash, FeatureKind kind, size_t wordsBack)
    {
        const size_t word = m_features.words.size() - 1 - wordsBack;
        m_features.occurrences.push_back(
            {quint32((hash ^ (hash >> 32)) & m_mask), quint32(word), m_weight, kind});
    }

    TextFeatures &m_features;
    QStringView m_text;
    float m_weight;
    const FeatureOptions &m_options;
    quint64 m_mask;
    int m_runsLeft;
    quint64 m_previous = 0; ///< hash of the word before in this part; 0: none
    QString m_word;
};

} // namespace

void appendFeatures(TextFeatures &features, const QString &text, float weight, const FeatureOptions &options)
{
    Appender(features, text, weight, options).run();
}

TextFeatures ticketFeatures(const QString &subject, const QString &body, const FeatureOptions &options)
{
    TextFeatures features;
    features.occurrences.reserve(size_t(std::min(subject.size() + body.size(), options.maxCharacters)) * 4);
    appendFeatures(features, subject, SubjectWeight, options);
    appendFeatures(features, body, 1.0F, options);
    return features;
}

} // namespace countersign
