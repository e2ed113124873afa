#include "core/llm/pricing.h"

#include <cmath>

namespace countersign
{

namespace
{

constexpr double CharactersPerToken = 4.0;
constexpr double CjkCharactersPerToken = 1.5;
constexpr double CompletionBeforeMeasured = 150.0; // a sentence of reasoning, a few labels, two quotes
constexpr double Million = 1'000'000.0;

bool isCjk(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo:
        return true;
    default:
        return false;
    }
}

} // namespace

double guessTokens(const QString &text)
{
    qsizetype cjk = 0;
    for (const QChar c : text) {
        if (c.unicode() >= 0x1100 && isCjk(c))
            ++cjk;
    }
    const qsizetype other = text.size() - cjk;
    return std::ceil(double(cjk) / CjkCharactersPerToken + double(other) / CharactersPerToken);
}

void TokenEstimator::measure(double guessed, const Usage &usage)
{
    if (guessed <= 0 || usage.promptTokens <= 0)
        return;
    m_guessed += guessed;
    m_prompt += double(usage.promptTokens);
    m_completion += double(usage.completionTokens);
    ++m_count;
}

double TokenEstimator::promptTokens(double guessed) const
{
    return m_guessed > 0 ? guessed * m_prompt / m_guessed : guessed;
}

double TokenEstimator::completionTokens(std::optional<int> maxTokens) const
{
    const double mean = m_count > 0 ? m_completion / double(m_count) : CompletionBeforeMeasured;
    return maxTokens ? std::min(mean, double(*maxTokens)) : mean;
}

double estimatedCost(const Price &price, double promptTokens, double completionTokens)
{
    return price.perRequest +
           (promptTokens * price.inputPerMillion + completionTokens * price.outputPerMillion) / Million;
}

double costOf(const Price &price, const std::optional<Usage> &usage, const std::optional<double> &stated,
              double estimate)
{
    if (stated && (*stated > 0 || price.isFree()))
        return std::max(0.0, *stated);
    if (!usage)
        return std::max(estimate, price.perRequest);
    return estimatedCost(price, double(usage->promptTokens), double(usage->completionTokens));
}

} // namespace countersign
