#pragma once

#include <QString>

namespace countersign
{

/// What the desktop tells a person who is elsewhere: one sentence of counts, never a ticket's text or name.
class Notifier
{
public:
    virtual ~Notifier() = default;

    virtual void notify(const QString &title, const QString &words) = 0;
};

} // namespace countersign
