#include "core/dataset/column_mapping.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace countersign
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(countersign::ColumnMapping)
};

} // namespace

QJsonObject ColumnMapping::toJson() const
{
    QJsonArray truthArray;
    for (const TruthColumn &entry : truth)
        truthArray.append(
            QJsonObject{{QStringLiteral("field"), entry.fieldKey}, {QStringLiteral("column"), entry.column}});
    return {{QStringLiteral("id"), id},
            {QStringLiteral("subject"), subject},
            {QStringLiteral("body"), QJsonArray::fromStringList(body)},
            {QStringLiteral("created"), created},
            {QStringLiteral("truth"), truthArray}};
}

ColumnMapping ColumnMapping::fromJson(const QJsonObject &json)
{
    ColumnMapping mapping;
    mapping.id = json.value(QStringLiteral("id")).toString();
    mapping.subject = json.value(QStringLiteral("subject")).toString();
    mapping.created = json.value(QStringLiteral("created")).toString();
    for (const QJsonValue column : json.value(QStringLiteral("body")).toArray())
        mapping.body.append(column.toString());
    for (const QJsonValue entry : json.value(QStringLiteral("truth")).toArray())
        mapping.truth.append(
            {entry[QStringLiteral("field")].toString(), entry[QStringLiteral("column")].toString()});
    return mapping;
}

Result<void> checkMapping(const ColumnMapping &mapping, const QStringList &columns, const Taxonomy &taxonomy)
{
    QStringList wanted = mapping.body;
    wanted << mapping.id << mapping.subject << mapping.created;
    for (const TruthColumn &truth : mapping.truth) {
        wanted << truth.column;
        if (!taxonomy.fieldByKey(truth.fieldKey)) {
            QStringList keys;
            for (const Field &field : taxonomy.fields)
                keys << field.key;
            return failure(ErrorKind::InvalidInput,
                           Words::tr("There is no field \"%1\". The fields are %2.")
                               .arg(truth.fieldKey, keys.join(QStringLiteral(", "))));
        }
    }
    for (const QString &column : wanted) {
        if (!column.isEmpty() && !columns.contains(column))
            return failure(ErrorKind::InvalidInput,
                           Words::tr("There is no column \"%1\". The columns are %2.")
                               .arg(column, columns.join(QStringLiteral(", "))));
    }
    if (mapping.body.isEmpty() && mapping.subject.isEmpty())
        return failure(ErrorKind::InvalidInput,
                       Words::tr("No text column is chosen. The columns are %1; choose one with --body.")
                           .arg(columns.join(QStringLiteral(", "))));
    return {};
}

bool hasText(std::string_view cell)
{
    constexpr std::string_view Blanks = " \t\r\n\v\f";
    constexpr std::string_view NoBreakSpace = "\xC2\xA0";
    for (bool again = true; again;) {
        again = false;
        const size_t begin = std::min(cell.find_first_not_of(Blanks), cell.size());
        cell.remove_prefix(begin);
        if (cell.starts_with(NoBreakSpace)) {
            cell.remove_prefix(NoBreakSpace.size());
            again = true;
        }
    }
    cell = cell.substr(0, cell.find_last_not_of(Blanks) + 1);
    constexpr size_t LongestMark = 6;
    if (cell.size() > LongestMark)
        return true;
    static constexpr std::string_view Marks[] = {"",    "NULL", "null", "N/A",    "n/a",
                                                 "nan", "NaN",  "-",    "(none)", "\\N"};
    return std::ranges::find(Marks, cell) == std::end(Marks);
}

void composeBody(std::span<const std::string> headers, std::span<const std::string_view> cells,
                 std::string &to)
{
    if (cells.size() == 1) {
        to.append(cells[0]);
        return;
    }
    bool first = true;
    for (size_t i = 0; i < cells.size(); ++i) {
        if (!hasText(cells[i]))
            continue;
        if (!first)
            to.append("\n\n");
        first = false;
        to.append(headers[i]);
        to.append(":\n");
        to.append(cells[i]);
    }
}

} // namespace countersign
