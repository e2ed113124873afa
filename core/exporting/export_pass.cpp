#include "core/exporting/export_pass.h"

#include <QCoreApplication>

namespace countersign
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(countersign::Export)
};

std::variant<CsvWriter, JsonlWriter> writerFor(const ExportNames &names, SourceLayout &layout,
                                               const ExportOptions &options)
{
    if (options.format == ExportFormat::Jsonl)
        return JsonlWriter(names, layout, options);
    return CsvWriter(names, layout, options);
}

} // namespace

Result<std::unique_ptr<ExportPass>> ExportPass::begin(Database &reader, const ExportOptions &options,
                                                      const CancelToken &cancel)
{
    auto transaction = ReadTransaction::begin(reader);
    if (!transaction)
        return failure(transaction.error());
    auto snapshot = readSnapshot(reader);
    if (!snapshot)
        return failure(snapshot.error());
    std::unique_ptr<ExportPass> pass(
        new ExportPass(reader, std::move(*transaction), std::move(*snapshot), options, cancel));
    if (const auto opened = pass->m_rows.open(); !opened)
        return failure(opened.error());
    return pass;
}

ExportPass::ExportPass(Database &reader, std::unique_ptr<ReadTransaction> transaction,
                       ExportSnapshot snapshot, const ExportOptions &options, const CancelToken &cancel)
    : m_transaction(std::move(transaction)),
      m_snapshot(std::move(snapshot)),
      m_names(m_snapshot.subjects, options),
      m_layout(m_snapshot.formats),
      m_writer(writerFor(m_names, m_layout, options)),
      m_rows(reader, m_snapshot, m_names, options, cancel)
{
}

void ExportPass::appendHeader(std::string &to) const
{
    if (const auto *csv = std::get_if<CsvWriter>(&m_writer))
        csv->appendHeader(to);
}

Result<void> ExportPass::append(StoredRow &stored, std::string &to)
{
    if (auto read = readAnswers(stored); !read)
        return read;
    const ExportRow &row = stored.row;
    if (row.current)
        ++m_ticketsByRun[row.current->run];
    const auto written = std::visit([&row, &to](auto &writer) { return writer.append(row, to); }, m_writer);
    if (!written) {
        const Error &error = written.error();
        return failure(error.kind,
                       Words::tr("Ticket %1 cannot be exported. %2").arg(row.ticket).arg(error.message),
                       error.detail);
    }
    return {};
}

} // namespace countersign
