#include "core/llm/connection_test.h"

#include <QLocale>

namespace countersign
{

namespace
{

/// Format, temperature and cap may be refused one after the other.
constexpr int MostQuestions = 6;

bool endsTheTest(const ChatFailure &failure)
{
    // Some servers list no models and answer all the same.
    const bool noList = failure.kind == ErrorKind::NotFound || failure.cause == FailureCause::Malformed ||
                        failure.cause == FailureCause::Empty ||
                        failure.failureClass == FailureClass::TicketFinal;
    return !noList;
}

ReplyFormat formatIn(const QByteArray &body)
{
    if (body.contains("\"response_format\":{\"type\":\"json_schema\""))
        return ReplyFormat::JsonSchema;
    return body.contains("\"response_format\":{\"type\":\"json_object\"") ? ReplyFormat::JsonObject
                                                                          : ReplyFormat::Plain;
}

} // namespace

ConnectionTest::ConnectionTest(ChatClient &client, QString endpointName, QString model, QObject *parent)
    : QObject(parent), m_client(client), m_endpointName(std::move(endpointName))
{
    m_report.model = std::move(model);
}

ChatQuestion ConnectionTest::question(const QString &model)
{
    ChatQuestion question;
    question.model = model;
    question.messages = {
        {ChatRole::System, QStringLiteral("You test a connection. Answer with raw JSON only.")},
        {ChatRole::User, QStringLiteral("Answer with this JSON object: {\"ok\":true}")}};
    question.temperature = 0.1;
    question.maxTokens = 5;
    question.schema = R"({"type":"object","additionalProperties":false,"required":["ok"],)"
                      R"("properties":{"ok":{"type":"boolean"}}})";
    return question;
}

void ConnectionTest::start()
{
    m_listing = m_client.listModels();
    connect(m_listing, &ModelsCall::finished, this, &ConnectionTest::onModels);
}

void ConnectionTest::cancel()
{
    if (m_listing)
        m_listing->cancel();
    if (m_asking)
        m_asking->cancel();
}

void ConnectionTest::onModels(const ModelsOutcome &outcome)
{
    m_listing = nullptr;
    if (!outcome && endsTheTest(outcome.error()))
        return giveUp(outcome.error());
    if (outcome) {
        m_report.models = outcome->ids;
        m_report.lines.append(tr("%1 is reached and lists %n model(s).", nullptr, int(outcome->ids.size()))
                                  .arg(m_endpointName));
    } else {
        m_report.lines.append(tr("%1 is reached but does not list its models.").arg(m_endpointName));
    }
    if (m_report.model.isEmpty()) {
        m_report.lines.append(tr("Choose a model to see whether it answers."));
        emit finished(m_report);
        return;
    }
    if (outcome && !outcome->ids.isEmpty() && !outcome->ids.contains(m_report.model))
        m_report.lines.append(tr("The model “%1” is not in that list.").arg(m_report.model));
    ask();
}

void ConnectionTest::ask()
{
    ++m_report.questionsSent;
    const ChatQuestion asked = question(m_report.model);
    m_report.format = formatIn(m_client.requestBody(asked));
    m_asking = m_client.ask(asked);
    connect(m_asking, &ChatCall::finished, this, &ConnectionTest::onAnswer);
}

void ConnectionTest::onAnswer(const ChatOutcome &outcome)
{
    m_asking = nullptr;
    if (outcome) {
        m_report.works = true;
        describeAnswer(*outcome);
        emit finished(m_report);
        return;
    }
    const ChatFailure &failure = outcome.error();
    const bool refused = failure.failureClass == FailureClass::FormatRefused ||
                         failure.failureClass == FailureClass::ParameterRefused;
    if (refused && m_report.questionsSent < MostQuestions)
        return ask();
    giveUp(failure);
}

void ConnectionTest::describeAnswer(const ChatReply &reply)
{
    m_report.answerMs = reply.latencyMs;
    m_report.hints = reply.hints;
    const QString seconds = QLocale().toString(double(reply.latencyMs) / 1000, 'f', 1);
    m_report.lines.append(tr("The model “%1” answers in %2 s.").arg(m_report.model, seconds));
    switch (m_report.format) {
    case ReplyFormat::JsonSchema:
        m_report.lines.append(tr("It accepts a JSON schema, so its labels keep to the taxonomy."));
        break;
    case ReplyFormat::JsonObject:
        m_report.lines.append(tr("It does not take a JSON schema but promises JSON."));
        break;
    case ReplyFormat::Plain:
        m_report.lines.append(tr("It takes no reply format: the prompt alone asks for JSON."));
        break;
    }
    if (reply.hints.limitRequests)
        m_report.lines.append(tr("Limit found: %1 requests in its window.").arg(*reply.hints.limitRequests));
    if (reply.hints.limitTokens)
        m_report.lines.append(tr("Limit found: %1 tokens in its window.").arg(*reply.hints.limitTokens));
    if (reply.content.isEmpty() && !reply.reasoning.isEmpty())
        m_report.lines.append(tr("It thinks before it answers: leave room for that if you set a token cap."));
}

void ConnectionTest::giveUp(const ChatFailure &failure)
{
    m_report.works = false;
    m_report.failure = failure;
    m_report.lines.append(failure.message);
    if (!failure.serverText.isEmpty())
        m_report.lines.append(tr("The server says: %1").arg(failure.serverText));
    emit finished(m_report);
}

} // namespace countersign
