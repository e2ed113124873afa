#include "tests/core/llm/client_fixture.h"

#include <QTcpServer>

using namespace countersign;
using namespace countersign::test;
using Kind = Behaviour::Kind;

Q_DECLARE_METATYPE(countersign::test::Behaviour)

namespace
{

Behaviour with(Behaviour behaviour, QList<QPair<QByteArray, QByteArray>> headers, int status = 200)
{
    behaviour.headers = std::move(headers);
    behaviour.status = status;
    return behaviour;
}

Behaviour answer(QByteArray body, int status = 200)
{
    return Behaviour::json(body, status);
}

/// Short deadlines, so that the slow cases are quick.
HttpLimits shortLimits()
{
    HttpLimits limits;
    limits.connectMs = 1000;
    limits.firstByteMs = 300;
    limits.totalMs = 700;
    limits.longestAnswer = 1024 * 1024;
    return limits;
}

} // namespace

/// Qt's network traps (failure-model 1.1) and the endpoint's faults (2.3), one case a row, against a real
/// server on the loopback that counts what it sees.
class TestHttpTransport : public QObject
{
    Q_OBJECT

private slots:
    void endpointFault_data()
    {
        QTest::addColumn<Behaviour>("behaviour");
        QTest::addColumn<FailureClass>("failureClass");
        QTest::addColumn<FailureCause>("cause");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("message");
        using enum FailureClass;
        const auto row = [](const char *name, const Behaviour &behaviour, FailureClass failureClass,
                            FailureCause cause, ErrorKind kind, const char *message) {
            QTest::newRow(name) << behaviour << failureClass << cause << kind << QString::fromLatin1(message);
        };
        const auto error = [](const char *code) {
            return QByteArray(R"({"error":{"message":"no","type":"t","param":null,"code":")") + code + "\"}}";
        };
        row("captive portal: 200 and HTML",
            with(answer("<!doctype html><title>Hotel</title>"), {{"Content-Type", "text/html"}}), StopRun,
            FailureCause::Rejected, ErrorKind::BadAnswer, "web page");
        row("3xx without a target", answer({}, 302), StopRun, FailureCause::Rejected, ErrorKind::Network,
            "moved");
        row("400", answer(error("x"), 400), TicketFinal, FailureCause::Rejected, ErrorKind::InvalidInput,
            "rejects");
        row("400 context length", answer(error("context_length_exceeded"), 400), TicketFinal,
            FailureCause::TooLong, ErrorKind::InvalidInput, "too long");
        row("404", answer(error("model_not_found"), 404), StopRun, FailureCause::Rejected,
            ErrorKind::NotFound, "does not know the model");
        row("405", answer({}, 405), StopRun, FailureCause::Rejected, ErrorKind::NotFound, "path");
        row("422", answer(error("x"), 422), TicketFinal, FailureCause::Rejected, ErrorKind::InvalidInput,
            "rejects");
        row("401", answer(error("invalid_api_key"), 401), StopRun, FailureCause::Rejected,
            ErrorKind::Authentication, "refuses the key");
        row("401 that asks for a password",
            with(answer("{}"), {{"WWW-Authenticate", "Basic realm=\"x\""}}, 401), StopRun,
            FailureCause::Rejected, ErrorKind::Authentication, "refuses the key");
        row("403", answer({}, 403), StopRun, FailureCause::Rejected, ErrorKind::Authentication,
            "refuses the key");
        row("402", answer({}, 402), StopRun, FailureCause::Rejected, ErrorKind::Quota, "used up");
        row("429 with insufficient_quota", answer(error("insufficient_quota"), 429), StopRun,
            FailureCause::Rejected, ErrorKind::Quota, "used up");
        row("407", with(answer("{}"), {{"Proxy-Authenticate", "Basic realm=\"p\""}}, 407), StopRun,
            FailureCause::Connection, ErrorKind::Network, "proxy");
        row("408", answer({}, 408), Retry, FailureCause::Timeout, ErrorKind::Timeout, "gave up");
        row("409", answer({}, 409), Retry, FailureCause::ServerError, ErrorKind::Network, "again later");
        row("425", answer({}, 425), Retry, FailureCause::ServerError, ErrorKind::Network, "again later");
        row("429 rate", answer(error("rate_limit_exceeded"), 429), Retry, FailureCause::RateLimited,
            ErrorKind::RateLimited, "slower");
        row("500", answer("oops", 500), Retry, FailureCause::ServerError, ErrorKind::Network,
            "error of its own");
        row("502 with a web page", with(answer("<html>"), {{"Content-Type", "text/html"}}, 502), Retry,
            FailureCause::ServerError, ErrorKind::Network, "error of its own");
        row("503 loading", answer(error("unavailable_error"), 503), Retry, FailureCause::ServerError,
            ErrorKind::Busy, "busy");
        row("529", answer({}, 529), Retry, FailureCause::ServerError, ErrorKind::Busy, "busy");
        row("413", answer({}, 413), TicketFinal, FailureCause::TooLong, ErrorKind::InvalidInput, "too long");
        row("hang before headers", Behaviour::of(Kind::Hang), Ambiguous, FailureCause::Timeout,
            ErrorKind::Timeout, "begin to answer");
        row("hang after headers", Behaviour::of(Kind::HangAfterHead), Ambiguous, FailureCause::Timeout,
            ErrorKind::Timeout, "total time");
        row("headers drip", Behaviour::of(Kind::DripHead), Ambiguous, FailureCause::Timeout,
            ErrorKind::Timeout, "begin to answer");
        row("slow loris: one byte at a time", Behaviour::of(Kind::DripBody), Ambiguous, FailureCause::Timeout,
            ErrorKind::Timeout, "total time");
        row("close after the request", Behaviour::of(Kind::CloseWithoutAnswer), Ambiguous,
            FailureCause::Connection, ErrorKind::Network, "consent");
        row("RST after the request", Behaviour::of(Kind::ResetWithoutAnswer), Ambiguous,
            FailureCause::Connection, ErrorKind::Network, "consent");
        row("garbage instead of HTTP", Behaviour::of(Kind::Garbage), Ambiguous, FailureCause::Connection,
            ErrorKind::Network, "consent");
        row("reset in the body", Behaviour::of(Kind::ChunkedThenReset), Ambiguous, FailureCause::Connection,
            ErrorKind::Network, "consent");
        row("bad chunk", Behaviour::of(Kind::BadChunk), Ambiguous, FailureCause::Connection,
            ErrorKind::Network, "consent");
        row("shorter than its Content-Length", Behaviour::of(Kind::ShortBody), Ambiguous,
            FailureCause::Connection, ErrorKind::Network, "consent");
        Behaviour cut = Behaviour::of(Kind::CloseDelimited);
        cut.body.chop(40);
        row("truncated without a length", cut, Ambiguous, FailureCause::Connection, ErrorKind::Network,
            "consent");
        row("gzip though identity was asked", with(answer("\x1f\x8b\x08"), {{"Content-Encoding", "gzip"}}),
            Ambiguous, FailureCause::Malformed, ErrorKind::BadAnswer, "compressed");
        row("gzip twice", with(answer("\x1f\x8b\x08"), {{"Content-Encoding", "gzip, gzip"}}), Ambiguous,
            FailureCause::Malformed, ErrorKind::BadAnswer, "compressed");
        row("huge body, announced", answer(QByteArray(2 * 1024 * 1024, ' ')), Ambiguous,
            FailureCause::Malformed, ErrorKind::BadAnswer, "more than an answer");
        row("huge body, without end", Behaviour::of(Kind::HugeBody), Ambiguous, FailureCause::Malformed,
            ErrorKind::BadAnswer, "more than an answer");
        row("header flood", Behaviour::of(Kind::HeaderFlood), Ambiguous, FailureCause::Timeout,
            ErrorKind::Timeout, "begin to answer");
        row("invalid UTF-8", answer("{\"choices\":[{\"message\":{\"content\":\"caf\xe9\"}}]}"), TicketFinal,
            FailureCause::Malformed, ErrorKind::BadAnswer, "not a chat completion");
        row("UTF-16", answer(QByteArray("\xff\xfe{\0}\0", 6)), TicketFinal, FailureCause::Malformed,
            ErrorKind::BadAnswer, "not a chat completion");
        row("empty body", answer({}), TicketFinal, FailureCause::Empty, ErrorKind::BadAnswer,
            "without any text");
        row("null", answer("null"), TicketFinal, FailureCause::Empty, ErrorKind::BadAnswer,
            "without any text");
        row("another JSON API", answer(R"({"status":"ok"})"), TicketFinal, FailureCause::Malformed,
            ErrorKind::BadAnswer, "not a chat completion");
    }
    void endpointFault()
    {
        QFETCH(Behaviour, behaviour);
        QFETCH(FailureClass, failureClass);
        QFETCH(FailureCause, cause);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, message);
        LoopbackServer server({behaviour});
        ClientFixture fixture(endpointOf(server), shortLimits());
        const auto outcome = fixture.ask();
        QVERIFY(outcome && !outcome->has_value());
        const ChatFailure &failure = outcome->error();
        QCOMPARE(int(failure.failureClass), int(failureClass));
        QCOMPARE(int(failure.cause), int(cause));
        QCOMPARE(int(failure.kind), int(kind));
        QVERIFY2(failure.message.contains(message), qPrintable(failure.message));
        QVERIFY2(failure.message.contains(QStringLiteral("127.0.0.1:%1").arg(server.port())),
                 qPrintable(failure.message));
        QVERIFY(failure.bytesSent);
        QCOMPARE(server.requestCount(), 1); // Qt alone would have sent up to four (N3)
    }

    void goodAnswer_data()
    {
        QTest::addColumn<Behaviour>("behaviour");
        const QByteArray body = chatCompletion(QStringLiteral("hello"));
        Behaviour behaviour = answer(body);
        QTest::newRow("with a length") << behaviour;
        behaviour.kind = Kind::Chunked;
        QTest::newRow("chunked") << behaviour;
        behaviour.kind = Kind::CloseDelimited;
        QTest::newRow("until the close") << behaviour;
        QTest::newRow("BOM") << answer("\xef\xbb\xbf" + body);
        QTest::newRow("blank lines while busy") << answer("\n\n\r\n\n" + body);
        QTest::newRow("no JSON content type") << with(answer(body), {{"Content-Type", "text/html"}});
        behaviour = answer(body);
        behaviour.closeAfter = true;
        QTest::newRow("connection: close") << behaviour;
    }
    void goodAnswer()
    {
        QFETCH(Behaviour, behaviour);
        LoopbackServer server({behaviour});
        ClientFixture fixture(endpointOf(server));
        const auto outcome = fixture.ask();
        QVERIFY2(outcome && outcome->has_value(), words(outcome).constData());
        QCOMPARE((*outcome)->content, QStringLiteral("hello"));
        QCOMPARE((*outcome)->usage->promptTokens, qint64(100));
        QCOMPARE(server.requestCount(), 1);
    }

    void whatIsSent()
    {
        LoopbackServer server(LoopbackServer::labeller([](const QString &) { return QStringLiteral("x"); }));
        ClientFixture fixture(endpointOf(server));
        const QByteArray preview = fixture.client->requestBody(ticketQuestion());
        QVERIFY(fixture.ask()->has_value());
        const SeenRequest seen = server.requests().first();
        QCOMPARE(seen.method, QByteArray("POST"));
        QCOMPARE(seen.target, QByteArray("/v1/chat/completions"));
        QCOMPARE(seen.body, preview);
        QCOMPARE(seen.header("authorization"), QByteArray("Bearer ") + CanaryKey);
        QCOMPARE(seen.header("user-agent"), QByteArray("Countersign/" COUNTERSIGN_VERSION));
        QCOMPARE(seen.header("accept-encoding"), QByteArray("identity"));
        QCOMPARE(seen.header("accept-language"), QByteArray("en"));
        QCOMPARE(seen.header("content-type"), QByteArray("application/json"));
        QCOMPARE(seen.header("upgrade"), QByteArray());
    }

    void cookiesAreNeitherKeptNorSent()
    {
        LoopbackServer server({with(answer(chatCompletion(QStringLiteral("x"))), {{"Set-Cookie", "a=b"}})});
        ClientFixture fixture(endpointOf(server));
        QVERIFY(fixture.ask()->has_value());
        QVERIFY(fixture.ask()->has_value());
        QCOMPARE(server.requests().last().header("cookie"), QByteArray());
    }

    void redirectIsNotFollowed_data()
    {
        QTest::addColumn<int>("status");
        for (int status : {301, 302, 303, 307, 308})
            QTest::addRow("%d", status) << status;
    }
    void redirectIsNotFollowed()
    {
        QFETCH(int, status);
        LoopbackServer other({answer(chatCompletion(QStringLiteral("stolen")))}, {},
                             QHostAddress(QStringLiteral("127.0.0.2")));
        LoopbackServer server(
            {with(answer({}), {{"Location", other.baseUrl().toLatin1() + "/chat/completions"}}, status)});
        ClientFixture fixture(endpointOf(server));
        const auto outcome = fixture.ask();
        QVERIFY(outcome && !outcome->has_value());
        QCOMPARE(outcome->error().failureClass, FailureClass::StopRun);
        QVERIFY(outcome->error().message.contains(QStringLiteral("127.0.0.1:%1").arg(server.port())));
        QVERIFY(outcome->error().message.contains(QStringLiteral("127.0.0.2:%1").arg(other.port())));
        QCOMPARE(server.requestCount(), 1);
        QCOMPARE(other.connectionCount(), 0);
    }

    void refused()
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const quint16 port = closed.serverPort();
        closed.close();
        ClientFixture fixture(checkEndpoint(QStringLiteral("http://127.0.0.1:%1/v1").arg(port)).value());
        const auto outcome = fixture.ask();
        QVERIFY(outcome && !outcome->has_value());
        QCOMPARE(outcome->error().failureClass, FailureClass::Retry);
        QCOMPARE(outcome->error().cause, FailureCause::Connection);
        QVERIFY(!outcome->error().bytesSent);
        QVERIFY(outcome->error().message.contains(QLatin1String("Nothing listens")));
    }

    void dnsFails()
    {
        Endpoint rest;
        rest.allowHttp = true;
        ClientFixture fixture(checkEndpoint(QStringLiteral("http://nowhere.invalid/v1"), rest).value());
        const auto outcome = fixture.ask();
        QVERIFY(outcome && !outcome->has_value());
        QCOMPARE(outcome->error().failureClass, FailureClass::Retry);
        QVERIFY(!outcome->error().bytesSent);
        QVERIFY(outcome->error().message.contains(QLatin1String("nowhere.invalid")));
    }

    void resetBeforeTheBodyWasRead()
    {
        LoopbackServer server({Behaviour::of(Kind::Answer)});
        server.closeAtHead(true);
        ClientFixture fixture(endpointOf(server), shortLimits());
        const auto outcome = fixture.ask(ticketQuestion(QString(3'000'000, u'x')));
        QVERIFY(outcome && !outcome->has_value());
        QCOMPARE(outcome->error().failureClass, FailureClass::Ambiguous);
        // Now and then Qt knocks a second time, with a head and no body: no server takes that for a request.
        QCOMPARE(server.requestCount(), 0);
        QVERIFY(server.connectionCount() <= 2);
    }

    void deadKeptAliveConnection()
    {
        Behaviour dying = answer(chatCompletion(QStringLiteral("first")));
        dying.dieOnNext = true;
        LoopbackServer server({dying});
        ClientFixture fixture(endpointOf(server));
        QVERIFY(fixture.ask()->has_value());
        const auto outcome = fixture.ask();
        QVERIFY(outcome);
        // The second may have been sent on the dying connection: then it is ambiguous and was not sent again.
        QVERIFY(!outcome->has_value());
        QCOMPARE(outcome->error().failureClass, FailureClass::Ambiguous);
        QCOMPARE(server.requestCount(), 1);
    }

    void connectionIsReused()
    {
        LoopbackServer server({answer(chatCompletion(QStringLiteral("x")))});
        ClientFixture fixture(endpointOf(server));
        for (int i = 0; i < 20; ++i)
            QVERIFY(fixture.ask()->has_value());
        QCOMPARE(server.requestCount(), 20);
        QCOMPARE(server.connectionCount(), 1);
    }

    void manyAtOnceNeverMoreThanAllowed_data()
    {
        QTest::addColumn<int>("parallel");
        QTest::newRow("6") << 6;
        QTest::newRow("20") << 20;
        QTest::newRow("64") << 64;
    }
    void manyAtOnceNeverMoreThanAllowed()
    {
        QFETCH(int, parallel);
        LoopbackServer server(LoopbackServer::labeller([](const QString &text) { return text + text; }, 150));
        HttpLimits limits;
        limits.mostParallel = parallel;
        limits.totalMs = 5000; // would pass if the clock ran while a call waits in line
        ClientFixture fixture(endpointOf(server), limits);
        int good = 0;
        int done = 0;
        for (int i = 0; i < 4 * parallel; ++i) {
            const QString text = QString::number(i);
            ChatCall *call = fixture.client->ask(ticketQuestion(text));
            connect(call, &ChatCall::finished, this, [&, text](const ChatOutcome &outcome) {
                ++done;
                good += outcome && outcome->content == text + text;
            });
        }
        QTRY_COMPARE_WITH_TIMEOUT(done, 4 * parallel, 20'000);
        QCOMPARE(good, 4 * parallel);
        QCOMPARE(server.requestCount(), 4 * parallel);
        QCOMPARE(server.peakInFlight(), parallel);
    }

    void cancelled()
    {
        LoopbackServer server({Behaviour::of(Kind::Hang)});
        HttpLimits limits;
        limits.mostParallel = 1;
        ClientFixture fixture(endpointOf(server), limits);
        ChatCall *sent = fixture.client->ask(ticketQuestion());
        ChatCall *waiting = fixture.client->ask(ticketQuestion());
        QTRY_COMPARE(server.requestCount(), 1);
        waiting->cancel();
        const auto second = ClientFixture::outcomeOf(waiting);
        QVERIFY(second && !second->has_value());
        QCOMPARE(second->error().failureClass, FailureClass::Cancelled);
        QVERIFY(!second->error().bytesSent);
        sent->cancel();
        sent->cancel();
        const auto first = ClientFixture::outcomeOf(sent);
        QVERIFY(first && !first->has_value());
        QCOMPARE(first->error().failureClass, FailureClass::Cancelled);
        QVERIFY(first->error().bytesSent);
    }

    void deletedWithCallsUnderWay()
    {
        LoopbackServer server({Behaviour::of(Kind::Hang)});
        ClientFixture fixture(endpointOf(server));
        for (int i = 0; i < 10; ++i)
            fixture.client->ask(ticketQuestion());
        QTRY_COMPARE(server.requestCount(), 10);
        fixture.client.reset();
        QCOMPARE(server.requestCount(), 10);
    }

    void largeAnswerArrivesWhole()
    {
        const QString content(7'000'000, u'x');
        LoopbackServer server({answer(chatCompletion(content))});
        ClientFixture fixture(endpointOf(server));
        const auto outcome = fixture.ask();
        QVERIFY(outcome && outcome->has_value());
        QCOMPARE((*outcome)->content.size(), content.size());
    }
};

QTEST_GUILESS_MAIN(TestHttpTransport)
#include "tst_http_transport.moc"
