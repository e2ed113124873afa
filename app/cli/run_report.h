#pragma once

#include "app/cli/exit_status.h"
#include "core/domain/run.h"
#include "core/domain/taxonomy.h"
#include "core/prelabel/baseline_labeller.h"
#include "core/prelabel/run_progress.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace countersign::cli
{

/// "baseline", "llm", "imported": machine words.
QString sourceKey(SourceKind source);
/// "offline baseline, not a language model"
QString sourceWords(SourceKind source);
/// "too_long": the word of a cause in JSON.
QString causeKey(FailureCause cause);
QByteArray causesToJson(const QMap<FailureCause, qint64> &causes);

/// "1,204 of 10,003, 12.3 a second, 14 min left, 3 failed, spent 0.0312"
QString progressWords(const RunProgress &progress);
double progressFraction(const RunProgress &progress);

ExitStatus statusOf(const RunOutcome &outcome);
/// What happened, then what to do.
QStringList outcomeLines(const RunOutcome &outcome);
/// The one object of `prelabel --json`.
QByteArray outcomeJson(const RunOutcome &outcome);
QByteArray baselineJson(const BaselineOutcome &outcome);
QStringList baselineLines(const BaselineOutcome &outcome, const Taxonomy &taxonomy);

/// Why tickets whose answer was lost are left out, and how to ask again.
QString unknownWords(qint64 tickets);

} // namespace countersign::cli
