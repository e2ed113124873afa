#pragma once

#include <QByteArray>
#include <QString>

namespace countersign::cli
{

/// One JSON object whose members stay in the order in which they are added (QJsonObject sorts them). Keys are
/// words of ours.
class OrderedJson
{
public:
    OrderedJson &add(const char *key, const QString &text);
    OrderedJson &add(const char *key, qint64 number);
    OrderedJson &add(const char *key, double number);
    OrderedJson &addNull(const char *key);
    /// `json` is complete JSON already.
    OrderedJson &addRaw(const char *key, const QByteArray &json);

    QByteArray bytes() const { return '{' + m_members + '}'; }

private:
    QByteArray &member(const char *key);

    QByteArray m_members;
};

/// ["one", "two"]
QByteArray jsonArray(const QStringList &texts);

} // namespace countersign::cli
