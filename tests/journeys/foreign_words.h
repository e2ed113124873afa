#pragma once

#include <QByteArray>
#include <QString>

namespace countersign::test
{

/// What stays as it is in every language: names, formats, key caps, units, addresses, dates.
/// Returns the first word of `text` that is neither that nor translated into the pseudo-language, which
/// writes none of the letters a c e i n o s u y z without a mark; empty if there is none.
QString untranslatedWord(const QString &text);

/// A taxonomy, tickets and a model's answer that have none of those letters either: whatever the window shows
/// of them is no finding.
QByteArray foreignTaxonomy();
QByteArray foreignTickets();
QString foreignAnswer(double confidence);

} // namespace countersign::test
