#include "ui/review/option_shortlist.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace countersign
{

namespace
{

QString folded(const QString &text)
{
    QString result;
    result.reserve(text.size());
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : decomposed) {
        if (c.isMark())
            continue;
        result.append(c.isLetterOrNumber() ? c : QChar(u' '));
    }
    return result.simplified();
}

/// 0: the name itself, 1: its beginning, 2: every typed word begins a word, -1: no match.
int rankOf(const QString &name, const QString &typed)
{
    const QString plain = folded(name);
    if (plain == typed)
        return 0;
    if (plain.startsWith(typed))
        return 1;
    const QStringList words = plain.split(u' ');
    const QStringList wanted = typed.split(u' ');
    const bool all = std::ranges::all_of(wanted, [&words](const QString &beginning) {
        return std::ranges::any_of(words,
                                   [&beginning](const QString &word) { return word.startsWith(beginning); });
    });
    return all ? 2 : -1;
}

} // namespace

QList<int> activeOptions(const Field &field)
{
    QList<int> active;
    for (int i = 0; i < int(field.options.size()); ++i) {
        if (!field.options[i].retired)
            active.append(i);
    }
    return active;
}

QList<int> shortlist(const Field &field, int keys, const QList<OptionId> &likely,
                     const QHash<OptionId, qint64> &usage)
{
    const QList<int> active = activeOptions(field);
    if (active.size() <= keys)
        return active;
    QList<int> chosen;
    const auto take = [&](int index) {
        if (chosen.size() < keys - 1 && !chosen.contains(index))
            chosen.append(index);
    };
    for (const OptionId option : likely) {
        for (const int index : active) {
            if (field.options[index].id == option)
                take(index);
        }
    }
    QList<int> byUse = active;
    std::ranges::stable_sort(byUse, std::ranges::greater(),
                             [&](int index) { return usage.value(field.options[index].id); });
    for (const int index : std::as_const(byUse))
        take(index);
    return chosen;
}

QList<int> optionsMatching(const Field &field, const QString &typed)
{
    const QString wanted = folded(typed);
    if (wanted.isEmpty())
        return {};
    QList<std::pair<int, int>> ranked;
    const QList<int> active = activeOptions(field);
    for (const int index : active) {
        int best = rankOf(field.options[index].name, wanted);
        for (const QString &alias : field.options[index].aliases) {
            const int rank = rankOf(alias, wanted);
            if (rank >= 0 && (best < 0 || rank < best))
                best = rank;
        }
        if (best >= 0)
            ranked.append({best, index});
    }
    std::ranges::stable_sort(ranked, {}, &std::pair<int, int>::first);
    QList<int> result;
    for (const auto &entry : std::as_const(ranked))
        result.append(entry.second);
    return result;
}

} // namespace countersign
