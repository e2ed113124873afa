#pragma once

#include "core/domain/taxonomy.h"
#include "core/suggest/feature_dictionary.h"
#include "core/suggest/linear_model.h"

#include <QList>

namespace countersign
{

/// The words of one option, taken apart: what a model knows before the first decision.
struct OptionWords {
    TextFeatures speaking; ///< name, aliases, description, use when, examples
    TextFeatures against;  ///< not when
    TextFeatures cues;     ///< see baseline_cues.h
    float head = 0.0F;
};

OptionWords optionWords(const Option &option, const FeatureOptions &features);

/// A model of one class per option whose score is a multiple of the cosine between ticket and option words,
/// less a part of the cosine with "not when". With `single`, softmax of the scores is the first guess; else
/// the sigmoid of each score, set so that an option needs a clear resemblance.
LinearModel coldStart(const QList<OptionWords> &options, const FeatureDictionary &dictionary, bool single);

} // namespace countersign
