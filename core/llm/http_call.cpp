#include "core/llm/http_call.h"

#include "core/llm/one_shot_body.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>

namespace countersign
{

namespace
{

constexpr qint64 Slice = 64 * 1024;

bool isSafeHeader(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c <= 0x7e; });
}

QNetworkRequest networkRequest(const HttpRequest &request, const QSslConfiguration &tls)
{
    QNetworkRequest result(request.url);
    result.setSslConfiguration(tls);
    // Key and ticket would follow a redirect to any host (failure-model N1).
    result.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    // Loses requests on GOAWAY and starves the oldest of more than 100.
    result.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    result.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    result.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // Qt would say "Mozilla/5.0", the locale, and accept what can be a bomb.
    result.setRawHeader("User-Agent", "Countersign/" COUNTERSIGN_VERSION);
    result.setRawHeader("Accept-Language", "en");
    result.setRawHeader("Accept-Encoding", "identity");
    result.setRawHeader("Accept", "application/json");
    for (const auto &[name, value] : request.headers)
        result.setRawHeader(name, value);
    return result;
}

} // namespace

HttpCall::HttpCall(HttpRequest request, const HttpLimits &limits, bool loopback, bool throughProxy,
                   HttpTransport *transport)
    : QObject(transport),
      m_request(std::move(request)),
      m_limits(limits),
      m_loopback(loopback),
      m_throughProxy(throughProxy)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &HttpCall::onDeadline);
}

bool HttpCall::refusesHeaders() const
{
    return !std::all_of(m_request.headers.begin(), m_request.headers.end(), [](const auto &line) {
        return isSafeHeader(line.first) && isSafeHeader(line.second);
    });
}

void HttpCall::post(QNetworkAccessManager &manager, size_t lane, const QSslConfiguration &tls)
{
    m_lane = lane;
    m_sincePost.start();
    QNetworkRequest request = networkRequest(m_request, tls);
    m_phase = Phase::Connecting;
    if (m_request.method == HttpRequest::Method::Post) {
        auto upload = std::make_unique<OneShotBody>(m_request.body);
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        request.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
        m_reply = manager.post(request, upload.get());
        m_upload = upload.release();
        m_upload->setParent(m_reply); // to the manager it would leak with every request
    } else {
        m_reply = manager.get(request);
    }
    m_reply->setReadBufferSize(4 * Slice);
    listen();
    restartTimer(m_limits.connectMs);
}

void HttpCall::listen()
{
    connect(m_reply, &QNetworkReply::requestSent, this, &HttpCall::onRequestSent);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpCall::onHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpCall::onReadyRead);
    connect(m_reply, &QNetworkReply::finished, this, &HttpCall::onReplyFinished);
    connect(m_reply, &QNetworkReply::sslErrors, this, &HttpCall::onTlsErrors);
}

void HttpCall::restartTimer(qint64 phaseMs)
{
    const qint64 left = m_limits.totalMs - m_sincePost.elapsed();
    m_timer.start(int(std::clamp<qint64>(std::min(phaseMs, left), 0, std::numeric_limits<int>::max())));
}

void HttpCall::onRequestSent()
{
    m_requestSent = true;
    awaitAnswer();
}

void HttpCall::awaitAnswer()
{
    if (m_phase != Phase::Connecting)
        return;
    m_phase = Phase::Waiting;
    restartTimer(m_limits.firstByteMs.value_or(m_loopback ? 300'000 : 120'000));
}

void HttpCall::onHead()
{
    if (m_phase == Phase::Done || !m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid())
        return;
    m_phase = Phase::Receiving;
    restartTimer(m_limits.totalMs);
    const QByteArray encoding = m_reply->rawHeader("Content-Encoding").trimmed().toLower();
    if (!encoding.isEmpty() && encoding != "identity")
        return fail(HttpProblem::Encoded,
                    QStringLiteral("Content-Encoding: ") + QString::fromLatin1(encoding));
    const qint64 length = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (length > m_limits.longestAnswer)
        fail(HttpProblem::TooLarge, QStringLiteral("Content-Length: %1").arg(length));
}

void HttpCall::onReadyRead()
{
    while (m_reply && m_reply->bytesAvailable() > 0) {
        const QByteArray slice = m_reply->read(Slice);
        if (slice.isEmpty())
            return;
        if (m_body.size() + slice.size() > m_limits.longestAnswer)
            return fail(HttpProblem::TooLarge,
                        QStringLiteral("more than %1 bytes").arg(m_limits.longestAnswer));
        m_body.append(slice);
    }
}

void HttpCall::onTlsErrors(const QList<QSslError> &errors)
{
    // Only to name it: nothing is ever ignored.
    for (const QSslError &error : errors) {
        const QSslCertificate certificate = error.certificate();
        const QString line = certificate.isNull()
                                 ? error.errorString()
                                 : QStringLiteral("%1 (certificate for %2, issued by %3, valid until %4)")
                                       .arg(error.errorString(),
                                            certificate.subjectInfo(QSslCertificate::CommonName).join(u','),
                                            certificate.issuerInfo(QSslCertificate::CommonName).join(u','),
                                            certificate.expiryDate().toString(Qt::ISODate));
        m_tlsDetail += (m_tlsDetail.isEmpty() ? QString() : QStringLiteral("; ")) + line;
    }
}

bool HttpCall::wasSent() const
{
    if (m_request.method == HttpRequest::Method::Get)
        return m_requestSent;
    return m_upload && m_upload->wasTouched();
}

HttpProblem HttpCall::problemOf(QNetworkReply::NetworkError error) const
{
    const bool sent = wasSent();
    if (error == QNetworkReply::SslHandshakeFailedError)
        return HttpProblem::Tls;
    if (error >= QNetworkReply::ProxyConnectionRefusedError && error <= QNetworkReply::UnknownProxyError)
        return sent && error != QNetworkReply::ProxyAuthenticationRequiredError ? HttpProblem::Lost
                                                                                : HttpProblem::Proxy;
    if (sent)
        return HttpProblem::Lost;
    if (m_throughProxy)
        return HttpProblem::Proxy;
    if (error == QNetworkReply::HostNotFoundError)
        return HttpProblem::HostNotFound;
    if (error == QNetworkReply::ConnectionRefusedError)
        return HttpProblem::Refused;
    if (error == QNetworkReply::TimeoutError)
        return HttpProblem::ConnectTimeout;
    return HttpProblem::Unreachable;
}

void HttpCall::onReplyFinished()
{
    if (m_phase == Phase::Done)
        return;
    onReadyRead();
    if (m_phase == Phase::Done)
        return;
    const QNetworkReply::NetworkError error = m_reply->error();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const HttpHeaders headers(m_reply->rawHeaderPairs());
    const bool chunked = !headers.value("transfer-encoding").isEmpty();
    bool hasLength = false;
    const qint64 length = headers.value("content-length").trimmed().toLongLong(&hasLength);
    // A body that only the close of the connection ends: Qt takes the close for a lost request, wants to send
    // it again and is stopped by the one-shot body. The whole answer is here all the same.
    const bool endedByClose = error == QNetworkReply::ContentReSendError && !hasLength && !chunked;
    // From 300 on the status line alone decides; Qt's error says less (429 and 402 are the same to it).
    // Below, an error is a broken answer. No error is not yet success: the caller reads the JSON.
    const bool answered =
        status >= 300 || (status >= 200 && (error == QNetworkReply::NoError || endedByClose));
    if (!answered)
        return fail(error == QNetworkReply::NoError ? HttpProblem::Lost : problemOf(error),
                    m_tlsDetail.isEmpty() ? m_reply->errorString() : m_tlsDetail);
    HttpAnswer answer;
    answer.status = status;
    answer.headers = headers;
    answer.body = m_body;
    answer.bodyVouched = error == QNetworkReply::NoError && hasLength && length == m_body.size() && !chunked;
    answer.latencyMs = m_sincePost.elapsed();
    complete(std::move(answer));
}

void HttpCall::onDeadline()
{
    const bool total = m_sincePost.elapsed() >= m_limits.totalMs;
    // The connection stands; a long ticket is still on its way up a slow line.
    if (m_phase == Phase::Connecting && wasSent() && !total)
        return awaitAnswer();
    const QString after = QStringLiteral("after %1 ms").arg(m_sincePost.elapsed());
    if (m_phase == Phase::Connecting && !wasSent())
        fail(m_throughProxy ? HttpProblem::Proxy : HttpProblem::ConnectTimeout, after);
    else
        fail(total || m_phase == Phase::Receiving ? HttpProblem::TotalTimeout : HttpProblem::FirstByteTimeout,
             after);
}

void HttpCall::cancel()
{
    if (m_phase != Phase::Done)
        fail(HttpProblem::Cancelled, {});
}

void HttpCall::fail(HttpProblem problem, const QString &detail)
{
    HttpFailure failure;
    failure.problem = problem;
    failure.bytesSent = wasSent();
    failure.status = m_reply ? m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() : 0;
    failure.detail = detail;
    complete(tl::unexpected(std::move(failure)));
}

void HttpCall::complete(HttpOutcome outcome)
{
    m_phase = Phase::Done;
    m_timer.stop();
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort(); // without effect on a finished one
        m_reply->deleteLater();
        m_reply = nullptr;
        m_upload = nullptr;
    }
    QMetaObject::invokeMethod(
        this,
        [this, result = std::move(outcome)] {
            // The lane is free before the receiver sends the next request from its slot.
            auto *transport = static_cast<HttpTransport *>(parent());
            transport->callEnded(*this);
            emit finished(result);
            deleteLater();
        },
        Qt::QueuedConnection);
}

} // namespace countersign
