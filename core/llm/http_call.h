#pragma once

#include "core/llm/http_exchange.h"
#include "core/llm/http_transport.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QObject>
#include <QTimer>

class QNetworkAccessManager;

namespace countersign
{

class OneShotBody;

/// One request on its way; see HttpTransport::send().
class HttpCall final : public QObject
{
    Q_OBJECT

public:
    /// `finished` follows from the event loop with HttpProblem::Cancelled, unless it is already decided.
    void cancel();

signals:
    void finished(const countersign::HttpOutcome &outcome);

private:
    friend class HttpTransport;

    enum class Phase { Queued, Connecting, Waiting, Receiving, Done };

    HttpCall(HttpRequest request, const HttpLimits &limits, bool loopback, bool throughProxy,
             HttpTransport *transport);

    void post(QNetworkAccessManager &manager, size_t lane, const QSslConfiguration &tls);
    bool refusesHeaders() const;
    void listen();
    void onRequestSent();
    void awaitAnswer();
    void onHead();
    void onReadyRead();
    void onReplyFinished();
    void onDeadline();
    void onTlsErrors(const QList<QSslError> &errors);
    void restartTimer(qint64 phaseMs);
    bool wasSent() const;
    HttpProblem problemOf(QNetworkReply::NetworkError error) const;
    void fail(HttpProblem problem, const QString &detail);
    void complete(HttpOutcome outcome);

    HttpRequest m_request;
    HttpLimits m_limits;
    bool m_loopback = false;
    bool m_throughProxy = false;
    Phase m_phase = Phase::Queued;
    std::optional<size_t> m_lane;
    QNetworkReply *m_reply = nullptr; ///< from post() to complete(); the manager outlives us
    OneShotBody *m_upload = nullptr;  ///< child of m_reply
    bool m_requestSent = false;
    QTimer m_timer;
    QElapsedTimer m_sincePost;
    QByteArray m_body;
    QString m_tlsDetail;
};

} // namespace countersign
