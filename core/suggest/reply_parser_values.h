#pragma once

#include "core/domain/answers.h"
#include "core/domain/json_scan.h"
#include "core/domain/option_lookup.h"
#include "core/domain/suggestion.h"
#include "core/domain/taxonomy.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace countersign
{

/// A member of a reply by its key; case and outer spaces of the key do not count.
struct FoundMember {
    const JsonNode *value = nullptr;
    bool otherSpelling = false; ///< the key was not written as asked
    bool contradicts = false;   ///< the key stands there twice with different values
};
FoundMember findMember(const JsonNode &object, const QString &key);

/// A confidence as models write it. Numbers from 0 to 1 are taken as they are; whole numbers up to 100,
/// percentages and numbers in quotation marks are rewritten; all else (words, NaN, 1.2, -0.1, null) is none.
struct ReadConfidence {
    std::optional<Confidence> value;
    bool rewritten = false;
};
ReadConfidence readConfidence(const JsonNode &node);

/// The answer to a field, or nothing if the reply leaves it open; flags what is wrong with it.
std::optional<FieldAnswer> readFieldAnswer(const JsonNode &node, const Field &field,
                                           const OptionLookup &lookup, ReviewFlags &flags);

/// A list of texts, or one text; other elements are left out. At most 20 of 500 characters.
QStringList readEvidence(const JsonNode &node);

/// Every quote occurs in the ticket; white space, case, outer quotation marks and dots do not count.
bool evidenceOccurs(const QStringList &evidence, const QString &ticketText);

} // namespace countersign
