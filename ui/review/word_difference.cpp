#include "ui/review/word_difference.h"

#include <QStringView>

#include <algorithm>
#include <vector>

namespace countersign
{

namespace
{

constexpr qsizetype TellingBeginning = 24; ///< characters; a difference within them needs no cut before it
constexpr int WordsBefore = 2;             ///< that lead to the first difference
constexpr qsizetype LongestRead = 20'000;  ///< characters of a text

bool standsAlone(QChar sign)
{
    switch (sign.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
        return true;
    default:
        return false;
    }
}

QList<WordRun> wordsOf(QStringView text)
{
    QList<WordRun> words;
    qsizetype begin = -1;
    const auto end = [&](qsizetype at) {
        if (begin >= 0)
            words.append({begin, at - begin});
        begin = -1;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isSpace()) {
            end(i);
        } else if (standsAlone(text[i])) {
            end(i);
            words.append({i, 1});
        } else if (begin < 0) {
            begin = i;
        }
    }
    end(text.size());
    return words;
}

/// True for the words of `b` that belong to a longest common subsequence with `a`.
std::vector<bool> sharedWords(const QList<QStringView> &a, const QList<QStringView> &b)
{
    const auto columns = size_t(b.size()) + 1;
    std::vector<quint16> lengths((size_t(a.size()) + 1) * columns, 0);
    const auto at = [&](qsizetype i, qsizetype j) -> quint16 & {
        return lengths[size_t(i) * columns + size_t(j)];
    };
    for (qsizetype i = a.size() - 1; i >= 0; --i) {
        for (qsizetype j = b.size() - 1; j >= 0; --j)
            at(i, j) = a[i] == b[j] ? quint16(at(i + 1, j + 1) + 1) : std::max(at(i + 1, j), at(i, j + 1));
    }
    std::vector<bool> shared(size_t(b.size()), false);
    for (qsizetype i = 0, j = 0; i < a.size() && j < b.size();) {
        if (a[i] == b[j]) {
            shared[size_t(j)] = true;
            ++i;
            ++j;
        } else if (at(i + 1, j) >= at(i, j + 1)) {
            ++i;
        } else {
            ++j;
        }
    }
    return shared;
}

QList<QStringView> viewsOf(const QString &text, const QList<WordRun> &words, qsizetype from, qsizetype to)
{
    QList<QStringView> views;
    for (qsizetype i = from; i < to; ++i)
        views.append(QStringView(text).mid(words[i].begin, words[i].length));
    return views;
}

} // namespace

QList<WordRun> wordDifferences(const QString &standard, const QString &text)
{
    const QList<WordRun> before = wordsOf(standard);
    const QList<WordRun> words = wordsOf(text);
    const auto same = [&](qsizetype i, qsizetype j) {
        return QStringView(standard).mid(before[i].begin, before[i].length) ==
               QStringView(text).mid(words[j].begin, words[j].length);
    };
    // Most of two near-duplicates is their common beginning and end.
    qsizetype first = 0;
    while (first < before.size() && first < words.size() && same(first, first))
        ++first;
    qsizetype endBefore = before.size();
    qsizetype end = words.size();
    while (endBefore > first && end > first && same(endBefore - 1, end - 1)) {
        --endBefore;
        --end;
    }
    const qsizetype compared = std::min(end, first + mostWordsCompared);
    const std::vector<bool> shared =
        sharedWords(viewsOf(standard, before, first, std::min(endBefore, first + mostWordsCompared)),
                    viewsOf(text, words, first, compared));
    QList<WordRun> runs;
    bool joins = false;
    for (qsizetype i = first; i < end; ++i) {
        if (i < compared && shared[size_t(i - first)]) {
            joins = false;
            continue;
        }
        if (joins)
            runs.last().length = words[i].begin + words[i].length - runs.last().begin;
        else
            runs.append(words[i]);
        joins = true;
    }
    return runs;
}

MarkedLine markedLine(const QString &standard, const QString &text, qsizetype most)
{
    MarkedLine line;
    line.text = text.left(LongestRead).simplified();
    line.marks = wordDifferences(standard.left(LongestRead).simplified(), line.text);
    if (!line.marks.isEmpty() && line.marks.first().begin > TellingBeginning) {
        qsizetype from = line.marks.first().begin;
        for (int word = 0; word < WordsBefore && from > 1; ++word)
            from = std::max<qsizetype>(line.text.lastIndexOf(u' ', from - 2) + 1,
                                       line.marks.first().begin - TellingBeginning);
        const QString cut = QStringLiteral("… ");
        line.text = cut + line.text.mid(from);
        for (WordRun &mark : line.marks)
            mark.begin += cut.size() - from;
    }
    line.text.truncate(most);
    line.marks.removeIf([&line](const WordRun &mark) { return mark.begin >= line.text.size(); });
    if (!line.marks.isEmpty()) {
        WordRun &last = line.marks.last();
        last.length = std::min(last.length, line.text.size() - last.begin);
    }
    return line;
}

} // namespace countersign
