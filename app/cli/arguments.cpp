#include "app/cli/arguments.h"

#include "app/cli/words.h"

namespace countersign::cli
{
namespace
{

constexpr qsizetype helpColumn = 31;

const OptionRule *findRule(const CommandSyntax &syntax, const QString &name)
{
    for (const OptionRule &rule : syntax.options) {
        if (rule.name == name)
            return &rule;
    }
    return nullptr;
}

tl::unexpected<Error> wrong(const QString &message)
{
    return failure(ErrorKind::InvalidInput, message);
}

/// Digits and a decimal point, whatever the locale.
QString numberWords(double number)
{
    return QString::number(number, 'g', 15);
}

} // namespace

Result<Arguments> parseArguments(const CommandSyntax &syntax, const QStringList &words)
{
    Arguments arguments;
    bool optionsEnded = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (optionsEnded || word == QLatin1String("-") || !word.startsWith(u'-')) {
            arguments.m_positional.append(word);
            continue;
        }
        if (word == QLatin1String("--")) {
            optionsEnded = true;
            continue;
        }
        if (word == QLatin1String("--help") || word == QLatin1String("-h")) {
            arguments.m_help = true;
            return arguments;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
        const OptionRule *rule = word.startsWith(QLatin1String("--")) ? findRule(syntax, name) : nullptr;
        if (!rule)
            return wrong(Words::tr("%1 has no option %2.").arg(syntax.name, word.left(equals)));
        if (rule->value.isEmpty()) {
            if (equals >= 0)
                return wrong(Words::tr("--%1 takes no value.").arg(name));
            arguments.m_values[name] = QStringList(QString());
            continue;
        }
        QString value;
        if (equals >= 0)
            value = word.mid(equals + 1);
        else if (i + 1 < words.size() && !words[i + 1].startsWith(QLatin1String("--")))
            value = words[++i];
        else
            return wrong(Words::tr("--%1 needs a value: --%1 %2.").arg(name, rule->value));
        if (!rule->words.isEmpty() && !rule->words.contains(value)) {
            return wrong(Words::tr("--%1 is one of %2, not \"%3\".")
                             .arg(name, rule->words.join(QStringLiteral(", ")), value));
        }
        if (arguments.m_values.contains(name) && !rule->repeats)
            return wrong(Words::tr("--%1 is given twice.").arg(name));
        arguments.m_values[name].append(value);
    }
    const qsizetype count = arguments.m_positional.size();
    if (count < syntax.fewest || count > syntax.most)
        return wrong(Words::tr("%1 takes: %2").arg(syntax.name, syntax.synopsis));
    return arguments;
}

QString helpText(const CommandSyntax &syntax)
{
    QString text =
        Words::tr("Usage: %1").arg(QLatin1String("countersign-cli ") + syntax.name + u' ' + syntax.synopsis) +
        QLatin1String("\n\n") + syntax.summary + u'\n';
    if (syntax.options.isEmpty())
        return text;
    text += u'\n';
    for (const OptionRule &rule : syntax.options) {
        QString left = QLatin1String("  --") + rule.name;
        if (!rule.value.isEmpty())
            left += u' ' + rule.value;
        if (left.size() > helpColumn - 1)
            left += u'\n' + QString(helpColumn, u' ');
        text += left.leftJustified(helpColumn) + rule.help + u'\n';
    }
    return text;
}

std::optional<qint64> NumberReader::integer(const char *option, qint64 low, qint64 high)
{
    if (!m_arguments.has(option))
        return std::nullopt;
    bool ok = false;
    const qint64 number = m_arguments.value(option).toLongLong(&ok);
    if (ok && number >= low && number <= high)
        return number;
    if (m_error.isEmpty()) {
        m_error = Words::tr("--%1 is a whole number from %2 to %3, not \"%4\".")
                      .arg(QLatin1String(option))
                      .arg(low)
                      .arg(high)
                      .arg(m_arguments.value(option));
    }
    return std::nullopt;
}

std::optional<double> NumberReader::real(const char *option, double low, double high)
{
    if (!m_arguments.has(option))
        return std::nullopt;
    bool ok = false;
    const double number = m_arguments.value(option).toDouble(&ok);
    if (ok && number >= low && number <= high)
        return number;
    if (m_error.isEmpty()) {
        m_error =
            Words::tr("--%1 is a number from %2 to %3, not \"%4\".")
                .arg(QLatin1String(option), numberWords(low), numberWords(high), m_arguments.value(option));
    }
    return std::nullopt;
}

} // namespace countersign::cli
