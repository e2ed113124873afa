#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QColor>
#include <QJsonObject>
#include <QLatin1String>
#include <QList>
#include <QString>

#include <array>

namespace countersign
{

enum class Theme { Light, Dark };

/// What the user chose; System follows the desktop.
enum class ThemeChoice { System, Light, Dark };

/// Every colour of resources/tokens.json by its use; the order is that of `tokenNames`.
enum class Token {
    SurfaceWindow,
    SurfacePanel,
    SurfaceCard,
    SurfaceSunken,
    SurfaceRaised,
    SurfaceHover,
    SurfaceSelected,
    SurfaceScrim,
    TextPrimary,
    TextSecondary,
    TextMuted,
    TextDisabled,
    TextLink,
    TextOnAccent,
    BorderSubtle,
    BorderControl,
    BorderStrong,
    BorderFocus,
    AccentFill,
    AccentHover,
    AccentPressed,
    AccentPencil,
    StateReady,
    StateReadyBackground,
    StateReview,
    StateReviewBackground,
    StateFailed,
    StateFailedBackground,
    StateUnknown,
    StateUnknownBackground,
    StateDecided,
    StateDecidedBackground,
    StateBlind,
    StateBlindBackground,
    StateFlagged,
    StateFlaggedBackground,
    StateWaiting,
    StateWaitingBackground,
    ConfidenceGuess,
    ConfidenceUnsure,
    ConfidenceLikely,
    ConfidenceSure,
    MarkEvidence,
    MarkEvidenceLine,
    MarkSearch,
    MarkHidden,
    MarkDiffAdd,
    MarkDiffDel,
};

/// The names in resources/tokens.json, by Token.
inline constexpr std::array tokenNames{
    "surface.window",    "surface.panel",    "surface.card",     "surface.sunken",    "surface.raised",
    "surface.hover",     "surface.selected", "surface.scrim",    "text.primary",      "text.secondary",
    "text.muted",        "text.disabled",    "text.link",        "text.onAccent",     "border.subtle",
    "border.control",    "border.strong",    "border.focus",     "accent.fill",       "accent.hover",
    "accent.pressed",    "accent.pencil",    "state.ready",      "state.ready.bg",    "state.review",
    "state.review.bg",   "state.failed",     "state.failed.bg",  "state.unknown",     "state.unknown.bg",
    "state.decided",     "state.decided.bg", "state.blind",      "state.blind.bg",    "state.flagged",
    "state.flagged.bg",  "state.waiting",    "state.waiting.bg", "confidence.guess",  "confidence.unsure",
    "confidence.likely", "confidence.sure",  "mark.evidence",    "mark.evidenceLine", "mark.search",
    "mark.hidden",       "mark.diffAdd",     "mark.diffDel",
};

inline constexpr int tokenCount = static_cast<int>(tokenNames.size());

inline QLatin1String nameOf(Token token)
{
    return QLatin1String(tokenNames[static_cast<size_t>(token)]);
}

/// The kinds of text on screen, with size and weight from resources/tokens.json.
enum class Type {
    Caption,     ///< 8.5 pt: rail, margin notes
    CaptionBold, ///< 8.5 pt bold: key caps
    Small,       ///< 9 pt: second lines, status bar
    SmallBold,   ///< 9 pt bold: section labels, table heads, chips
    Body,        ///< 10 pt
    Strong,      ///< 10 pt bold
    Letter,      ///< 11.5 pt: the ticket's text
    Title,       ///< 13 pt bold: page titles
    Subject,     ///< 15 pt bold
    Figure,      ///< 20 pt bold
    Mono,        ///< 9 pt, fixed width: ids, JSON
};

struct TypeSize {
    double points = 0;
    bool bold = false;
};

/// The colours and type sizes of one theme, read from resources/tokens.json.
class Tokens
{
public:
    /// The file's bytes and one of its two themes. Fails if a colour that the program names is missing.
    [[nodiscard]] static Result<Tokens> fromJson(const QByteArray &json, Theme theme);
    /// Those shipped with the program.
    static Tokens builtIn(Theme theme);
    /// The shipped file, for tests and the style sheet.
    static QByteArray builtInJson();

    QColor color(Token token) const { return m_colors[static_cast<size_t>(token)]; }
    /// The colour of an option by its place in the taxonomy; the twelve colours repeat.
    QColor optionColor(int index) const;
    /// True for the options whose mark is a ring, false for a solid one.
    bool optionIsRing(int index) const;
    qsizetype optionCount() const { return m_options.size(); }
    TypeSize typeSize(Type type) const;
    /// Height of a line of the letter, in px at 100 %.
    int letterLine() const { return m_letterLine; }

private:
    struct OptionColor {
        QColor color;
        bool ring = false;
    };

    std::array<QColor, tokenNames.size()> m_colors;
    QList<OptionColor> m_options;
    QJsonObject m_type;
    int m_letterLine = 24;
};

/// "#RRGGBB" or "#RRGGBBAA" as in CSS; invalid for anything else.
QColor colorFromCss(const QString &text);

} // namespace countersign
