#pragma once

#include "core/base/cancel.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/prelabel/run_request.h"
#include "core/suggest/offline_baseline.h"

#include <QHash>
#include <QMetaType>

#include <functional>

namespace countersign
{

class Database;
class ProjectWriter;

/// What a pass of the offline baseline did.
struct BaselineOutcome {
    qint64 labelled = 0;                      ///< undecided tickets that have its newest suggestion
    qint64 decisions = 0;                     ///< it learned from
    QHash<FieldId, BaselineMeasure> measures; ///< of every choice field: right so far, of how many

    bool operator==(const BaselineOutcome &) const = default;
};

struct BaselineProgress {
    qint64 done = 0;
    qint64 total = 0;
};

/// Trains the offline baseline on the project's decisions (never on truth) and gives undecided tickets its
/// suggestion, in background chunks. Blocks; for a pool thread or the command line. `limit` < 0: no limit.
/// `scope` All is Undecided here: a decided ticket is what it learned from, not what it is asked about.
[[nodiscard]] Result<BaselineOutcome>
labelWithBaseline(Database &reader, ProjectWriter &writer, qint64 limit,
                  const std::function<void(const BaselineProgress &)> &progress, const CancelToken &cancel,
                  const Clock &clock, RunScope scope = RunScope::Undecided);

/// Trained, nothing written: for classifying single texts.
[[nodiscard]] Result<OfflineBaseline> trainBaseline(Database &reader, const CancelToken &cancel);

} // namespace countersign

Q_DECLARE_METATYPE(countersign::BaselineOutcome)
