#include "core/settings/secret_store.h"

#include "core/llm/endpoint.h"

#include <QCoreApplication>

#include <qt6keychain/keychain.h>

namespace countersign
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(countersign::Settings)
};

QString service()
{
    return QStringLiteral("Countersign");
}

} // namespace

SecretStore::SecretStore(QObject *parent) : QObject(parent) {}

Secret SecretStore::fromEnvironment(const QUrl &baseUrl, const QString &variable)
{
    const QString name = variable.isEmpty() ? keyVariableFor(baseUrl).value_or(QString()) : variable;
    return name.isEmpty() ? Secret() : Secret(qgetenv(name.toLocal8Bit().constData()));
}

void SecretStore::read(const QUrl &baseUrl, const QString &variable, std::function<void(Secret)> answered)
{
    const QString origin = originOf(baseUrl);
    Secret known = m_session.value(origin);
    if (known.isEmpty())
        known = fromEnvironment(baseUrl, variable);
    if (!known.isEmpty() || qEnvironmentVariableIsSet("COUNTERSIGN_NO_KEYCHAIN")) {
        QMetaObject::invokeMethod(
            this, [known, answered] { answered(known); }, Qt::QueuedConnection);
        return;
    }
    auto *job = new QKeychain::ReadPasswordJob(service(), this);
    job->setInsecureFallback(false);
    job->setKey(origin);
    connect(job, &QKeychain::Job::finished, this, [job, answered = std::move(answered)] {
        answered(job->error() == QKeychain::NoError ? Secret(job->binaryData()) : Secret());
    });
    job->start();
}

void SecretStore::write(const QUrl &baseUrl, const Secret &key, bool keep,
                        std::function<void(Result<void>)> done)
{
    const QString origin = originOf(baseUrl);
    m_session.insert(origin, key);
    if (!keep || qEnvironmentVariableIsSet("COUNTERSIGN_NO_KEYCHAIN")) {
        QMetaObject::invokeMethod(
            this, [done] { done({}); }, Qt::QueuedConnection);
        return;
    }
    auto *job = new QKeychain::WritePasswordJob(service(), this);
    job->setInsecureFallback(false);
    job->setKey(origin);
    job->setBinaryData(key.reveal());
    connect(job, &QKeychain::Job::finished, this, [job, done = std::move(done)] {
        if (job->error() == QKeychain::NoError)
            done({});
        else
            done(failure(
                ErrorKind::Unsupported,
                Words::tr(
                    "No key store is running, so the key is kept only until Countersign closes. Start a "
                    "keyring service, or put the key into an environment variable."),
                job->errorString()));
    });
    job->start();
}

void SecretStore::forget(const QUrl &baseUrl)
{
    m_session.remove(originOf(baseUrl));
    auto *job = new QKeychain::DeletePasswordJob(service(), this);
    job->setInsecureFallback(false);
    job->setKey(originOf(baseUrl));
    job->start();
}

} // namespace countersign
