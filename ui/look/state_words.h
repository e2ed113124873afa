#pragma once

#include "core/domain/ticket_state.h"
#include "ui/look/tokens.h"

#include <QString>

#include <optional>

namespace countersign
{

/// What a chip, a row or a bar can say of a ticket: the nine states, and two signs that stand before them.
enum class StateSign : quint8 {
    Decided,
    Skipped,
    InReview,
    Auto,
    Ready,
    NeedsReview,
    Unknown,
    Failed,
    Waiting,
    Blind,   ///< the suggestion is hidden until a person chose
    Flagged, ///< flagged by a person
    Warned,  ///< the text addresses the model
};

inline StateSign signOf(TicketState state)
{
    return static_cast<StateSign>(state);
}

/// Glyph, colours and word of a state: never colour alone.
struct StateAppearance {
    QString icon;
    Token color;
    Token background;
    QString word;
};

StateAppearance appearanceOf(StateSign sign);
inline StateAppearance appearanceOf(TicketState state)
{
    return appearanceOf(signOf(state));
}

/// "guess", "unsure", "likely", "sure": below 0.40, 0.70, 0.90 and from there.
QString confidenceWord(double value);
Token confidenceToken(double value);
/// "0.62" as the user's language writes it.
QString confidenceNumber(double value);
/// For screen readers: "0.62, unsure, below the threshold of 0.75"; "no confidence" without a value.
QString confidenceSentence(std::optional<double> value, std::optional<double> gate);

} // namespace countersign
