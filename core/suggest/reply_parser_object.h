#pragma once

#include "core/domain/json_scan.h"

#include <QString>

namespace countersign
{

/// The one JSON object of a reply, found among thoughts, code fences and prose.
struct FoundObject {
    enum class Outcome {
        Found,
        Empty,       ///< nothing there, or nothing but thoughts
        NoObject,    ///< prose only
        Broken,      ///< an object that neither parser can read
        CutOff,      ///< ends inside the object or inside the thoughts
        Contradicts, ///< two different objects
    };

    Outcome outcome = Outcome::NoObject;
    JsonNode object;       ///< meaningful if found
    bool repaired = false; ///< only the tolerant dialect could read it
};

/// Takes a leading think block off first (also one without its opening tag), then looks for objects outside
/// of others.
FoundObject findReplyObject(const QString &content);

} // namespace countersign
