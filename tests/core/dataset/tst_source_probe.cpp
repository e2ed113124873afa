#include "core/dataset/source_probe.h"
#include "tests/support/qverify_ok.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace countersign;

class TestSourceProbe : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const char *name, const QByteArray &content)
    {
        const QString path = m_folder.filePath(QLatin1String(name));
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? path : QString();
    }

private slots:
    void previewHasTheFirstRecords()
    {
        QByteArray text("id;body\n");
        for (int i = 1; i <= 80; ++i)
            text += QByteArray::number(i) + (i == 3 ? ";x;y\n" : ";x\n");
        const auto probe = probeSource(write("a.csv", text));
        QVERIFY_OK(probe);
        QCOMPARE(probe->format, FileFormat::Csv);
        QCOMPARE(probe->dialect, (CsvDialect{';', DelimiterEvidence::Counted}));
        QCOMPARE(probe->columns, (QStringList{QStringLiteral("id"), QStringLiteral("body")}));
        QCOMPARE(probe->rows.size(), 50);
        QCOMPARE(probe->rows[2], (QStringList{QStringLiteral("4"), QStringLiteral("x")}));
        QCOMPARE(probe->badRows.size(), 1);
        QCOMPARE(probe->bytesTotal, text.size());
        QVERIFY(probe->warnings.isEmpty());
    }

    void delimiterEvidence_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<DelimiterEvidence>("evidence");
        QTest::newRow("counted") << QByteArray("a,b\n1,2\n") << DelimiterEvidence::Counted;
        QTest::newRow("sep line") << QByteArray("sep=,\na,b\n1,2\n") << DelimiterEvidence::SepLine;
        QTest::newRow("one column") << QByteArray("a\n1\n") << DelimiterEvidence::NoneSeen;
    }
    void delimiterEvidence()
    {
        QFETCH(QByteArray, text);
        QFETCH(DelimiterEvidence, evidence);
        const auto probe = probeSource(write("d.csv", text));
        QVERIFY_OK(probe);
        QCOMPARE(probe->dialect.evidence, evidence);
    }

    void warnings_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QList<ProbeWarning>>("warnings");
        const auto row = [](const char *name, const QByteArray &cell, QList<ProbeWarning> warnings) {
            QTest::newRow(name) << cell << warnings;
        };
        row("none", "café – „naïve“ Ârger 3,5E", {});
        row("double-encoded letter", "cafÃ©", {ProbeWarning::DoubleEncoded});
        row("double-encoded quote", "itâ€™s", {ProbeWarning::DoubleEncoded});
        row("double-encoded capital", "GrÃ¼ÃŸe", {ProbeWarning::DoubleEncoded});
        row("scientific id", "1.23457E+15", {ProbeWarning::ScientificIds});
        row("cut by a spreadsheet", QByteArray(32'767, 'x'), {ProbeWarning::CutCells});
        row("one less than the spreadsheet's limit", QByteArray(32'766, 'x'), {});
        row("NUL", QByteArray("a\0b", 3), {ProbeWarning::ControlCharacters});
    }
    void warnings()
    {
        QFETCH(QByteArray, cell);
        QFETCH(QList<ProbeWarning>, warnings);
        const auto probe = probeSource(write("w.csv", "id|body\n1|" + cell + "\n"));
        QVERIFY_OK(probe);
        QCOMPARE(probe->warnings, warnings);
        for (const ProbeWarning warning : warnings)
            QVERIFY(!probeWarningWords(warning).isEmpty());
    }

    void guessedEncodingOffersOthersAndCanBeOverridden()
    {
        const QString path = write("g.csv", "id,body\n1,Gr\xFC\xDF"
                                            "e aus M\xFCnchen sch\xF6n war es f\xFCr alle\n");
        const auto probe = probeSource(path);
        QVERIFY_OK(probe);
        QCOMPARE(probe->encoding.evidence, EncodingEvidence::Guessed);
        QCOMPARE(probe->encoding.name, QStringLiteral("windows-1252"));
        QVERIFY(probe->encoding.alternatives.contains(QStringLiteral("UTF-8")));
        QVERIFY(!probe->encoding.alternatives.contains(probe->encoding.name));
        SourceOptions options;
        options.encoding = QStringLiteral("windows-1251");
        const auto other = probeSource(path, options);
        QVERIFY_OK(other);
        QCOMPARE(other->rows[0][1].left(4), QStringLiteral("GrьЯ"));
        QCOMPARE(other->encoding.evidence, EncodingEvidence::Told);
    }

    /// Central European and Cyrillic text is not taken for Western.
    void otherCodePagesAreGuessed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("Polish") << QStringLiteral("windows-1250")
                                << QByteArray(
                                       "Prosz\xEA o pomoc, moje zam\xF3wienie nie dotar\xB3o. Gdzie jest "
                                       "paczka, kt\xF3r\xB9 wys\xB3\x61li\x9C"
                                       "cie? Dzi\xEAkuj\xEA za szybk\xB9 odpowied\x9F.");
        QTest::newRow("Russian") << QStringLiteral("windows-1251")
                                 << QByteArray(
                                        "\xC7\xE4\xF0\xE0\xE2\xF1\xF2\xE2\xF3\xE9\xF2\xE5, \xEC\xEE\xE9 "
                                        "\xE7\xE0\xEA\xE0\xE7 \xED\xE5 \xEF\xF0\xE8\xF8\xE5\xEB, "
                                        "\xE3\xE4\xE5 \xEE\xED \xF1\xE5\xE9\xF7\xE0\xF1?");
    }
    void otherCodePagesAreGuessed()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, text);
        const auto probe = probeSource(write("o.csv", "text\n" + (text + '\n').repeated(3)));
        QVERIFY_OK(probe);
        QCOMPARE(probe->encoding.name, name);
    }

    /// The first fault may lie far behind the beginning.
    void encodingIsSeenDeepInTheFile()
    {
        QByteArray text("id,body\n");
        while (text.size() < 3'000'000)
            text += "1,plain text in a row of usual length\n";
        while (text.size() < 6'000'000)
            text += "2,caf\xE9 cr\xE8me\n";
        const auto probe = probeSource(write("deep.csv", text));
        QVERIFY_OK(probe);
        QCOMPARE(probe->encoding.name, QStringLiteral("windows-1252"));
    }

    void delimiterMustBeACharacterOfTheFormat()
    {
        SourceOptions options;
        options.delimiter = '"';
        QVERIFY(!probeSource(write("q.csv", "a,b\n"), options));
        options.delimiter = '~';
        const auto probe = probeSource(write("t.csv", "a~b\n1~2\n"), options);
        QVERIFY_OK(probe);
        QCOMPARE(probe->columns.size(), 2);
    }
};

QTEST_APPLESS_MAIN(TestSourceProbe)
#include "tst_source_probe.moc"
