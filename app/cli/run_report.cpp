#include "app/cli/run_report.h"

#include "app/cli/ordered_json.h"
#include "app/cli/words.h"
#include "core/prelabel/run_words.h"

#include <QDateTime>
#include <QLocale>

namespace countersign::cli
{
namespace
{

QString endKey(RunEnd end)
{
    switch (end) {
    case RunEnd::Finished:
        return QStringLiteral("finished");
    case RunEnd::Stopped:
        return QStringLiteral("stopped");
    case RunEnd::Budget:
        return QStringLiteral("budget");
    case RunEnd::Endpoint:
        return QStringLiteral("endpoint");
    case RunEnd::Unreachable:
        return QStringLiteral("unreachable");
    case RunEnd::NeedsChoice:
        return QStringLiteral("needs_choice");
    case RunEnd::Storage:
        break;
    }
    return QStringLiteral("storage");
}

QString money(double amount)
{
    return QLocale().toString(amount, 'g', 6);
}

QString timeWords(double seconds)
{
    return seconds < 90 ? Words::tr("%n s left", nullptr, plural(qint64(seconds)))
                        : Words::tr("%n min left", nullptr, plural(qint64(seconds / 60)));
}

QString headline(const RunOutcome &outcome)
{
    const RunProgress &progress = outcome.progress;
    const int left = plural(std::max<qint64>(0, progress.total - progress.done()));
    switch (outcome.end) {
    case RunEnd::Finished:
        return Words::tr("Run %1 is done: %n suggestion(s).", nullptr, plural(progress.answered))
            .arg(progress.run.value);
    case RunEnd::Stopped:
        return Words::tr("Stopped with %n ticket(s) to go. Run the same command again to go on.", nullptr,
                         left);
    default:
        return outcome.error ? outcome.error->message : Words::tr("The run ended early.");
    }
}

} // namespace

QString sourceKey(SourceKind source)
{
    switch (source) {
    case SourceKind::Baseline:
        return QStringLiteral("baseline");
    case SourceKind::Llm:
        return QStringLiteral("llm");
    case SourceKind::Imported:
        break;
    }
    return QStringLiteral("imported");
}

QString sourceWords(SourceKind source)
{
    switch (source) {
    case SourceKind::Baseline:
        return Words::tr("offline baseline, not a language model");
    case SourceKind::Llm:
        return Words::tr("language model");
    case SourceKind::Imported:
        break;
    }
    return Words::tr("imported file");
}

QString causeKey(FailureCause cause)
{
    static constexpr const char *keys[] = {
        "other",     "too_long",     "content_filter", "refused", "malformed",  "cut_off",  "empty",
        "ambiguous", "server_error", "rate_limited",   "timeout", "connection", "rejected", "cancelled"};
    const auto index = size_t(cause);
    return QLatin1String(index < std::size(keys) ? keys[index] : keys[0]);
}

QByteArray causesToJson(const QMap<FailureCause, qint64> &causes)
{
    OrderedJson json;
    for (auto it = causes.cbegin(); it != causes.cend(); ++it)
        json.add(causeKey(it.key()).toUtf8().constData(), it.value());
    return json.bytes();
}

QString progressWords(const RunProgress &progress)
{
    const QLocale locale;
    QStringList parts;
    parts << Words::tr("%1 of %2").arg(locale.toString(progress.done()), locale.toString(progress.total));
    if (progress.waitingUntil > 0) {
        const QDateTime until = QDateTime::fromMSecsSinceEpoch(progress.waitingUntil);
        parts << Words::tr("waiting until %1").arg(locale.toString(until, QLocale::ShortFormat));
    } else if (progress.perSecond > 0) {
        parts << Words::tr("%1 a second").arg(locale.toString(progress.perSecond, 'f', 1));
        if (const auto left = progress.secondsLeft())
            parts << timeWords(*left);
    }
    if (progress.failedTickets() > 0)
        parts << Words::tr("%n failed", nullptr, plural(progress.failedTickets()));
    if (progress.unknown > 0)
        parts << Words::tr("%n unknown", nullptr, plural(progress.unknown));
    if (progress.spent > 0)
        parts << Words::tr("spent %1").arg(money(progress.spent));
    if (!progress.storageTrouble.isEmpty())
        parts << progress.storageTrouble;
    return parts.join(QStringLiteral(", "));
}

double progressFraction(const RunProgress &progress)
{
    return progress.total > 0 ? double(progress.done()) / double(progress.total) : 1.0;
}

ExitStatus statusOf(const RunOutcome &outcome)
{
    switch (outcome.end) {
    case RunEnd::Finished:
        return outcome.progress.failedTickets() + outcome.progress.unknown > 0 ? Incomplete : Done;
    case RunEnd::Stopped:
        return Interrupted;
    case RunEnd::Budget:
    case RunEnd::Endpoint:
    case RunEnd::Unreachable:
        return StoppedEarly;
    case RunEnd::NeedsChoice:
    case RunEnd::Storage:
        break;
    }
    return Failed;
}

QString unknownWords(qint64 tickets)
{
    return Words::tr("%n ticket(s) may have been paid for. Ask again with --resend-unknown, or leave them to "
                     "people.",
                     nullptr, plural(tickets));
}

QStringList outcomeLines(const RunOutcome &outcome)
{
    const RunProgress &progress = outcome.progress;
    QStringList lines{headline(outcome)};
    if (outcome.end != RunEnd::Finished && outcome.end != RunEnd::Stopped)
        lines << Words::tr("%n suggestion(s) are stored; the same command goes on from there.", nullptr,
                           plural(progress.answered));
    if (progress.fromCache > 0)
        lines << Words::tr("%n ticket(s) had an answer to the same request already and were not asked.",
                           nullptr, plural(progress.fromCache));
    for (auto it = progress.failed.cbegin(); it != progress.failed.cend(); ++it)
        lines
            << Words::tr("Failed: %1. %2").arg(failureWords(it.key(), it.value()), failureNextStep(it.key()));
    if (progress.unknown > 0)
        lines << unknownWords(progress.unknown);
    lines << Words::tr("%n request(s) sent, %1 spent.", nullptr, plural(progress.requests))
                 .arg(money(progress.spent));
    return lines;
}

QByteArray outcomeJson(const RunOutcome &outcome)
{
    const RunProgress &progress = outcome.progress;
    return OrderedJson()
        .add("source", sourceKey(SourceKind::Llm))
        .add("run", progress.run.value)
        .add("asked", progress.answered + progress.failedTickets() + progress.unknown)
        .add("answered", progress.answered)
        .add("from_cache", progress.fromCache)
        .addRaw("failed", causesToJson(progress.failed))
        .add("unknown", progress.unknown)
        .add("requests", progress.requests)
        .add("spend", progress.spent)
        .add("end", endKey(outcome.end))
        .add("message", headline(outcome))
        .bytes();
}

QByteArray baselineJson(const BaselineOutcome &outcome)
{
    return OrderedJson()
        .add("source", sourceKey(SourceKind::Baseline))
        .addNull("run")
        .add("asked", outcome.labelled)
        .add("answered", outcome.labelled)
        .add("from_cache", qint64(0))
        .addRaw("failed", "{}")
        .add("unknown", qint64(0))
        .add("requests", qint64(0))
        .add("spend", 0.0)
        .add("end", endKey(RunEnd::Finished))
        .add("message",
             Words::tr("%n suggestion(s) of the offline baseline.", nullptr, plural(outcome.labelled)))
        .bytes();
}

QStringList baselineLines(const BaselineOutcome &outcome, const Taxonomy &taxonomy)
{
    QStringList lines{Words::tr("The offline baseline (not a language model) has labelled %n ticket(s).",
                                nullptr, plural(outcome.labelled))};
    const QLocale locale;
    lines << Words::tr("It has learned from %n decision(s) so far.", nullptr, plural(outcome.decisions));
    for (const Field &field : taxonomy.fields) {
        const auto measure = outcome.measures.constFind(field.id);
        if (measure == outcome.measures.constEnd())
            continue;
        lines << (measure->of == 0 || measure->decisions < 50
                      ? Words::tr("%1: not yet measured; all of it needs review until 50 are decided.")
                            .arg(field.key)
                      : Words::tr("%1: right on %2 of %3 so far.")
                            .arg(field.key, locale.toString(measure->correct), locale.toString(measure->of)));
    }
    return lines;
}

} // namespace countersign::cli
