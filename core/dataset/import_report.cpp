#include "core/dataset/import_report.h"

#include "core/dataset/text_stream.h"

#include <QCoreApplication>
#include <QSaveFile>

#include <algorithm>
#include <limits>
#include <numeric>

namespace countersign
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(countersign::ImportReport)
};

int plural(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

QByteArray csvCell(const QString &text)
{
    QByteArray cell = text.toUtf8();
    if (cell.contains('"') || cell.contains(',') || cell.contains('\n') || cell.contains('\r'))
        cell = '"' + cell.replace("\"", "\"\"") + '"';
    return cell;
}

} // namespace

void ImportReport::addBadRow(const BadRow &row)
{
    if (++badCounts[row.cause] <= MaximumExamples)
        badRows.append(row);
}

qint64 ImportReport::badTotal() const
{
    return std::accumulate(badCounts.cbegin(), badCounts.cend(), qint64(0));
}

QStringList ImportReport::sentences() const
{
    QStringList lines;
    lines << Words::tr("%n record(s) read", nullptr, plural(read));
    lines << Words::tr("%n ticket(s) stored", nullptr, plural(stored));
    if (known > 0)
        lines << Words::tr("%n record(s) already in the project, skipped", nullptr, plural(known));
    if (duplicateIds > 0)
        lines << Words::tr("%n record(s) with an id that another one has", nullptr, plural(duplicateIds));
    if (repeatedTexts > 0)
        lines << Words::tr("%n text(s) that repeat another one exactly", nullptr, plural(repeatedTexts));
    if (emptyTexts > 0)
        lines << Words::tr("%n record(s) without any text, skipped", nullptr, plural(emptyTexts));
    for (auto it = badCounts.cbegin(); it != badCounts.cend(); ++it)
        lines << badRowCauseWords(it.key(), it.value());
    return lines;
}

Result<void> ImportReport::writeBadRows(const QString &path) const
{
    QSaveFile file(path);
    const auto fail = [&] {
        return failure(ErrorKind::Io,
                       Words::tr("The list of bad rows cannot be written to %1: %2. Choose another place.")
                           .arg(shownFileName(path), file.errorString()));
    };
    if (!file.open(QIODevice::WriteOnly))
        return fail();
    QByteArray text("record,line,column,cause,message\n");
    for (const BadRow &row : badRows) {
        text += QByteArray::number(row.record) + ',' + QByteArray::number(row.line) + ',' +
                QByteArray::number(row.column) + ',' + badRowCauseKey(row.cause).toUtf8() + ',' +
                csvCell(row.message) + '\n';
    }
    if (file.write(text) != text.size() || !file.commit())
        return fail();
    return {};
}

} // namespace countersign
