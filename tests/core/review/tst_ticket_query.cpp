#include "core/review/ticket_query.h"

#include "tests/core/review/review_fixture.h"

#include <QTest>

#include <numeric>
#include <random>

using namespace countersign;
using namespace countersign::test;

namespace
{

quint16 packed(double confidence)
{
    return packConfidence(Confidence::from(confidence));
}

CurrentLabel label(qint64 ticket, PersonState person, QList<LabelCell> cells,
                   SourceKind source = SourceKind::Llm, qint64 run = 1, qint64 decidedAt = 0)
{
    CurrentLabel made;
    made.ticket = {ticket};
    made.person = person;
    made.hasSuggestion = std::ranges::any_of(cells, [](const LabelCell &c) { return c.suggested != 0; });
    made.source = source;
    made.run = {made.hasSuggestion ? run : 0};
    made.taxonomy = {made.hasSuggestion ? run : 0};
    made.cells = std::move(cells);
    made.decidedAt = decidedAt;
    return made;
}

/// Rows 0…7; category 1…3, urgency 4…5, tags 6…8.
TicketColumns columns()
{
    TicketRows rows;
    rows.append({1}, {8});
    TicketColumns made(rows, storedTaxonomy());
    LabelChanges changes;
    const auto none = PersonState::None;
    changes.labels = {
        label(1, none, {{1, 1, 0, packed(0.9)}, {2, 4, 0, packed(0.95)}}), // ready
        label(2, none, {{1, 2, 0, packed(0.3)}, {2, 4, 0, packed(0.9)}}),  // needs review
        label(3, PersonState::Decided, {{1, 2, 1, packed(0.6)}, {2, 5, 5, packed(0.9)}}, SourceKind::Llm, 2,
              5'000),
        label(4, PersonState::Skipped, {}),
        label(5, none, {{1, 3, 0, noConfidence}}, SourceKind::Baseline, 3), // needs review
        label(
            6, none,
            {{1, 1, 0, packed(0.3)}, {2, 5, 0, packed(0.9)}, {3, 6, 0, packed(0.8)}, {3, 8, 0, packed(0.8)}}),
        label(7, PersonState::InReview,
              {{1, 1, 0, packed(1.0)}, {2, 5, 0, packed(1.0)}, {3, 8, 7, packed(0.8)}}),
    }; // 8: waiting
    made.apply(changes);
    return made;
}

QString rowsAsText(const std::vector<quint32> &rows)
{
    QStringList parts;
    for (const quint32 row : rows)
        parts.append(QString::number(row));
    return parts.join(u' ');
}

} // namespace

Q_DECLARE_METATYPE(countersign::TicketQuery)

class TestTicketQuery : public QObject
{
    Q_OBJECT

private slots:
    void queries_data()
    {
        QTest::addColumn<TicketQuery>("query");
        QTest::addColumn<QString>("expected");
        const auto filtered = [](auto change) {
            TicketQuery query;
            change(query.filter);
            return query;
        };
        QTest::newRow("all, import order") << TicketQuery() << "0 1 2 3 4 5 6 7";
        QTest::newRow("least confident first; without a confidence before, without suggestion behind")
            << TicketQuery{{}, TicketOrder::LeastConfident} << "4 1 5 2 6 0 3 7";
        QTest::newRow("most confident first")
            << TicketQuery{{}, TicketOrder::MostConfident} << "0 6 2 1 5 4 3 7";
        QTest::newRow("by predicted option")
            << TicketQuery{{}, TicketOrder::PredictedOption} << "0 5 6 1 2 4 3 7";
        QTest::newRow("states") << filtered([](auto &f) {
            f.states = {TicketState::NeedsReview, TicketState::Waiting};
        }) << "1 4 5 7";
        QTest::newRow("decided option") << filtered([](auto &f) {
            f.options = {{category, billing, LabelSide::Decided}};
        }) << "2";
        QTest::newRow("suggested option") << filtered([](auto &f) {
            f.options = {{category, technical, LabelSide::Suggested}};
        }) << "1 2";
        QTest::newRow("current option: the person's counts") << filtered([](auto &f) {
            f.options = {{category, billing, LabelSide::Current}};
        }) << "0 2 5 6";
        QTest::newRow("two options of one field are alternatives") << filtered([](auto &f) {
            f.options = {{category, technical, LabelSide::Suggested},
                         {category, account, LabelSide::Suggested}};
        }) << "1 2 4";
        QTest::newRow("two fields narrow each other") << filtered([](auto &f) {
            f.options = {{category, billing, LabelSide::Suggested}, {urgency, high, LabelSide::Suggested}};
        }) << "5 6";
        QTest::newRow("multiple choice, suggested") << filtered([](auto &f) {
            f.options = {{tags, bug, LabelSide::Suggested}};
        }) << "5 6";
        QTest::newRow("multiple choice, current") << filtered([](auto &f) {
            f.options = {{tags, bug, LabelSide::Current}};
        }) << "5";
        QTest::newRow("no label there") << filtered([](auto &f) {
            f.options = {{category, OptionId(), LabelSide::Suggested}};
        }) << "3 7";
        QTest::newRow("confidence range") << filtered([](auto &f) {
            f.confidenceFrom = Confidence::from(0.3);
            f.confidenceTo = Confidence::from(0.6);
        }) << "1 2 5";
        QTest::newRow("below") << filtered([](auto &f) { f.confidenceTo = Confidence::from(0.3); }) << "1 5";
        QTest::newRow("at least: a missing one never matches")
            << filtered([](auto &f) { f.confidenceFrom = Confidence::from(0.7); }) << "0 6";
        QTest::newRow("source") << filtered([](auto &f) { f.sources = {SourceKind::Baseline}; }) << "4";
        QTest::newRow("two sources") << filtered([](auto &f) {
            f.sources = {SourceKind::Baseline, SourceKind::Llm};
        }) << "0 1 2 4 5 6";
        QTest::newRow("bands of confidence")
            << filtered([](auto &f) { f.bands = ConfidenceBand::Guess | ConfidenceBand::Sure; }) << "0 1 5";
        QTest::newRow("no confidence is known")
            << filtered([](auto &f) { f.bands = ConfidenceBand::Missing; }) << "3 4 7";
        QTest::newRow("run") << filtered([](auto &f) { f.runs = {{2}}; }) << "2";
        QTest::newRow("suggested under an older version")
            << filtered([](auto &f) { f.olderThan = {3}; }) << "0 1 2 5 6";
        QTest::newRow("decided since") << filtered([](auto &f) { f.decidedSince = 4'000; }) << "2";
        TicketQuery both = filtered([](auto &f) { f.states = {TicketState::NeedsReview}; });
        both.order = TicketOrder::MostConfident;
        QTest::newRow("filter and order") << both << "1 5 4";
        QTest::newRow("nothing") << filtered([](auto &f) { f.states = {TicketState::Auto}; }) << "";
    }

    void queries()
    {
        QFETCH(TicketQuery, query);
        QFETCH(QString, expected);
        const TicketColumns all = columns();
        const auto rows = rowsOf(all, query, storedTaxonomy());
        QCOMPARE(rowsAsText(rows), expected);
        for (quint32 row = 0; row < all.size(); ++row) // one row asked alone says the same
            QCOMPARE(matches(all, query.filter, row), std::ranges::find(rows, row) != rows.end());
    }

    void aMillionRows()
    {
        constexpr quint32 size = 1'000'000;
        TicketRows rows;
        rows.append({1}, {size});
        TicketColumns all(rows, storedTaxonomy());
        LabelChanges changes;
        changes.labels.reserve(size);
        std::mt19937 random(7);
        for (quint32 i = 0; i < size; ++i) {
            const quint16 confidence = quint16(random() % 65535);
            changes.labels.append(label(i + 1, PersonState::None, {{1, quint16(1 + i % 3), 0, confidence}}));
        }
        all.apply(changes);
        changes = LabelChanges();
        const auto sorted = rowsOf(all, {{}, TicketOrder::LeastConfident}, storedTaxonomy());
        QCOMPARE(sorted.size(), size_t(size));
        const auto &lowest = all.lowestConfidences();
        for (size_t i = 1; i < sorted.size(); ++i) {
            const quint16 before = std::min<quint16>(lowest[sorted[i - 1]], 65532);
            const quint16 after = std::min<quint16>(lowest[sorted[i]], 65532);
            QVERIFY(before < after || (before == after && (before == 65532 || sorted[i - 1] < sorted[i])));
        }
        qint64 found = 0;
        for (const OptionId option : {billing, technical, account}) {
            TicketFilter filter;
            filter.options = {{category, option, LabelSide::Current}};
            found += qint64(rowsOf(all, {filter, TicketOrder::MostConfident}, storedTaxonomy()).size());
        }
        QCOMPARE(found, qint64(size));
        QCOMPARE(std::accumulate(all.counts().begin(), all.counts().end(), qint64(0)), qint64(size));
    }
};

QTEST_GUILESS_MAIN(TestTicketQuery)
#include "tst_ticket_query.moc"
