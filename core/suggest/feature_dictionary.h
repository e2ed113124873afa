#pragma once

#include "core/suggest/text_features.h"

#include <QtGlobal>

#include <span>
#include <vector>

namespace countersign
{

/// One entry of a sparse vector.
struct Feature {
    quint32 column;
    float value;

    bool operator==(const Feature &) const = default;
};

/// Ascending by column, Euclidean length 1 at most: what the dictionary does not know is missing from it, but
/// counts in its length, so that a text of unknown words weighs little.
using SparseVector = std::vector<Feature>;

/// Which features a model knows, and how rare each one is.
class FeatureDictionary
{
public:
    /// Collects counts; build() then keeps the features worth keeping.
    class Builder
    {
    public:
        explicit Builder(const FeatureOptions &options);

        /// A text that tells how common features are, and no more.
        void count(const TextFeatures &text) { see(text, false); }
        /// A text whose features shall be known.
        void learn(const TextFeatures &text) { see(text, true); }

        /// Keeps features of learned texts that occur in at least `minimum` texts, at most `maximum` of them,
        /// the most frequent first.
        FeatureDictionary build(quint32 minimum, size_t maximum) const;

    private:
        void see(const TextFeatures &text, bool learned);

        std::vector<quint32> m_texts; ///< per bucket, number of texts
        std::vector<quint32> m_last;  ///< per bucket, last text that had it
        std::vector<bool> m_learned;
        quint32 m_count = 0;
    };

    /// tf-idf: (1 + ln tf) · ln((1 + N) / (1 + df)) + 1 for each known feature (smooth idf as in
    /// scikit-learn), character runs at less weight, the whole text scaled to length 1. At most `MaxFeatures`
    /// of the heaviest are kept.
    SparseVector vectorOf(const TextFeatures &text) const;

    /// -1: not known.
    qint32 columnOf(quint32 bucket) const { return m_columns[bucket]; }
    size_t size() const { return m_size; }
    size_t bytes() const;

    static constexpr size_t MaxFeatures = 512;

private:
    std::vector<qint32> m_columns; ///< per bucket
    std::vector<float> m_idf;      ///< per bucket
    size_t m_size = 0;
};

} // namespace countersign
