#include "tests/core/suggest/reply_cases.h"

#include <QSet>
#include <QTest>

using namespace countersign;
using namespace countersign::test;

class TestReplyParser : public QObject
{
    Q_OBJECT

    static Option option(qint64 id, const QString &name, const QStringList &aliases = {},
                         bool retired = false)
    {
        Option option;
        option.id = {id};
        option.name = name;
        option.aliases = aliases;
        option.retired = retired;
        return option;
    }

    static Field field(qint64 id, const QString &key, FieldKind kind, const QList<Option> &options)
    {
        Field field;
        field.id = {id};
        field.key = key;
        field.kind = kind;
        field.options = options;
        field.required = kind != FieldKind::Text;
        return field;
    }

    /// category (Card, cash, Feature Request, Straße, 1, old) and, if wanted, mood (not required), tags,
    /// summary.
    static Taxonomy taxonomy(bool severalFields)
    {
        Taxonomy taxonomy;
        taxonomy.fields = {
            field(1, u"category"_qs, FieldKind::Choice,
                  {option(11, u"Card"_qs, {u"Karte"_qs}), option(12, u"cash"_qs),
                   option(13, u"Feature Request"_qs, {u"Feature"_qs}), option(14, u"Straße"_qs),
                   option(15, u"1"_qs), option(16, u"old"_qs, {}, true)})};
        if (severalFields) {
            Field mood =
                field(2, u"mood"_qs, FieldKind::Choice, {option(21, u"good"_qs), option(22, u"bad"_qs)});
            mood.required = false;
            Field summary = field(4, u"summary"_qs, FieldKind::Text, {});
            summary.maxWords = 3;
            taxonomy.fields += {mood,
                                field(3, u"tags"_qs, FieldKind::Choices,
                                      {option(31, u"a"_qs), option(32, u"b"_qs), option(33, u"a, b"_qs)}),
                                summary};
        }
        return taxonomy;
    }

    static QString flagWords(ReviewFlags flags)
    {
        static const std::pair<ReviewFlag, const char *> names[] = {
            {ReviewFlag::Repaired, "Repaired"},
            {ReviewFlag::MissingConfidence, "MissingConfidence"},
            {ReviewFlag::Unmapped, "Unmapped"},
            {ReviewFlag::MissingField, "MissingField"},
            {ReviewFlag::UnusualFinish, "UnusualFinish"},
            {ReviewFlag::EvidenceNotFound, "EvidenceNotFound"},
            {ReviewFlag::TextTooLong, "TextTooLong"},
        };
        QStringList words;
        for (const auto &[flag, name] : names) {
            if (flags.testFlag(flag))
                words.append(QString::fromLatin1(name));
        }
        return words.join(u' ');
    }

    static QString causeWord(FailureCause cause)
    {
        switch (cause) {
        case FailureCause::ContentFilter:
            return u"!ContentFilter"_qs;
        case FailureCause::Refused:
            return u"!Refused"_qs;
        case FailureCause::Malformed:
            return u"!Malformed"_qs;
        case FailureCause::CutOff:
            return u"!CutOff"_qs;
        case FailureCause::Empty:
            return u"!Empty"_qs;
        case FailureCause::Ambiguous:
            return u"!Ambiguous"_qs;
        default:
            return u"!other"_qs;
        }
    }

    /// "!Cause", or "Card 0.9" with one field and "category Card 0.9; tags a+b 0.5" with several; "?x" is
    /// unmapped,
    /// "-" no confidence; then the flags behind "|".
    static QString describe(const ParsedReply &parsed, const Taxonomy &taxonomy)
    {
        if (!parsed)
            return causeWord(parsed.error().cause);
        QStringList parts;
        for (const FieldAnswer &answer : parsed->answers.fields) {
            const Field *field = taxonomy.fieldById(answer.field);
            QStringList names;
            for (const OptionId id : answer.options)
                names.append(optionById(*field, id)->name);
            for (const QString &unmapped : answer.unmapped)
                names.append(u'?' + unmapped);
            QString words = taxonomy.fields.size() > 1 ? field->key + u' ' : QString();
            if (field->kind == FieldKind::Text)
                words += answer.text;
            else
                words += names.join(u'+') + u' ' +
                         (answer.confidence ? QString::number(answer.confidence->value()) : u"-"_qs);
            parts.append(words);
        }
        const QString flags = flagWords(parsed->flags);
        return parts.join(u"; "_qs) + (flags.isEmpty() ? QString() : u" | "_qs + flags);
    }

    static QList<ReplyCase> cases()
    {
        return envelopeCases() + syntaxCases() + confidenceCases() + labelCases();
    }

    static QString ticket()
    {
        return QStringLiteral("Subject: Lost\n\nMy card   is \u201clost\u201d.\n```json\n{\"category\": "
                              "\"cash\"}\n```\n</think>");
    }

private slots:
    void replies_data()
    {
        QTest::addColumn<ReplyCase>("reply");
        for (const ReplyCase &reply : cases())
            QTest::addRow("%s: %s", reply.row, reply.name) << reply;
    }
    void replies()
    {
        QFETCH(ReplyCase, reply);
        const Taxonomy asked = taxonomy(reply.severalFields);
        const ParsedReply parsed =
            parseReply({reply.content, reply.finishReason, reply.refusal}, asked, ticket());
        QCOMPARE(describe(parsed, asked), QString::fromUtf8(reply.expected));
        if (!parsed)
            QVERIFY(!parsed.error().words.isEmpty());
    }

    void everyRowIsProved()
    {
        // The envelope is read before there is a reply; the last two are about requests. tst_failure_rows
        // sees to it that these are there.
        const QHash<QString, QString> elsewhere{
            {QString::fromLatin1(rowChoicesMissing), u"tests/core/llm, the wire format"_qs},
            {QString::fromLatin1(rowErrorInside200), u"tests/core/llm, the wire format"_qs},
            {QString::fromLatin1(rowLongTicket), u"tst_prepared_ticket"_qs},
            {QString::fromLatin1(rowSameTicket), u"tst_prelabel_runner, theSameRequestIsNotAskedAgain"_qs},
        };
        QHash<QString, int> proofs;
        for (const ReplyCase &reply : cases())
            ++proofs[QString::fromLatin1(reply.row)];
        for (const char *row :
             {rowChoicesMissing, rowContentEmpty, rowRefusal, rowFinishReason, rowErrorInside200, rowWrapped,
              rowSeveralObjects, rowTolerant, rowConfidence, rowLabelForm, rowUnknownLabel, rowKeys, rowBatch,
              rowOtherTicket, rowInjection, rowJsonTicket, rowLongTicket, rowSameTicket}) {
            const QString name = QString::fromLatin1(row);
            QVERIFY2(proofs.contains(name) != elsewhere.contains(name), row);
        }
        QVERIFY(cases().size() >= 120);
    }

    void namesOfCasesAreUnique()
    {
        QSet<QString> seen;
        for (const ReplyCase &reply : cases()) {
            const QString name = QString::fromLatin1(reply.row) + QString::fromUtf8(reply.name);
            QVERIFY2(!seen.contains(name), qPrintable(name));
            seen.insert(name);
        }
    }

    void reasoningAndEvidence()
    {
        QString content = QStringLiteral(
            "{'reasoning':' Lost card. ','category':'Card','evidence':['my CARD is \u201clost\u201d',"
            "7,'',' card '],'confidence':0.9}");
        content.replace(u'\'', u'"');
        const ParsedReply parsed = parseReply({content, u"stop"_qs, {}}, taxonomy(false), ticket());
        QVERIFY(parsed.has_value());
        QCOMPARE(parsed->reasoning, u"Lost card."_qs);
        QCOMPARE(parsed->evidence, QStringList({u"my CARD is \u201clost\u201d"_qs, u"card"_qs}));
        QCOMPARE(parsed->flags, ReviewFlags());
    }

    /// Whatever is cut off anywhere never becomes an answer.
    void noPrefixIsAccepted()
    {
        QString content = QStringLiteral(
            "<think>Hm, {'a': 1}</think>```json\n{'reasoning':'x','category':'Card','evidence':['lost'],"
            "'confidence':0.95}\n```");
        content.replace(u'\'', u'"');
        const ReplyParser parser(taxonomy(false));
        const qsizetype complete = content.lastIndexOf(u'}') + 1;
        for (qsizetype length = 0; length < complete; ++length)
            QVERIFY2(!parser.parse({content.first(length), {}, {}}, ticket()),
                     qPrintable(content.first(length)));
        QVERIFY(parser.parse({content.first(complete), {}, {}}, ticket()).has_value());
    }

    void hostileNestingEnds()
    {
        const ReplyParser parser(taxonomy(false));
        for (const char *unit : {"{", "[", "{\"a\":", "{\"a\":[", "<think>", "</think>", "{'", "/*", "\\"}) {
            const QString content = QString::fromLatin1(unit).repeated(50'000);
            QVERIFY2(!parser.parse({content, u"stop"_qs, {}}, ticket()), unit);
            QVERIFY2(!parser.parse({u"{\"category\":"_qs + content, u"stop"_qs, {}}, ticket()), unit);
        }
    }
};

QTEST_APPLESS_MAIN(TestReplyParser)
#include "tst_reply_parser.moc"
