#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace countersign
{

/// A stretch of characters.
struct TextSpan {
    qsizetype begin = 0;
    qsizetype length = 0;

    bool operator==(const TextSpan &) const = default;
};

/// A ticket's text as it is shown: every character that would be invisible or turn the text around stands
/// there as its code, overlong lines are broken. A value; foreign text stays plain text.
struct VisibleText {
    QString text;           ///< what is shown; line ends are '\n'
    QList<TextSpan> codes;  ///< where a code stands for a character
    qsizetype shown = 0;    ///< characters of the original that are in it
    qsizetype original = 0; ///< and in all

    struct Shift {
        qsizetype original = 0; ///< from here on …
        qsizetype shown = 0;    ///< … this is the place in `text`
    };
    QList<Shift> shifts; ///< rising; between two the places run in parallel

    bool isCut() const { return shown < original; }
    /// Where a place of the original stands in `text`.
    qsizetype toShown(qsizetype place) const;
    /// The span of the original that a span of `text` stands for.
    TextSpan toOriginal(TextSpan span) const;
};

/// At most `limit` characters of the original. Lines longer than `longestLine` are broken between words where
/// possible: one line of a megabyte would stall any text widget.
VisibleText visibleText(QStringView original, qsizetype limit, qsizetype longestLine = 2000);

/// "ZWSP", "U+202E": the code that stands for a character; empty if it is shown as itself. `before` and
/// `after` are its neighbours (0: none): joiners belong into emoji and into scripts that join.
QString hiddenCode(char32_t character, char32_t before, char32_t after);

} // namespace countersign
