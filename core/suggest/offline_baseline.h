#pragma once

#include "core/base/cancel.h"
#include "core/domain/answers.h"
#include "core/domain/suggestion.h"
#include "core/domain/taxonomy.h"
#include "core/prompt/prepared_ticket.h"
#include "core/suggest/baseline_field.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace countersign
{

/// A ticket that a person decided.
struct LabelledText {
    TicketText text;
    Answers answers; ///< of the latest decision; fields may be missing
};

/// What the offline baseline proposes for one ticket.
struct BaselineAnswer {
    Answers answers; ///< choice fields only: it never writes a text
    /// NotMeasured while any choice field has fewer than 50 decisions; MissingField for a ticket without
    /// words.
    ReviewFlags flags;
    QString reasoning;    ///< one translated sentence
    QStringList evidence; ///< up to 3 words or phrases that stand verbatim in subject or body
};

/// Proposes answers without any network: from the words of the options at once, from decisions as they come.
/// An immutable value: train it on any thread, copy it freely, ask it from several threads at the same time.
/// Equal input gives an equal baseline. It is never given truth, only decisions.
///
/// Each choice field is a linear model over the ticket's words (see text_features.h). Before the first
/// decision its weights are the options' own words (cold_start.h); decisions move them from there by logistic
/// regression, so that options nobody has chosen yet keep their words. From 50 decisions of a field on, its
/// confidence is calibrated on guesses made out of fold; before, it is its raw probability, 0.5 at most.
class OfflineBaseline
{
public:
    OfflineBaseline(); ///< knows no field; answers nothing

    /// `decisions` oldest first; of more than `MaxDecisions` the newest count. `sample`: some of the
    /// project's tickets (a few thousand are plenty), only to learn which words are common. About a second
    /// for 10,000 short tickets and 77 options; meant for a background job. After a cancel the result is of
    /// no use.
    static OfflineBaseline train(const Taxonomy &taxonomy, const QList<LabelledText> &decisions,
                                 const QList<TicketText> &sample, const CancelToken &cancel = {});

    BaselineAnswer suggest(const QString &subject, const QString &body) const;

    /// How many of how many it had right so far, in words it had not learned from. Zeros for fields it does
    /// not answer.
    BaselineMeasure measure(FieldId field) const;

    /// Memory of what it learned.
    size_t bytes() const;

    static constexpr qsizetype MaxDecisions = 20'000;

private:
    struct Model;
    explicit OfflineBaseline(std::shared_ptr<const Model> model);

    std::shared_ptr<const Model> m_model;
};

} // namespace countersign
