#pragma once

#include "core/domain/decision.h"
#include "core/domain/suggestion.h"
#include "core/domain/ticket_state.h"
#include "core/exporting/stored_answers.h"
#include "core/store/action_store.h"

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace countersign
{

/// One suggestion as it is written. Its answers are views of `answersJson`, so it is never copied or moved.
struct ExportSuggestion {
    ExportSuggestion() = default;
    ExportSuggestion(const ExportSuggestion &) = delete;
    ExportSuggestion &operator=(const ExportSuggestion &) = delete;

    qint64 id = 0; ///< 0: the baseline's
    qint64 run = 0;
    qint64 taxonomy = 0;
    SourceKind source = SourceKind::Baseline;
    ReviewFlags flags;
    qint64 createdAt = 0; ///< ms since 1970 UTC
    std::string uuid;     ///< 16 bytes
    std::string model;
    std::string answersJson;
    std::string reasoning;
    std::string evidence; ///< a JSON array of strings on one line
    StoredAnswers answers;
};

/// The decision that counts, as it is written.
struct ExportDecision {
    ExportDecision() = default;
    ExportDecision(const ExportDecision &) = delete;
    ExportDecision &operator=(const ExportDecision &) = delete;

    DecisionKind kind = DecisionKind::Accepted;
    qint64 annotator = 0;
    qint64 taxonomy = 0;
    qint64 decidedAt = 0; ///< ms since 1970 UTC
    qint64 tookMs = 0;
    bool blind = false;
    ActionKind act = ActionKind::Decide; ///< Bulk and Group: one of many that were decided in one step
    std::string shownSuggestion;         ///< 16 bytes, or empty
    std::string answersJson;
    StoredAnswers answers;
};

/// All that an export says about one ticket, as views of its StoredRow.
struct ExportRow {
    qint64 ticket = 0;
    TicketState state = TicketState::Waiting;
    std::string_view externalId;
    std::string_view subject;
    std::string_view body;
    std::string_view raw;  ///< the source record; empty for a forgotten ticket
    size_t sourceFile = 0; ///< which of SourceLayout's files it came from
    const ExportSuggestion *current = nullptr;
    std::span<const ExportSuggestion *const> suggestions; ///< the current one first, the baseline's last
    const ExportDecision *decision = nullptr;             ///< null: none, or taken back

    /// The answers that stand as final: a person's, or those of a suggestion that the gate let pass; null if
    /// nobody settled anything. Of a ticket in review the fields that the person has settled.
    const StoredAnswers *settled() const
    {
        if (state == TicketState::Decided || state == TicketState::InReview)
            return decision ? &decision->answers : nullptr;
        if (state == TicketState::Ready || state == TicketState::Auto)
            return current ? &current->answers : nullptr;
        return nullptr;
    }
};

/// One ticket with all that its row points to, so that it can wait and go to another thread while the next
/// one is read. Filled anew for one ticket after the other, it allocates nothing in the long run.
struct StoredRow {
    StoredRow() = default;
    StoredRow(const StoredRow &) = delete;
    StoredRow &operator=(const StoredRow &) = delete;

    ExportRow row;
    std::string texts; ///< what the row's own views see
    std::vector<std::unique_ptr<ExportSuggestion>> suggestions;
    std::vector<std::unique_ptr<ExportDecision>> decisions;
    size_t usedSuggestions = 0;
    size_t usedDecisions = 0;
    std::vector<const ExportSuggestion *> listed; ///< what the row's span sees

    ExportSuggestion &freshSuggestion() { return fresh(suggestions, usedSuggestions); }
    ExportDecision &freshDecision() { return fresh(decisions, usedDecisions); }

private:
    template <typename Part>
    static Part &fresh(std::vector<std::unique_ptr<Part>> &parts, size_t &used)
    {
        if (used == parts.size())
            parts.push_back(std::make_unique<Part>());
        return *parts[used++];
    }
};

} // namespace countersign
