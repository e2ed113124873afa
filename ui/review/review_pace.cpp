#include "ui/review/review_pace.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <vector>

namespace countersign
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(countersign::ReviewPace)
};

constexpr int Remembered = 50;
constexpr int Enough = 5;

} // namespace

void ReviewPace::note(TicketId ticket, DecisionKind kind, bool suggestionShown, qint64 tookMs)
{
    m_verdicts.insert(ticket, {kind, suggestionShown, tookMs, ++m_next});
}

void ReviewPace::forget(TicketId ticket)
{
    m_verdicts.remove(ticket);
}

std::optional<qint64> ReviewPace::msPerTicket() const
{
    std::vector<qint64> times;
    for (const Verdict &verdict : m_verdicts) {
        if (verdict.order > m_next - Remembered)
            times.push_back(verdict.tookMs);
    }
    if (times.size() < size_t(Enough))
        return std::nullopt;
    const auto middle = times.begin() + std::ptrdiff_t(times.size() / 2);
    std::ranges::nth_element(times, middle);
    return *middle;
}

int ReviewPace::shown() const
{
    return int(std::ranges::count_if(m_verdicts, [](const Verdict &verdict) {
        return verdict.shown && verdict.kind != DecisionKind::Skipped;
    }));
}

int ReviewPace::agreed() const
{
    return int(std::ranges::count_if(m_verdicts, [](const Verdict &verdict) {
        return verdict.shown && verdict.kind == DecisionKind::Accepted;
    }));
}

QString secondsWords(qint64 ms)
{
    if (ms < 60'000)
        return Words::tr("%1 s").arg(QLocale().toString(double(ms) / 1000.0, 'f', 1));
    return Words::tr("%1 min %2 s").arg(ms / 60'000).arg(ms / 1000 % 60);
}

QString durationWords(qint64 ms)
{
    const qint64 minutes = (ms + 59'999) / 60'000;
    if (minutes < 60)
        return Words::tr("%1 min").arg(minutes);
    return Words::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

} // namespace countersign
