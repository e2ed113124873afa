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
    dictionary.m_size = kept.size();
    dictionary.m_columns.assign(m_texts.size(), -1);
    qint32 column = 0;
    for (const quint32 bucket : kept)
        dictionary.m_columns[bucket] = column++;
    dictionary.m_idf.reserve(m_texts.size());
    for (const quint32 texts : m_texts)
        dictionary.m_idf.push_back(1.0F + std::log((1.0F + float(m_count)) / (1.0F + float(texts))));
    return dictionary;
}

SparseVector FeatureDictionary::vectorOf(const TextFeatures &text) const
{
    struct Entry {
        quint32 bucket;
        float weight;
        FeatureKind kind;
    };
    std::vector<Entry> entries;
    entries.reserve(text.occurrences.size());
    for (const FeatureOccurrence &occurrence : text.occurrences)
        entries.push_back({occurrence.bucket, occurrence.weight, occurrence.kind});
    // Kind and weight too, so that two features that share a bucket come in one order everywhere.
    std::ranges::sort(entries, {}, [](const Entry &e) { return std::tuple(e.bucket, e.kind, e.weight); });

    SparseVector vector;
    vector.reserve(entries.size());
    double squares = 0.0;
    for (size_t i = 0; i < entries.size();) {
        const Entry first = entries[i];
        float frequency = 0.0F;
        for (; i < entries.size() && entries[i].bucket == first.bucket; ++i)
            frequency += entries[i].weight;
        // Parts of little weight may sum up to less than 1: linear there, logarithmic beyond.
        const float tf = frequency > 1.0F ? 1.0F + std::log(frequency) : frequency;
        const float value = tf * m_idf[first.bucket] * weightOf(first.kind);
        squares += double(value) * double(value);
        if (m_columns[first.bucket] >= 0)
            vector.push_back({quint32(m_columns[first.bucket]), value});
    }
    if (vector.size() > MaxFeatures) {
        std::ranges::nth_element(vector, vector.begin() + std::ptrdiff_t(MaxFeatures), std::greater{},
                                 [](const Feature &f) { return std::pair(f.value, f.column); });
        vector.resize(MaxFeatures);
    }
    std::ranges::sort(vector, {}, &Feature::column);
    const float scale = squares > 0.0 ? float(1.0 / std::sqrt(squares)) : 0.0F;
    for (Feature &feature : vector)
        feature.value *= scale;
    return vector;
}

size_t FeatureDictionary::bytes() const
{
    return m_columns.size() * sizeof(qint32) + m_idf.size() * sizeof(float);
}

} // namespace countersign
