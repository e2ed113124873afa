#pragma once

#include "core/base/result.h"
#include "core/dataset/bad_row.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace countersign
{

/// What happened to the records of one import. A value; whoever imports counts.
struct ImportReport {
    static constexpr qsizetype MaximumExamples = 100;

    qint64 read = 0;              ///< records met, bad ones included
    qint64 stored = 0;            ///< became tickets
    qint64 known = 0;             ///< same id and same bytes as a ticket of the project: skipped
    qint64 duplicateIds = 0;      ///< equal id, other content: treated by the rule for duplicates
    qint64 duplicatesSkipped = 0; ///< those of them that were left out, by the rule "keep the first"
    qint64 repeatedTexts = 0;     ///< stored, though their text equals another one's
    qint64 emptyTexts = 0;        ///< without a text in subject and body (see hasText): skipped
    QMap<BadRowCause, qint64> badCounts;
    QList<BadRow> badRows; ///< the first MaximumExamples of each cause, in file order

    /// Counts a bad row and keeps it if it is among the first of its cause.
    void addBadRow(const BadRow &row);
    qint64 badTotal() const;
    /// One sentence each for what is not zero, for a person.
    QStringList sentences() const;
    /// Writes the kept bad rows as CSV: record,line,column,cause,message.
    [[nodiscard]] Result<void> writeBadRows(const QString &path) const;

    bool operator==(const ImportReport &) const = default;
};

} // namespace countersign
