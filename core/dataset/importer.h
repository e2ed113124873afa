#pragma once

#include "core/base/cancel.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/dataset/column_mapping.h"
#include "core/dataset/import_report.h"
#include "core/dataset/ticket_source.h"

#include <functional>

namespace countersign
{

class Project;

/// What happens at a record that cannot be read. Words: stop, skip.
enum class OnBadRow { Stop, Skip };
/// What happens at an id that another record with other content has. Words: refuse, suffix, keep-first.
enum class OnDuplicateId { Refuse, Suffix, KeepFirst };

/// What is to be imported, and by which rules.
struct ImportRequest {
    QString path;
    SourceOptions source;
    ColumnMapping mapping;
    OnBadRow onBadRow = OnBadRow::Stop;
    OnDuplicateId onDuplicateId = OnDuplicateId::Refuse;
};

/// Called about every tenth of a second, on the importing thread.
struct ImportProgress {
    qint64 bytesRead = 0;
    qint64 bytesTotal = 0;
    qint64 records = 0;
};
using ImportProgressFunction = std::function<void(const ImportProgress &)>;

/// Imports a file into a project that nobody has open. A project without tickets is loaded beside itself,
/// synced and renamed over; otherwise the rows go through the writer and count only once the import is
/// complete. Interrupted at any moment, the project is as it was. Blocks; call it off the window's thread.
[[nodiscard]] Result<ImportReport> importTickets(const QString &projectPath, const ImportRequest &request,
                                                 const ImportProgressFunction &progress,
                                                 const CancelToken &cancel, const Clock &clock);

/// The same for a project that is open for writing and has tickets: decisions made meanwhile come first.
/// Blocks; call it off the window's thread.
[[nodiscard]] Result<ImportReport> appendTickets(Project &project, const ImportRequest &request,
                                                 const ImportProgressFunction &progress,
                                                 const CancelToken &cancel, const Clock &clock);

} // namespace countersign
