#include "core/dataset/json_members.h"
#include "core/store/database.h"
#include "core/store/ticket_store.h"
#include "tests/core/exporting/export_project.h"
#include "tests/support/qverify_ok.h"

#include <QFile>
#include <QTest>

using namespace countersign;
using namespace countersign::test;

namespace
{

/// Cells that readers and writers are known to change.
QList<QByteArray> hostileCells()
{
    return {"plain",
            "",
            " leading and trailing ",
            "\ttab\t",
            "\"quoted\"",
            "a\"b",
            "\"\"",
            "comma, semi; pipe|",
            "LF\nin",
            "CRLF\r\nin",
            "CR\rin",
            "\nends in line ends\r\n",
            "=1+1",
            "-5",
            "@x",
            "'=quoted already",
            "1.10",
            "12345678901234567890",
            "007",
            "1e5",
            "NULL",
            "NaN",
            "true",
            "\xf0\x9f\x99\x82\xe2\x80\x8d\xf0\x9f\x91\xa9",
            "\xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d \xe2\x80\xae rtl",
            "\xef\xbb\xbfmark",
            "e\xcc\x81 decomposed",
            "\\n backslash \\\" \\u0041",
            "{\"json\": [1, 2]}",
            "\x01\x02 control \x7f",
            QByteArray("NUL \0 inside", 12)};
}

QByteArray csvCell(QByteArray cell)
{
    return '"' + cell.replace("\"", "\"\"") + '"';
}

/// Each hostile cell as subject, as body and in a column that nobody maps.
QByteArray hostileCsv()
{
    QByteArray csv = "id,subject,body,\"odd, \"\"name\"\"\"\n";
    int number = 0;
    for (const QByteArray &cell : hostileCells())
        csv += "T-" + QByteArray::number(++number) + ',' + csvCell(cell) + ',' + csvCell("x" + cell) + ',' +
               csvCell(cell) + '\n';
    return csv;
}

} // namespace

/// What we write, we read back byte by byte.
class TestExportRoundTrip : public QObject
{
    Q_OBJECT

    static QList<Ticket> ticketsOf(ExportProject &project)
    {
        QList<Ticket> tickets;
        const auto count = ticketCount(project.reader());
        for (TicketId id{1}; count && id.value <= *count; ++id.value) {
            if (auto ticket = ticketById(project.reader(), id))
                tickets.append(*ticket);
        }
        return tickets;
    }

    /// Name and text of the strings in the object that stands in a column.
    static QList<std::pair<QByteArray, QByteArray>> membersOf(const Ticket &ticket, const QString &column)
    {
        QList<std::pair<QByteArray, QByteArray>> members;
        for (const SourceColumn &cell : ticket.source) {
            const std::string json = cell.name == column ? cell.value.toStdString() : std::string("{}");
            JsonObjectReader reader;
            if (reader.read(json))
                continue;
            for (const JsonMember &member : reader.members()) {
                std::string name;
                std::string value;
                appendUnescapedJson(member.key, name);
                appendUnescapedJson(member.value, value);
                members.append({QByteArray::fromStdString(name), QByteArray::fromStdString(value)});
            }
        }
        return members;
    }

    static ExportOptions everything(ExportFormat format)
    {
        ExportOptions options;
        options.format = format;
        options.include = ExportInclude::All;
        return options;
    }

private slots:
    void csv()
    {
        ExportProject first;
        first.import(hostileCsv(), QStringLiteral("t.csv"));
        const QList<Ticket> before = ticketsOf(first);
        QCOMPARE(before.size(), hostileCells().size());
        const QByteArray exported = first.exported(everything(ExportFormat::Csv));

        ExportProject second;
        second.import(exported, QStringLiteral("out.csv"));
        const QList<Ticket> after = ticketsOf(second);
        QCOMPARE(after.size(), before.size());
        for (qsizetype i = 0; i < before.size(); ++i) {
            QCOMPARE(after[i].externalId, before[i].externalId);
            QCOMPARE(after[i].subject, before[i].subject);
            QCOMPARE(after[i].body, before[i].body);
            QCOMPARE(after[i].source.mid(0, before[i].source.size()), before[i].source);
            QCOMPARE(before[i].source.last().value.toUtf8(), hostileCells()[i]);
            QVERIFY(exported.contains(',' + csvCell(hostileCells()[i]) + ",waiting"));
        }
    }

    void jsonl()
    {
        ExportProject first;
        first.import(hostileCsv(), QStringLiteral("t.csv"));
        const QList<Ticket> before = ticketsOf(first);
        const QByteArray exported = first.exported(everything(ExportFormat::Jsonl));
        QCOMPARE(exported.count('\n'), before.size());

        ExportProject second;
        second.import(exported, QStringLiteral("out.jsonl"));
        const QList<Ticket> after = ticketsOf(second);
        QCOMPARE(after.size(), before.size());
        for (qsizetype i = 0; i < before.size(); ++i) {
            QCOMPARE(after[i].externalId, before[i].externalId);
            QCOMPARE(after[i].subject, before[i].subject);
            QCOMPARE(after[i].body, before[i].body);
            // Not by QJsonDocument, which loses a mark at the beginning of a string.
            const QList<std::pair<QByteArray, QByteArray>> source =
                membersOf(after[i], QStringLiteral("source"));
            QCOMPARE(source.size(), before[i].source.size());
            for (qsizetype column = 0; column < source.size(); ++column) {
                QCOMPARE(source[column].first, before[i].source[column].name.toUtf8());
                QCOMPARE(source[column].second, before[i].source[column].value.toUtf8());
            }
        }
        // The second project's records are the first one's lines, so its source holds them byte by byte.
        const QList<QByteArray> lines = exported.split('\n');
        const QList<QByteArray> again = second.exported(everything(ExportFormat::Jsonl)).split('\n');
        for (qsizetype i = 0; i < before.size(); ++i)
            QVERIFY(again[i].endsWith(",\"source\":" + lines[i] + '}'));
    }

    void jsonRecordsComeBackAsTheyWereWritten()
    {
        const QByteArray record =
            R"({"id":"1","body":"b","n":1.10,"big":12345678901234567890,"e":1E-7,"z":null,"a":[1, 2],"A":"\u0041\/","o":{"dup":1,"dup":2}})";
        ExportProject project;
        project.import(record + '\n', QStringLiteral("t.jsonl"));
        QVERIFY(project.exported(everything(ExportFormat::Jsonl)).endsWith(",\"source\":" + record + "}\n"));
    }

    void rawCsvIsCopied()
    {
        // Needless quotes and blanks are the file's own: kept, though we would not write them.
        ExportProject project;
        project.import("id,body\n\"1\", a \n", QStringLiteral("t.csv"));
        QVERIFY(project.exported(everything(ExportFormat::Csv)).contains("\n\"1\", a ,waiting"));
    }
};

QTEST_GUILESS_MAIN(TestExportRoundTrip)
#include "tst_export_round_trip.moc"
