#pragma once

#include <QStringList>

#include <string_view>

namespace countersign
{

/// Where the records of a JSON text are.
struct JsonShape {
    bool isLines = false;  ///< one record a line
    QStringList arrayPath; ///< members that lead to the array of records; empty: array or objects at the top

    bool operator==(const JsonShape &) const = default;
};

/// Looks at the beginning of a JSON file: an array, objects one after the other, one object a line, or pages
/// such as {"tickets":[…],"next":…} (Zendesk, Intercom, Front) and {"_embedded":{"conversations":[…]}}.
JsonShape findJsonShape(std::string_view sample);

} // namespace countersign
