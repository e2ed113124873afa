#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QHash>
#include <QObject>
#include <QUrl>

#include <functional>

namespace countersign
{

/// Where API keys come from: this session's memory, an environment variable, the desktop's keychain; in that
/// order. Never a file of ours. A key belongs to one scheme+host+port and is handed out for no other.
class SecretStore final : public QObject
{
    Q_OBJECT

public:
    explicit SecretStore(QObject *parent = nullptr);

    /// Answers by the function, in this thread; an empty secret if there is none. `variable` names an
    /// environment variable the user chose for this endpoint; the well-known one of its host is tried when it
    /// is empty.
    void read(const QUrl &baseUrl, const QString &variable, std::function<void(Secret)> answered);
    /// Keeps the key for this session and, if `keep`, in the keychain. The error says in words that no key
    /// store runs and that the key is kept until the program ends.
    void write(const QUrl &baseUrl, const Secret &key, bool keep, std::function<void(Result<void>)> done);
    void forget(const QUrl &baseUrl);

    /// The value of an environment variable for an endpoint: the named one, or its host's own.
    static Secret fromEnvironment(const QUrl &baseUrl, const QString &variable);

private:
    QHash<QString, Secret> m_session; ///< by origin
};

} // namespace countersign
