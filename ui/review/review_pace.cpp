#include "ui/review/review_pace.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <functional>
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
constexpr int LastLooked = 20;
constexpr int QuickMany = 15;
constexpr qint64 QuickMs = 1000;

} // namespace

void ReviewPace::note(TicketId ticket, DecisionKind kind, bool suggestionShown, qint64 tookMs)
{
    m_verdicts.insert(ticket, {kind, suggestionShown, false, false, tookMs, ++m_next});
}

void ReviewPace::noteBlind(TicketId ticket, DecisionKind kind, bool agreed, qint64 tookMs)
{
    m_verdicts.insert(ticket, {kind, false, true, agreed && kind != DecisionKind::Skipped, tookMs, ++m_next});
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

int ReviewPace::blind() const
{
    return int(std::ranges::count_if(m_verdicts, &Verdict::blind));
}

int ReviewPace::blindAgreed() const
{
    return int(std::ranges::count_if(m_verdicts, &Verdict::agreed));
}

int ReviewPace::corrected() const
{
    return int(std::ranges::count(m_verdicts, DecisionKind::Corrected, &Verdict::kind));
}

int ReviewPace::skipped() const
{
    return int(std::ranges::count(m_verdicts, DecisionKind::Skipped, &Verdict::kind));
}

qint64 ReviewPace::workedMs() const
{
    qint64 sum = 0;
    for (const Verdict &verdict : m_verdicts)
        sum += verdict.tookMs;
    return sum;
}

QString ReviewPace::rubberStampWords() const
{
    std::vector<Verdict> shown;
    for (const Verdict &verdict : m_verdicts) {
        if (verdict.shown && verdict.kind != DecisionKind::Skipped && verdict.order > m_seenUntil)
            shown.push_back(verdict);
    }
    std::ranges::sort(shown, std::greater(), &Verdict::order);
    int quick = 0;
    for (size_t i = 0; i < std::min<size_t>(shown.size(), LastLooked); ++i)
        quick += shown[i].kind == DecisionKind::Accepted && shown[i].tookMs < QuickMs ? 1 : 0;
    if (quick >= QuickMany)
        return Words::tr("%1 of your last %2 were accepted in under a second. Is each of them read?")
            .arg(quick)
            .arg(LastLooked);
    const bool allAccepted = shown.size() >= size_t(Remembered) &&
                             std::all_of(shown.begin(), shown.begin() + Remembered,
                                         [](const Verdict &v) { return v.kind == DecisionKind::Accepted; });
    const int differ = blind() - blindAgreed();
    if (allAccepted && blind() >= Enough && differ * 10 >= blind())
        return Words::tr("Your last %1 were accepted as they were, but %2 of %3 blind ones came out "
                         "differently. Look twice.")
            .arg(Remembered)
            .arg(differ)
            .arg(blind());
    return {};
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
