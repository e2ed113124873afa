#include "ui/review/filter_words.h"

#include "ui/look/state_words.h"
#include "ui/review/review_views.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace countersign
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(countersign::FilterWords)
};

FilterWord plain(const QString &words, const QString &icon = {})
{
    return {words, icon, Token::TextSecondary, std::nullopt};
}

QList<FilterWord> stateWords(const QList<TicketState> &states)
{
    TicketFilter named;
    named.states = states;
    if (states.size() > 1) {
        if (const auto view = viewOf(named))
            return {plain(viewName(*view))};
    }
    QList<FilterWord> words;
    for (const TicketState state : states) {
        const StateAppearance look = appearanceOf(state);
        words.append({look.word, look.icon, look.color, std::nullopt});
    }
    return words;
}

FilterWord optionWords(const OptionCondition &condition, const Taxonomy &taxonomy)
{
    const Field *field = taxonomy.fieldById(condition.field);
    if (!field)
        return plain(Words::tr("a field that is gone"));
    const Option *option = condition.option.isValid() ? optionById(*field, condition.option) : nullptr;
    if (!option)
        return plain(Words::tr("%1: no label").arg(field->title));
    FilterWord word =
        plain(condition.side == LabelSide::Suggested ? Words::tr("%1, suggested").arg(option->name)
              : condition.side == LabelSide::Decided ? Words::tr("%1, decided").arg(option->name)
                                                     : option->name);
    const Field *primary = taxonomy.primaryField();
    if (primary && primary->id == field->id)
        word.colorIndex = int(option - field->options.constData());
    return word;
}

QString sourceWord(SourceKind source)
{
    switch (source) {
    case SourceKind::Llm:
        return Words::tr("suggested by a model");
    case SourceKind::Baseline:
        return Words::tr("suggested by the offline baseline");
    case SourceKind::Imported:
        break;
    }
    return Words::tr("imported suggestion");
}

QString since(qint64 ms)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms), QLocale::ShortFormat);
}

QList<FilterWord> otherWords(const TicketFilter &filter)
{
    QList<FilterWord> words;
    if (filter.confidenceFrom)
        words.append(
            plain(Words::tr("confidence %1 or more").arg(confidenceNumber(filter.confidenceFrom->value()))));
    if (filter.confidenceTo)
        words.append(
            plain(Words::tr("confidence %1 or less").arg(confidenceNumber(filter.confidenceTo->value()))));
    if (filter.source)
        words.append(plain(sourceWord(*filter.source)));
    for (const RunId run : filter.runs)
        words.append(plain(Words::tr("run %1").arg(run.value)));
    if (filter.olderThan.isValid())
        words.append(plain(Words::tr("older than taxonomy %1").arg(filter.olderThan.value)));
    if (filter.decidedSince > 0)
        words.append(plain(Words::tr("decided since %1").arg(since(filter.decidedSince))));
    if (filter.changedSince > 0)
        words.append(plain(Words::tr("changed since %1").arg(since(filter.changedSince))));
    if (filter.annotator.isValid())
        words.append(plain(Words::tr("decided by one person"), QStringLiteral("user")));
    if (filter.flags)
        words.append(plain(Words::tr("with a warning"), QStringLiteral("shield")));
    if (filter.flagged)
        words.append(
            plain(*filter.flagged ? Words::tr("flagged") : Words::tr("not flagged"), QStringLiteral("flag")));
    if (filter.hasNote)
        words.append(plain(*filter.hasNote ? Words::tr("with a note") : Words::tr("without a note"),
                           QStringLiteral("note")));
    if (filter.duplicates != DuplicateFilter::Any)
        words.append(plain(filter.duplicates == DuplicateFilter::InAnyGroup ? Words::tr("near-duplicates")
                                                                            : Words::tr("one group"),
                           QStringLiteral("group")));
    if (!filter.words.isEmpty())
        words.append(plain(Words::tr("“%1”").arg(filter.words), QStringLiteral("search")));
    return words;
}

} // namespace

QList<FilterWord> filterWords(const TicketFilter &filter, const Taxonomy &taxonomy)
{
    QList<FilterWord> words = stateWords(filter.states);
    for (const OptionCondition &condition : filter.options)
        words.append(optionWords(condition, taxonomy));
    words.append(otherWords(filter));
    if (words.isEmpty())
        words.append(plain(Words::tr("all tickets")));
    return words;
}

} // namespace countersign
