#include "app/cli/import_options.h"

#include "app/cli/words.h"

namespace countersign::cli
{
namespace
{

tl::unexpected<Error> wrong(const QString &message)
{
    return failure(ErrorKind::InvalidInput, message);
}

void clearIfTold(QString &guess, const QStringList &told)
{
    if (told.contains(guess))
        guess.clear();
}

} // namespace

QList<OptionRule> importRules()
{
    const QString column = QStringLiteral("COL");
    const QString found = Words::tr("Found by itself without it.");
    return {{QStringLiteral("format"),
             QStringLiteral("auto|csv|tsv|json|jsonl"),
             found,
             {QStringLiteral("auto"), QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("json"),
              QStringLiteral("jsonl")}},
            {QStringLiteral("encoding"), QStringLiteral("NAME"), found},
            {QStringLiteral("delimiter"), QStringLiteral("C|tab"), found},
            {QStringLiteral("id"), column, Words::tr("The column with the ticket's id.")},
            {QStringLiteral("subject"), column, Words::tr("The column with the subject.")},
            {QStringLiteral("body"),
             column,
             Words::tr("A column with text; again for more, joined in this order."),
             {},
             true},
            {QStringLiteral("created"), column, Words::tr("The column with the time.")},
            {QStringLiteral("truth"),
             QStringLiteral("FIELD=COL"),
             Words::tr("The column with the true value of a field; again for other fields."),
             {},
             true},
            {QStringLiteral("on-bad-row"),
             QStringLiteral("stop|skip"),
             Words::tr("stop: nothing is imported (the default). skip: the others are."),
             {QStringLiteral("stop"), QStringLiteral("skip")}},
            {QStringLiteral("on-duplicate-id"),
             QStringLiteral("refuse|suffix|keep-first"),
             Words::tr("For equal ids with other content; refuse is the default."),
             {QStringLiteral("refuse"), QStringLiteral("suffix"), QStringLiteral("keep-first")}}};
}

Result<SourceOptions> chosenSource(const Arguments &arguments)
{
    SourceOptions options;
    const QString format = arguments.value("format");
    if (!format.isEmpty() && format != QLatin1String("auto")) {
        const auto known = fileFormatFromName(format);
        if (!known)
            return failure(known.error());
        options.format = *known;
    }
    options.encoding = arguments.value("encoding");
    if (arguments.has("delimiter")) {
        const QString delimiter = arguments.value("delimiter");
        if (delimiter == QLatin1String("tab") || delimiter == QLatin1String("\\t")) {
            options.delimiter = '\t';
        } else if (delimiter.size() == 1 && delimiter[0].unicode() < 0x80 && delimiter[0] != u'"' &&
                   delimiter[0] != u'\n' && delimiter[0] != u'\r') {
            options.delimiter = delimiter[0].toLatin1();
        } else {
            return wrong(Words::tr("--delimiter is one character or \"tab\"."));
        }
    }
    for (const QString &truth : arguments.values("truth")) {
        if (truth.indexOf(u'=') < 1)
            return wrong(Words::tr("--truth takes FIELD=COL, not \"%1\".").arg(truth));
    }
    return options;
}

OnBadRow chosenOnBadRow(const Arguments &arguments)
{
    return arguments.value("on-bad-row") == QLatin1String("skip") ? OnBadRow::Skip : OnBadRow::Stop;
}

OnDuplicateId chosenOnDuplicateId(const Arguments &arguments)
{
    const QString word = arguments.value("on-duplicate-id");
    if (word == QLatin1String("suffix"))
        return OnDuplicateId::Suffix;
    return word == QLatin1String("keep-first") ? OnDuplicateId::KeepFirst : OnDuplicateId::Refuse;
}

Result<ColumnMapping> chosenMapping(const Arguments &arguments, const SourceProbe &probe,
                                    const Taxonomy &taxonomy)
{
    const auto guessed = guessMapping(probe.columns, probe.rows, taxonomy);
    if (!guessed && !arguments.has("body") && !arguments.has("subject"))
        return guessed;
    ColumnMapping mapping = guessed.value_or(ColumnMapping());
    QStringList told = arguments.values("body");
    QList<TruthColumn> truth;
    for (const char *option : {"id", "subject", "created"}) {
        if (arguments.has(option))
            told.append(arguments.value(option));
    }
    for (const QString &word : arguments.values("truth")) {
        truth.append({word.section(u'=', 0, 0), word.section(u'=', 1)});
        told.append(truth.last().column);
    }
    clearIfTold(mapping.id, told);
    clearIfTold(mapping.subject, told);
    clearIfTold(mapping.created, told);
    mapping.body.removeIf([&told](const QString &column) { return told.contains(column); });
    mapping.truth.removeIf([&](const TruthColumn &column) {
        return told.contains(column.column) || std::ranges::any_of(truth, [&](const TruthColumn &t) {
                   return t.fieldKey == column.fieldKey;
               });
    });
    if (arguments.has("id"))
        mapping.id = arguments.value("id");
    if (arguments.has("subject"))
        mapping.subject = arguments.value("subject");
    if (arguments.has("created"))
        mapping.created = arguments.value("created");
    if (arguments.has("body"))
        mapping.body = arguments.values("body");
    mapping.truth += truth;
    if (const auto checked = checkMapping(mapping, probe.columns, taxonomy); !checked)
        return failure(checked.error());
    return mapping;
}

QString mappingWords(const ColumnMapping &mapping)
{
    QStringList parts;
    const auto add = [&parts](const QString &what, const QString &column) {
        if (!column.isEmpty())
            parts.append(what + QLatin1String(" = ") + column);
    };
    add(QStringLiteral("id"), mapping.id);
    add(QStringLiteral("subject"), mapping.subject);
    add(QStringLiteral("body"), mapping.body.join(QStringLiteral(" + ")));
    add(QStringLiteral("created"), mapping.created);
    for (const TruthColumn &column : mapping.truth)
        add(Words::tr("truth of %1").arg(column.fieldKey), column.column);
    return Words::tr("Columns: %1").arg(parts.join(QStringLiteral(", ")));
}

} // namespace countersign::cli
