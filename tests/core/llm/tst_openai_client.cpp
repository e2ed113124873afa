#include "tests/core/llm/client_fixture.h"

#include "core/llm/connection_test.h"
#include "tests/support/fake_chat_client.h"

using namespace countersign;
using namespace countersign::test;

namespace
{

const QByteArray FormatError = R"({"error":{"message":"response_format is not supported by this model"}})";

/// Refuses json_schema, then json_object, then temperature.
Behaviour picky(const SeenRequest &request)
{
    if (request.method == "GET")
        return Behaviour::json(R"({"data":[{"id":"test-model"},{"id":"other"}]})");
    if (request.body.contains("response_format"))
        return Behaviour::json(FormatError, 400);
    if (request.body.contains("temperature"))
        return Behaviour::json(
            R"({"error":{"message":"no","param":"temperature","code":"unsupported_value","type":"unsupported"}})",
            400);
    return Behaviour::json(chatCompletion(QStringLiteral("ok")));
}

ConnectionReport reportOf(ConnectionTest &test)
{
    QSignalSpy spy(&test, &ConnectionTest::finished);
    test.start();
    if (!spy.wait(10'000))
        return {};
    return spy.first().first().value<ConnectionReport>();
}

} // namespace

/// What the client learns from refusals, and "Test connection" in words.
class TestOpenAiClient : public QObject
{
    Q_OBJECT

private slots:
    void refusalsAreRememberedPerModel()
    {
        LoopbackServer server(picky);
        ClientFixture fixture(endpointOf(server));
        QSignalSpy changes(fixture.client.get(), &OpenAiClient::memoryChanged);
        QList<FailureClass> classes;
        std::optional<ChatOutcome> outcome = fixture.ask();
        while (outcome && !*outcome && classes.size() < 10) {
            classes.append(outcome->error().failureClass);
            outcome = fixture.ask();
        }
        using enum FailureClass;
        QCOMPARE(classes, (QList<FailureClass>{FormatRefused, FormatRefused, ParameterRefused}));
        QVERIFY(outcome && outcome->has_value());
        QCOMPARE(changes.count(), 3);
        const EndpointMemory memory = fixture.client->memoryFor(QStringLiteral("test-model"));
        QCOMPARE(memory.format, ReplyFormat::Plain);
        QVERIFY(memory.dropTemperature);
        QCOMPARE(fixture.client->memoryFor(QStringLiteral("other")), EndpointMemory());

        // The next start of the program begins where this one stopped.
        ClientFixture later(endpointOf(server));
        later.client->remember(QStringLiteral("test-model"), EndpointMemory::fromJson(memory.toJson()));
        QVERIFY(later.ask()->has_value());
        QCOMPARE(server.requestCount(), 5);
    }

    void refusedTogetherIsOneStep()
    {
        LoopbackServer server(picky);
        ClientFixture fixture(endpointOf(server));
        int refusals = 0;
        for (int i = 0; i < 6; ++i) {
            connect(fixture.client->ask(ticketQuestion()), &ChatCall::finished, this,
                    [&refusals](const ChatOutcome &outcome) {
                        refusals += !outcome && outcome.error().failureClass == FailureClass::FormatRefused;
                    });
        }
        QTRY_COMPARE(refusals, 6);
        QCOMPARE(fixture.client->memoryFor(QStringLiteral("test-model")).format, ReplyFormat::JsonObject);
    }

    void memoryOfCaps_data()
    {
        QTest::addColumn<CapParameter>("profileCap");
        QTest::addColumn<QStringList>("refusals");
        QTest::addColumn<CapParameter>("cap");
        using enum CapParameter;
        const QString old = QStringLiteral("max_tokens");
        const QString now = QStringLiteral("max_completion_tokens");
        QTest::newRow("renamed") << MaxTokens << QStringList{old} << MaxCompletionTokens;
        QTest::newRow("renamed, refused together")
            << MaxTokens << QStringList{old, old} << MaxCompletionTokens;
        QTest::newRow("neither") << MaxTokens << QStringList{old, now} << None;
        QTest::newRow("back to the old name") << MaxCompletionTokens << QStringList{now} << MaxTokens;
        QTest::newRow("back, refused together") << MaxCompletionTokens << QStringList{now, now} << MaxTokens;
        QTest::newRow("back, neither") << MaxCompletionTokens << QStringList{now, old} << None;
    }
    void memoryOfCaps()
    {
        QFETCH(CapParameter, profileCap);
        QFETCH(QStringList, refusals);
        QFETCH(CapParameter, cap);
        ProviderProfile profile;
        profile.cap = profileCap;
        EndpointMemory memory;
        for (const QString &parameter : refusals) {
            ChatFailure failure = chatFailure(FailureClass::ParameterRefused);
            failure.refusedParameter = parameter;
            QVERIFY(memory.learn(failure, profile));
        }
        QVERIFY(memory.cap == cap);
        QCOMPARE(EndpointMemory::fromJson(memory.toJson()), memory);
    }

    void azureKeyHeader()
    {
        const ProviderProfile profile =
            profileFor(QUrl(QStringLiteral("https://r.openai.azure.com/openai/v1")));
        QCOMPARE(authorization(profile, Secret("k")), qMakePair(QByteArray("api-key"), QByteArray("k")));
        QVERIFY(!profileFor(QUrl(QStringLiteral("https://openai.azure.com.evil.com/v1"))).keyInApiKeyHeader);
    }

    void connectionWorks()
    {
        LoopbackServer server(picky);
        ClientFixture fixture(endpointOf(server));
        ConnectionTest test(*fixture.client, QStringLiteral("here"), QStringLiteral("test-model"));
        const ConnectionReport report = reportOf(test);
        QVERIFY(report.works);
        QCOMPARE(report.models, (QStringList{QStringLiteral("test-model"), QStringLiteral("other")}));
        QCOMPARE(report.format, ReplyFormat::Plain);
        QCOMPARE(report.questionsSent, 4);
        const QString text = report.lines.join(u'\n');
        QVERIFY2(text.contains(QLatin1String("here is reached and lists 2 model")), qPrintable(text));
        QVERIFY2(text.contains(QString::fromUtf8("“test-model” answers in")), qPrintable(text));
        QVERIFY2(text.contains(QLatin1String("no reply format")), qPrintable(text));
        QVERIFY(server.requests().last().body.contains("\"max_tokens\":5"));
    }

    void connectionFails_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("says");
        QTest::addColumn<int>("questions");
        QTest::newRow("wrong key") << 401 << QByteArray(R"({"error":{"message":"Invalid API Key"}})")
                                   << "Check the key, then test again" << 0; // no model is in play yet
        QTest::newRow("web page") << 200 << QByteArray("<html>login</html>") << "web page" << 0;
        QTest::newRow("no list and no such model")
            << 404 << QByteArray("{}") << "does not know the model" << 1;
    }
    void connectionFails()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, says);
        QFETCH(int, questions);
        LoopbackServer server({Behaviour::json(body, status)});
        ClientFixture fixture(endpointOf(server));
        ConnectionTest test(*fixture.client, QStringLiteral("here"), QStringLiteral("test-model"));
        const ConnectionReport report = reportOf(test);
        QVERIFY(!report.works);
        QVERIFY(report.failure.has_value());
        QCOMPARE(report.questionsSent, questions);
        QVERIFY2(report.lines.join(u'\n').contains(says), qPrintable(report.lines.join(u'\n')));
    }

    void withoutAModelOnlyTheList()
    {
        FakeChatClient client;
        ConnectionTest test(client, QStringLiteral("here"), QString());
        const ConnectionReport report = reportOf(test);
        QCOMPARE(report.models, QStringList{QStringLiteral("test-model")});
        QCOMPARE(client.askCount(), 0);
        QVERIFY(report.lines.last().contains(QLatin1String("Choose a model")));
    }

    void fakeAnswersOnceAndLater()
    {
        FakeChatClient client;
        ChatCall *call = client.ask(ticketQuestion());
        QSignalSpy spy(call, &ChatCall::finished);
        QSignalSpy gone(call, &QObject::destroyed);
        client.waiting().first()->answer(chatReply(QStringLiteral("a")));
        call->cancel();
        QCOMPARE(spy.count(), 0);
        QTRY_COMPARE(gone.count(), 1);
        QCOMPARE(spy.count(), 1);
        QVERIFY(client.waiting().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestOpenAiClient)
#include "tst_openai_client.moc"
