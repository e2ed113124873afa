#include "ui/look/state_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace countersign
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StateWords)
};

} // namespace

StateAppearance appearanceOf(StateSign sign)
{
    switch (sign) {
    case StateSign::Decided:
        return {QStringLiteral("decided"), Token::StateDecided, Token::StateDecidedBackground,
                Words::tr("Decided")};
    case StateSign::Skipped:
        return {QStringLiteral("skip"), Token::StateWaiting, Token::StateWaitingBackground,
                Words::tr("Skipped")};
    case StateSign::InReview:
        return {QStringLiteral("edit"), Token::StateDecided, Token::StateDecidedBackground,
                Words::tr("In review")};
    case StateSign::Auto:
        return {QStringLiteral("accept"), Token::StateReady, Token::StateReadyBackground,
                Words::tr("Automatic")};
    case StateSign::Ready:
        return {QStringLiteral("ready"), Token::StateReady, Token::StateReadyBackground, Words::tr("Ready")};
    case StateSign::NeedsReview:
        return {QStringLiteral("review-state"), Token::StateReview, Token::StateReviewBackground,
                Words::tr("Needs review")};
    case StateSign::Unknown:
        return {QStringLiteral("unknown"), Token::StateUnknown, Token::StateUnknownBackground,
                Words::tr("Unknown")};
    case StateSign::Failed:
        return {QStringLiteral("failed"), Token::StateFailed, Token::StateFailedBackground,
                Words::tr("Failed")};
    case StateSign::Waiting:
        return {QStringLiteral("waiting"), Token::StateWaiting, Token::StateWaitingBackground,
                Words::tr("Not yet")};
    case StateSign::Blind:
        return {QStringLiteral("blind"), Token::StateBlind, Token::StateBlindBackground, Words::tr("Blind")};
    case StateSign::Flagged:
        return {QStringLiteral("flag"), Token::StateFlagged, Token::StateFlaggedBackground,
                Words::tr("Flagged")};
    case StateSign::Warned:
        return {QStringLiteral("shield"), Token::StateFlagged, Token::StateFlaggedBackground,
                Words::tr("Addresses the model")};
    }
    return {QStringLiteral("waiting"), Token::StateWaiting, Token::StateWaitingBackground, QString()};
}

QString confidenceWord(double value)
{
    if (value < 0.4)
        return Words::tr("guess");
    if (value < 0.7)
        return Words::tr("unsure");
    if (value < 0.9)
        return Words::tr("likely");
    return Words::tr("sure");
}

Token confidenceToken(double value)
{
    if (value < 0.4)
        return Token::ConfidenceGuess;
    if (value < 0.7)
        return Token::ConfidenceUnsure;
    if (value < 0.9)
        return Token::ConfidenceLikely;
    return Token::ConfidenceSure;
}

QString confidenceNumber(double value)
{
    return QLocale().toString(value, 'f', 2);
}

QString confidenceSentence(std::optional<double> value, std::optional<double> gate)
{
    if (!value)
        return Words::tr("no confidence");
    if (gate && *value < *gate)
        return Words::tr("%1, %2, below the threshold of %3")
            .arg(confidenceNumber(*value), confidenceWord(*value), confidenceNumber(*gate));
    return Words::tr("%1, %2").arg(confidenceNumber(*value), confidenceWord(*value));
}

} // namespace countersign
