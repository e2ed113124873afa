#pragma once

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QPair>
#include <QString>
#include <QUrl>
#include <QtGlobal>

#include <tl/expected.hpp>

namespace countersign
{

/// Header lines of an answer, found without regard to case.
class HttpHeaders
{
public:
    HttpHeaders() = default;
    explicit HttpHeaders(QList<QPair<QByteArray, QByteArray>> lines) : m_lines(std::move(lines)) {}

    /// The value of the first such line, empty if there is none.
    QByteArray value(const char *name) const
    {
        for (const auto &[key, value] : m_lines) {
            if (qstricmp(key.constData(), name) == 0)
                return value;
        }
        return {};
    }

    const QList<QPair<QByteArray, QByteArray>> &lines() const { return m_lines; }

    bool operator==(const HttpHeaders &) const = default;

private:
    QList<QPair<QByteArray, QByteArray>> m_lines;
};

/// One request as the transport sends it. `headers` come on top of those the transport sets itself.
struct HttpRequest {
    enum class Method { Get, Post };

    Method method = Method::Post;
    QUrl url;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
};

/// Status line, headers and body as they came. It says nothing about success: a status, a truncated body or a
/// web page may stand in it.
struct HttpAnswer {
    int status = 0;
    HttpHeaders headers;
    QByteArray body;
    bool bodyVouched = false; ///< Content-Length was given and exactly that many bytes came
    qint64 latencyMs = 0;     ///< from posting to the last byte

    bool operator==(const HttpAnswer &) const = default;
};

/// Why no answer came.
enum class HttpProblem {
    BadRequest, ///< refused by ourselves: control characters in a header
    HostNotFound,
    Refused,     ///< nobody listens
    Unreachable, ///< other trouble before the connection stood
    ConnectTimeout,
    Tls,
    Proxy,
    FirstByteTimeout,
    TotalTimeout,
    Lost,     ///< closed, reset, or not HTTP, after the request had left
    TooLarge, ///< more bytes than the cap
    Encoded,  ///< a Content-Encoding that was not asked for
    Cancelled,
};

struct HttpFailure {
    HttpProblem problem = HttpProblem::Lost;
    bool bytesSent = false; ///< at least one byte of the body (of a GET: of the request) left
    int status = 0;         ///< of the status line, 0 if none came
    QString detail;         ///< technical words for "Details…", without key or ticket text

    bool operator==(const HttpFailure &) const = default;
};

using HttpOutcome = tl::expected<HttpAnswer, HttpFailure>;

} // namespace countersign

Q_DECLARE_METATYPE(countersign::HttpOutcome)
