#pragma once

#include <QList>
#include <QString>

namespace countersign
{

/// Where a run of words stands in a text, in UTF-16 units.
struct WordRun {
    qsizetype begin = 0;
    qsizetype length = 0;

    bool operator==(const WordRun &) const = default;
};

/// Words that are compared at the most, of each text; what comes behind them is marked as one run where the
/// texts differ.
inline constexpr qsizetype mostWordsCompared = 600;

/// The words of `text` that `standard` does not have at this place: what a longest common subsequence of the
/// words leaves over, neighbours as one run. A word ends at white space; a CJK character is one of its own.
QList<WordRun> wordDifferences(const QString &standard, const QString &text);

/// One line of a text with its marks, from a little before the first of them.
struct MarkedLine {
    QString text;
    QList<WordRun> marks;

    bool operator==(const MarkedLine &) const = default;
};

/// `text` as it is painted in one line beside others of a group: white space collapsed, at most `most`
/// characters, with "… " before it if its beginning is left out.
MarkedLine markedLine(const QString &standard, const QString &text, qsizetype most = 300);

} // namespace countersign
