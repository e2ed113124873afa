#pragma once

#include "core/review/blind_sample.h"
#include "core/review/review_service.h"

#include <QByteArray>
#include <QUuid>

namespace countersign
{

/// How a project is reviewed, set by whoever leads it; travels with the project.
struct ReviewRules {
    double blindShare = 0.1; ///< of all tickets, 0 to 1
    SuggestionMode mode = SuggestionMode::Show;

    bool operator==(const ReviewRules &) const = default;
};

/// {"blind_share": 0.1, "suggestions": "show" | "reveal" | "hide"}; what is missing or odd is the default.
QByteArray rulesToJson(const ReviewRules &rules);
ReviewRules rulesFromJson(const QByteArray &json);

/// The project's own random order: two projects do not share one, a copy of a project has the same.
BlindSample blindSampleOf(const QUuid &project, const ReviewRules &rules);
/// The seed of everything else that a project does by chance.
quint64 randomSeedOf(const QUuid &project);

} // namespace countersign
