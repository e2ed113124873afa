#include "core/exporting/export_options.h"

#include <QCoreApplication>

namespace countersign
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(countersign::Export)
};

} // namespace

QStringList exportFormatKeys()
{
    return {QStringLiteral("csv"), QStringLiteral("csv-spreadsheet"), QStringLiteral("jsonl")};
}

QStringList exportIncludeKeys()
{
    return {QStringLiteral("decided"), QStringLiteral("ready"), QStringLiteral("all")};
}

QString keyOf(ExportFormat format)
{
    return exportFormatKeys().at(int(format));
}

QString keyOf(ExportInclude include)
{
    return exportIncludeKeys().at(int(include));
}

Result<ExportFormat> exportFormatFromKey(const QString &key)
{
    const auto index = exportFormatKeys().indexOf(key);
    if (index < 0)
        return failure(ErrorKind::InvalidInput, Words::tr("The export format \"%1\" is not known. Use %2.")
                                                    .arg(key, exportFormatKeys().join(QStringLiteral(", "))));
    return ExportFormat(index);
}

Result<ExportInclude> exportIncludeFromKey(const QString &key)
{
    const auto index = exportIncludeKeys().indexOf(key);
    if (index < 0)
        return failure(ErrorKind::InvalidInput,
                       Words::tr("\"%1\" is no choice of tickets to export. Use %2.")
                           .arg(key, exportIncludeKeys().join(QStringLiteral(", "))));
    return ExportInclude(index);
}

bool includes(ExportInclude include, TicketState state)
{
    switch (include) {
    case ExportInclude::Decided:
        return state == TicketState::Decided;
    case ExportInclude::Ready:
        return state == TicketState::Decided || state == TicketState::Ready || state == TicketState::Auto;
    case ExportInclude::All:
        break;
    }
    return true;
}

} // namespace countersign
