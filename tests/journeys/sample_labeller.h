#pragma once

#include <QList>
#include <QString>

namespace countersign::test
{

/// A language model that has read the sample's true labels: mostly right and sure of it, sometimes unsure,
/// sometimes wrong, always the same. For journeys and pictures.
class SampleLabeller
{
public:
    SampleLabeller();

    /// The reply to a chat question about one of the sample's tickets; something of little confidence for any
    /// other text. Callable from any thread.
    QString reply(const QString &userMessage) const;
    qsizetype ticketCount() const { return m_tickets.size(); }

private:
    struct Known {
        QString subject;
        QString body;
        QString category;
        QString urgency;
        QString sentiment;
        quint64 hash = 0;
    };
    const Known *find(const QString &userMessage) const;

    QList<Known> m_tickets;
};

} // namespace countersign::test
