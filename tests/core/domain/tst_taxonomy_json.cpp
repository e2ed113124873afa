#include "core/domain/taxonomy_check.h"
#include "core/domain/taxonomy_json.h"
#include "core/domain/taxonomy_templates.h"

#include "tests/support/qverify_ok.h"

#include <QFile>
#include <QTest>

using namespace countersign;

class TestTaxonomyJson : public QObject
{
    Q_OBJECT

    /// JSON with ' for ": moc of Qt 6.4 loses its way in raw strings.
    static QByteArray json(const char *text) { return QByteArray(text).replace('\'', '"'); }

    static QByteArray oneField(const QByteArray &members)
    {
        return "{\"name\":\"T\",\"fields\":[{" + members + "}]}";
    }

    static Option option(const QString &name)
    {
        Option option;
        option.name = name;
        return option;
    }

    static Field field(const QString &key, FieldKind kind, const QList<Option> &options)
    {
        Field field;
        field.key = key;
        field.kind = kind;
        field.options = options;
        return field;
    }

    static Taxonomy everything()
    {
        Taxonomy taxonomy;
        taxonomy.name = QStringLiteral("Bänk \"ing\"");
        taxonomy.description = u"All\nof it"_qs;
        taxonomy.rules = {u"One"_qs, u"Two"_qs};
        taxonomy.promptTemplate = u"{{name}} {{fields}} {{format}}"_qs;
        taxonomy.threshold = 0.8;
        taxonomy.longTickets = LongTicketRule::Refuse;
        taxonomy.maxCharacters = 1000;
        Option first;
        first.uuid = QUuid(u"7b0e1a4e-5d57-4f5e-9a06-0d4a5a4bb001"_qs);
        first.name = u"card"_qs;
        first.was = u"cards"_qs;
        first.description = u"Cards"_qs;
        first.useWhen = {u"u"_qs};
        first.notWhen = {u"n"_qs};
        first.examples = {u"e"_qs};
        first.aliases = {u"carte"_qs};
        first.threshold = 0.9;
        Option second;
        second.name = u"old"_qs;
        second.retired = true;
        Option third;
        third.name = u"cash"_qs;
        Field choice = field(u"category"_qs, FieldKind::Choice, {first, second, third});
        choice.title = u"Category"_qs;
        choice.uuid = QUuid(u"7b0e1a4e-5d57-4f5e-9a06-0d4a5a4bb002"_qs);
        choice.description = u"What"_qs;
        choice.threshold = 0.5;
        choice.required = false;
        choice.fallback = u"cash"_qs;
        const Field tags = field(u"tags"_qs, FieldKind::Choices, {third});
        Field text = field(u"summary"_qs, FieldKind::Text, {});
        text.required = true;
        text.maxWords = 12;
        taxonomy.fields = {choice, tags, text};
        return taxonomy;
    }

private slots:
    void readsTheLeast()
    {
        const auto read = taxonomyFromJson(
            json("{'name':'Banking','fields':[{'key':'category','title':'Category','kind':'choice','options':"
                 "[{'name':'card','description':'Cards: ordering, arrival, limits'}, "
                 "'cash']},{'key':'summary','kind':'text','max_words':12}]}"),
            u"banking.json"_qs);
        QVERIFY_OK(read);
        QCOMPARE(read->name, u"Banking"_qs);
        QCOMPARE(read->threshold, 0.75);
        QCOMPARE(read->fields.size(), 2);
        QCOMPARE(read->fields[0].options[0].description, u"Cards: ordering, arrival, limits"_qs);
        QCOMPARE(read->fields[0].options[1].name, u"cash"_qs);
        QVERIFY(read->fields[0].required);
        QCOMPARE(read->fields[1].kind, FieldKind::Text);
        QCOMPARE(read->fields[1].maxWords, 12);
        QVERIFY(!read->fields[1].required);
    }

    void roundTrip()
    {
        const QByteArray file = taxonomyToJson(everything());
        const auto read = taxonomyFromJson(file, u"t.json"_qs);
        QVERIFY_OK(read);
        QCOMPARE(*read, everything());
        QCOMPARE(taxonomyToJson(*read), file);
        QVERIFY(file.endsWith("}\n"));
        QVERIFY(!file.endsWith("\n\n"));
    }

    void oneChangeIsOneLine()
    {
        Taxonomy changed = everything();
        changed.fields[0].options[0].aliases.append(u"Karte"_qs);
        const QList<QByteArray> before = taxonomyToJson(everything()).split('\n');
        const QList<QByteArray> after = taxonomyToJson(changed).split('\n');
        QCOMPARE(after.size(), before.size() + 1);
        QVERIFY(after.contains("            \"Karte\""));
    }

    void placesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("words"); ///< all of them, separated by |, in the message
        const auto row = [](const char *name, const QByteArray &file, const QString &words) {
            QTest::newRow(name) << file << words;
        };
        const QByteArray choice = json("'key':'c','kind':'choice','options':['a','b']");
        row("empty file", "", u"t.json|middle"_qs);
        row("cut off", json("{'name':'T','fields':[{'key'"), u"middle"_qs);
        row("not json", "{\n  name: 1}", u"line 2|not valid JSON"_qs);
        row("trailing comma", json("{'name':'T',}"), u"line 1|not valid JSON"_qs);
        row("text behind", oneField(choice) + "\n\nx", u"line 3|not valid JSON"_qs);
        row("not utf-8", "{\"name\":\"\xff\"}", u"UTF-8"_qs);
        row("list", "[]", u"must be an object"_qs);
        row("no fields", json("{'name':'T'}"), u"fields|missing"_qs);
        row("fields no list", json("{'fields':{}}"), u"fields|list of fields"_qs);
        row("fields empty", json("{'fields':[]}"), u"fields|at least one field"_qs);
        row("field no object", json("{'fields':['a']}"), u"fields[0]|object"_qs);
        row("no key", oneField(json("'kind':'text'")), u"fields[0].key|missing"_qs);
        row("no kind", oneField(json("'key':'a'")), u"fields[0].kind|missing"_qs);
        row("kind unknown", oneField(json("'key':'a','kind':'multi'")),
            QStringLiteral("fields[0].kind|\"choices\""));
        row("misspelt", oneField(choice + json(",'treshold':0.5")),
            u"fields[0].treshold|Allowed|threshold"_qs);
        row("misspelt at the top", json("{'titel':'x','fields':[]}"), u"titel|Allowed|long_tickets"_qs);
        row("misspelt in option",
            oneField(json("'key':'a','kind':'choice','options':['x',{'name':'y','alias':[]}]")),
            u"fields[0].options[1].alias|aliases"_qs);
        row("twice", oneField(choice + json(",'key':'d'")), u"fields[0].key|twice"_qs);
        row("twice at the top", json("{'name':'a','name':'b','fields':[]}"), u"name|twice"_qs);
        row("name a number", oneField(json("'key':'a','kind':'choice','options':['x',{'name':5}]")),
            u"fields[0].options[1].name|text in quotation marks"_qs);
        row("no option name", oneField(json("'key':'a','kind':'choice','options':[{'description':'x'}]")),
            u"fields[0].options[0].name|missing"_qs);
        row("rules a text", json("{'rules':'x','fields':[]}"), u"rules|list of texts"_qs);
        row("rule a number", json("{'rules':['x',1],'fields':[]}"), u"rules[1]|text"_qs);
        row("required a text", oneField(choice + json(",'required':'yes'")),
            u"fields[0].required|true or false"_qs);
        row("max_words a text", oneField(json("'key':'a','kind':'text','max_words':'12'")),
            u"fields[0].max_words|whole number"_qs);
        row("max_words broken", oneField(json("'key':'a','kind':'text','max_words':1.5")),
            u"max_words|whole"_qs);
        row("threshold a text", oneField(choice + json(",'threshold':'0.5'")),
            u"fields[0].threshold|0 to 1"_qs);
        row("threshold 75", oneField(choice + json(",'threshold':75")), u"fields[0].threshold|0 to 1"_qs);
        row("threshold at the top", json("{'threshold':-0.1,'fields':[]}"), u"threshold|0 to 1"_qs);
        row("long_tickets", json("{'long_tickets':'cut','fields':[]}"),
            QStringLiteral("long_tickets|\"head_and_tail\""));
        row("max_characters", json("{'max_characters':10,'fields':[]}"), u"max_characters|200"_qs);
        row("bad id", oneField(json("'key':'a','kind':'choice','options':[{'id':'7','name':'x'}]")),
            u"fields[0].options[0].id|UUID"_qs);
        row("key form", oneField(json("'key':'Category','kind':'text'")), u"fields[0].key|letters"_qs);
        row("key reserved", oneField(json("'key':'confidence','kind':'text'")),
            u"fields[0].key|confidence"_qs);
        row("key twice", json("{'fields':[{'key':'a','kind':'text'},{'key':'a','kind':'text'}]}"),
            u"fields[1].key|second time"_qs);
        row("no options", oneField(json("'key':'a','kind':'choice'")), u"fields[0].options|no option"_qs);
        row("all retired",
            oneField(json("'key':'a','kind':'choice','options':[{'name':'x','retired':true}]")),
            u"fields[0].options|no option"_qs);
        row("same name", oneField(json("'key':'a','kind':'choice','options':['Card','b',' card.']")),
            u"fields[0].options[2].name|fields[0].options[0].name"_qs);
        row("alias is a name",
            oneField(
                json("'key':'a','kind':'choice','options':['card',{'name':'b','aliases':['x','CARD']}]")),
            u"fields[0].options[1].aliases[1]|fields[0].options[0].name"_qs);
        row("empty name", oneField(json("'key':'a','kind':'choice','options':['x','  ']")),
            u"fields[0].options[1].name|empty"_qs);
        row("two lines", oneField(json("'key':'a','kind':'choice','options':['x','a\\nb']")),
            u"fields[0].options[1].name|line break"_qs);
        row("long name",
            oneField(json("'key':'a','kind':'choice','options':['x','") + QByteArray(201, 'n') + "\"]"),
            u"fields[0].options[1].name|200"_qs);
        row("fallback", oneField(choice + json(",'fallback':'c'")), u"fields[0].fallback|no option"_qs);
        row("options of a text", oneField(json("'key':'a','kind':'text','options':['x']")),
            u"fields[0].options|text"_qs);
        row("max_words of a choice", oneField(choice + json(",'max_words':3")), u"fields[0].max_words"_qs);
        row("placeholder",
            json("{'prompt':'{{fields}} {{format}} {{ticket}}','fields':[{'key':'a','kind':'text'}]}"),
            u"prompt|{{ticket}}"_qs);
        row("placeholder missing", json("{'prompt':'{{fields}}','fields':[{'key':'a','kind':'text'}]}"),
            u"prompt|{{format}}"_qs);
    }
    void placesAreNamed()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, words);
        const auto read = taxonomyFromJson(file, u"t.json"_qs);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::InvalidInput);
        QVERIFY(read.error().message.startsWith(u"t.json"));
        for (const QString &word : words.split(u'|'))
            QVERIFY2(read.error().message.contains(word), qPrintable(read.error().message));
    }

    void manyOptions()
    {
        Taxonomy taxonomy = everything();
        for (int i = 0; i < mostOptionsPerField - 2; ++i)
            taxonomy.fields[0].options.append(option(u"option %1"_qs.arg(i)));
        QVERIFY_OK(checkTaxonomy(taxonomy));
        taxonomy.fields[0].options.append(option(u"one too many"_qs));
        QVERIFY(!checkTaxonomy(taxonomy));
    }

    void warningsDoNotStop()
    {
        Taxonomy taxonomy;
        taxonomy.fields = {field(u"a"_qs, FieldKind::Choice, {option(u"NaN"_qs)})};
        QVERIFY_OK(checkTaxonomy(taxonomy));
        const QList<TaxonomyFinding> findings = findingsOf(taxonomy);
        QCOMPARE(findings.size(), 2);
        QCOMPARE(findings[0].place, u"fields[0].options"_qs);
        QCOMPARE(findings[1].place, u"fields[0].options[0].name"_qs);
        QCOMPARE(findings[1].severity, TaxonomyFinding::Severity::Warning);
    }

    void templates_data()
    {
        QTest::addColumn<double>("threshold");
        QTest::addColumn<QString>("shape");
        QTest::newRow("billing") << 0.75 << u"category: billing, technical, account, general"_qs;
        QTest::newRow("urgency")
            << 0.85
            << u"category: Technical, Billing, Feature Request | urgency: Low, Medium, High, "
               "Critical (Medium) | summary: 12 words"_qs;
        QTest::newRow("sentiment")
            << 0.85
            << u"topic: Billing, Technical, Account, General | sentiment: Positive, Neutral, "
               "Negative"_qs;
        QTest::newRow("issue-type") << 0.75 << u"issue_type: Bug, Feature Request = Feature, Question"_qs;
    }
    void templates()
    {
        QFETCH(double, threshold);
        QFETCH(QString, shape);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        QVERIFY(taxonomyTemplateNames().contains(name));
        const auto loaded = loadTaxonomyTemplate(name);
        QVERIFY_OK(loaded);
        QStringList fields;
        for (const Field &field : loaded->taxonomy.fields) {
            QStringList names;
            for (const Option &option : field.options)
                names.append(name == u"issue-type" && !option.aliases.isEmpty()
                                 ? option.name + u" = "_qs + option.aliases.join(u'/')
                                 : option.name);
            QString words =
                field.key + u": "_qs +
                (field.kind == FieldKind::Text ? u"%1 words"_qs.arg(field.maxWords) : names.join(u", "_qs));
            if (!field.fallback.isEmpty())
                words += u" (%1)"_qs.arg(field.fallback);
            fields.append(words);
        }
        QCOMPARE(fields.join(u" | "_qs), shape);
        QCOMPARE(loaded->taxonomy.threshold, threshold);
        QCOMPARE(findingsOf(loaded->taxonomy), QList<TaxonomyFinding>());
        QFile file(u":/templates/%1.json"_qs.arg(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(taxonomyToJson(loaded->taxonomy), file.readAll()); // as we would save it
    }

    void unknownTemplate()
    {
        const auto loaded = loadTaxonomyTemplate(u"banking"_qs);
        QVERIFY(!loaded);
        QVERIFY(loaded.error().message.contains(u"billing, urgency, sentiment, issue-type"));
    }
};

QTEST_APPLESS_MAIN(TestTaxonomyJson)
#include "tst_taxonomy_json.moc"
