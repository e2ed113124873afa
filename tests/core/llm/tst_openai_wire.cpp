#include "core/llm/openai_wire.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace countersign;

namespace
{

WireContext context(const char *url = "https://api.example.com/v1")
{
    return {QUrl(QString::fromLatin1(url)), Secret("sk-canary-0123456789"), QStringLiteral("test-model"),
            1'795'000'000'000};
}

PreparedQuestion sentWith(ReplyFormat format = ReplyFormat::JsonSchema)
{
    PreparedQuestion sent;
    sent.format = format;
    sent.temperatureSent = true;
    sent.capSent = CapParameter::MaxTokens;
    return sent;
}

HttpAnswer answerOf(int status, const QByteArray &body, QList<QPair<QByteArray, QByteArray>> headers = {})
{
    HttpAnswer answer;
    answer.status = status;
    answer.headers = HttpHeaders(std::move(headers));
    answer.body = body;
    answer.bodyVouched = true;
    return answer;
}

/// A recorded answer: status line, headers, empty line, body.
HttpAnswer recorded(const QString &name)
{
    QFile file(QStringLiteral(COUNTERSIGN_TEST_DATA "/endpoints/llama_server/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray text = file.readAll();
    const qsizetype end = text.indexOf("\n\n");
    QList<QPair<QByteArray, QByteArray>> headers;
    const QList<QByteArray> lines = text.left(end).split('\n');
    for (const QByteArray &line : lines.mid(1))
        headers.append({line.left(line.indexOf(':')), line.mid(line.indexOf(':') + 1).trimmed()});
    HttpAnswer answer = answerOf(lines.first().split(' ').value(1).toInt(), text.mid(end + 2), headers);
    return answer;
}

} // namespace

/// Question → bytes and recorded or quoted answers → outcomes, without a network.
class TestOpenAiWire : public QObject
{
    Q_OBJECT

private slots:
    void requestBytes_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<ReplyFormat>("format");
        QTest::addColumn<bool>("cap");
        QTest::addColumn<QByteArray>("tail"); // after the messages
        const QByteArray schema = ",\"response_format\":{\"type\":\"json_schema\",\"json_schema\":{\"name\":"
                                  "\"ticket_labels\",\"strict\":true,\"schema\":{\"b\":1,\"a\":2}}}";
        const QByteArray object = ",\"response_format\":{\"type\":\"json_object\"}";
        QTest::newRow("OpenAI") << "https://api.openai.com/v1" << ReplyFormat::JsonSchema << true
                                << QByteArray(",\"temperature\":0.1,\"max_completion_tokens\":300") + schema +
                                       '}';
        QTest::newRow("no cap unless set") << "https://api.openai.com/v1" << ReplyFormat::JsonSchema << false
                                           << QByteArray(",\"temperature\":0.1") + schema + '}';
        QTest::newRow("OpenRouter") << "https://openrouter.ai/api/v1" << ReplyFormat::JsonSchema << true
                                    << QByteArray(",\"temperature\":0.1,\"max_tokens\":300") + schema +
                                           ",\"provider\":{\"require_parameters\":true}}";
        QTest::newRow("OpenRouter plain") << "https://openrouter.ai/api/v1" << ReplyFormat::Plain << false
                                          << QByteArray(",\"temperature\":0.1}");
        QTest::newRow("DeepSeek") << "https://api.deepseek.com" << ReplyFormat::JsonSchema << false
                                  << QByteArray(",\"temperature\":0.1") + object + '}';
        QTest::newRow("Anthropic") << "https://api.anthropic.com/v1" << ReplyFormat::JsonSchema << false
                                   << QByteArray(",\"temperature\":0.1}");
        QTest::newRow("LM Studio, json_object") << "http://localhost:1234/v1" << ReplyFormat::JsonObject
                                                << false << QByteArray(",\"temperature\":0.1}");
        QTest::newRow("Ollama") << "http://localhost:11434/v1" << ReplyFormat::JsonSchema << true
                                << QByteArray(",\"temperature\":0.1,\"max_tokens\":300") + schema + '}';
    }
    void requestBytes()
    {
        QFETCH(QString, url);
        QFETCH(ReplyFormat, format);
        QFETCH(bool, cap);
        QFETCH(QByteArray, tail);
        ChatQuestion question;
        question.model = QStringLiteral("m");
        question.messages = {{ChatRole::System, QStringLiteral("s")}, {ChatRole::User, QStringLiteral("u")}};
        question.temperature = 0.1;
        question.format = format;
        question.schema = "{\"b\":1,\"a\":2}"; // its order is the order of the answer
        if (cap)
            question.maxTokens = 300;
        const PreparedQuestion prepared = prepareQuestion(question, profileFor(QUrl(url)), {});
        QCOMPARE(prepared.body,
                 QByteArray("{\"model\":\"m\",\"messages\":[{\"role\":\"system\",\"content\":\"s\"},"
                            "{\"role\":\"user\",\"content\":\"u\"}]") +
                     tail);
        QVERIFY(QJsonDocument::fromJson(prepared.body).isObject());
    }

    void everyTextSurvives_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("arrives");
        const auto same = [](const char *name, const QString &text) { QTest::newRow(name) << text << text; };
        same("quotes and backslashes", QStringLiteral("a\"b\\c/d"));
        same("control characters", QStringLiteral("\x01\b\f\n\r\t\x1f\x7f"));
        same("emoji and right-to-left", QString::fromUtf8("🙂 שלום \xe2\x80\xae abc"));
        same("template words", QStringLiteral("<|end|>\n<|assistant|>"));
        const QString lost(QChar::ReplacementCharacter);
        QTest::newRow("lone high surrogate") << QString(QChar(0xd800)) + u'b' << lost + u'b';
        QTest::newRow("lone low surrogate at the end") << u'a' + QString(QChar(0xdc00)) << u'a' + lost;
    }
    void everyTextSurvives()
    {
        QFETCH(QString, text);
        QFETCH(QString, arrives);
        ChatQuestion question;
        question.messages = {{ChatRole::User, text}};
        const QByteArray body = prepareQuestion(question, {}, {}).body;
        QVERIFY(QString::fromUtf8(body).toUtf8() == body);
        const QJsonObject root = QJsonDocument::fromJson(body).object();
        QCOMPARE(root[u"messages"][0][u"content"].toString(), arrives);
    }

    void recordedServer_data()
    {
        QTest::addColumn<QString>("outcome"); // "finish: beginning of the content" or "class/cause"
        QTest::newRow("chat_json_schema.txt") << "stop: {\"reasoning\" :\"payment card";
        QTest::newRow("chat_json_schema_n3.txt") << "stop: {\"reasoning\" :\",\"";
        QTest::newRow("chat_json_object.txt") << "length:  was I\"payment";
        QTest::newRow("chat_plain.txt") << "length:  was I\"payment";
        QTest::newRow("chat_length_truncated_json.txt") << "length: {\"reasoning\" :\"";
        QTest::newRow("special_tokens_in_ticket.txt") << "length:  was I\"cas I";
        QTest::newRow("err_401_wrong_key.txt") << "StopRun Authentication";
        QTest::newRow("err_404_path.txt") << "StopRun NotFound";
        QTest::newRow("err_503_loading.txt") << "Retry Busy";
        QTest::newRow("err_bad_json.txt") << "TicketFinal Rejected";
        QTest::newRow("err_invalid_utf8.txt") << "TicketFinal Rejected";
        QTest::newRow("err_bad_response_format.txt") << "FormatRefused";
        QTest::newRow("err_bad_schema.txt") << "FormatRefused";
        QTest::newRow("err_context_overflow.txt") << "TicketFinal TooLong";
        QTest::newRow("health.txt") << "TicketFinal Malformed";
        QTest::newRow("models.txt") << "TicketFinal Malformed";
    }
    void recordedServer()
    {
        QFETCH(QString, outcome);
        const HttpAnswer answer = recorded(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(answer.status > 0);
        const ChatOutcome read = readChatAnswer(answer, sentWith(), context("http://localhost:8080/v1"));
        if (read) {
            QVERIFY2((read->finishReason + QLatin1String(": ") + read->content).startsWith(outcome),
                     qPrintable(read->content));
            QCOMPARE(read->model, QStringLiteral("tiny-nb"));
            QVERIFY(read->usage && read->usage->promptTokens > 0 && read->usage->completionTokens > 0);
            return;
        }
        QCOMPARE(words(read.error()), outcome);
    }

    void everyRecordingIsRead()
    {
        const QStringList files = QDir(QStringLiteral(COUNTERSIGN_TEST_DATA "/endpoints/llama_server"))
                                      .entryList({QStringLiteral("*.txt")});
        QCOMPARE(files.size(), 16);
    }

    void modelLists_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QStringList>("ids");
        QTest::newRow("llama.cpp") << recorded(QStringLiteral("models.txt")).body
                                   << QStringList{QStringLiteral("tiny-nb")};
        QTest::newRow("OpenAI") << QByteArray(
                                       R"({"object":"list","data":[{"id":"a"},{"id":"b"},{"id":"a"}]})")
                                << QStringList{QStringLiteral("a"), QStringLiteral("b")};
        QTest::newRow("Together, a bare array")
            << QByteArray(R"([{"id":"a"}])") << QStringList{QStringLiteral("a")};
        QTest::newRow("none") << QByteArray(R"({"object":"list","data":[]})") << QStringList();
        QTest::newRow("data null") << QByteArray(R"({"object":"list","data":null})") << QStringList();
    }
    void modelLists()
    {
        QFETCH(QByteArray, body);
        QFETCH(QStringList, ids);
        const ModelsOutcome outcome = readModelsAnswer(answerOf(200, body), context());
        QVERIFY(outcome.has_value());
        QCOMPARE(outcome->ids, ids);
    }

    void noModelList()
    {
        const ModelsOutcome page = readModelsAnswer(answerOf(200, "<html>login"), context());
        QCOMPARE(page.error().failureClass, FailureClass::StopRun);
        const ModelsOutcome other = readModelsAnswer(answerOf(200, R"({"status":"ok"})"), context());
        QCOMPARE(other.error().cause, FailureCause::Malformed);
        const ModelsOutcome key = readModelsAnswer(answerOf(401, "{}"), context());
        QCOMPARE(key.error().kind, ErrorKind::Authentication);
    }

private:
    static QString words(const ChatFailure &failure)
    {
        switch (failure.failureClass) {
        case FailureClass::StopRun:
            return QStringLiteral("StopRun ") +
                   (failure.kind == ErrorKind::Authentication ? QStringLiteral("Authentication")
                    : failure.kind == ErrorKind::NotFound     ? QStringLiteral("NotFound")
                                                              : QStringLiteral("?"));
        case FailureClass::Retry:
            return QStringLiteral("Retry ") +
                   (failure.kind == ErrorKind::Busy ? QStringLiteral("Busy") : QStringLiteral("?"));
        case FailureClass::TicketFinal:
            return QStringLiteral("TicketFinal ") +
                   (failure.cause == FailureCause::TooLong     ? QStringLiteral("TooLong")
                    : failure.cause == FailureCause::Malformed ? QStringLiteral("Malformed")
                    : failure.cause == FailureCause::Rejected  ? QStringLiteral("Rejected")
                                                               : QStringLiteral("?"));
        case FailureClass::FormatRefused:
            return QStringLiteral("FormatRefused");
        default:
            return QStringLiteral("?");
        }
    }
};

QTEST_APPLESS_MAIN(TestOpenAiWire)
#include "tst_openai_wire.moc"
