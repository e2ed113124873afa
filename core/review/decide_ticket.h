#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/review/decision_maker.h"

#include <QString>
#include <QStringList>

namespace countersign
{

class Project;

/// One decision from the command line.
struct DecideRequest {
    enum class Verb { Accept, Set, Skip };

    QString ticket; ///< the file's id
    Verb verb = Verb::Accept;
    QStringList settings; ///< FIELD=OPTION words of Verb::Set
    QString annotator;
};

/// Decides a ticket of an open project and returns once it is on disk. Accepting replaces former answers by
/// those of the current suggestion. Blocks; not for the window.
[[nodiscard]] Result<Verdict> decideTicket(Project &project, const DecideRequest &request,
                                           const Clock &clock);

} // namespace countersign
