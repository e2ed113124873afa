#include "core/review/ticket_group.h"

#include "tests/core/review/review_fixture.h"

#include <QTest>

#include <cmath>

using namespace countersign;
using namespace countersign::test;

namespace
{

using Rows = std::vector<quint32>;

CurrentLabel suggested(int ticket, OptionId option, OptionId decidedAs = {})
{
    const Answers said{{choice(category, {option}, 0.9), choice(urgency, {high}, 0.9)}};
    const Answers settled{{choice(category, {decidedAs}), choice(urgency, {high})}};
    CurrentLabel label;
    label.ticket = TicketId{ticket};
    label.hasSuggestion = true;
    label.source = SourceKind::Llm;
    label.taxonomy = {1};
    label.person = decidedAs.isValid() ? PersonState::Decided : PersonState::None;
    label.cells = labelCells(&said, decidedAs.isValid() ? &settled : nullptr);
    return label;
}

/// Tickets 1 to n stand in rows 0 to n − 1.
TicketColumns columnsOf(int tickets, const QList<CurrentLabel> &labels)
{
    TicketRows rows;
    rows.append(TicketId{1}, TicketId{tickets});
    TicketColumns columns(rows, storedTaxonomy());
    LabelChanges changes;
    changes.labels = labels;
    (void)columns.apply(changes);
    return columns;
}

} // namespace

class TestTicketGroup : public QObject
{
    Q_OBJECT

private slots:
    void largestGroupsWithSomethingToDoComeFirst()
    {
        // 0 1 | 2 3 4 | 5 6 (both decided) | 7
        const DuplicateGroups groups({0, 0, 2, 2, 2, 5, 5, 7});
        const TicketColumns columns = columnsOf(
            8, {suggested(1, billing), suggested(6, billing, billing), suggested(7, billing, account)});
        QCOMPARE(openGroups(columns, groups, {}), (Rows{1, 0}));
        QCOMPARE(openLikesOf(columns, groups, 2, {}), 2);
        QCOMPARE(openLikesOf(columns, groups, 5, {}), 0);
        QCOMPARE(openLikesOf(columns, groups, 7, {}), 0);
    }

    void whatIsFlaggedIsNotOpen()
    {
        const DuplicateGroups groups({0, 0});
        CurrentLabel flagged = suggested(1, billing);
        flagged.marks = MarkBit::Flagged;
        CurrentLabel hostile = suggested(2, billing);
        hostile.flags = ReviewFlag::AddressesModel;
        QCOMPARE(openGroups(columnsOf(2, {flagged, hostile}), groups, {}), Rows());
        QCOMPARE(openGroups(columnsOf(2, {flagged, suggested(2, billing)}), groups, {}), Rows{0});
    }

    void blindTicketsAreNotSeenInAGroup()
    {
        const DuplicateGroups groups({0, 0, 0, 0, 0, 0});
        BlindSample blind;
        Rows open;
        for (quint64 seed = 1; open.empty() || open.size() == 6; ++seed) {
            blind = BlindSample(seed, 0.5);
            open.clear();
            for (quint32 row = 0; row < 6; ++row) {
                if (!blind.contains(TicketId{qint64(row) + 1}))
                    open.push_back(row);
            }
        }
        QVERIFY(!open.empty() && open.size() < 6);
        const TicketColumns columns = columnsOf(6, {});
        QCOMPARE(visibleMembers(columns, groups, 0, blind), open);
        for (quint32 row = 0; row < 6; ++row) {
            const bool hidden = blind.contains(TicketId{qint64(row) + 1});
            QCOMPARE(openLikesOf(columns, groups, row, blind), hidden ? 0 : qint64(open.size()) - 1);
        }
        QCOMPARE(openGroups(columns, groups, BlindSample(1, 1)), Rows());
        QCOMPARE(visibleMembers(columns, groups, 0, BlindSample(1, 1)), Rows());
    }

    void mostSuggestionsAgree()
    {
        const Taxonomy taxonomy = storedTaxonomy();
        const TicketColumns columns = columnsOf(
            5, {suggested(1, account), suggested(2, billing), suggested(3, account), suggested(4, billing)});
        const Rows all{0, 1, 2, 3, 4};
        const auto consents = consentOf(columns, taxonomy, all);
        QCOMPARE(consents.size(), 3);                                     // no text
        QCOMPARE(consents[0], (FieldConsent{category, {billing}, 2, 5})); // as often as account, but first
        QCOMPARE(consents[1], (FieldConsent{urgency, {high}, 4, 5}));
        QCOMPARE(consents[2], (FieldConsent{tags, {}, 0, 5}));
        Taxonomy without = taxonomy;
        without.fields[0].options[0].retired = true;
        QCOMPARE(consentOf(columns, without, all)[0], (FieldConsent{category, {account}, 2, 5}));
    }

    void oddOnesOutComeFirst()
    {
        const TicketColumns columns =
            columnsOf(6, {suggested(1, account), suggested(2, billing), suggested(3, account),
                          suggested(4, account), suggested(5, billing, billing)});
        const Rows members{0, 1, 2, 3, 4, 5};
        const GroupLikeness likeness{0, {1.0f, 0.95f, 0.80f, 0.90f, 0.99f, 0.97f}};
        const auto found = membersOf(columns, storedTaxonomy(), members, likeness);
        const std::vector<GroupMember> wanted{
            {1, 0.95f, true, true},                            // another suggestion
            {2, 0.80f, true, true},                            // not alike enough
            {0, 1.0f, false, true},  {4, 0.99f, false, false}, // decided: left alone, whatever it says
            {5, 0.97f, false, true},                           // nothing is suggested: no other opinion
            {3, 0.90f, false, true},
        };
        QCOMPARE(found, wanted);
    }

    void theTextThatOccursMostStandsForTheGroup()
    {
        ReviewProject project(4);
        const QString often = u"I cannot sign in to my account since this morning"_s;
        const QStringList bodies{u"I cannot sign in to my account since this evening"_s, often,
                                 u"Something else"_s, often};
        project.write([&bodies](WriteContext &context) -> Result<void> {
            for (qsizetype i = 0; i < bodies.size(); ++i) {
                if (const auto set =
                        runSql(context.database,
                               "UPDATE ticket SET subject = '', body = ?1, text_hash = ?2 WHERE id = ?3",
                               bodies.at(i), qint64(qHash(bodies.at(i))), i + 1);
                    !set)
                    return set;
            }
            return {};
        });
        const auto rows = TicketRows::load(project.reader());
        const Rows members{0, 1, 2, 3};
        const auto found = readGroupLikeness(project.reader(), *rows, members, {}, {});
        QVERIFY_OK(found);
        QCOMPARE(found->representative, 1U);
        QCOMPARE(found->likeness[1], 1.0f);
        QCOMPARE(found->likeness[3], 1.0f);
        QVERIFY(std::abs(found->likeness[0] - 0.8f) < 1e-6f); // 8 of 10 pairs of words
        QCOMPARE(found->likeness[2], 0.0f);
        const CancelToken cancel;
        cancel.cancel();
        QCOMPARE(readGroupLikeness(project.reader(), *rows, members, {}, cancel).error().kind,
                 ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestTicketGroup)
#include "tst_ticket_group.moc"
