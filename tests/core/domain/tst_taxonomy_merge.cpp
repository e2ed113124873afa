#include "core/domain/taxonomy_merge.h"

#include <QTest>

#include <algorithm>

using namespace countersign;

/// Taxonomies are written in one line: "category: card=1 cash=2 -old=3 | !summary". "name=id" is known to the
/// project, "-" is retired, "new<old" was renamed, "@n" carries the uuid of id n, "!" is a text field.
class TestTaxonomyMerge : public QObject
{
    Q_OBJECT

    static QUuid uuidOf(qint64 id) { return QUuid::createUuidV5(QUuid(), QString::number(id)); }

    static Option option(QString word)
    {
        Option option;
        option.retired = word.startsWith(u'-');
        word.remove(u'-');
        const auto tail = [&word](QChar mark) {
            const qsizetype at = word.indexOf(mark);
            const QString found = at < 0 ? QString() : word.mid(at + 1);
            if (at >= 0)
                word.truncate(at);
            return found;
        };
        if (const QString id = tail(u'='); !id.isEmpty()) {
            option.id = {id.toLongLong()};
            option.uuid = uuidOf(id.toLongLong());
        }
        if (const QString id = tail(u'@'); !id.isEmpty())
            option.uuid = uuidOf(id.toLongLong());
        option.was = tail(u'<');
        option.name = word;
        return option;
    }

    static Taxonomy taxonomy(const QString &line)
    {
        Taxonomy taxonomy;
        for (const QString &part : line.split(u" | "_qs, Qt::SkipEmptyParts)) {
            Field field;
            const QString head = part.section(u':', 0, 0).trimmed();
            field.kind = head.startsWith(u'!') ? FieldKind::Text : FieldKind::Choice;
            field.key = head.section(u'=', 0, 0).remove(u'!');
            if (head.contains(u'=')) {
                field.id = {head.section(u'=', 1).toLongLong()};
                field.uuid = uuidOf(field.id.value);
            }
            for (const QString &word : part.section(u':', 1).split(u' ', Qt::SkipEmptyParts))
                field.options.append(option(word));
            taxonomy.fields.append(field);
        }
        return taxonomy;
    }

    static QString line(const Taxonomy &taxonomy)
    {
        QStringList parts;
        for (const Field &field : taxonomy.fields) {
            QString part = (field.kind == FieldKind::Text ? u"!"_qs : QString()) + field.key;
            if (field.id.isValid())
                part += u'=' + QString::number(field.id.value);
            if (!field.options.isEmpty())
                part += u':';
            for (const Option &option : field.options) {
                part += u' ' + (option.retired ? u"-"_qs : QString()) + option.name;
                if (option.id.isValid())
                    part += u'=' + QString::number(option.id.value);
            }
            parts.append(part);
        }
        return parts.join(u" | "_qs);
    }

    static QString words(const TaxonomyMerge &merge)
    {
        static const char *const names[] = {"field+", "field-",  "field~~", "field~", "option+", "rename",
                                            "retire", "restore", "option~", "order",  "whole"};
        QStringList found;
        for (const TaxonomyChange &change : merge.changes)
            found.append(QString::fromLatin1(names[static_cast<size_t>(change.kind)]));
        return found.join(u' ');
    }

private slots:
    void merges_data()
    {
        QTest::addColumn<QString>("current");
        QTest::addColumn<QString>("incoming");
        QTest::addColumn<QString>("merged");
        QTest::addColumn<QString>("changes");
        const auto row = [](const char *name, const char *current, const char *incoming, const char *merged,
                            const char *changes) {
            QTest::newRow(name) << QString::fromLatin1(current) << QString::fromLatin1(incoming)
                                << QString::fromLatin1(merged) << QString::fromLatin1(changes);
        };
        row("the same", "c=9: a=1 b=2", "c: a b", "c=9: a=1 b=2", "");
        row("first load", "", "c: a b", "c: a b", "field+");
        row("new option", "c=9: a=1 b=2", "c: a x b", "c=9: a=1 x b=2", "option+");
        row("gone option", "c=9: a=1 b=2 d=3", "c: a d", "c=9: a=1 d=3 -b=2", "retire");
        row("gone stays gone", "c=9: a=1 d=3 -b=2", "c: a d", "c=9: a=1 d=3 -b=2", "");
        row("comes back", "c=9: a=1 d=3 -b=2", "c: a b d", "c=9: a=1 b=2 d=3", "restore");
        row("retired in the file", "c=9: a=1 b=2", "c: a -b", "c=9: a=1 -b=2", "retire");
        row("renamed", "c=9: a=1 b=2", "c: a x<b", "c=9: a=1 x=2", "rename");
        row("renamed, loaded again", "c=9: a=1 x=2", "c: a x<b", "c=9: a=1 x=2", "");
        row("renamed to a retired name", "c=9: a=1 b=2 -x=3", "c: a x<b", "c=9: a=1 x=2 -x=3", "rename");
        row("was unknown", "c=9: a=1", "c: a x<y", "c=9: a=1 x", "option+");
        row("was still there", "c=9: a=1 b=2", "c: a b x<b", "c=9: a=1 b=2 x", "option+");
        row("other case", "c=9: Card=1 b=2", "c: card b", "c=9: card=1 b=2", "rename");
        row("by uuid", "c=9: a=1 b=2", "c: a x@2", "c=9: a=1 x=2", "rename");
        row("uuid before name", "c=9: a=1 b=2", "c: b@1", "c=9: b=1 -b=2", "rename retire");
        row("foreign uuid, known name", "c=9: a=1 b=2", "c: a@77 b", "c=9: a=1 b=2", "");
        row("names swapped by uuid", "c=9: a=1 b=2", "c: b@1 a@2", "c=9: b=1 a=2", "rename rename");
        row("order", "c=9: a=1 b=2 d=3", "c: b a d", "c=9: b=2 a=1 d=3", "order");
        row("field gone", "c=9: a=1 b=2 | d=8: x=4", "c: a b", "c=9: a=1 b=2", "field-");
        row("field new", "c=9: a=1 b=2", "c: a b | !s", "c=9: a=1 b=2 | !s", "field+");
        row("fields swapped", "c=9: a=1 | d=8: x=4", "d: x | c: a", "d=8: x=4 | c=9: a=1", "order");
        row("choice becomes text", "c=9: a=1", "!c", "!c", "field~~");
        row("same option name in two fields", "c=9: a=1 | d=8: a=4", "c: a | d: a", "c=9: a=1 | d=8: a=4",
            "");
    }
    void merges()
    {
        QFETCH(QString, current);
        QFETCH(QString, incoming);
        const TaxonomyMerge merge = mergeTaxonomy(taxonomy(current), taxonomy(incoming));
        QTEST(line(merge.merged), "merged");
        QTEST(words(merge), "changes");
        QSet<QUuid> uuids;
        for (const Field &field : merge.merged.fields) {
            QVERIFY(!field.uuid.isNull());
            if (field.id.isValid())
                QCOMPARE(field.uuid, uuidOf(field.id.value));
            for (const Option &option : field.options) {
                QVERIFY(!option.uuid.isNull());
                QVERIFY(!uuids.contains(option.uuid));
                uuids.insert(option.uuid);
                QVERIFY(option.was.isEmpty());
                if (option.id.isValid())
                    QCOMPARE(option.uuid, uuidOf(option.id.value));
            }
        }
        const TaxonomyMerge again = mergeTaxonomy(merge.merged, taxonomy(incoming));
        if (QByteArray(QTest::currentDataTag()) != "was still there")
            QCOMPARE(words(again), QString());
    }

    void wordsAndSettings()
    {
        Taxonomy current = taxonomy(u"c=9: a=1 b=2"_qs);
        current.version = {4};
        QCOMPARE(mergeTaxonomy(current, current), (TaxonomyMerge{current, {}}));

        Taxonomy incoming = taxonomy(u"c: a b"_qs);
        incoming.rules = {u"Be brief."_qs};
        incoming.threshold = 0.9;
        incoming.fields[0].title = u"Category"_qs;
        incoming.fields[0].options[1].description = u"About b"_qs;
        const TaxonomyMerge merge = mergeTaxonomy(current, incoming);
        QCOMPARE(words(merge), u"whole field~ option~"_qs);
        QCOMPARE(merge.changes[0].words, u"Changes: general rules, threshold."_qs);
        QCOMPARE(merge.changes[1].words, u"Field Category changes: title."_qs);
        QCOMPARE(merge.changes[2].fieldKey, u"c"_qs);
        QCOMPARE(merge.merged.version, TaxonomyVersionId());
        QCOMPARE(merge.merged.fields[0].options[1].description, u"About b"_qs);
        QCOMPARE(merge.merged.fields[0].options[1].id, OptionId{2});
    }

    void temporaryIds()
    {
        QCOMPARE(line(withTemporaryIds(taxonomy(u"c: a b | d: a"_qs))), u"c=1: a=1 b=2 | d=2: a=3"_qs);
        QCOMPARE(line(withTemporaryIds(taxonomy(u"c=9: a b=5"_qs))), u"c=9: a=6 b=5"_qs);
    }
};

QTEST_APPLESS_MAIN(TestTaxonomyMerge)
#include "tst_taxonomy_merge.moc"
