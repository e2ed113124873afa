#pragma once

#include "core/base/result.h"
#include "core/domain/taxonomy.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <span>
#include <string>
#include <string_view>

namespace countersign
{

/// The column that holds the true value of one field.
struct TruthColumn {
    QString fieldKey;
    QString column;

    bool operator==(const TruthColumn &) const = default;
};

/// Which column of a file is what. Empty: the file has none (records without an id get one of their own).
struct ColumnMapping {
    QString id;
    QString subject;
    QStringList body; ///< joined in this order, see composeBody
    QString created;
    QList<TruthColumn> truth;

    QJsonObject toJson() const;
    static ColumnMapping fromJson(const QJsonObject &json);

    bool operator==(const ColumnMapping &) const = default;
};

/// Guesses from the header, by the names that help desks and datasets use, any case, "_" and "-" as blanks.
/// Truth: a column named as a field's key or title, also with "expected", "true", "gold", "final" or "human"
/// before it; for the primary field also "label", "category", "class", "intent" … unless it is taken.
/// `previewRows` (cells in the order of `columns`): a text column without text in them is passed over, and if
/// no name fits, the only column with long texts is the body. Error: no column to read.
[[nodiscard]] Result<ColumnMapping>
guessMapping(const QStringList &columns, const QList<QStringList> &previewRows, const Taxonomy &taxonomy);

/// Every mapped column exists, something is to be read, and truth names fields of the taxonomy.
[[nodiscard]] Result<void> checkMapping(const ColumnMapping &mapping, const QStringList &columns,
                                        const Taxonomy &taxonomy);

/// False for a text cell that only says that there is none: empty, blank, or one whole of the marks that
/// exports write for a missing value (NULL, N/A, nan, -, (none), \N).
bool hasText(std::string_view cell);

/// Appends the body: the cell of the only body column as it is; of several, those that have a text as
/// "Header:\ntext", an empty line between them. `cells` stand in the order of `headers` (UTF-8).
void composeBody(std::span<const std::string> headers, std::span<const std::string_view> cells,
                 std::string &to);

} // namespace countersign
