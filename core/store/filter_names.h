#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/domain/suggestion.h"

#include <QHash>
#include <QString>

namespace countersign
{

class Database;

/// What the ids in the columns are called: two tables of a few dozen rows.
struct FilterNames {
    struct RunName {
        SourceKind source = SourceKind::Llm;
        QString model; ///< empty for the offline baseline; foreign text

        bool operator==(const RunName &) const = default;
    };
    QHash<RunId, RunName> runs;
    QHash<AnnotatorId, QString> annotators;

    bool operator==(const FilterNames &) const = default;
};

[[nodiscard]] Result<FilterNames> filterNames(Database &database);

} // namespace countersign
