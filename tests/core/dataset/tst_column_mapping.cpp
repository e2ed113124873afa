#include "core/dataset/column_mapping.h"
#include "core/dataset/import_report.h"
#include "tests/support/qverify_ok.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace countersign;

class TestColumnMapping : public QObject
{
    Q_OBJECT

    static Taxonomy taxonomy()
    {
        Field category;
        category.key = QStringLiteral("category");
        category.title = QStringLiteral("Topic area");
        category.options = {Option(), Option()};
        Field urgency;
        urgency.key = QStringLiteral("urgency");
        Field summary;
        summary.key = QStringLiteral("summary");
        summary.kind = FieldKind::Text;
        Taxonomy result;
        result.fields = {category, urgency, summary};
        return result;
    }

    static QString shown(const ColumnMapping &mapping)
    {
        QStringList truth;
        for (const TruthColumn &entry : mapping.truth)
            truth << entry.fieldKey + u'=' + entry.column;
        return QStringList{mapping.id, mapping.subject, mapping.body.join(u'+'), mapping.created,
                           truth.join(u'+')}
            .join(u'|');
    }

private slots:
    void guesses_data()
    {
        QTest::addColumn<QString>("columns");
        QTest::addColumn<QString>("mapping"); ///< id|subject|body|created|truth
        const auto row = [](const char *name, const char *columns, const char *mapping) {
            QTest::newRow(name) << QString::fromLatin1(columns) << QString::fromLatin1(mapping);
        };
        row("Zendesk JSON", "url,id,external_id,subject,raw_subject,description,priority,status,created_at",
            "id|subject|description|created_at|");
        row("Zendesk view", "Ticket ID,Subject,Requester,Requested,Group", "Ticket ID|Subject||Requested|");
        row("Freshdesk JSON", "id,subject,description,description_text,status,created_at",
            "id|subject|description_text|created_at|");
        row("Freshdesk CSV", "Ticket ID,Subject,Status,Created time", "Ticket ID|Subject||Created time|");
        row("Intercom", "type,id,title,created_at,source,source.subject,source.body",
            "id|title|source.body|created_at|");
        row("Jira", "Summary,Issue key,Issue id,Issue Type,Description,Created",
            "Issue key|Summary|Description|Created|category=Issue Type");
        row("GitHub", "number,title,body,labels,state,createdAt", "number|title|body|createdAt|");
        row("Help Scout", "number,threads,subject,preview,createdAt,id", "id|subject|preview|createdAt|");
        row("Front", "id,subject,status,last_message,created_at", "id|subject|last_message|created_at|");
        row("banking77", "text,category", "||text||category=category");
        row("plain dataset with label", "text,label", "||text||category=label");
        row("truth by key, title and prefix", "id,text,expected_category,true_urgency,label",
            "id||text||category=expected_category+urgency=true_urgency");
        row("truth by title", "ID,Message,TOPIC AREA,Urgency",
            "ID||Message||category=TOPIC AREA+urgency=Urgency");
        row("one column only", "whatever", "||whatever||");
    }
    void guesses()
    {
        QFETCH(QString, columns);
        QFETCH(QString, mapping);
        const auto guess = guessMapping(columns.split(u','), {}, taxonomy());
        QVERIFY_OK(guess);
        // The summary field must not be mistaken for Jira's Summary: that one is the subject.
        QCOMPARE(shown(*guess), mapping);
        QVERIFY_OK(checkMapping(*guess, columns.split(u','), taxonomy()));
        QCOMPARE(ColumnMapping::fromJson(guess->toJson()), *guess);
    }

    void emptyTextColumnIsPassedOver()
    {
        const QStringList columns{QStringLiteral("id"), QStringLiteral("body"), QStringLiteral("message")};
        const auto guess =
            guessMapping(columns, {{QStringLiteral("1"), QString(), QStringLiteral("hello")}}, taxonomy());
        QVERIFY_OK(guess);
        QCOMPARE(guess->body, QStringList{QStringLiteral("message")});
    }

    void unnamedTextColumnIsFoundByItsTexts()
    {
        const QStringList columns{QStringLiteral("nr"), QStringLiteral("Anliegen")};
        const auto guess = guessMapping(
            columns, {{QStringLiteral("1"), QStringLiteral("Meine Bestellung ist nicht angekommen.")}},
            taxonomy());
        QVERIFY_OK(guess);
        QCOMPARE(guess->body, QStringList{QStringLiteral("Anliegen")});
    }

    void missingTextColumnNamesTheColumns()
    {
        const auto guess = guessMapping({QStringLiteral("id"), QStringLiteral("status")}, {}, taxonomy());
        QVERIFY(!guess);
        QCOMPARE(guess.error().message,
                 QStringLiteral(
                     "The file has no text column; its columns are id, status; choose one with --body."));
    }

    void mappingIsChecked()
    {
        const QStringList columns{QStringLiteral("id"), QStringLiteral("text")};
        ColumnMapping mapping;
        QVERIFY(!checkMapping(mapping, columns, taxonomy()));
        mapping.body = {QStringLiteral("text")};
        QVERIFY_OK(checkMapping(mapping, columns, taxonomy()));
        mapping.truth = {{QStringLiteral("mood"), QStringLiteral("text")}};
        QCOMPARE(checkMapping(mapping, columns, taxonomy()).error().message,
                 QStringLiteral("There is no field \"mood\". The fields are category, urgency, summary."));
        mapping.truth = {{QStringLiteral("urgency"), QStringLiteral("gone")}};
        QCOMPARE(checkMapping(mapping, columns, taxonomy()).error().message,
                 QStringLiteral("There is no column \"gone\". The columns are id, text."));
    }

    void bodiesAreJoinedUnderTheirHeaders()
    {
        const std::vector<std::string> headers{"Question", "Note", "Reply"};
        std::string body("> ");
        composeBody(headers, std::vector<std::string_view>{"why?", "NULL", "so"}, body);
        QCOMPARE(body, std::string("> Question:\nwhy?\n\nReply:\nso"));
        std::string single;
        composeBody({headers.data(), 1}, std::vector<std::string_view>{" as is\n"}, single);
        QCOMPARE(single, std::string(" as is\n"));
    }

    void reportCountsAndWritesBadRows()
    {
        ImportReport report;
        report.read = 203;
        for (int i = 1; i <= 150; ++i)
            report.addBadRow(makeBadRow(BadRowCause::TooFewCells, i, i + 1, 3, QStringLiteral("short")));
        report.addBadRow(makeBadRow(BadRowCause::UnclosedQuote, 151, 152, 7, QStringLiteral("a \"quote\"")));
        QCOMPARE(report.badTotal(), 151);
        QCOMPARE(report.badCounts.value(BadRowCause::TooFewCells), 150);
        QCOMPARE(report.badRows.size(), 101);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("bad.csv"));
        QVERIFY_OK(report.writeBadRows(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().split('\n');
        QCOMPARE(lines.size(), 103);
        QCOMPARE(lines[0], QByteArray("record,line,column,cause,message"));
        QCOMPARE(lines[1], QByteArray("1,2,3,too_few_cells,\"line 2, column 3: short\""));
        QCOMPARE(lines[101], QByteArray("151,152,7,unclosed_quote,\"line 152, column 7: a \"\"quote\"\"\""));
        QVERIFY(!report.writeBadRows(folder.filePath(QStringLiteral("no/such/folder.csv"))));
    }

    void everyCauseHasWordsOfItsOwn()
    {
        QSet<QString> keys;
        QSet<QString> words;
        for (const BadRowCause cause : allBadRowCauses()) {
            keys.insert(badRowCauseKey(cause));
            words.insert(badRowCauseWords(cause, 2));
        }
        QCOMPARE(keys.size(), BadRowCauseCount);
        QCOMPARE(words.size(), BadRowCauseCount);
        QVERIFY(!keys.contains(QString()));
    }
};

QTEST_APPLESS_MAIN(TestColumnMapping)
#include "tst_column_mapping.moc"
