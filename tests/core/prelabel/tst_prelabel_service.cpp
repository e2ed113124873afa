#include "core/prelabel/prelabel_service.h"
#include "tests/core/prelabel/runner_fixture.h"
#include "tests/support/loopback_server.h"

#include <QElapsedTimer>

using namespace countersign;
using namespace countersign::test;

/// The labelling thread seen from the window.
class TestPrelabelService : public QObject
{
    Q_OBJECT

    static PrelabelService::Order orderFor(const LoopbackServer &server)
    {
        PrelabelService::Order order;
        order.endpoint = checkEndpoint(server.baseUrl()).value();
        order.request = RunnerFixture::request();
        order.pace.loopback = true;
        return order;
    }

private slots:
    /// Failure model, endpoint: request cancelled by the user, program quit.
    void quittingIsQuickAndLeavesWhatWasUnderWayUnknown()
    {
        RunnerFixture fixture(3);
        const LoopbackServer server(QList<Behaviour>{Behaviour::of(Behaviour::Kind::Hang)});
        auto service = std::make_unique<PrelabelService>(*fixture.project, fixture.clock);
        QVERIFY_OK(service->start(orderFor(server)));
        QTRY_COMPARE(server.requestCount(), 1);
        QElapsedTimer clock;
        clock.start();
        service->stopAndWait();
        service.reset();
        QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
        fixture.open(); // as the next start does
        QCOMPARE(fixture.requests(1).last().state, RequestState::Unknown);
        QCOMPARE(fixture.ledger().unknownTickets, 1);
        QCOMPARE(server.requestCount(), 1);
    }

    void onlyOneRunAtATime()
    {
        RunnerFixture fixture(1);
        const LoopbackServer server(QList<Behaviour>{Behaviour::of(Behaviour::Kind::Hang)});
        PrelabelService service(*fixture.project, fixture.clock);
        QVERIFY_OK(service.start(orderFor(server)));
        const auto second = service.start(orderFor(server));
        QVERIFY(!second);
        QCOMPARE(second.error().kind, ErrorKind::Conflict);
        service.stopAndWait();
    }
};

QTEST_GUILESS_MAIN(TestPrelabelService)
#include "tst_prelabel_service.moc"
