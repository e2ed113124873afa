#include "core/llm/openai_wire.h"
#include "core/llm/redaction.h"

#include <QTest>

using namespace countersign;

namespace
{

const WireContext Context{QUrl(QStringLiteral("https://api.example.com/v1")), Secret("sk-canary/0123456789"),
                          QStringLiteral("test-model"), 1'795'000'000'000};

PreparedQuestion everythingSent()
{
    PreparedQuestion sent;
    sent.format = ReplyFormat::JsonSchema;
    sent.temperatureSent = true;
    sent.capSent = CapParameter::MaxTokens;
    return sent;
}

ChatOutcome read(int status, const QByteArray &body, const PreparedQuestion &sent = everythingSent(),
                 QList<QPair<QByteArray, QByteArray>> headers = {})
{
    HttpAnswer answer;
    answer.status = status;
    answer.body = body;
    answer.bodyVouched = true;
    answer.headers = HttpHeaders(std::move(headers));
    return readChatAnswer(answer, sent, Context);
}

QByteArray choice(const QByteArray &message, const QByteArray &finish = "\"stop\"")
{
    return "{\"model\":\"m\",\"choices\":[{\"index\":0,\"finish_reason\":" + finish +
           ",\"message\":" + message + "}],\"usage\":{\"prompt_tokens\":10,\"completion_tokens\":3}}";
}

} // namespace

/// The oddities of providers.md and openai-chat.md, one a row.
class TestProviderOddities : public QObject
{
    Q_OBJECT

private slots:
    void failures_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<FailureClass>("failureClass");
        QTest::addColumn<FailureCause>("cause");
        QTest::addColumn<QString>("parameter");
        const auto row = [](const char *name, int status, const char *body, FailureClass failureClass,
                            FailureCause cause, const char *parameter = "") {
            QTest::newRow(name) << status << QByteArray(body) << failureClass << cause
                                << QString::fromLatin1(parameter);
        };
        using enum FailureClass;
        using Cause = FailureCause;
        row("OpenAI insufficient_quota", 429,
            R"({"error":{"message":"You exceeded your current quota","type":"insufficient_quota","param":null,"code":"insufficient_quota"}})",
            StopRun, Cause::Rejected);
        for (const char *code : {"credit_balance_exhausted", "organization_spend_limit_exceeded",
                                 "project_spend_limit_exceeded", "organization_usage_limit_exceeded"}) {
            const QByteArray body =
                QByteArray(R"({"error":{"message":"m","type":"insufficient_quota","code":")") + code + "\"}}";
            row(code, 429, body.constData(), StopRun, Cause::Rejected);
        }
        row("OpenAI rate_limit_exceeded", 429,
            R"({"error":{"message":"Rate limit reached. Please try again in 1.2s","type":"requests","param":null,"code":"rate_limit_exceeded"}})",
            Retry, Cause::RateLimited);
        row("OpenAI request alone too large", 429,
            R"({"error":{"message":"Request too large for gpt-4o on tokens per min","type":"tokens","param":null}})",
            TicketFinal, Cause::TooLong);
        row("OpenAI context", 400,
            R"({"error":{"message":"This model's maximum context length is 8192","type":"invalid_request_error","param":"messages","code":"context_length_exceeded"}})",
            TicketFinal, Cause::TooLong);
        row("OpenAI word json missing", 400,
            R"({"error":{"message":"'messages' must contain the word 'json' in some form, to use 'response_format' of type 'json_object'.","type":"invalid_request_error","param":"messages","code":null}})",
            FormatRefused, Cause::Rejected);
        row("OpenAI invalid_json_schema", 400,
            R"({"error":{"message":"Invalid schema for response_format 'ticket_labels'","type":"invalid_request_error","param":"response_format","code":"invalid_json_schema"}})",
            FormatRefused, Cause::Rejected);
        row("OpenAI temperature", 400,
            R"({"error":{"message":"Unsupported value: 'temperature' does not support 0.1 with this model.","type":"invalid_request_error","param":"temperature","code":"unsupported_value"}})",
            ParameterRefused, Cause::Rejected, "temperature");
        row("OpenAI max_tokens", 400,
            R"({"error":{"message":"Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.","type":"invalid_request_error","param":"max_tokens","code":"unsupported_parameter"}})",
            ParameterRefused, Cause::Rejected, "max_tokens");
        row("OpenAI country", 403,
            R"({"error":{"message":"Country not supported","code":"unsupported_country_region_territory"}})",
            StopRun, Cause::Rejected);
        row("Azure content_filter", 400,
            R"({"error":{"message":"filtered","type":null,"param":"prompt","code":"content_filter","status":400,"innererror":{"code":"ResponsibleAIPolicyViolation"}}})",
            TicketFinal, Cause::ContentFilter);
        row("OpenRouter number code", 429, R"({"error":{"code":429,"message":"slow"},"user_id":"u"})", Retry,
            Cause::RateLimited);
        row("OpenRouter no credits", 402, R"({"error":{"code":402,"message":"Insufficient credits"}})",
            StopRun, Cause::Rejected);
        row("OpenRouter moderation", 403,
            R"({"error":{"code":403,"message":"flagged","metadata":{"reasons":["harassment"],"flagged_input":"x"}}})",
            TicketFinal, Cause::ContentFilter);
        row("OpenRouter no provider can", 404,
            R"({"error":{"code":404,"message":"No endpoints found that can handle the requested parameters."}})",
            FormatRefused, Cause::Rejected);
        row("OpenRouter availability", 503,
            R"({"error":{"message":"no provider","error_type":"provider_unavailable","http_status":503,"availability":{"code":503,"retryable":false}}})",
            TicketFinal, Cause::ServerError);
        row("OpenRouter error inside 200", 200, R"({"id":"gen","error":{"code":502,"message":"upstream"}})",
            Retry, Cause::ServerError);
        row("OpenRouter rate limit inside 200", 200,
            R"({"error":{"message":"m","metadata":{"error_type":"rate_limit_exceeded"}}})", Retry,
            Cause::RateLimited);
        row("OpenRouter choices[0].error", 200,
            R"({"choices":[{"error":{"code":402,"message":"no credit"},"message":{"content":"{\"a\":"}}]})",
            StopRun, Cause::Rejected);
        row("OpenRouter finish_reason error", 200,
            R"({"choices":[{"finish_reason":"error","message":{"content":"half"}}]})", Retry,
            Cause::ServerError);
        row("choices missing", 200, R"({"id":"x","usage":{"prompt_tokens":5}})", TicketFinal, Cause::Empty);
        row("choices []", 200, R"({"choices":[]})", TicketFinal, Cause::Empty);
        row("choices null", 200, R"({"choices":null})", TicketFinal, Cause::Empty);
        row("Gemini array", 429,
            R"([{"error":{"code":429,"message":"m","status":"RESOURCE_EXHAUSTED","details":[{"@type":"RetryInfo","retryDelay":"34s"}]}}])",
            Retry, Cause::RateLimited);
        row("Gemini bad key", 400,
            R"([{"error":{"code":400,"message":"API key not valid. Please pass a valid API key.","status":"INVALID_ARGUMENT"}}])",
            StopRun, Cause::Rejected);
        row("LM Studio error is a string", 400,
            R"({"error":"'response_format.type' must be 'json_schema' or 'text'"})", FormatRefused,
            Cause::Rejected);
        row("Ollama unknown model", 404,
            R"({"error":{"message":"model \"x\" not found, try pulling it first","type":"not_found_error","param":null,"code":null}})",
            StopRun, Cause::Rejected);
        row("Mistral 422 detail", 422,
            R"({"detail":[{"loc":["body","max_tokens"],"msg":"Extra inputs are not permitted","type":"extra_forbidden"}]})",
            ParameterRefused, Cause::Rejected, "max_tokens");
        row("Groq json_schema", 400,
            R"({"error":{"message":"This model does not support response format `json_schema`","type":"invalid_request_error"}})",
            FormatRefused, Cause::Rejected);
        row("Groq json_validate_failed", 400,
            R"({"error":{"message":"Failed to generate JSON","code":"json_validate_failed","failed_generation":"x"}})",
            Retry, Cause::Malformed);
        row("Groq flex capacity", 498, "{}", Retry, Cause::ServerError);
        row("DeepSeek balance", 402,
            R"({"error":{"message":"Insufficient Balance","code":"invalid_request_error"}})", StopRun,
            Cause::Rejected);
        row("DeepSeek model", 400,
            R"({"error":{"message":"Model Not Exist","code":"invalid_request_error"}})", StopRun,
            Cause::Rejected);
        row("DeepSeek out of resources", 200,
            R"({"choices":[{"finish_reason":"insufficient_system_resource","message":{"content":""}}]})",
            Retry, Cause::ServerError);
        row("vLLM old shape", 400,
            R"({"object":"error","message":"This model's maximum context length is 2048 tokens","type":"BadRequestError","param":null,"code":400})",
            TicketFinal, Cause::TooLong);
        row("Anthropic overloaded", 529,
            R"({"type":"error","error":{"type":"overloaded_error","message":"m"}})", Retry,
            Cause::ServerError);
        row("proxy's plain text", 502, "Bad gateway", Retry, Cause::ServerError);
    }
    void failures()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(FailureClass, failureClass);
        QFETCH(FailureCause, cause);
        QFETCH(QString, parameter);
        const ChatOutcome outcome = read(status, body);
        QVERIFY(!outcome.has_value());
        QCOMPARE(int(outcome.error().failureClass), int(failureClass));
        QCOMPARE(int(outcome.error().cause), int(cause));
        QCOMPARE(outcome.error().refusedParameter, parameter);
        QCOMPARE(outcome.error().refusedFormat.has_value(), failureClass == FailureClass::FormatRefused);
        QCOMPARE(outcome.error().httpStatus, status);
    }

    void whatWasNotSentIsNotRefused()
    {
        PreparedQuestion plain;
        const QByteArray format = R"({"error":{"message":"response_format is not supported"}})";
        QCOMPARE(read(400, format, plain).error().failureClass, FailureClass::TicketFinal);
        const QByteArray temperature =
            R"({"error":{"message":"unsupported","param":"temperature","code":"unsupported_value"}})";
        QCOMPARE(read(400, temperature, plain).error().failureClass, FailureClass::TicketFinal);
    }

    void replies_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("content");
        QTest::addColumn<QString>("reasoning");
        QTest::addColumn<QString>("finish");
        const auto row = [](const char *name, const QByteArray &body, const char *content,
                            const char *reasoning = "", const char *finish = "stop") {
            QTest::newRow(name) << body << QString::fromUtf8(content) << QString::fromUtf8(reasoning)
                                << QString::fromLatin1(finish);
        };
        row("OpenAI", choice(R"({"role":"assistant","content":"a","refusal":null})"), "a");
        row("content null", choice(R"({"content":null})"), "");
        row("content empty", choice(R"({"content":""})"), "");
        row("llama.cpp reasoning_content", choice(R"({"content":"a","reasoning_content":"r"})"), "a", "r");
        row("vLLM and OpenRouter reasoning", choice(R"({"content":"a","reasoning":"r"})"), "a", "r");
        row("OpenRouter reasoning_details", choice(R"({"content":"a","reasoning_details":[{"text":"r"}]})"),
            "a", "r");
        row("reasoning is never the answer",
            choice(R"({"content":null,"reasoning":"billing"})", "\"length\""), "", "billing", "length");
        row("Mistral chunks",
            choice(
                R"({"content":[{"type":"thinking","thinking":[{"type":"text","text":"r"}]},{"type":"text","text":"a"},{"type":"text","text":"b"}]})"),
            "ab", "r");
        row("Together eos", choice(R"({"content":"a"})", "\"eos\""), "a");
        row("Mistral model_length", choice(R"({"content":"a"})", "\"model_length\""), "a", "", "length");
        row("finish_reason absent", choice(R"({"content":"a"})", "null"), "a", "", "");
        row("DeepSeek blank lines", "\n\n \r\n" + choice(R"({"content":"a"})"), "a");
        row("BOM", "\xef\xbb\xbf" + choice(R"({"content":"a"})"), "a");
    }
    void replies()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, content);
        QFETCH(QString, reasoning);
        QFETCH(QString, finish);
        const ChatOutcome outcome = read(200, body);
        QVERIFY(outcome.has_value());
        QCOMPARE(outcome->content, content);
        QCOMPARE(outcome->reasoning, reasoning);
        QCOMPARE(outcome->finishReason, finish);
        QCOMPARE(outcome->rawBody, body);
    }

    void refusalUsageAndCost()
    {
        const ChatOutcome outcome = read(
            200,
            R"({"model":"m-2024","choices":[{"finish_reason":"stop","message":{"content":null,"refusal":"No."}}],)"
            R"("usage":{"prompt_tokens":412,"completion_tokens":21,"cost":0.0031,)"
            R"("prompt_tokens_details":{"cached_tokens":384},"completion_tokens_details":{"reasoning_tokens":9}}})",
            everythingSent(), {{"X-Request-Id", "req_1"}, {"x-ratelimit-remaining-requests", "7"}});
        QVERIFY(outcome.has_value());
        QCOMPARE(outcome->refusal, QStringLiteral("No."));
        QCOMPARE(outcome->usage, (Usage{412, 21, 384, 9}));
        QCOMPARE(outcome->cost, 0.0031);
        QCOMPARE(outcome->model, QStringLiteral("m-2024"));
        QCOMPARE(outcome->requestId, QStringLiteral("req_1"));
        QCOMPARE(outcome->hints.remainingRequests, qint64(7));
    }

    void retryDelayInTheBody_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<qint64>("ms"); // -1: none
        const auto row = [](const char *name, const char *body, qint64 ms) {
            QTest::newRow(name) << QByteArray(body) << ms;
        };
        row("Gemini", R"([{"error":{"code":429,"status":"X","details":[{"retryDelay":"34.5s"}]}}])", 34'500);
        row("OpenRouter", R"({"error":{"code":429,"metadata":{"retry_after_seconds":12}}})", 12'000);
        row("OpenRouter, headers of its own limit",
            R"({"error":{"code":429,"metadata":{"headers":{"X-RateLimit-Limit":"20",)"
            R"("X-RateLimit-Remaining":"0","X-RateLimit-Reset":"1795000060000"}}}})",
            60'000);
        row("OpenAI, in words",
            R"({"error":{"message":"Rate limit reached. Limit 3 / min. Please try again in 1.2s. Visit x"}})",
            1200);
        row("Groq, in words", R"({"error":{"message":"Please try again in 7m12s."}})", 432'000);
        row("words without a time", R"({"error":{"message":"Please try again in a while"}})", -1);
    }
    void retryDelayInTheBody()
    {
        QFETCH(QByteArray, body);
        QFETCH(qint64, ms);
        const auto outcome = read(429, body);
        QCOMPARE(outcome.error().failureClass, FailureClass::Retry);
        QCOMPARE(outcome.error().hints.retryAfterMs.value_or(-1), ms);
    }

    void shouldRetryHeader()
    {
        QCOMPARE(read(500, "{}", everythingSent(), {{"x-should-retry", "false"}}).error().failureClass,
                 FailureClass::TicketFinal);
        QCOMPARE(read(400, "{}", everythingSent(), {{"x-should-retry", "true"}}).error().failureClass,
                 FailureClass::Retry);
        QCOMPARE(read(401, "{}", everythingSent(), {{"x-should-retry", "true"}}).error().failureClass,
                 FailureClass::StopRun);
    }

    void serverTextHasNoKey_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("plain") << QByteArray("key sk-canary/0123456789 wrong");
        QTest::newRow("upper case") << QByteArray("key SK-CANARY/0123456789 wrong");
        QTest::newRow("URL") << QByteArray("key sk-canary%2F0123456789 wrong");
        QTest::newRow("JSON escaped") << QByteArray("key sk-canary\\/0123456789 wrong");
        QTest::newRow("base64") << "key " + QByteArray("sk-canary/0123456789").toBase64() + " wrong";
        QTest::newRow("hex") << "key " + QByteArray("sk-canary/0123456789").toHex() + " wrong";
        QTest::newRow("someone else's") << QByteArray("key sk-proj-abc***xyz wrong");
    }
    void serverTextHasNoKey()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(printableServerText(text, Context.key), QStringLiteral("key [key] wrong"));
    }

    void serverTextIsPlainAndShort()
    {
        const QByteArray text = "<b>\xe2\x80\xae" + QByteArray(1000, 'x') + "\n\x07 end";
        const QString shown = printableServerText(text, Context.key);
        QCOMPARE(shown.size(), 300);
        QVERIFY(shown.startsWith(QLatin1String("<b> xxx")));
        QVERIFY(shown.endsWith(u'…'));
        QCOMPARE(printableServerText("Authorization: Bearer abc.def", Context.key),
                 QStringLiteral("Authorization: Bearer [key]"));
    }
};

QTEST_APPLESS_MAIN(TestProviderOddities)
#include "tst_provider_oddities.moc"
