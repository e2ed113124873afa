#include "core/suggest/offline_baseline.h"

#include "core/base/hash64.h"
#include "core/suggest/baseline_evidence.h"
#include "core/suggest/cold_start.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>
#include <vector>

namespace countersign
{
namespace
{

constexpr size_t MostWeightBytes = size_t(32) * 1024 * 1024;
constexpr size_t RareWordsUpTo = 2000; ///< decisions; with more, a word must occur twice to be learned

class BaselineWords
{
    Q_DECLARE_TR_FUNCTIONS(countersign::OfflineBaseline)

public:
    static QString sentence(const QString &option, const QStringList &words)
    {
        if (words.isEmpty())
            return tr("No word of this ticket points to an option; %1 is a guess.").arg(option);
        //: %1 an option of the taxonomy, %2 one to three words of the ticket
        return tr("Words that point to %1: %2.").arg(option, words.join(tr(", ", "between words")));
    }
    static QString noOption() { return tr("No option of this field seems to fit."); }
    static QString noWords() { return tr("The ticket has no words to go by."); }
};

quint64 textHash(const TicketText &text)
{
    const QByteArray bytes = (text.subject + u'\n' + text.body).toUtf8();
    return hash64({bytes.constData(), size_t(bytes.size())});
}

} // namespace

struct OfflineBaseline::Model {
    FeatureOptions features;
    FeatureDictionary dictionary;
    std::vector<BaselineField> fields; ///< choice fields with at least one option, in the taxonomy's order
};

OfflineBaseline::OfflineBaseline() = default;

OfflineBaseline::OfflineBaseline(std::shared_ptr<const Model> model) : m_model(std::move(model)) {}

OfflineBaseline OfflineBaseline::train(const Taxonomy &taxonomy, const QList<LabelledText> &decisions,
                                       const QList<TicketText> &sample, const CancelToken &cancel)
{
    auto model = std::make_shared<Model>();
    FeatureDictionary::Builder builder(model->features);
    std::vector<QList<OptionWords>> words;
    size_t floatsPerFeature = 0;
    for (const Field &field : taxonomy.fields) {
        if (field.kind == FieldKind::Text)
            continue;
        BaselineField one;
        one.id = field.id;
        one.single = field.kind == FieldKind::Choice;
        QList<OptionWords> optionsOfField;
        for (const Option &option : field.options) {
            if (option.retired)
                continue;
            one.options.append(option.id);
            one.names.append(option.name);
            optionsOfField.append(optionWords(option, model->features));
            builder.learn(optionsOfField.last().speaking);
            builder.learn(optionsOfField.last().against);
            builder.learn(optionsOfField.last().cues);
        }
        if (one.options.isEmpty())
            continue;
        floatsPerFeature += LinearModel::strideFor(size_t(one.options.size()));
        model->fields.push_back(std::move(one));
        words.push_back(std::move(optionsOfField));
    }
    if (model->fields.empty())
        return OfflineBaseline(model);

    const qsizetype first = std::max(qsizetype(0), decisions.size() - MaxDecisions);
    std::vector<TextFeatures> texts;
    texts.reserve(size_t(decisions.size() - first));
    for (qsizetype i = first; i < decisions.size() && !cancel.isCancelled(); ++i) {
        texts.push_back(ticketFeatures(decisions[i].text.subject, decisions[i].text.body, model->features));
        builder.learn(texts.back());
    }
    for (const TicketText &text : sample) {
        if (cancel.isCancelled())
            break;
        builder.count(ticketFeatures(text.subject, text.body, model->features));
    }
    model->dictionary = builder.build(texts.size() > RareWordsUpTo ? 2 : 1,
                                      MostWeightBytes / sizeof(float) / floatsPerFeature);

    std::vector<SparseVector> vectors;
    vectors.reserve(texts.size());
    for (TextFeatures &text : texts) {
        vectors.push_back(model->dictionary.vectorOf(text));
        text = {}; // long tickets: do not hold both forms of all of them
    }
    for (size_t f = 0; f < model->fields.size(); ++f) {
        BaselineField &field = model->fields[f];
        field.model = coldStart(words[f], model->dictionary, field.single);
        std::vector<DecidedVector> decided;
        for (size_t i = 0; i < vectors.size(); ++i) {
            const LabelledText &labelled = decisions[first + qsizetype(i)];
            if (const FieldAnswer *answer = labelled.answers.find(field.id))
                decided.push_back({&vectors[i], answer, textHash(labelled.text)});
        }
        trainField(field, decided, cancel);
    }
    return OfflineBaseline(model);
}

BaselineAnswer OfflineBaseline::suggest(const QString &subject, const QString &body) const
{
    BaselineAnswer result;
    if (!m_model || m_model->fields.empty())
        return result;
    const TextFeatures features = ticketFeatures(subject, body, m_model->features);
    if (features.words.empty()) {
        result.flags = ReviewFlag::MissingField;
        result.reasoning = BaselineWords::noWords();
    }
    const SparseVector vector = m_model->dictionary.vectorOf(features);
    bool primary = true;
    for (const BaselineField &field : m_model->fields) {
        if (!field.calibration)
            result.flags |= ReviewFlag::NotMeasured;
        if (features.words.empty())
            continue;
        const FieldGuess out = guess(field.model, field.single, vector);
        FieldAnswer answer;
        answer.field = field.id;
        for (const quint32 cls : out.classes)
            answer.options.append(field.options[cls]);
        answer.confidence =
            Confidence::from(field.calibration ? (*field.calibration)(out.raw)
                                               : std::min(out.raw, BaselineField::UnmeasuredCeiling));
        result.answers.set(std::move(answer));
        if (!std::exchange(primary, false))
            continue;
        // The primary field explains the suggestion; a sentence per field would be read by nobody.
        if (out.classes.empty()) {
            result.reasoning = BaselineWords::noOption();
            continue;
        }
        result.evidence = evidenceFor(features, {subject, body}, m_model->dictionary, vector, field.model,
                                      out.classes.front());
        result.reasoning = BaselineWords::sentence(field.names[out.classes.front()], result.evidence);
    }
    return result;
}

BaselineMeasure OfflineBaseline::measure(FieldId field) const
{
    if (!m_model)
        return {};
    const auto found = std::ranges::find(m_model->fields, field, &BaselineField::id);
    return found == m_model->fields.cend() ? BaselineMeasure{} : found->measure;
}

size_t OfflineBaseline::bytes() const
{
    if (!m_model)
        return 0;
    size_t sum = m_model->dictionary.bytes();
    for (const BaselineField &field : m_model->fields)
        sum += field.model.bytes();
    return sum;
}

} // namespace countersign
