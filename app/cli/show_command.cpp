#include "app/cli/command.h"
#include "app/cli/words.h"
#include "core/review/ticket_line.h"
#include "core/review/ticket_state_rule.h"
#include "core/store/database.h"
#include "core/store/taxonomy_store.h"

namespace countersign::cli
{
namespace
{

constexpr quint32 linesAtATime = 500;
constexpr qsizetype textShown = 60;

/// The words of the list, in capitals: an interface, not translated.
constexpr std::array<const char *, TicketStateCount> stateWords{
    "DECIDED", "SKIPPED", "IN REVIEW", "AUTO", "READY", "REVIEW", "UNKNOWN", "FAILED", "WAITING"};

std::optional<TicketState> stateNamed(const QString &word)
{
    const QString key = word.toLower().replace(u' ', u'_').replace(u'-', u'_');
    for (size_t i = 0; i < stateWords.size(); ++i) {
        if (key == QLatin1String(ticketStateKeys[i]) ||
            key == QString::fromLatin1(stateWords[i]).toLower().replace(u' ', u'_'))
            return static_cast<TicketState>(i);
    }
    return std::nullopt;
}

/// What counts for a field: the decided options, else the suggested ones.
QString fieldWords(const Field &field, const TicketLine &line)
{
    QStringList decided;
    QStringList suggested;
    for (const LabelCell &cell : line.label.cells) {
        if (cell.field != field.id.value)
            continue;
        if (const Option *option = optionById(field, OptionId{cell.decided}))
            decided.append(option->name);
        if (const Option *option = optionById(field, OptionId{cell.suggested}))
            suggested.append(option->name);
    }
    const QStringList &shown = decided.isEmpty() ? suggested : decided;
    return shown.isEmpty() ? QStringLiteral("-") : shown.join(QStringLiteral(", "));
}

QString lowestConfidence(const TicketLine &line)
{
    quint16 lowest = noConfidence;
    for (const LabelCell &cell : line.label.cells) {
        if (cell.suggested != 0)
            lowest = std::min(lowest, cell.confidence);
    }
    return lowest == noConfidence ? QStringLiteral("-") : QString::number(unpackConfidence(lowest), 'f', 2);
}

QString lineWords(const Taxonomy &taxonomy, const TicketLine &line)
{
    QStringList parts;
    for (const Field &field : taxonomy.fields) {
        if (field.kind != FieldKind::Text)
            parts.append(fieldWords(field, line));
    }
    parts.append(lowestConfidence(line));
    parts.append(plainLine(line.subject.isEmpty() ? line.start : line.subject, textShown));
    return u'[' + QLatin1String(stateWords[size_t(line.state)]) + QLatin1String("] ") +
           parts.join(QStringLiteral(" | "));
}

Result<void> showLines(Context &context, Database &database, std::optional<TicketState> wanted, qint64 limit)
{
    const auto taxonomy = currentTaxonomy(database);
    const auto rows = TicketRows::load(database);
    if (!taxonomy || !rows)
        return failure(taxonomy ? rows.error() : taxonomy.error());
    const StateRule rule(*taxonomy);
    qint64 left = limit;
    for (quint32 row = 0; row < rows->size() && left > 0; row += linesAtATime) {
        std::vector<TicketId> ids;
        for (quint32 i = row; i < std::min(rows->size(), row + linesAtATime); ++i)
            ids.push_back(rows->ticketAt(i));
        const auto lines = readTicketLines(database, rule, ids);
        if (!lines)
            return failure(lines.error());
        QByteArray page;
        for (const TicketLine &line : *lines) {
            if (left == 0 || (wanted && line.state != *wanted))
                continue;
            --left;
            page += lineWords(*taxonomy, line).toUtf8() + '\n';
        }
        context.console.resultBytes(page);
    }
    return {};
}

int run(const Arguments &arguments, Context &context)
{
    std::optional<TicketState> state;
    if (arguments.has("state")) {
        state = stateNamed(arguments.value("state"));
        if (!state) {
            QStringList words;
            for (const char *key : ticketStateKeys)
                words.append(QLatin1String(key));
            return wrongUsage(context, QStringLiteral("show"),
                              Words::tr("--state is one of %1.").arg(words.join(QStringLiteral(", "))));
        }
    }
    NumberReader numbers(arguments);
    const qint64 limit = numbers.integer("limit", 0, std::numeric_limits<qint64>::max())
                             .value_or(std::numeric_limits<qint64>::max());
    if (!numbers.error().isEmpty())
        return wrongUsage(context, QStringLiteral("show"), numbers.error());
    const auto project = openToRead(context, arguments.at(0));
    if (!project)
        return failed(context, project.error());
    const auto shown = showLines(context, (*project)->reader(), state, limit);
    return shown ? Done : failed(context, shown.error());
}

} // namespace

Command showCommand()
{
    return {{QStringLiteral("show"),
             QStringLiteral("PROJECT [--state S] [--limit N]"),
             Words::tr("One line a ticket: state, options, lowest confidence, beginning of the text."),
             1,
             1,
             {{QStringLiteral("state"), QStringLiteral("S"), Words::tr("Only tickets in this state.")},
              {QStringLiteral("limit"), QStringLiteral("N"), Words::tr("At most so many.")}}},
            run};
}

} // namespace countersign::cli
