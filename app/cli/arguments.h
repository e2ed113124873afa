#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace countersign::cli
{

/// One `--name VALUE` or switch of a command.
struct OptionRule {
    QString name;           ///< without the dashes
    QString value;          ///< how the help calls it; empty: a switch
    QString help;           ///< one sentence
    QStringList words = {}; ///< the only values allowed; empty: any
    bool repeats = false;   ///< may be given more than once
};

/// What a command takes.
struct CommandSyntax {
    QString name;
    QString synopsis; ///< the words behind the name
    QString summary;  ///< one sentence
    int fewest = 0;   ///< arguments without dashes
    int most = 0;
    QList<OptionRule> options;
};

/// The words of one command, sorted.
class Arguments
{
public:
    QString at(int position) const { return m_positional.value(position); }
    const QStringList &positional() const { return m_positional; }
    bool has(const char *option) const { return m_values.contains(QLatin1String(option)); }
    /// The last one given; empty if none.
    QString value(const char *option) const { return m_values.value(QLatin1String(option)).value(0); }
    QStringList values(const char *option) const { return m_values.value(QLatin1String(option)); }
    bool helpWanted() const { return m_help; }

private:
    friend Result<Arguments> parseArguments(const CommandSyntax &, const QStringList &);

    QStringList m_positional;
    QHash<QString, QStringList> m_values;
    bool m_help = false;
};

/// Reads `--key value`, `--key=value`, switches and arguments in any order; "--" ends the options, "-" is an
/// argument. Error: InvalidInput, one line.
[[nodiscard]] Result<Arguments> parseArguments(const CommandSyntax &syntax, const QStringList &words);

/// The text of --help.
QString helpText(const CommandSyntax &syntax);

/// Takes numbers out of options and remembers the first that is none.
class NumberReader
{
public:
    explicit NumberReader(const Arguments &arguments) : m_arguments(arguments) {}

    std::optional<qint64> integer(const char *option, qint64 low, qint64 high);
    std::optional<double> real(const char *option, double low, double high);
    const QString &error() const { return m_error; }

private:
    const Arguments &m_arguments;
    QString m_error;
};

} // namespace countersign::cli
