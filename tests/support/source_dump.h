#pragma once

#include "core/dataset/ticket_source.h"

#include <QString>

namespace countersign::test
{

/// What a source gives, as readable lines: format, columns, then records and bad rows in file order. Long
/// values are shortened. Also reads each record again through RecordSplitter and says so if it differs.
QString dumpSource(const QString &path, const SourceOptions &options);

/// A value on one line: control characters and what is not ASCII as escapes.
QString shownValue(std::string_view value);

} // namespace countersign::test
