#pragma once

#include "core/suggest/feature_dictionary.h"
#include "core/suggest/linear_model.h"

#include <QStringList>

namespace countersign
{

/// At most `limit` words or phrases that stand verbatim in one of the parts (the texts `features` was made
/// of, in order) and weighed most for class `chosen` against the mean of all classes; heaviest first. Empty
/// when nothing spoke for it.
QStringList evidenceFor(const TextFeatures &features, const QStringList &parts,
                        const FeatureDictionary &dictionary, const SparseVector &vector,
                        const LinearModel &model, size_t chosen, qsizetype limit = 3);

} // namespace countersign
