#pragma once

#include "core/llm/chat.h"

#include <QString>

#include <optional>

namespace countersign
{

/// What an endpoint costs, in any one currency. All zero: nothing (a local model).
struct Price {
    double inputPerMillion = 0;  ///< per 1,000,000 prompt tokens
    double outputPerMillion = 0; ///< per 1,000,000 completion tokens
    double perRequest = 0;       ///< flat, whatever the length (Oxlo.ai)

    bool isFree() const { return inputPerMillion <= 0 && outputPerMillion <= 0 && perRequest <= 0; }
    bool operator==(const Price &) const = default;
};

/// Tokens a text will have, before anybody counted: 4 UTF-16 units a token, 1.5 where the script is Chinese,
/// Japanese or Korean; rounded up.
double guessTokens(const QString &text);

/// Guesses that learn: the ratio of counted to guessed tokens so far corrects the next ones. A value; the
/// runner feeds it every usage.
class TokenEstimator
{
public:
    /// `guessed`: guessTokens() of the prompt as sent.
    void measure(double guessed, const Usage &usage);

    /// Prompt tokens of a prompt with that guess.
    double promptTokens(double guessed) const;
    /// Completion tokens: the mean so far; before the first answer 150, at most the cap.
    double completionTokens(std::optional<int> maxTokens = {}) const;

    bool operator==(const TokenEstimator &) const = default;

private:
    double m_guessed = 0;
    double m_prompt = 0;
    double m_completion = 0;
    qint64 m_count = 0;
};

/// Of one request to come.
double estimatedCost(const Price &price, double promptTokens, double completionTokens);

/// Of one answered request: what the provider states wins, else the price list on the counted tokens. A
/// stated nothing does not beat a price that the person named: a budget that a server can switch off would be
/// none. Without usage only the flat part is known and `estimate` is returned where it is larger.
double costOf(const Price &price, const std::optional<Usage> &usage, const std::optional<double> &stated,
              double estimate = 0);

} // namespace countersign
