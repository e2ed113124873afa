#pragma once

#include "core/llm/chat_client.h"

#include <QObject>
#include <QStringList>

namespace countersign
{

/// What "Test connection" found, in words and for the program.
struct ConnectionReport {
    bool works = false;                      ///< reached, and the model answered
    QStringList models;                      ///< as listed; empty if the endpoint lists none
    QString model;                           ///< the one asked; empty: only the list was fetched
    ReplyFormat format = ReplyFormat::Plain; ///< accepted by the model
    qint64 answerMs = 0;
    RateHints hints;
    int questionsSent = 0;              ///< they count as requests, and may cost
    std::optional<ChatFailure> failure; ///< why it does not work
    QStringList lines;                  ///< sentences to show, in order; the last says what to do if it fails

    bool operator==(const ConnectionReport &) const = default;
};

/// Fetches the model list and asks for a five-token answer, then says what it found. One use; lives on the
/// client's thread. Sends no ticket.
class ConnectionTest final : public QObject
{
    Q_OBJECT

public:
    /// `endpointName` as displayName() gives it. Without a model only the list is fetched. `client` must
    /// outlive the test.
    ConnectionTest(ChatClient &client, QString endpointName, QString model, QObject *parent = nullptr);

    void start();
    /// `finished` follows with a Cancelled failure.
    void cancel();

    /// The question that is asked.
    static ChatQuestion question(const QString &model);

signals:
    void finished(const countersign::ConnectionReport &report);

private:
    void onModels(const ModelsOutcome &outcome);
    void ask();
    void onAnswer(const ChatOutcome &outcome);
    void giveUp(const ChatFailure &failure);
    void describeAnswer(const ChatReply &reply);

    ChatClient &m_client;
    QString m_endpointName;
    ConnectionReport m_report;
    ModelsCall *m_listing = nullptr;
    ChatCall *m_asking = nullptr;
};

} // namespace countersign

Q_DECLARE_METATYPE(countersign::ConnectionReport)
