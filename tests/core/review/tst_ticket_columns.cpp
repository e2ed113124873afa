#include "core/review/ticket_columns.h"
#include "core/review/ticket_line.h"

#include "tests/core/review/review_fixture.h"

#include <QTest>

#include <numeric>

using namespace countersign;
using namespace countersign::test;

namespace
{

QList<FieldAnswer> answers(OptionId option, double confidence, OptionId urgent, double urgentConfidence)
{
    return {choice(category, {option}, confidence), choice(urgency, {urgent}, urgentConfidence)};
}

qint64 total(const StateCounts &counts)
{
    return std::accumulate(counts.begin(), counts.end(), qint64(0));
}

qint64 count(const TicketColumns &columns, TicketState state)
{
    return columns.counts()[size_t(state)];
}

} // namespace

class TestTicketColumns : public QObject
{
    Q_OBJECT

private slots:
    void rowsAndTickets()
    {
        TicketRows rows;
        rows.append({1}, {3});
        rows.append({10}, {12});
        rows.append({13}, {13}); // grows the last range
        rows.append({11}, {14}); // overlaps: only what is new
        QCOMPARE(rows.size(), 8U);
        const QList<qint64> ids{1, 2, 3, 10, 11, 12, 13, 14};
        for (quint32 row = 0; row < rows.size(); ++row) {
            QCOMPARE(rows.ticketAt(row).value, ids.at(row));
            QCOMPARE(rows.rowOf({ids.at(row)}), std::optional<quint32>(row));
        }
        for (const qint64 missing : {0, 4, 9, 15})
            QVERIFY(!rows.rowOf({missing}));
    }

    void optionSetsAreKeptOnce()
    {
        OptionSets sets;
        std::vector<quint16> members{9, 3, 9};
        const quint32 first = sets.number(members);
        members = {3, 9};
        QCOMPARE(sets.number(members), first);
        QVERIFY(sets.contains(first, 9) && !sets.contains(first, 4));
        members = {};
        QCOMPARE(sets.number(members), 0U);
        members = {4};
        QCOMPARE(sets.number(members), first + 1);
        QCOMPARE(sets.size(), 3U);
    }

    void whatIsLoadedIsWhatIsStored()
    {
        ReviewProject project(5);
        project.suggest(suggestionOf(answers(billing, 0.9, low, 0.8), {1}));
        project.suggest(
            suggestionOf(answers(technical, 0.5, high, 0.9) << choice(tags, {refund, bug}, 0.8), {2}));
        Suggestion flagged = suggestionOf(answers(billing, 0.9, low, 0.9), {3});
        flagged.flags = ReviewFlag::AddressesModel;
        project.suggest(flagged);
        const auto columns = TicketColumns::load(project.reader(), project.taxonomy(), CancelToken());
        QVERIFY_OK(columns);
        QCOMPARE(columns->size(), 5U);
        QCOMPARE(count(*columns, TicketState::Ready), 1);
        QCOMPARE(count(*columns, TicketState::NeedsReview), 2);
        QCOMPARE(count(*columns, TicketState::Waiting), 2);
        QCOMPARE(total(columns->counts()), 5);
        for (const CurrentLabel &stored : project.labels()) {
            CurrentLabel held = columns->labelAt(*columns->rows().rowOf(stored.ticket));
            QCOMPARE(held, stored);
        }
        QCOMPARE(columns->lowestConfidences()[1], packConfidence(Confidence::from(0.5)));
        QCOMPARE(columns->lowestConfidences()[4], noConfidence);
    }

    void cancelledLoad()
    {
        ReviewProject project(2);
        CancelToken token;
        token.cancel();
        const auto columns = TicketColumns::load(project.reader(), project.taxonomy(), token);
        QVERIFY(!columns);
        QCOMPARE(columns.error().kind, ErrorKind::Cancelled);
        QVERIFY_OK(TicketColumns::load(project.reader(), project.taxonomy(), CancelToken())); // usable again
    }

    void changesGiveTheSameAsLoadingAnew()
    {
        ReviewProject project(3);
        auto columns = TicketColumns::load(project.reader(), project.taxonomy(), CancelToken()).value();
        QList<LabelChanges> published;
        const auto connection =
            connect(&project.writer(), &ProjectWriter::labelsChanged, this,
                    [&published](const LabelChanges &changes) { published.append(changes); });
        project.suggest(suggestionOf(answers(billing, 0.9, low, 0.8), {1}));
        project.addTickets(4, 6);
        project.suggest(suggestionOf(answers(technical, 0.2, low, 0.8), {5}));
        project.suggest(suggestionOf(answers(account, 0.99, high, 0.8), {1}));
        const auto fresh = TicketColumns::load(project.reader(), project.taxonomy(), CancelToken()).value();
        QTRY_VERIFY([&] {
            for (const LabelChanges &changes : std::exchange(published, {}))
                columns.apply(changes);
            return columns.counts() == fresh.counts();
        }());
        disconnect(connection);
        QCOMPARE(columns.size(), 6U);
        for (quint32 row = 0; row < 6; ++row)
            QCOMPARE(columns.labelAt(row), fresh.labelAt(row));
    }

    void applyTellsWhichRowsWereThere()
    {
        TicketRows rows;
        rows.append({1}, {3});
        TicketColumns columns(rows, storedTaxonomy());
        LabelChanges changes;
        CurrentLabel label;
        for (const qint64 ticket : {3, 1, 3, 5, 9}) { // 5 is appended now, 9 is not there
            label.ticket = {ticket};
            label.person = PersonState::Skipped;
            changes.labels.append(label);
        }
        changes.firstAppended = {4};
        changes.lastAppended = {6};
        QCOMPARE(columns.apply(changes), (std::vector<quint32>{0, 2}));
        QCOMPARE(columns.size(), 6U);
        QCOMPARE(count(columns, TicketState::Skipped), 3);
        QCOMPARE(total(columns.counts()), 6);
    }

    void aMovedThresholdMovesTickets()
    {
        TicketRows rows;
        rows.append({1}, {101});
        Taxonomy taxonomy = storedTaxonomy();
        TicketColumns columns(rows, taxonomy);
        LabelChanges changes;
        for (int i = 0; i <= 100; ++i) {
            CurrentLabel label;
            label.ticket = {i + 1};
            label.hasSuggestion = true;
            const auto confidence = packConfidence(Confidence::from(i / 100.0));
            label.cells = {{1, 1, 0, confidence}, {2, 4, 0, packConfidence(Confidence::from(1.0))}};
            label.person = i == 80 ? PersonState::Decided : PersonState::None; // never moves
            changes.labels.append(label);
        }
        columns.apply(changes);
        QCOMPARE(count(columns, TicketState::Ready), 25); // 0.75…1.00 without 0.80
        taxonomy.threshold = 0.5;
        const StateCounts difference = columns.differenceWith(taxonomy);
        QCOMPARE(difference[size_t(TicketState::Ready)], 25);
        QCOMPARE(difference[size_t(TicketState::NeedsReview)], -25);
        QCOMPARE(count(columns, TicketState::Ready), 25); // only asked
        QCOMPARE(columns.setThresholds(taxonomy), 25);
        QCOMPARE(count(columns, TicketState::Ready), 50);
        QCOMPARE(count(columns, TicketState::Decided), 1);
        QCOMPARE(columns.setThresholds(taxonomy), 0);
        QCOMPARE(total(columns.counts()), 101);
    }

    void linesAreReadableWithoutColumns()
    {
        ReviewProject project(30);
        project.suggest(suggestionOf(answers(billing, 0.9, low, 0.8), {15}));
        const auto rows = TicketRows::load(project.reader());
        QVERIFY_OK(rows);
        const QList<TicketId> around = neighbourhood(*rows, 14, 5);
        QCOMPARE(around, (QList<TicketId>{{13}, {14}, {15}, {16}, {17}}));
        QCOMPARE(neighbourhood(*rows, 29, 3), (QList<TicketId>{{28}, {29}, {30}}));
        QCOMPARE(neighbourhood(*rows, 0, 100).size(), 30);
        const auto lines = readTicketLines(project.reader(), StateRule(project.taxonomy()),
                                           {around.constData(), size_t(around.size())});
        QVERIFY_OK(lines);
        QCOMPARE(lines->at(0).externalId, QStringLiteral("T13"));
        QCOMPARE(lines->at(0).start, QStringLiteral("Body of 13"));
        QCOMPARE(lines->at(1).state, TicketState::Waiting);
        QCOMPARE(lines->at(2).state, TicketState::Ready);
        QCOMPARE(lines->at(2).label.cells.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestTicketColumns)
#include "tst_ticket_columns.moc"
