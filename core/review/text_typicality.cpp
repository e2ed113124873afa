#include "core/review/text_typicality.h"

#include "core/review/bulk_plan.h"
#include "core/review/shingles.h"
#include "core/store/database.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace countersign
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(countersign::TextTypicality)
};

constexpr size_t placeCount = size_t(1) << wordPlaceBits;

Error stopped()
{
    return Error{ErrorKind::Cancelled, Words::tr("Looking for typical tickets was stopped."), {}};
}

void takeText(Statement &ticket, int column, WordPlaces &places)
{
    places.clear();
    appendWordPlaces(ticket.utf8(column), places);
    appendWordPlaces(ticket.utf8(column + 1), places);
}

Result<std::vector<WordPlaces>> readPool(Database &database, const TicketRows &rows, quint64 seed,
                                         const CancelToken &cancel)
{
    std::vector<quint32> all(rows.size());
    std::iota(all.begin(), all.end(), 0U);
    std::vector<quint32> chosen = sampleOf(all, typicalityPool, seed);
    std::sort(chosen.begin(), chosen.end()); // in the order of the file
    std::vector<WordPlaces> pool;
    pool.reserve(chosen.size());
    for (const quint32 row : chosen) {
        if (cancel.isCancelled())
            return failure(stopped());
        const auto read = forEachRow(
            database, "SELECT subject, body FROM ticket WHERE id = ?",
            [&pool](Statement &ticket) {
                takeText(ticket, 0, pool.emplace_back());
                pool.back().shrink_to_fit();
            },
            rows.ticketAt(row));
        if (!read)
            return failure(read.error());
    }
    return pool;
}

} // namespace

void appendWordPlaces(std::string_view utf8, WordPlaces &places)
{
    std::vector<quint64> words;
    words.reserve(utf8.size() / 6 + 1); // a short word and a blank
    appendShingles(utf8, 1, words);
    for (const quint64 word : words)
        places.push_back(quint16(word >> (64 - wordPlaceBits)));
}

TextDensity::TextDensity(const std::vector<WordPlaces> &pool)
    : m_weight(placeCount, 0), m_mean(placeCount, 0), m_count(placeCount, 0)
{
    std::vector<quint32> texts(placeCount, 0);
    for (const WordPlaces &text : pool) {
        for (const quint16 place : text) {
            if (m_count[place]++ == 0)
                ++texts[place];
        }
        for (const quint16 place : text)
            m_count[place] = 0;
    }
    for (size_t place = 0; place < placeCount; ++place)
        m_weight[place] = float(std::log((1.0 + double(pool.size())) / (1.0 + texts[place])) + 1);
    for (const WordPlaces &text : pool) {
        forEachPart(text, [&](quint16 place, float part) { m_mean[place] += part / float(pool.size()); });
    }
}

template <typename Take>
void TextDensity::forEachPart(const WordPlaces &text, Take take)
{
    m_places.clear();
    for (const quint16 place : text) {
        quint16 &count = m_count[place];
        if (count == 0)
            m_places.push_back(place);
        if (count < std::numeric_limits<quint16>::max())
            ++count;
    }
    double squares = 0;
    for (const quint16 place : m_places) {
        const double part = double(m_count[place]) * m_weight[place];
        squares += part * part;
    }
    const double length = std::sqrt(squares);
    for (const quint16 place : m_places) {
        take(place, float(m_count[place] * m_weight[place] / length));
        m_count[place] = 0;
    }
}

double TextDensity::of(const WordPlaces &text)
{
    double density = 0;
    forEachPart(text, [&](quint16 place, float part) { density += double(part) * m_mean[place]; });
    return std::min(density, 1.0);
}

Result<std::vector<quint16>> findTypicality(Database &database, const TicketRows &rows, quint64 seed,
                                            const std::function<void(qint64, qint64)> &progress,
                                            const CancelToken &cancel)
{
    const auto pool = readPool(database, rows, seed, cancel);
    if (!pool)
        return failure(pool.error());
    TextDensity density(*pool);
    std::vector<float> found(rows.size(), 0);
    WordPlaces text;
    qint64 done = 0;
    const qint64 all = rows.size();
    const auto read =
        forEachRow(database, "SELECT id, subject, body FROM ticket ORDER BY id", [&](Statement &ticket) {
            if (cancel.isCancelled())
                database.interrupt();
            const auto row = rows.rowOf(TicketId{ticket.integer(0)});
            if (!row)
                return;
            if (++done % std::max<qint64>(all / 100, 1) == 0)
                progress(done, all);
            takeText(ticket, 1, text);
            found[*row] = float(density.of(text));
        });
    if (cancel.isCancelled())
        return failure(stopped());
    if (!read)
        return failure(read.error());
    const float most = found.empty() ? 0 : *std::max_element(found.begin(), found.end());
    std::vector<quint16> typicality(found.size(), 0);
    if (most > 0) {
        std::transform(found.begin(), found.end(), typicality.begin(),
                       [most](float value) { return quint16(std::lround(65535.0 * value / most)); });
    }
    return typicality;
}

} // namespace countersign
