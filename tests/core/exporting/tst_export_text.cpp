#include "core/exporting/export_options.h"
#include "core/exporting/export_text.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>
#include <QUuid>

using namespace countersign;

/// Single values as bytes of a file.
class TestExportText : public QObject
{
    Q_OBJECT

    static std::string_view view(const QByteArray &bytes)
    {
        return {bytes.constData(), size_t(bytes.size())};
    }

private slots:
    void csvCell_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("empty") << QByteArray("") << QByteArray("");
        QTest::newRow("plain") << QByteArray("a;b|c'd") << QByteArray("a;b|c'd");
        QTest::newRow("comma") << QByteArray("a,b") << QByteArray("\"a,b\"");
        QTest::newRow("quotes") << QByteArray("\"a\"") << QByteArray("\"\"\"a\"\"\"");
        QTest::newRow("LF") << QByteArray("a\nb") << QByteArray("\"a\nb\"");
        QTest::newRow("lone CR") << QByteArray("a\rb") << QByteArray("\"a\rb\"");
        QTest::newRow("blank before") << QByteArray(" a") << QByteArray("\" a\"");
        QTest::newRow("tab behind") << QByteArray("a\t") << QByteArray("\"a\t\"");
        QTest::newRow("NUL") << QByteArray("a\0b", 3) << QByteArray("a\0b", 3);
        QTest::newRow("comma behind 40 bytes")
            << QByteArray(40, 'x') + ',' << '"' + QByteArray(40, 'x') + ",\"";
    }
    void csvCell()
    {
        QFETCH(QByteArray, cell);
        std::string to;
        appendCsvCell(to, view(cell));
        QTEST(QByteArray::fromStdString(to), "written");
    }

    void jsonText()
    {
        QByteArray all;
        for (int byte = 0; byte < 0x80; ++byte)
            all.append(char(byte));
        all += "\xc3\xa9\xf0\x9f\x99\x82\xe2\x80\xa8";
        std::string to;
        appendJsonText(to, view(all));
        for (const char c : to)
            QVERIFY(static_cast<unsigned char>(c) >= 0x20);
        const QByteArray json = '[' + QByteArray::fromStdString(to) + ']';
        QCOMPARE(QJsonDocument::fromJson(json).array().at(0).toString(), QString::fromUtf8(all));
    }

    void formula_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<bool>("harmful");
        for (const char *cell : {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "  =1", " \t=1", "\"=1",
                                 ";=1", ", =1", "\xc2\xa0=1",
                                 "\xef\xbc\x9d"
                                 "1",
                                 "\xef\xbc\x8b"
                                 "1",
                                 "\xef\xbc\x8d"
                                 "1",
                                 "\xef\xbc\xa0"
                                 "x",
                                 "=cmd|' /C calc'!A0", "-2+3+cmd|' /C calc'!A0"})
            QTest::newRow(cell) << QByteArray(cell) << true;
        QTest::newRow("NUL") << QByteArray("\0=1", 3) << true;
        for (const char *cell :
             {"", " ", "a=1", "1+1", "'=1", "mail@example.org", "0.5", "Ünï", "\xef\xbc\x81", ";;"})
            QTest::newRow(cell) << QByteArray(cell) << false;
    }
    void formula()
    {
        QFETCH(QByteArray, cell);
        QFETCH(bool, harmful);
        QCOMPARE(looksLikeFormula(view(cell)), harmful);
        std::string to;
        appendSpreadsheetCell(to, view(cell));
        const QByteArray written = QByteArray::fromStdString(to);
        QVERIFY(written.startsWith('"') && written.endsWith('"'));
        QCOMPARE(written.startsWith("\"'"), harmful || cell.startsWith('\''));
        QCOMPARE(written.mid(harmful ? 2 : 1).chopped(1).replace("\"\"", "\""), cell);
    }

    void examplesOfOwasp()
    {
        std::string to;
        appendSpreadsheetCell(to, "=1+2\";=1+2");
        to += '\n';
        appendSpreadsheetCell(to, "=1+2'\" ;,=1+2");
        QCOMPARE(QByteArray::fromStdString(to), QByteArray("\"'=1+2\"\";=1+2\"\n\"'=1+2'\"\" ;,=1+2\""));
    }

    void timesAndUuids()
    {
        for (const qint64 ms :
             {0LL, 951'782'399'999LL, 1'709'164'800'000LL, 1'795'000'000'123LL, 253'402'300'799'999LL}) {
            std::string to;
            appendTime(to, ms);
            QCOMPARE(QString::fromStdString(to),
                     QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs));
        }
        const QUuid uuid = QUuid::createUuid();
        std::string to;
        appendUuid(to, view(uuid.toRfc4122()));
        QCOMPARE(QString::fromStdString(to), uuid.toString(QUuid::WithoutBraces));
        to.clear();
        appendUuid(to, "short");
        QVERIFY(to.empty());
    }

    void wordsOfOptions()
    {
        for (const ExportFormat format :
             {ExportFormat::Csv, ExportFormat::CsvSpreadsheet, ExportFormat::Jsonl})
            QCOMPARE(exportFormatFromKey(keyOf(format)), Result<ExportFormat>(format));
        for (const ExportInclude include : {ExportInclude::Decided, ExportInclude::Ready, ExportInclude::All})
            QCOMPARE(exportIncludeFromKey(keyOf(include)), Result<ExportInclude>(include));
        QCOMPARE(keyOf(ExportFormat::CsvSpreadsheet), QStringLiteral("csv-spreadsheet"));
        QVERIFY(exportFormatFromKey(QStringLiteral("xlsx"))
                    .error()
                    .message.contains(QStringLiteral("csv-spreadsheet")));
    }
};

QTEST_APPLESS_MAIN(TestExportText)
#include "tst_export_text.moc"
