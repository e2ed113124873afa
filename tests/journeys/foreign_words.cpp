#include "tests/journeys/foreign_words.h"

#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

namespace countersign::test
{

namespace
{

/// Short on purpose: every name here is one that an untranslated text could hide behind.
QString sameEverywhere()
{
    // clang-format off
    QStringList parts{
        QStringLiteral(R"(https?://\S+)"),
        QStringLiteral(R"((?i:\.?countersign)\b)"),
        QStringLiteral(R"(\b(?:CSV|TSV|JSON|JSONL|API|BOM)\b|\.?\b(?:csv|json|jsonl)\b)"),
        QStringLiteral(R"(\b(?:UTF|ISO|windows|KOI8|GB|Shift|EUC|Big|IBM|macintosh)[-_]?(?:\d[-\w]*|JIS|JP|KR|R|U)\b)"),
        QStringLiteral(R"(\b(?:Ctrl|Shift|Alt|Meta)\b(?:\+\w+)*)"),
        QStringLiteral(R"(\b(?:Del|Ins|Esc|Backspace|PgUp|PgDown|[A-Z])\b)"),
        QStringLiteral(R"(^(?:Return|Space|Home|End|Up|Down|Left|Right|Tab)$)"),
        QStringLiteral(R"(\d\s?(?:bytes?|[kMG]i?B|s|min|h)\b)"),
        QStringLiteral(R"(\{\{\w+\}\}|</?p\b[^>]*>)"),   // places in a prompt; the frame of a plain tooltip
        QStringLiteral(R"(\b(?:LLM|OPENAI)_API_KEY\b)"), // an example of a variable's name
        QStringLiteral(R"(\b(?:OpenAI|OpenRouter|Oxlo\.ai|Ollama|llama\.cpp|LM Studio|test-model)(?!\w))"),
        QStringLiteral(R"(\b(?:English|Deutsch)\b)"),    // each in its own language
        QStringLiteral(R"(^(?:Support desk|Urgency|Sentiment|Issue type)$)"), // our templates are data
    };
    // clang-format on
    for (int month = 1; month <= 12; ++month)
        parts.append({QLocale().monthName(month, QLocale::ShortFormat), QLocale().monthName(month)});
    for (int day = 1; day <= 7; ++day)
        parts.append({QLocale().dayName(day, QLocale::ShortFormat), QLocale().dayName(day)});
    return parts.join(u'|');
}

} // namespace

QString untranslatedWord(const QString &text)
{
    static const QRegularExpression same(sameEverywhere());
    static const QRegularExpression plainWord(QStringLiteral("\\w*[aceinosuyzACEINOSUYZ]\\w*"),
                                              QRegularExpression::UseUnicodePropertiesOption);
    QString rest = text;
    return plainWord.match(rest.replace(same, QStringLiteral(" "))).captured();
}

QByteArray foreignTaxonomy()
{
    return R"({"name":"Тест","fields":[
        {"key":"kd","title":"Тема","kind":"choice","options":[
            {"name":"Счёт","description":"деньги, платёж, возврат"},
            {"name":"Сбой","description":"ошибка, вход, пароль"},
            {"name":"Прочее","description":"вопрос"}]},
        {"key":"kt","title":"Метки","kind":"choices","options":[
            {"name":"срочно","description":"быстро"},{"name":"повтор","description":"снова"}]},
        {"key":"kw","title":"Итог","kind":"text","max_words":5}]})";
}

QByteArray foreignTickets()
{
    QByteArray csv("номер,тема,текст,план,kd\n");
    for (int i = 1; i <= 12; ++i) {
        csv += QByteArray::number(i) + (i % 2 ? ",деньги,\"верните деньги, это второй платёж\",про,Счёт\n"
                                              : ",вход,\"не могу войти, пароль не подходит\",,Сбой\n");
    }
    csv += "12,вход,другой текст с тем же номером,,\n"; // a repeated id
    csv += "13,вход\n";                                 // a row that is too short
    csv += "14,,,,\n";                                  // a record without text
    return csv;
}

QString foreignAnswer(double confidence)
{
    return QStringLiteral(
               R"({"reasoning":"Речь о деньгах.","kd":"Счёт","kt":["срочно"],"kw":"верните деньги","evidence":["деньги"],"confidence":{"kd":%1,"kt":%1}})")
        .arg(confidence);
}

} // namespace countersign::test
