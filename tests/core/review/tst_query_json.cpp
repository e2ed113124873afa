#include "core/review/query_json.h"

#include <QTest>

using namespace countersign;

/// Every member goes out and comes back; what is foreign is left out.
class TestQueryJson : public QObject
{
    Q_OBJECT

private slots:
    void everyMemberComesBack()
    {
        TicketQuery query;
        TicketFilter &filter = query.filter;
        filter.states = {TicketState::NeedsReview, TicketState::Waiting};
        filter.options = {{{1}, {2}, LabelSide::Suggested}, {{1}, {3}, LabelSide::Decided}, {{2}, {}, {}}};
        filter.confidenceFrom = Confidence::from(0.25);
        filter.confidenceTo = Confidence::from(1.0);
        filter.bands = ConfidenceBand::Guess | ConfidenceBand::Missing;
        filter.sources = {SourceKind::Baseline, SourceKind::Imported};
        filter.runs = {{3}, {4}};
        filter.olderThan = {2};
        filter.decidedSince = 1'700'000'000'000;
        filter.changedSince = 1'700'000'000'001;
        filter.changedDays = 7;
        filter.annotators = {{5}, {6}};
        filter.flags = ReviewFlag::AddressesModel;
        filter.flagged = true;
        filter.hasNote = false;
        filter.duplicates = DuplicateFilter::SameGroup;
        filter.duplicateOf = {77};
        filter.words = QStringLiteral("请求 \"late invoice\" -paid");
        query.order = TicketOrder::MostValuable;
        QCOMPARE(queryFromJson(queryToJson(query)), std::optional(query));
        QCOMPARE(queryFromJson(queryToJson({})), std::optional(TicketQuery()));
        for (int order = 0; order <= int(TicketOrder::Random); ++order) {
            query.order = TicketOrder(order);
            QCOMPARE(queryFromJson(queryToJson(query)), std::optional(query));
        }
    }

    void whatIsForeignIsLeftOut_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("isQuery");
        QTest::newRow("nothing") << QByteArray() << false;
        QTest::newRow("words") << QByteArray("not json") << false;
        QTest::newRow("list") << QByteArray("[1]") << false;
        QTest::newRow("empty") << QByteArray("{}") << true;
        QTest::newRow("odd values")
            << QByteArray(
                   R"({"states":["lost",7],"options":[[1]],"confidence_from":2,"sources":[9,-1],"runs":["x",-1],)"
                   R"("annotators":[-3],"bands":96,"changed_days":-1,"flagged":"yes","order":"loudest","duplicates":1,"more":{}})")
            << true;
    }

    void whatIsForeignIsLeftOut()
    {
        QFETCH(QByteArray, json);
        QFETCH(bool, isQuery);
        const auto query = queryFromJson(json);
        QCOMPARE(query.has_value(), isQuery);
        if (query)
            QCOMPARE(*query, TicketQuery());
    }
};

QTEST_APPLESS_MAIN(TestQueryJson)
#include "tst_query_json.moc"
