#pragma once

#include <QLocale>
#include <QString>

#include <optional>

namespace countersign
{

/// A ticket's time of writing for a person: ISO 8601 in the words of the locale, a moment with a zone in the
/// person's own time. What is written in any other way stays as it is: 03/04 is nobody's to guess.
QString createdWords(const QString &created, const QLocale &locale = QLocale());

/// What a source column says about the kind of a ticket, to be shown over its letter.
struct SourceTag {
    QString words; ///< "Deutsch" for "de" where that is sure, else the value as it stands
    QString icon;  ///< of resources/icons; empty: none

    bool operator==(const SourceTag &) const = default;
};

/// Nothing for columns that are neither language nor channel, and for long values.
std::optional<SourceTag> sourceTag(const QString &column, const QString &value);

} // namespace countersign
