#include "core/dataset/source_probe.h"

#include "core/dataset/source_plan.h"
#include "core/dataset/text_scan.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace countersign
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(countersign::SourceProbe)
};

constexpr qsizetype SpreadsheetCellLimit = 32'767; ///< Excel cuts longer cells
constexpr qsizetype MaximumBadRows = 50;

bool looksDoubleEncoded(const QString &text)
{
    // UTF-8 read as windows-1252: é → Ã©, ’ → â€™, ü → Ã¼, ß → ÃŸ
    static const QRegularExpression pattern(QStringLiteral(
        "\u00C3[\u0080-\u00BF\u0178\u0152\u0153\u0160\u0161\u201A-\u201E\u2020\u2021\u2030\u2039]|"
        "\u00E2\u20AC[\u2122\u0153\u009D\u02DC\u201C\u201D\u00A6\u00A2]|\u00C2[\u00A0-\u00BF]"));
    return pattern.match(text).hasMatch();
}

bool looksScientific(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^\\d[.,]\\d+E\\+\\d{2,3}$"));
    return pattern.match(text).hasMatch();
}

bool hasControlCharacters(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(),
                       [](QChar c) { return c < u' ' && c != u'\n' && c != u'\r' && c != u'\t'; });
}

void addWarnings(SourceProbe &probe)
{
    const auto any = [&](auto test) {
        return std::ranges::any_of(probe.rows,
                                   [&](const QStringList &row) { return std::ranges::any_of(row, test); });
    };
    if (any(looksDoubleEncoded))
        probe.warnings.append(ProbeWarning::DoubleEncoded);
    if (any(looksScientific))
        probe.warnings.append(ProbeWarning::ScientificIds);
    if (any([](const QString &cell) { return cell.size() == SpreadsheetCellLimit; }))
        probe.warnings.append(ProbeWarning::CutCells);
    if (any(hasControlCharacters))
        probe.warnings.append(ProbeWarning::ControlCharacters);
}

} // namespace

QString probeWarningWords(ProbeWarning warning)
{
    switch (warning) {
    case ProbeWarning::DoubleEncoded:
        return Words::tr(
            "Some texts look encoded twice, like \"\u00C3\u00A9\" for \"\u00E9\". They are imported as they "
            "are; choose another encoding if the preview shows it.");
    case ProbeWarning::ScientificIds:
        return Words::tr(
            "Some cells are numbers like 1.23457E+15: a spreadsheet has shortened them. If they are ids, "
            "export the file again with the ids as text.");
    case ProbeWarning::CutCells:
        return Words::tr(
            "Some cells have exactly 32,767 characters: a spreadsheet has probably cut them off.");
    case ProbeWarning::ControlCharacters:
        return Words::tr("Some cells hold control characters such as NUL. They are kept.");
    }
    return {};
}

Result<SourceProbe> probeSource(const QString &path, const SourceOptions &options, qsizetype maximumRows)
{
    auto plan = planSource(path, options);
    if (!plan)
        return failure(std::move(plan).error());
    auto source = openPlanned(*plan, options);
    if (!source)
        return failure(std::move(source).error());
    SourceProbe probe{plan->format,
                      plan->encoding,
                      plan->dialect,
                      plan->arrayPath,
                      (*source)->columns(),
                      {},
                      {},
                      {},
                      (*source)->bytesTotal(),
                      {}};
    if (auto selected = (*source)->select(probe.columns); !selected)
        return failure(std::move(selected).error());
    while (probe.rows.size() < maximumRows && probe.badRows.size() < MaximumBadRows) {
        auto step = (*source)->next();
        if (!step)
            return failure(std::move(step).error());
        if (*step == ReadStep::End)
            break;
        if (*step == ReadStep::BadRow) {
            probe.badRows.append((*source)->badRow());
            continue;
        }
        QStringList row;
        for (const std::string_view cell : (*source)->record().cells)
            row.append(textFromUtf8(cell));
        probe.rows.append(row);
        probe.lines.append((*source)->record().line);
    }
    addWarnings(probe);
    return probe;
}

} // namespace countersign
