#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace countersign
{

/// A row number of one table: two ids of different things cannot be mixed up. 0 means "none".
/// Local to one project file; what leaves the file carries the row's UUID instead.
template <typename Tag>
struct Id {
    qint64 value = 0;

    constexpr bool isValid() const { return value > 0; }
    // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 sees a null pointer in it
    constexpr auto operator<=>(const Id &) const = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using TicketId = Id<struct TicketTag>;
using ImportId = Id<struct ImportTag>;
using FieldId = Id<struct FieldTag>;
using OptionId = Id<struct OptionTag>;
using TaxonomyVersionId = Id<struct TaxonomyVersionTag>;
using RunId = Id<struct RunTag>;
using RequestId = Id<struct RequestTag>;
using SuggestionId = Id<struct SuggestionTag>;
using ActionId = Id<struct ActionTag>;
using DecisionId = Id<struct DecisionTag>;
using AnnotatorId = Id<struct AnnotatorTag>;

} // namespace countersign
