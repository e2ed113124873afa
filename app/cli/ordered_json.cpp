#include "app/cli/ordered_json.h"

#include "core/domain/json_text.h"

#include <QStringList>

namespace countersign::cli
{

QByteArray &OrderedJson::member(const char *key)
{
    if (!m_members.isEmpty())
        m_members += ',';
    appendJsonString(m_members, QString::fromUtf8(key));
    m_members += ':';
    return m_members;
}

OrderedJson &OrderedJson::add(const char *key, const QString &text)
{
    appendJsonString(member(key), text);
    return *this;
}

OrderedJson &OrderedJson::add(const char *key, qint64 number)
{
    member(key) += QByteArray::number(number);
    return *this;
}

OrderedJson &OrderedJson::add(const char *key, double number)
{
    appendJsonNumber(member(key), number);
    return *this;
}

OrderedJson &OrderedJson::addNull(const char *key)
{
    member(key) += "null";
    return *this;
}

OrderedJson &OrderedJson::addRaw(const char *key, const QByteArray &json)
{
    member(key) += json;
    return *this;
}

QByteArray jsonArray(const QStringList &texts)
{
    QByteArray json;
    for (const QString &text : texts) {
        json += json.isEmpty() ? '[' : ',';
        appendJsonString(json, text);
    }
    return json.isEmpty() ? QByteArray("[]") : json + ']';
}

} // namespace countersign::cli
