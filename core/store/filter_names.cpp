#include "core/store/filter_names.h"

#include "core/store/database.h"

namespace countersign
{

Result<FilterNames> filterNames(Database &database)
{
    FilterNames names;
    const auto runs = forEachRow(database, "SELECT id, source, model FROM run", [&names](Statement &row) {
        names.runs.insert(RunId{row.integer(0)}, {static_cast<SourceKind>(row.integer(1)), row.text(2)});
    });
    if (!runs)
        return failure(runs.error());
    const auto annotators = forEachRow(database, "SELECT id, name FROM annotator", [&names](Statement &row) {
        names.annotators.insert(AnnotatorId{row.integer(0)}, row.text(1));
    });
    if (!annotators)
        return failure(annotators.error());
    return names;
}

} // namespace countersign
