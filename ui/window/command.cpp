#include "ui/window/command.h"

#include <algorithm>

namespace countersign
{

namespace
{

QList<CommandMatch::Span> wordsOf(const QString &text)
{
    QList<CommandMatch::Span> words;
    bool inWord = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar sign = text.at(i);
        const bool letter = sign.isLetterOrNumber() || sign.isMark() || sign.isSurrogate();
        if (letter && !inWord)
            words.append({i, 0});
        if (letter)
            ++words.last().length;
        inWord = letter;
    }
    return words;
}

} // namespace

std::optional<CommandMatch> matchCommand(const QString &text, const QString &query)
{
    CommandMatch match;
    QList<CommandMatch::Span> words = wordsOf(text);
    const QList<CommandMatch::Span> asked = wordsOf(query);
    qsizetype expected = 0;
    for (const CommandMatch::Span &part : asked) {
        const QStringView wanted = QStringView(query).sliced(part.from, part.length);
        const auto found = std::find_if(words.begin(), words.end(), [&](const CommandMatch::Span &word) {
            return QStringView(text).sliced(word.from, word.length).startsWith(wanted, Qt::CaseInsensitive);
        });
        if (found == words.end())
            return std::nullopt;
        const qsizetype place = std::distance(words.begin(), found);
        match.rank += int(std::abs(place - expected));
        expected = place; // the found word leaves the list, so the next one stands here
        match.spans.append({found->from, wanted.size()});
        words.erase(found);
    }
    std::ranges::sort(match.spans, {}, &CommandMatch::Span::from);
    return match;
}

} // namespace countersign
