#include "core/suggest/baseline_evidence.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace countersign
{
namespace
{

constexpr float SmallestShare = 0.05F; ///< of all that spoke for the option
constexpr qsizetype LongestPhrase = 3;

/// What each column of the vector adds to the chosen class beyond the mean of the classes.
QHash<quint32, float> columnGains(const SparseVector &vector, const LinearModel &model, size_t chosen)
{
    QHash<quint32, float> gains;
    for (const Feature &feature : vector) {
        const std::span<const float> row = model.row(feature.column);
        const float sum = std::accumulate(row.begin(), row.end(), 0.0F); // beyond the classes there are zeros
        gains.insert(feature.column, feature.value * (row[chosen] - sum / float(model.classes())));
    }
    return gains;
}

std::vector<float> wordGains(const TextFeatures &features, const FeatureDictionary &dictionary,
                             const QHash<quint32, float> &gains)
{
    QHash<quint32, float> frequency;
    for (const FeatureOccurrence &occurrence : features.occurrences) {
        const qint32 column = dictionary.columnOf(occurrence.bucket);
        if (column >= 0)
            frequency[quint32(column)] += occurrence.weight;
    }
    std::vector<float> words(features.words.size());
    for (const FeatureOccurrence &occurrence : features.occurrences) {
        const qint32 column = dictionary.columnOf(occurrence.bucket);
        if (column < 0)
            continue;
        const float gain =
            gains.value(quint32(column)) * occurrence.weight / frequency.value(quint32(column), 1.0F);
        if (occurrence.kind == FeatureKind::WordPair) {
            words[occurrence.word] += gain / 2;
            words[occurrence.word + 1] += gain / 2;
        } else {
            words[occurrence.word] += gain;
        }
    }
    return words;
}

bool isQuotable(const WordPlace &place, const QString &part)
{
    if (!place.spoken)
        return false;
    // "to", "my": heavy at times, but no evidence for a reader. Han characters and emoji may stand alone.
    return place.length >= 3 || part[place.start].unicode() >= 0x2600;
}

} // namespace

QStringList evidenceFor(const TextFeatures &features, const QStringList &parts,
                        const FeatureDictionary &dictionary, const SparseVector &vector,
                        const LinearModel &model, size_t chosen, qsizetype limit)
{
    if (vector.empty() || chosen >= model.classes())
        return {};
    const std::vector<float> gains = wordGains(features, dictionary, columnGains(vector, model, chosen));
    float total = 0.0F;
    for (const float gain : gains)
        total += std::max(gain, 0.0F);

    struct Quote {
        QString text;
        float gain;
    };
    std::vector<Quote> quotes;
    for (size_t i = 0; i < gains.size(); ++i) {
        const WordPlace &first = features.words[i];
        const QString &part = parts[first.part];
        if (gains[i] < SmallestShare * total || gains[i] <= 0.0F || !isQuotable(first, part))
            continue;
        Quote quote{part.mid(first.start, first.length), gains[i]};
        // Neighbours that also weigh make a phrase; a gap of one unit is a blank or a hyphen.
        qsizetype end = first.start + first.length;
        for (qsizetype words = 1; words < LongestPhrase && i + 1 < gains.size(); ++words, ++i) {
            const WordPlace &next = features.words[i + 1];
            if (next.part != first.part || next.start - end > 1 || gains[i + 1] < SmallestShare * total ||
                gains[i + 1] <= 0.0F || !isQuotable(next, part))
                break;
            end = next.start + next.length;
            quote.text = part.mid(first.start, end - first.start);
            quote.gain += gains[i + 1];
        }
        const auto same = std::ranges::find_if(quotes, [&quote](const Quote &other) {
            return other.text.compare(quote.text, Qt::CaseInsensitive) == 0;
        });
        if (same == quotes.end())
            quotes.push_back(std::move(quote));
        else
            same->gain += quote.gain;
    }
    std::ranges::stable_sort(quotes, std::greater{}, &Quote::gain);
    QStringList result;
    for (const Quote &quote : quotes) {
        if (result.size() < limit)
            result.append(quote.text);
    }
    return result;
}

} // namespace countersign
