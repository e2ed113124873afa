#include "tests/journeys/sample_labeller.h"

#include "core/base/hash64.h"
#include "tests/journeys/plain_csv.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace countersign::test
{
namespace
{

/// What a model says about such a ticket.
QString reasonFor(const QString &category, const QString &urgency)
{
    QString what = QStringLiteral("The message is a question or a remark that no other team has to act on");
    if (category == QLatin1String("Billing"))
        what = QStringLiteral("The customer wants a charge, an invoice or a payment put right");
    else if (category == QLatin1String("Technical"))
        what = QStringLiteral("Something in the product does not work as the customer expects");
    else if (category == QLatin1String("Account"))
        what = QStringLiteral("It is about who may sign in and what is known about a user");
    if (urgency == QLatin1String("Critical") || urgency == QLatin1String("High"))
        return what + QStringLiteral(", and every day of waiting costs them money or work.");
    return what + QStringLiteral("; nothing in it gets worse by waiting a day.");
}

/// The sentence that says most: the longest that fits on a line or two.
QString quoteOf(const QString &body)
{
    static const QRegularExpression ends(QStringLiteral("[.!?؟]+(?=\\s|$)|[。！？\\n]+"));
    QString best;
    const QStringList sentences = body.left(4000).split(ends, Qt::SkipEmptyParts);
    for (const QString &sentence : sentences) {
        const QString trimmed = sentence.trimmed();
        if (trimmed.size() <= 90 && trimmed.size() > best.size())
            best = trimmed;
    }
    return best;
}

QString otherThan(const QString &name)
{
    return name == QLatin1String("Billing") ? QStringLiteral("Account") : QStringLiteral("Billing");
}

} // namespace

SampleLabeller::SampleLabeller()
{
    QFile file(QStringLiteral(":/sample/sample.csv"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the sample is missing");
    const QList<QList<QByteArray>> rows = plainCsv(file.readAll());
    const auto column = [&rows](const char *name) { return rows.first().indexOf(QByteArray(name)); };
    const qsizetype subject = column("subject");
    const qsizetype body = column("body");
    for (const QList<QByteArray> &row : rows.mid(1)) {
        const auto cell = [&](const char *name) { return QString::fromUtf8(row.value(column(name))); };
        m_tickets.append({QString::fromUtf8(row.value(subject)), QString::fromUtf8(row.value(body)),
                          cell("expected_category"), cell("expected_urgency"), cell("expected_sentiment"),
                          hash64({row.first().constData(), size_t(row.first().size())})});
    }
}

const SampleLabeller::Known *SampleLabeller::find(const QString &userMessage) const
{
    // Short texts stand in longer ones too: the longest that is there is meant. The prompt may change a
    // hostile text's rare characters, so a part of the body does.
    const Known *best = nullptr;
    for (const Known &ticket : m_tickets) {
        if (userMessage.contains(ticket.subject.trimmed()) &&
            userMessage.contains(ticket.body.trimmed().left(60).trimmed()) &&
            (!best || ticket.body.size() + ticket.subject.size() > best->body.size() + best->subject.size()))
            best = &ticket;
    }
    return best;
}

QString SampleLabeller::reply(const QString &userMessage) const
{
    const Known *ticket = find(userMessage);
    const Known unknown{{}, {}, QStringLiteral("General"), QStringLiteral("Low"), QStringLiteral("Neutral"),
                        7};
    const Known &known = ticket ? *ticket : unknown;
    const int dice = int(known.hash % 100);
    const bool wrong = !ticket || dice < 6;
    const double category = wrong       ? 0.41 + dice / 100.0
                            : dice < 22 ? 0.56 + dice / 200.0
                                        : 0.80 + dice / 550.0;
    QJsonObject reply{
        {QStringLiteral("reasoning"), reasonFor(known.category, known.urgency)},
        {QStringLiteral("category"), wrong ? otherThan(known.category) : known.category},
        {QStringLiteral("urgency"), known.urgency},
        {QStringLiteral("sentiment"), known.sentiment},
        {QStringLiteral("confidence"),
         QJsonObject{{QStringLiteral("category"), category},
                     {QStringLiteral("urgency"), 0.76 + double(known.hash / 100 % 22) / 100.0},
                     {QStringLiteral("sentiment"), 0.78 + double(known.hash / 7 % 20) / 100.0}}}};
    const QString quote = quoteOf(known.body);
    reply.insert(QStringLiteral("evidence"), quote.isEmpty() ? QJsonArray() : QJsonArray{quote});
    return QString::fromUtf8(QJsonDocument(reply).toJson(QJsonDocument::Compact));
}

} // namespace countersign::test
