#include "core/suggest/text_flags.h"

#include <QRegularExpression>

#include <algorithm>

namespace countersign
{

namespace
{

/// The ticket without invisible characters, which hide words from a search but not from a model, and where
/// each character stood.
struct CleanText {
    QString text;
    QList<qsizetype> offsets; ///< empty if nothing was left out

    qsizetype original(qsizetype at) const { return offsets.isEmpty() ? at : offsets[at]; }
};

bool isInvisible(QChar c)
{
    return c.category() == QChar::Other_Format;
}

CleanText cleaned(const QString &text)
{
    if (std::ranges::none_of(text, isInvisible))
        return {text, {}};
    CleanText clean;
    clean.text.reserve(text.size());
    clean.offsets.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isInvisible(text[i]))
            continue;
        clean.text.append(text[i]);
        clean.offsets.append(i);
    }
    return clean;
}

/// Up to four words between two others.
#define UP_TO_4 "(?:\\S+\\s+){0,4}?"

/// Each line speaks to the model rather than to a support team. Kept so narrow that ordinary tickets ("mark
/// this as urgent", "a system message appeared", "ignore my previous mail") pass.
const char *const addressing[] = {
    // English
    "\\b(?:ignore|disregard|forget|override|bypass)\\s+" UP_TO_4
    "(?:instructions?|prompts?|rules|directions|directives|guidelines|system\\s+message)\\b",
    "\\byou\\s+are\\s+(?:now|no\\s+longer)\\s+(?:\\S+\\s+){0,3}?(?:ai|assistant|(?:language\\s+)?model|bot|"
    "chatbot|gpt|dan|"
    "classifier|agent|mode)\\b",
    "\\b(?:answer|respond|reply|output|return|print)\\s+(?:only\\s+|just\\s+)?(?:with\\s+|using\\s+|in\\s+)?("
    "?:the\\s+|"
    "only\\s+|this\\s+|following\\s+|raw\\s+|valid\\s+)*(?:category|label|class|json|confidence)\\b",
    "\\b(?:classify|categori[sz]e)\\s+(?:this|it|me|my|the)\\b"
    "(?:\\s+\\S+){0,3}?\\s+as\\b",
    "\\blabel\\s+(?:this|the|my)\\s+(?:ticket|message|e-?mail|request|text)\\b",
    "\\bconfidence\\s*(?:score\\s*|level\\s*)?(?:of|to|is|=|:)?\\s*(?:1(?:\\.0+)?|0?\\.9\\d*|100\\s*%?)(?!["
    "\\d.]*\\d)",
    "\\b(?:your|the|hidden|reveal|print)\\s+system\\s+prompt\\b|\\bsystem\\s+prompt\\s*[:=]",
    "\\bas\\s+an?\\s+(?:ai|llm|(?:large\\s+)?language\\s+model|artificial\\s+intelligence)\\b",
    "\\b(?:dear|hello|hey|hi|attention|note\\s+to|message\\s+(?:to|for)|instructions?\\s+(?:to|for))\\s*,?"
    "\\s+(?:the\\s+|any\\s+|all\\s+)?"
    "(?:ai|llms?|chatgpt|gpt|(?:ai|language)\\s+models?|classifier|ai\\s+assistant)\\b",
    "\\b(?:new|updated|additional|real|actual|secret)\\s+(?:system\\s+)?instructions?\\s*:",
    "\\b(?:act|behave|pretend)\\s+(?:as|like|to\\s+be|that\\s+you\\s+are)\\s+(?:an?\\s+|the\\s+)?(?:\\S+\\s+)"
    "?(?:ai|classifier|language\\s+"
    "model|dan|system)\\b",
    "\\bdo\\s+not\\s+(?:follow|obey)\\s+" UP_TO_4 "(?:instructions|rules|prompt)\\b",
    "\\b(?:correct|right|true|proper|only\\s+valid)\\s+(?:category|label|classification)\\s+(?:\\S+\\s+){0,3}"
    "?(?:is|=|:)",
    "\\bprompt\\s+injection\\b",
    // German
    "\\b(?:ignorier|missacht|vergiss|vergesse|übergeh)\\w*\\s+" UP_TO_4
    "\\w*(?:anweisung|vorgabe|instruktion|regeln|prompt)\\w*",
    "\\bdu\\s+bist\\s+(?:jetzt|nun|ab\\s+sofort)\\s+(?:\\S+\\s+){0,2}?(?:ki|assistent|sprachmodell|modell|"
    "bot)\\b",
    "\\b(?:antworte|klassifiziere|kategorisiere)\\w*\\s+" UP_TO_4 "(?:kategorie|als|json|konfidenz)\\b",
    "\\bals\\s+(?:ki|sprachmodell)\\b",
    // French, Spanish, Italian, Portuguese, Dutch, Polish
    "\\b(?:ignore|oublie)[zrs]?\\s+" UP_TO_4 "(?:instructions|consignes|règles|directives)\\b",
    "\\btu\\s+es\\s+(?:maintenant|désormais)\\s+(?:une?\\s+)?(?:ia|assistant|modèle|robot)\\b",
    "\\b(?:répond|classe)\\w*\\s+" UP_TO_4 "(?:la\\s+catégorie|json)\\b",
    "\\b(?:ignor|olvid|omit)\\w*\\s+" UP_TO_4 "(?:instrucciones|indicaciones|reglas)\\b",
    "\\bahora\\s+eres\\s+(?:una?\\s+)?(?:ia|asistente|modelo|bot)\\b",
    "\\b(?:responde|clasifica)\\w*\\s+" UP_TO_4 "(?:la\\s+categoría|json)\\b",
    "\\b(?:ignora|dimentica)\\w*\\s+" UP_TO_4 "(?:istruzioni|regole)\\b",
    "\\b(?:ignor|esqueça|desconsider)\\w*\\s+" UP_TO_4 "(?:instruções|regras)\\b",
    "\\b(?:negeer|vergeet)\\s+" UP_TO_4 "(?:instructies|regels|aanwijzingen)\\b",
    "\\b(?:zignoruj|pomiń|zapomnij)\\s+" UP_TO_4 "(?:instrukcj|poleceni|zasad)\\w*",
    // Russian, Turkish, Arabic, Hindi
    "\\b(?:игнорируй|проигнорируй|забудь)\\w*\\s+" UP_TO_4 "(?:инструкци|указани|правил)\\w*",
    "\\btalimatlar\\w*\\s+" UP_TO_4 "(?:yok\\s+say|unut|görmezden|dikkate\\s+alma)",
    "(?:تجاهل|انس)\\s+" UP_TO_4 "\\S*(?:تعليمات|أوامر|قواعد)",
    "निर्देश\\S*\\s+" UP_TO_4 "(?:अनदेखा|नज़रअंदाज़|नजरअंदाज|भूल)",
    // Chinese, Japanese, Korean
    "(?:忽略|无视|無視|忘记|忘記).{0,12}(?:指令|指示|提示|规则|規則)",
    "(?:指示|命令|ルール|プロンプト)を?.{0,4}(?:無視|忘れ)",
    "(?:지시|명령|지침|규칙|프롬프트)\\S*\\s*(?:\\S+\\s+){0,2}?(?:무시|잊)",
    // What mimics our own request and reply
    "<<<\\s*(?:END\\s+OF\\s+)?TICKET\\b",
    "[\"'](?:confidence|reasoning|evidence)[\"']\\s*:",
    // Text hidden in tag characters (flags of countries have at most six)
    "[\\x{E0020}-\\x{E007E}]{8,}",
};

/// ChatML, Llama 2 and 3, Mistral, Gemma, Phi, DeepSeek, Qwen, Alpaca, T5.
const char *const controlWords[] = {
    "<[|｜][^<>|｜\\n]{1,40}[|｜]>",
    "\\[/?(?:INST|SYSTEM_PROMPT|AVAILABLE_TOOLS|TOOL_CALLS|TOOL_RESULTS|gMASK)\\]",
    "<</?SYS>>",
    "</?s>",
    "<(?:start_of_turn|end_of_turn|bos|eos|pad|unk|sop|eop|extra_id_\\d+)>",
    "</?(?:think|thinking|tool_call|tool_response|function_call)>",
    "^###\\s*(?:System|Instruction|Input|Response|Assistant|Human|User)\\s*:",
};

template <size_t N>
QRegularExpression anyOf(const char *const (&patterns)[N])
{
    QStringList parts;
    for (const char *pattern : patterns)
        parts.append(QString::fromUtf8(pattern));
    QRegularExpression expression(QStringLiteral("(?:") + parts.join(QStringLiteral(")|(?:")) + u')',
                                  QRegularExpression::CaseInsensitiveOption |
                                      QRegularExpression::UseUnicodePropertiesOption |
                                      QRegularExpression::MultilineOption);
    Q_ASSERT_X(expression.isValid(), "text flags", qPrintable(expression.errorString()));
    expression.optimize();
    return expression;
}

QRegularExpression membersNamed(const QStringList &keys)
{
    QStringList parts;
    for (const QString &key : keys)
        parts.append(QRegularExpression::escape(key));
    return QRegularExpression(QStringLiteral("[\"'](?:%1)[\"']\\s*:").arg(parts.join(u'|')),
                              QRegularExpression::CaseInsensitiveOption);
}

void look(const CleanText &clean, const QRegularExpression &expression, ReviewFlag flag, bool inSubject,
          TextFlags &found)
{
    const bool known = std::ranges::any_of(found.spans, [flag, inSubject](const FlaggedSpan &span) {
        return span.flag == flag && span.inSubject == inSubject;
    });
    if (known)
        return;
    const QRegularExpressionMatch match = expression.match(clean.text);
    if (!match.hasMatch())
        return;
    const qsizetype begin = clean.original(match.capturedStart());
    const qsizetype last = clean.original(match.capturedEnd() - 1);
    found.spans.append({flag, inSubject, begin, last - begin + 1});
    found.flags |= flag;
}

} // namespace

TextFlags flagsOfTicket(const QString &subject, const QString &body, const QStringList &fieldKeys)
{
    static const QRegularExpression addressingExpression = anyOf(addressing);
    static const QRegularExpression controlExpression = anyOf(controlWords);
    TextFlags found;
    for (const bool inSubject : {true, false}) {
        const QString &text = inSubject ? subject : body;
        if (text.isEmpty())
            continue;
        const CleanText clean = cleaned(text);
        look(clean, addressingExpression, ReviewFlag::AddressesModel, inSubject, found);
        if (!fieldKeys.isEmpty() && clean.text.contains(u':'))
            look(clean, membersNamed(fieldKeys), ReviewFlag::AddressesModel, inSubject, found);
        look(clean, controlExpression, ReviewFlag::ControlWords, inSubject, found);
    }
    return found;
}

} // namespace countersign
