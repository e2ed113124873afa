#pragma once

#include "core/base/result.h"
#include "core/domain/decision.h"
#include "core/domain/taxonomy.h"
#include "core/review/field_setting.h"
#include "core/store/decision_store.h"

#include <QList>

#include <optional>

namespace countersign
{

/// What stands on the screen while a person gives a verdict: all that a decision depends on.
struct VerdictBase {
    TicketId ticket;
    std::optional<Suggestion> shown; ///< the one that was painted; none: no suggestion, or a blind ticket
    std::optional<DecisionKind> formerKind; ///< of the decision that counts, if there is one
    Answers former;                         ///< and its answers
    bool formerIsOwn = true; ///< false: another annotator's; saying the same again is a decision of one's own
    bool blind = false;
    qint64 tookMs = 0;
};

/// A decision that is ready to be written, and what the page needs to go on.
struct Verdict {
    NewDecision decision;
    QList<FieldId> open; ///< required fields that are not settled yet; empty: decided (or skipped)
    bool changes = true; ///< false: it says what the annotator's former decision says; need not be written
};

/// How far accepting reaches.
enum class AcceptScope {
    OpenFields, ///< what the person has settled stays (Enter in the window)
    Everything, ///< the suggestion replaces former answers too (the command line's --accept)
};

// The verdicts. Pure: values in, values out. Rules for all of them:
// - a ticket is decided once its required fields are settled: a single choice by one option, a multiple
// choice
//   by an answer (which may be "none of them"), a text by words;
// - Accepted if every settled field is as shown, else Corrected; Partial while a required field is open;
// - once the last required field is settled by key, open text fields take over the text that was shown;
// - answers of fields and options that the taxonomy no longer has are left out.

/// Takes the suggestion for the open fields, text fields included. Fails with words if there is none, or if
/// it settles nothing that is open.
[[nodiscard]] Result<Verdict> acceptVerdict(const Taxonomy &taxonomy, const VerdictBase &base,
                                            AcceptScope scope);

/// Sets a choice field. A single choice takes exactly one option; a multiple choice any, none too.
[[nodiscard]] Result<Verdict> optionsVerdict(const Taxonomy &taxonomy, const VerdictBase &base, FieldId field,
                                             const QList<OptionId> &options);

/// One key on an option: sets a single choice; turns the option of a multiple choice on or off, starting from
/// what is painted (the settled answer, else the suggestion).
[[nodiscard]] Result<Verdict> toggleVerdict(const Taxonomy &taxonomy, const VerdictBase &base, FieldId field,
                                            OptionId option);

/// Sets a text field, trimmed; more words than its limit are an error.
[[nodiscard]] Result<Verdict> textVerdict(const Taxonomy &taxonomy, const VerdictBase &base, FieldId field,
                                          const QString &text);

/// Opens a choice field again; a text field becomes empty and stays so.
[[nodiscard]] Result<Verdict> clearVerdict(const Taxonomy &taxonomy, const VerdictBase &base, FieldId field);

/// Sets the ticket aside; what was settled so far is kept for when somebody comes back to it.
[[nodiscard]] Result<Verdict> skipVerdict(const Taxonomy &taxonomy, const VerdictBase &base);

/// Several fields in one verdict, as `--set FIELD=OPTION…` asks for.
[[nodiscard]] Result<Verdict> settingsVerdict(const Taxonomy &taxonomy, const VerdictBase &base,
                                              const QList<FieldSetting> &settings);

/// A required field's answer is there, in the sense above.
bool isSettled(const Field &field, const Answers &answers);

} // namespace countersign
