#include "core/domain/json_text.h"

#include <QLocale>

#include <cmath>

namespace countersign
{

void appendJsonString(QByteArray &json, const QString &text)
{
    json.append('"');
    const QByteArray utf8 = text.toUtf8();
    for (const char c : utf8) {
        switch (c) {
        case '"':
            json.append("\\\"");
            break;
        case '\\':
            json.append("\\\\");
            break;
        case '\n':
            json.append("\\n");
            break;
        case '\r':
            json.append("\\r");
            break;
        case '\t':
            json.append("\\t");
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20)
                json.append("\\u00").append(QByteArray(1, c).toHex());
            else
                json.append(c);
        }
    }
    json.append('"');
}

void appendJsonNumber(QByteArray &json, double number)
{
    if (std::isfinite(number))
        json.append(QByteArray::number(number, 'g', QLocale::FloatingPointShortest));
    else
        json.append("null");
}

} // namespace countersign
