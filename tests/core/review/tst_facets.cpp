#include "core/review/facets.h"

#include "tests/core/review/review_fixture.h"

#include <QDateTime>
#include <QTest>

#include <functional>
#include <random>

using namespace countersign;
using namespace countersign::test;

namespace
{

quint16 packed(double confidence)
{
    return packConfidence(Confidence::from(confidence));
}

constexpr RecentDays days{1'000'000'000, 400'000'000};

/// Every column says something: an invented project of `size` tickets.
TicketColumns invented(quint32 size, unsigned seed)
{
    TicketRows rows;
    rows.append({1}, {size});
    TicketColumns made(rows, storedTaxonomy());
    std::mt19937 random(seed);
    const auto one = [&random](unsigned of) { return random() % of; };
    LabelChanges changes;
    for (quint32 i = 1; i <= size; ++i) {
        CurrentLabel label;
        label.ticket = {qint64(i)};
        label.hasSuggestion = one(8) != 0;
        if (label.hasSuggestion) {
            label.source = static_cast<SourceKind>(one(3));
            label.run = {one(20) == 0 ? 70'000 : qint64(1 + one(4))};
            label.taxonomy = {1};
            label.flags = one(3) == 0 ? ReviewFlags::fromInt(ReviewFlags::Int(one(1U << reviewFlagCount)))
                                      : ReviewFlags();
            label.cells = {{1, quint16(1 + one(3)), 0, one(6) == 0 ? noConfidence : quint16(one(65535))},
                           {2, quint16(4 + one(2)), 0, packed(0.95)},
                           {3, quint16(6 + one(3)), 0, packed(0.95)}};
        }
        if (one(3) == 0) {
            label.person = PersonState::Decided;
            label.annotator = {qint64(1 + one(3))};
            label.decidedAt = 1000 * qint64(1 + one(2'000'000));
            if (!label.cells.isEmpty())
                label.cells.first().decided = quint16(1 + one(3));
        }
        label.marks = Marks::fromInt(Marks::Int(one(4) == 0 ? one(4) : 0));
        label.changedAt = 1000 * qint64(one(2'000'000));
        changes.labels.append(label);
    }
    made.apply(changes);
    return made;
}

DuplicateGroups pairsOfNeighbours(quint32 size)
{
    std::vector<quint32> roots(size);
    for (quint32 row = 0; row < size; ++row)
        roots[row] = row % 5 == 1 ? row - 1 : row;
    return DuplicateGroups(roots);
}

} // namespace

Q_DECLARE_METATYPE(countersign::TicketFilter)

/// A facet says what choosing it would give: each is compared with the filter that it stands for.
class TestFacets : public QObject
{
    Q_OBJECT

private slots:
    void countsAreWhatTheFilterFinds_data()
    {
        QTest::addColumn<TicketFilter>("filter");
        const auto add = [](const char *name, const std::function<void(TicketFilter &)> &change) {
            TicketFilter filter;
            change(filter);
            QTest::newRow(name) << filter;
        };
        add("nothing", [](auto &) {});
        add("state", [](auto &f) { f.states = {TicketState::NeedsReview, TicketState::Ready}; });
        add("option", [](auto &f) { f.options = {{category, billing, LabelSide::Suggested}}; });
        add("options of two fields", [](auto &f) {
            f.options = {{category, billing, LabelSide::Suggested}, {tags, bug, LabelSide::Suggested}};
        });
        add("bands", [](auto &f) { f.bands = ConfidenceBand::Unsure | ConfidenceBand::Missing; });
        add("range", [](auto &f) { f.confidenceTo = Confidence::from(0.5); });
        add("why", [](auto &f) { f.flags = ReviewFlag::Unmapped | ReviewFlag::Repaired; });
        add("flagged", [](auto &f) { f.flagged = true; });
        add("no note", [](auto &f) { f.hasNote = false; });
        add("source", [](auto &f) { f.sources = {SourceKind::Llm}; });
        add("run", [](auto &f) { f.runs = {{2}, {70'000}}; });
        add("annotator", [](auto &f) { f.annotators = {{1}}; });
        add("changed", [](auto &f) { f.changedSince = days.week; });
        add("in a group", [](auto &f) { f.duplicates = DuplicateFilter::InAnyGroup; });
        add("in one group", [](auto &f) {
            f.duplicates = DuplicateFilter::SameGroup;
            f.duplicateOf = {1};
        });
        add("decided since", [](auto &f) { f.decidedSince = days.week; });
        add("words that nothing has", [](auto &f) { f.words = QStringLiteral("invoice"); });
        add("several", [](auto &f) {
            f.states = {TicketState::NeedsReview};
            f.bands = ConfidenceBand::Guess;
            f.runs = {{1}, {2}};
            f.options = {{urgency, high, LabelSide::Suggested}};
        });
    }

    void countsAreWhatTheFilterFinds()
    {
        QFETCH(TicketFilter, filter);
        const TicketColumns columns = invented(4000, 5);
        const DuplicateGroups groups = pairsOfNeighbours(columns.size());
        const QueryAids aids{.groups = &groups};
        const Taxonomy taxonomy = storedTaxonomy();
        const Facets facets = facetsOf(columns, filter, taxonomy, aids, days);
        const auto found = [&](const std::function<void(TicketFilter &)> &choose) {
            TicketQuery query{filter, TicketOrder::Import};
            choose(query.filter);
            return qint64(rowsOf(columns, query, taxonomy, aids).size());
        };
        QCOMPARE(facets.tickets, found([](auto &) {}));
        for (int i = 0; i < TicketStateCount; ++i)
            QCOMPARE(facets.states[size_t(i)], found([i](auto &f) { f.states = {TicketState(i)}; }));
        QCOMPARE(facets.options.size(), 8);
        for (const Facets::OptionCount &count : facets.options) {
            for (const LabelSide side : {LabelSide::Suggested, LabelSide::Decided})
                QCOMPARE(side == LabelSide::Suggested ? count.suggested : count.decided, found([&](auto &f) {
                             f.options.removeIf([&](const auto &c) { return c.field == count.field; });
                             f.options.append({count.field, count.option, side});
                         }));
        }
        for (int i = 0; i < confidenceBandCount; ++i)
            QCOMPARE(facets.bands[size_t(i)], found([i](auto &f) {
                         f.confidenceFrom.reset();
                         f.confidenceTo.reset();
                         f.bands = ConfidenceBands::fromInt(1 << i);
                     }));
        for (int i = 0; i < reviewFlagCount; ++i)
            QCOMPARE(facets.flags[size_t(i)],
                     found([i](auto &f) { f.flags = ReviewFlags::fromInt(ReviewFlags::Int(1U << i)); }));
        QCOMPARE(facets.flagged, found([](auto &f) { f.flagged = true; }));
        QCOMPARE(facets.hasNote, found([](auto &f) { f.hasNote = true; }));
        for (int i = 0; i < sourceKindCount; ++i)
            QCOMPARE(facets.sources[size_t(i)], found([i](auto &f) { f.sources = {SourceKind(i)}; }));
        QHash<RunId, qint64> runs;
        for (const auto &[run, tickets] : facets.runs)
            runs.insert(run, tickets);
        for (const qint64 run : {1, 2, 3, 4, 70'000})
            QCOMPARE(runs.value(RunId{run}), found([run](auto &f) { f.runs = {{run}}; }));
        QHash<AnnotatorId, qint64> annotators;
        for (const auto &[who, tickets] : facets.annotators)
            annotators.insert(who, tickets);
        for (const qint64 who : {1, 2, 3})
            QCOMPARE(annotators.value(AnnotatorId{who}), found([who](auto &f) { f.annotators = {{who}}; }));
        QCOMPARE(facets.changedToday, found([](auto &f) { f.changedSince = days.today; }));
        QCOMPARE(facets.changedThisWeek, found([](auto &f) { f.changedSince = days.week; }));
        QCOMPARE(facets.inGroups.value(), found([](auto &f) { f.duplicates = DuplicateFilter::InAnyGroup; }));
    }

    void newestRunsComeFirst()
    {
        const Facets facets = facetsOf(invented(4000, 5), {}, storedTaxonomy());
        QList<qint64> runs;
        for (const auto &count : facets.runs)
            runs.append(count.run.value);
        QCOMPARE(runs, (QList<qint64>{70'000, 4, 3, 2, 1}));
        QVERIFY(!facets.inGroups);
        QCOMPARE(facets.changedToday, 0); // nobody asked
    }

    void emptyFilterCountsEverything()
    {
        const TicketColumns columns = invented(500, 3);
        const Facets facets = facetsOf(columns, TicketFilter(), storedTaxonomy());
        QCOMPARE(facets.tickets, 500);
        QCOMPARE(facets.states, columns.counts());
        QCOMPARE(facetsOf(TicketColumns(), TicketFilter(), Taxonomy()), Facets());
    }

    void moreFieldsThanBitsAreStillCounted()
    {
        Taxonomy taxonomy;
        taxonomy.version = {1};
        for (int i = 1; i <= 30; ++i) {
            Field field;
            field.id = {i};
            field.kind = FieldKind::Choice;
            field.options = {Option(), Option()};
            field.options[0].id = {2 * i};
            field.options[1].id = {2 * i + 1};
            taxonomy.fields.append(field);
        }
        TicketRows rows;
        rows.append({1}, {2});
        TicketColumns columns(rows, taxonomy);
        LabelChanges changes;
        for (qint64 ticket = 1; ticket <= 2; ++ticket) {
            CurrentLabel label;
            label.ticket = {ticket};
            label.hasSuggestion = true;
            for (int i = 1; i <= 30; ++i)
                label.cells.append({quint16(i), quint16(2 * i + ticket - 1), 0, noConfidence});
            changes.labels.append(label);
        }
        columns.apply(changes);
        TicketFilter filter;
        for (int i = 1; i <= 30; ++i)
            filter.options.append({{i}, {2 * i}, LabelSide::Suggested});
        const Facets facets = facetsOf(columns, filter, taxonomy);
        QCOMPARE(facets.tickets, 1);
        for (const Facets::OptionCount &count : facets.options)
            QCOMPARE(count.suggested, count.option.value % 2 == 0 ? 1 : 0);
    }

    void daysAreThoseOfThePerson()
    {
        const QDateTime now(QDate(2026, 11, 20), QTime(15, 30));
        const RecentDays recent = recentDays(now.toMSecsSinceEpoch());
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(recent.today), QDate(2026, 11, 20).startOfDay());
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(recent.week), QDate(2026, 11, 14).startOfDay());
        TicketQuery query;
        query.filter.changedDays = 1;
        query.filter.changedSince = recent.today;
        QCOMPARE(asOf(query, now.toMSecsSinceEpoch()), query);
        QCOMPARE(asOf(query, now.addDays(3).toMSecsSinceEpoch()).filter.changedSince,
                 QDate(2026, 11, 23).startOfDay().toMSecsSinceEpoch());
        query.filter.changedDays = 0; // a moment of its own stays
        QCOMPARE(asOf(query, now.addDays(3).toMSecsSinceEpoch()), query);
    }
};

QTEST_GUILESS_MAIN(TestFacets)
#include "tst_facets.moc"
