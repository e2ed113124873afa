#include "core/suggest/feature_dictionary.h"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <utility>

namespace countersign
{
namespace
{

// Found on banking77: whole words carry most, runs of characters mend what inflection and typing break.
constexpr float PairWeight = 0.9F;
constexpr float CharactersWeight = 0.45F;

float weightOf(FeatureKind kind)
{
    switch (kind) {
    case FeatureKind::Word:
        return 1.0F;
    case FeatureKind::WordPair:
        return PairWeight;
    case FeatureKind::Characters:
        break;
    }
    return CharactersWeight;
}

} // namespace

FeatureDictionary::Builder::Builder(const FeatureOptions &options)
    : m_texts(size_t(1) << options.hashBits),
      m_last(size_t(1) << options.hashBits),
      m_learned(size_t(1) << options.hashBits)
{
}

void FeatureDictionary::Builder::see(const TextFeatures &text, bool learned)
{
    ++m_count;
    for (const FeatureOccurrence &occurrence : text.occurrences) {
        if (m_last[occurrence.bucket] != m_count) {
            m_last[occurrence.bucket] = m_count;
            ++m_texts[occurrence.bucket];
        }
        if (learned)
            m_learned[occurrence.bucket] = true;
    }
}

FeatureDictionary FeatureDictionary::Builder::build(quint32 minimum, size_t maximum) const
{
    std::vector<quint32> kept;
    for (quint32 bucket = 0; bucket < m_texts.size(); ++bucket) {
        if (m_learned[bucket] && m_texts[bucket] >= minimum)
            kept.push_back(bucket);
    }
    if (kept.size() > maximum) {
        std::ranges::stable_sort(kept, std::greater{}, [this](quint32 bucket) { return m_texts[bucket]; });
        kept.resize(maximum);
        std::ranges::sort(kept);
    }
    FeatureDictionary dictionary;
    dictionary.m_columns.assign(m_texts.size(), -1);
    dictionary.m_idf.reserve(kept.size());
    for (const quint32 bucket : kept) {
        dictionary.m_columns[bucket] = qint32(dictionary.m_idf.size());
        dictionary.m_idf.push_back(1.0F +
                                   std::log((1.0F + float(m_count)) / (1.0F + float(m_texts[bucket]))));
    }
    return dictionary;
}

SparseVector FeatureDictionary::vectorOf(const TextFeatures &text) const
{
    struct Entry {
        quint32 column;
        float weight;
        FeatureKind kind;
    };
    std::vector<Entry> entries;
    entries.reserve(text.occurrences.size());
    for (const FeatureOccurrence &occurrence : text.occurrences) {
        const qint32 column = m_columns[occurrence.bucket];
        if (column >= 0)
            entries.push_back({quint32(column), occurrence.weight, occurrence.kind});
    }
    // Kind and weight too, so that two features that share a bucket come in one order everywhere.
    std::ranges::sort(entries, {}, [](const Entry &e) { return std::tuple(e.column, e.kind, e.weight); });

    SparseVector vector;
    vector.reserve(entries.size());
    for (size_t i = 0; i < entries.size();) {
        const Entry first = entries[i];
        float frequency = 0.0F;
        for (; i < entries.size() && entries[i].column == first.column; ++i)
            frequency += entries[i].weight;
        // Parts of little weight may sum up to less than 1: linear there, logarithmic beyond.
        const float tf = frequency > 1.0F ? 1.0F + std::log(frequency) : frequency;
        vector.push_back({first.column, tf * m_idf[first.column] * weightOf(first.kind)});
    }
    if (vector.size() > MaxFeatures) {
        std::ranges::nth_element(vector, vector.begin() + std::ptrdiff_t(MaxFeatures), std::greater{},
                                 [](const Feature &f) { return std::pair(f.value, f.column); });
        vector.resize(MaxFeatures);
        std::ranges::sort(vector, {}, &Feature::column);
    }
    double squares = 0.0;
    for (const Feature &feature : vector)
        squares += double(feature.value) * double(feature.value);
    if (squares > 0.0) {
        const float scale = float(1.0 / std::sqrt(squares));
        for (Feature &feature : vector)
            feature.value *= scale;
    }
    return vector;
}

size_t FeatureDictionary::bytes() const
{
    return m_columns.size() * sizeof(qint32) + m_idf.size() * sizeof(float);
}

} // namespace countersign
