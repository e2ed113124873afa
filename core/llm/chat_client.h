#pragma once

#include "core/llm/chat.h"

#include <QObject>

namespace countersign
{

/// One question on its way. Emits `finished` exactly once, never before control returned to the event loop,
/// and deletes itself afterwards. Child of the client that made it: who deletes the client with calls under
/// way gets no signal from them (and must count them as sent).
class ChatCall : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Ends it at once: `finished` follows with FailureClass::Cancelled, whose `bytesSent` says whether the
    /// question may have been paid. Without effect once an answer is on its way.
    virtual void cancel() = 0;

signals:
    void finished(const countersign::ChatOutcome &outcome);
};

/// The model list on its way; the same rules.
class ModelsCall : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void cancel() = 0;

signals:
    void finished(const countersign::ModelsOutcome &outcome);
};

/// Asks a model. The one seam between labelling and the network: everything above is tested with the fake in
/// tests/support/fake_chat_client.h. Lives on one thread, as do its calls. Never retries by itself: one
/// ask() is at most one request at the server.
class ChatClient : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Sends the question. Who counts money records "sent" before calling this.
    virtual ChatCall *ask(const ChatQuestion &question) = 0;

    virtual ModelsCall *listModels() = 0;

    /// The exact bytes ask() would send now: shown before the first send, and the base of the cache key.
    virtual QByteArray requestBody(const ChatQuestion &question) const = 0;
};

} // namespace countersign
