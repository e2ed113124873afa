#include "tests/support/source_dump.h"

#include "core/dataset/source_plan.h"
#include "core/dataset/text_scan.h"

#include <QStringList>

namespace countersign::test
{
namespace
{

QString evidenceName(EncodingEvidence evidence)
{
    switch (evidence) {
    case EncodingEvidence::Told:
        return QStringLiteral("told");
    case EncodingEvidence::ByteOrderMark:
        return QStringLiteral("mark");
    case EncodingEvidence::NulPattern:
        return QStringLiteral("nul pattern");
    case EncodingEvidence::ValidUtf8:
        return QStringLiteral("valid");
    case EncodingEvidence::Guessed:
        return QStringLiteral("guessed");
    }
    return {};
}

/// The record as the splitter reads it must be what the source showed.
QString differenceAfterSplitting(const TicketSource &source)
{
    const RecordFormat format = source.recordFormat();
    RecordSplitter splitter(format);
    const auto cells = splitter.cells(source.record().raw);
    if (!cells)
        return QStringLiteral("  SPLIT: ") + cells.error().message;
    for (qsizetype i = 0; i < format.columns.size(); ++i) {
        const qsizetype shown = source.columns().indexOf(format.columns[i]);
        if (shown < 0)
            continue;
        const std::string_view before = source.record().cells[static_cast<size_t>(shown)];
        const std::string_view after = (*cells)[static_cast<size_t>(i)];
        if (before != after || (before.data() == nullptr) != (after.data() == nullptr))
            return QStringLiteral("  SPLIT DIFFERS: ") + format.columns[i];
    }
    return {};
}

} // namespace

QString shownValue(std::string_view value)
{
    constexpr qsizetype Longest = 120;
    if (!value.data())
        return QStringLiteral("(absent)");
    QString shown = QStringLiteral("\"");
    const QString text = textFromUtf8(value);
    for (const QChar c : text.left(Longest)) {
        if (c < u' ' || c >= QChar(0x7f))
            shown += QStringLiteral("<%1>").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            shown += c;
    }
    shown += u'"';
    if (text.size() > Longest)
        shown += QStringLiteral("… %1 bytes").arg(value.size());
    return shown;
}

QString dumpSource(const QString &path, const SourceOptions &options)
{
    QStringList lines;
    const auto plan = planSource(path, options);
    if (!plan)
        return QStringLiteral("error: ") + plan.error().message + u'\n';
    QString format = fileFormatName(plan->format);
    if (plan->format == FileFormat::Csv || plan->format == FileFormat::Tsv)
        format += QStringLiteral(" delimiter %1").arg(shownValue({&plan->dialect.delimiter, 1}));
    if (!plan->arrayPath.isEmpty())
        format += QStringLiteral(" array %1").arg(plan->arrayPath.join(u'.'));
    lines << QStringLiteral("format: ") + format;
    lines << QStringLiteral("encoding: %1 (%2)")
                 .arg(plan->encoding.name, evidenceName(plan->encoding.evidence));
    auto source = openPlanned(*plan, options);
    if (!source) {
        lines << QStringLiteral("error: ") + source.error().message;
        return lines.join(u'\n') + u'\n';
    }
    const QStringList columns = (*source)->columns();
    lines << QStringLiteral("columns: ") + shownValue(columns.join(u" | ").toStdString());
    if (auto selected = (*source)->select(columns); !selected)
        return selected.error().message;
    for (;;) {
        auto step = (*source)->next();
        if (!step) {
            lines << QStringLiteral("error: ") + step.error().message;
            break;
        }
        if (*step == ReadStep::End)
            break;
        if (*step == ReadStep::BadRow) {
            const BadRow &row = (*source)->badRow();
            lines << QStringLiteral("bad row %1: %2: %3")
                         .arg(row.record)
                         .arg(badRowCauseKey(row.cause), row.message);
            continue;
        }
        const RecordView &record = (*source)->record();
        lines << QStringLiteral("record %1 line %2").arg(record.record).arg(record.line);
        for (qsizetype i = 0; i < columns.size(); ++i)
            lines << QStringLiteral("  %1 = %2")
                         .arg(shownValue(columns[i].toStdString()),
                              shownValue(record.cells[static_cast<size_t>(i)]));
        const QString difference = differenceAfterSplitting(**source);
        if (!difference.isEmpty())
            lines << difference;
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace countersign::test
