#include "core/dataset/import_rehearsal.h"

#include "core/dataset/record_import.h"
#include "core/store/database.h"

namespace countersign
{
namespace
{

class NowhereSink final : public TicketSink
{
public:
    [[nodiscard]] Result<void> add(const TicketRow &) override { return {}; }
    [[nodiscard]] Result<void> flush() override { return {}; }
};

} // namespace

Result<ImportReport> rehearseImport(const ImportRequest &request, const Taxonomy &taxonomy,
                                    Database *existing, const ImportProgressFunction &progress,
                                    const CancelToken &cancel)
{
    ImportRequest lenient = request;
    lenient.onBadRow = OnBadRow::Skip;
    if (lenient.onDuplicateId == OnDuplicateId::Refuse)
        lenient.onDuplicateId = OnDuplicateId::KeepFirst;
    auto source = openSource(request.path, request.source);
    if (!source)
        return failure(source.error());
    qint64 number = 1;
    if (existing) {
        const auto next = existing->integer("SELECT coalesce(max(id), 0) + 1 FROM import");
        if (!next)
            return failure(next.error());
        number = *next;
    }
    RecordImport import(lenient, taxonomy, ImportId{number}, TicketId{});
    if (existing) {
        if (const auto learned = import.learnExisting(*existing); !learned)
            return failure(learned.error());
    }
    NowhereSink nowhere;
    if (const auto read = import.run(**source, nowhere, progress, cancel); !read)
        return failure(read.error());
    return import.report();
}

} // namespace countersign
