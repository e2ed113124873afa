#include "core/suggest/cold_start.h"

#include "core/suggest/baseline_cues.h"

namespace countersign
{
namespace
{

constexpr float NameWeight = 2.0F;
constexpr float TextWeight = 1.0F;
constexpr float Sharpness = 20.0F; ///< logits per unit of cosine
constexpr float CueShare = 0.6F;   ///< of a cue word against a word of the option itself
constexpr float AgainstShare = 0.3F;
constexpr float MultipleChoiceBias = -1.5F;

/// "cardArrival" → "card Arrival"; other separators are none to a tokeniser anyway.
QString spacedName(const QString &name)
{
    QString spaced;
    for (qsizetype i = 0; i < name.size(); ++i) {
        if (i > 0 && name[i].isUpper() && name[i - 1].isLower())
            spaced += u' ';
        spaced += name[i];
    }
    return spaced;
}

void addRow(LinearModel &model, size_t cls, const SparseVector &vector, float factor)
{
    for (const Feature &feature : vector)
        model.row(feature.column)[cls] += factor * feature.value;
}

} // namespace

OptionWords optionWords(const Option &option, const FeatureOptions &features)
{
    OptionWords words;
    appendFeatures(words.speaking, spacedName(option.name), NameWeight, features);
    for (const QString &alias : option.aliases)
        appendFeatures(words.speaking, spacedName(alias), NameWeight, features);
    appendFeatures(words.speaking, option.description, TextWeight, features);
    for (const QString &line : option.useWhen)
        appendFeatures(words.speaking, line, TextWeight, features);
    for (const QString &example : option.examples)
        appendFeatures(words.speaking, example, TextWeight, features);
    for (const QString &line : option.notWhen)
        appendFeatures(words.against, line, TextWeight, features);
    const OptionCues cues = cuesFor(option);
    appendFeatures(words.cues, cues.words, TextWeight, features);
    words.head = cues.head;
    return words;
}

LinearModel coldStart(const QList<OptionWords> &options, const FeatureDictionary &dictionary, bool single)
{
    LinearModel model(dictionary.size(), size_t(options.size()));
    for (size_t cls = 0; cls < size_t(options.size()); ++cls) {
        const OptionWords &words = options[qsizetype(cls)];
        addRow(model, cls, dictionary.vectorOf(words.speaking), Sharpness);
        addRow(model, cls, dictionary.vectorOf(words.against), -Sharpness * AgainstShare);
        addRow(model, cls, dictionary.vectorOf(words.cues), Sharpness * CueShare);
        model.bias()[cls] = single ? words.head : MultipleChoiceBias;
    }
    return model;
}

} // namespace countersign
