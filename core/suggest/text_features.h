#pragma once

#include <QString>
#include <QtGlobal>

#include <vector>

namespace countersign
{

/// What a feature is made of.
enum class FeatureKind : quint8 { Word, WordPair, Characters };

/// One feature at one place of a text.
struct FeatureOccurrence {
    quint32 bucket; ///< hash of the feature, 0 .. 2^hashBits - 1
    quint32 word;   ///< index of the (first) word it belongs to
    float weight;   ///< of the part of the text it stands in
    FeatureKind kind;

    bool operator==(const FeatureOccurrence &) const = default;
};

/// Where a word stands in its part, in UTF-16 units.
struct WordPlace {
    qsizetype part; ///< which appendFeatures() call it came from, from 0
    qsizetype start;
    qsizetype length;
    bool spoken; ///< a word a person would quote: letters or digits, not punctuation

    bool operator==(const WordPlace &) const = default;
};

/// The words of a text and its hashed features, in order.
struct TextFeatures {
    std::vector<FeatureOccurrence> occurrences;
    std::vector<WordPlace> words;
    qsizetype parts = 0;
};

/// How texts are taken apart.
struct FeatureOptions {
    int hashBits = 18;
    qsizetype maxCharacters = 4000;   ///< of one part; the rest is not read
    int maxWordsWithCharacters = 150; ///< beyond, a part yields words and pairs only
    qsizetype maxWordLength = 40;     ///< longer runs (base64, unspaced scripts) are cut into pieces
};

/// Takes one part of a text apart, language-independently: NFKC_Casefold; words and pairs of
/// neighbouring words; runs of 3 to 5 characters inside a word (its ends marked), so that inflections and
/// misspellings still meet. Han and kana characters count as words of their own. Emoji, "?" and "!" are
/// words. Numbers of four digits or more lose their digits. `weight` > 0 tells how much the part counts.
void appendFeatures(TextFeatures &features, const QString &text, float weight,
                    const FeatureOptions &options = {});

/// A ticket: its subject counts twice.
TextFeatures ticketFeatures(const QString &subject, const QString &body, const FeatureOptions &options = {});

} // namespace countersign
