#include "ui/review/ticket_history.h"

#include "core/domain/answers_json.h"
#include "ui/look/state_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace countersign
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(countersign::TicketHistory)
};

QString whenWords(qint64 at, const QDateTime &now)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(at).toTimeZone(now.timeZone());
    const QString clock = time.toString(QStringLiteral("HH:mm"));
    if (time.date() == now.date())
        return Words::tr("Today %1").arg(clock);
    //: How a day of this year or another is written, in Qt's letters: "18 Nov"
    return QLocale().toString(time.date(), Words::tr("d MMM")) + u' ' + clock;
}

QString decisionWords(const ShownDecision &row, const Taxonomy &taxonomy)
{
    const QString answers = answersWords(row.decision.answers, taxonomy);
    switch (row.decision.kind) {
    case DecisionKind::Accepted:
        return Words::tr("%1 accepted: %2").arg(row.annotator, answers);
    case DecisionKind::Corrected:
        return Words::tr("%1 chose: %2").arg(row.annotator, answers);
    case DecisionKind::Partial:
        return Words::tr("%1 chose so far: %2").arg(row.annotator, answers);
    case DecisionKind::Skipped:
        return Words::tr("%1 skipped it").arg(row.annotator);
    case DecisionKind::Cleared:
        return Words::tr("%1 undid it").arg(row.annotator);
    }
    return {};
}

/// With the verb that settled many at once: whoever reads it knows that nobody looked at this one alone.
QString actWords(const ShownDecision &row, const Taxonomy &taxonomy)
{
    const QString words = decisionWords(row, taxonomy);
    if (row.act == ActionKind::Group)
        return Words::tr("%1 (decided as a group)").arg(words);
    return row.act == ActionKind::Bulk ? Words::tr("%1 (decided in bulk)").arg(words) : words;
}

} // namespace

QString sourceWords(const Suggestion &suggestion)
{
    switch (suggestion.source) {
    case SourceKind::Llm:
        return suggestion.model.isEmpty()
                   ? Words::tr("Run %1").arg(suggestion.run.value)
                   : Words::tr("%1, run %2").arg(suggestion.model.left(80)).arg(suggestion.run.value);
    case SourceKind::Imported:
        return Words::tr("Imported");
    case SourceKind::Baseline:
        break;
    }
    return Words::tr("Offline baseline");
}

QString answersWords(const Answers &answers, const Taxonomy &taxonomy)
{
    QStringList parts;
    for (const Field &field : taxonomy.fields) {
        const FieldAnswer *answer = answers.find(field.id);
        if (!answer || field.kind == FieldKind::Text)
            continue;
        QString words = answerText(*answer, field);
        if (words.isEmpty())
            words = Words::tr("none");
        if (answer->confidence)
            words += u' ' + confidenceNumber(answer->confidence->value());
        parts.append(words);
    }
    return parts.join(QStringLiteral(", "));
}

QList<HistoryLine> ticketHistory(const ShownTicket &shown, const Taxonomy &taxonomy, const QDateTime &now)
{
    QList<HistoryLine> lines;
    const auto add = [&](qint64 at, const QString &what) { lines.append({at, whenWords(at, now), what}); };
    for (const ShownDecision &row : shown.decisions)
        add(row.decision.decidedAt, actWords(row, taxonomy));
    const auto addSuggestion = [&](const Suggestion &suggestion) {
        add(suggestion.createdAt,
            Words::tr("%1: %2").arg(sourceWords(suggestion), answersWords(suggestion.answers, taxonomy)));
    };
    if (shown.suggestion)
        addSuggestion(*shown.suggestion);
    for (const Suggestion &suggestion : shown.alsoSaid)
        addSuggestion(suggestion);
    std::ranges::stable_sort(lines, std::ranges::greater(), &HistoryLine::at);
    return lines;
}

} // namespace countersign
