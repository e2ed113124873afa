#include "core/dataset/ticket_source.h"
#include "tests/support/qverify_ok.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace countersign;

/// Files too large or too odd to keep in the corpus: made in a temporary folder.
class TestImportLimits : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const char *name, const QByteArray &content)
    {
        const QString path = m_folder.filePath(QLatin1String(name));
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? path : QString();
    }

    struct Reading {
        QStringList firstCells; ///< of the records
        QList<BadRow> badRows;
        size_t longestCell = 0;
    };

    static Result<Reading> readAll(const QString &path, const SourceOptions &options = {})
    {
        auto source = openSource(path, options);
        if (!source)
            return failure(std::move(source).error());
        if (auto selected = (*source)->select((*source)->columns()); !selected)
            return failure(std::move(selected).error());
        Reading reading;
        for (;;) {
            auto step = (*source)->next();
            if (!step)
                return failure(std::move(step).error());
            if (*step == ReadStep::End)
                return reading;
            if (*step == ReadStep::BadRow) {
                reading.badRows.append((*source)->badRow());
                continue;
            }
            const auto cells = (*source)->record().cells;
            reading.firstCells.append(QString::fromUtf8(cells[0].data(), qsizetype(cells[0].size())));
            for (const std::string_view cell : cells)
                reading.longestCell = std::max(reading.longestCell, cell.size());
        }
    }

private slots:
    void fieldOf90MegabytesIsKept()
    {
        const QString path =
            write("field.csv", "id,body\n1,\"" + QByteArray(90'000'000, 'x') + "\"\n2,fine\n");
        const auto reading = readAll(path);
        QVERIFY_OK(reading);
        QCOMPARE(reading->firstCells, (QStringList{QStringLiteral("1"), QStringLiteral("2")}));
        QCOMPARE(reading->longestCell, size_t(90'000'000));
    }

    void fieldAboveTheLimitIsABadRow_data()
    {
        QTest::addColumn<QByteArray>("quote");
        QTest::newRow("bare") << QByteArray();
        QTest::newRow("quoted") << QByteArray("\"");
    }
    void fieldAboveTheLimitIsABadRow()
    {
        QFETCH(QByteArray, quote);
        SourceOptions options;
        options.recordLimit = 3'000'000;
        const QString path =
            write("large.csv", "id,body\n1," + quote + QByteArray(7'000'000, 'x') + quote + "\n2,fine\n");
        const auto reading = readAll(path, options);
        QVERIFY_OK(reading);
        QCOMPARE(reading->firstCells, QStringList{QStringLiteral("2")});
        QCOMPARE(reading->badRows.size(), 1);
        QCOMPARE(reading->badRows[0].cause, BadRowCause::TooLarge);
        QCOMPARE(reading->badRows[0].line, 2);
        QCOMPARE(reading->badRows[0].column, 3);
    }

    /// A forgotten quote in a file without other quotes would swallow everything behind it.
    void unclosedQuoteDoesNotSwallowAMillionBytes()
    {
        QByteArray text("id,body\n1,\"open\n");
        for (int i = 2; i <= 30'000; ++i)
            text += QByteArray::number(i) + ",some text that fills the line up to a usual length of a row\n";
        const auto reading = readAll(write("open.csv", text));
        QVERIFY_OK(reading);
        QCOMPARE(reading->firstCells.size(), 29'999);
        QCOMPARE(reading->badRows.size(), 1);
        QCOMPARE(reading->badRows[0].cause, BadRowCause::UnclosedQuote);
        QCOMPARE(reading->badRows[0].line, 2);
        QCOMPARE(reading->badRows[0].column, 3);
    }

    /// A long text of many lines in quotes is a text as long as its lines do not look like records.
    void longQuotedTextIsAText()
    {
        const QByteArray body = QByteArray("a line without the delimiter\n").repeated(9'000 * 8 / 9);
        QVERIFY(body.count('\n') < 10'000);
        const QByteArray wide = QByteArray(QByteArray(400, 'y') + '\n').repeated(6'000);
        const auto reading = readAll(write("long.csv", "id,body\n1,\"" + body + "\"\n2,\"" + wide + "\"\n"));
        QVERIFY_OK(reading);
        QCOMPARE(reading->firstCells.size(), 2);
        QCOMPARE(reading->longestCell, size_t(wide.size()));
    }

    void millionColumns()
    {
        const QByteArray header = QByteArray("c,").repeated(999'999) + "c\n";
        const auto source = openSource(write("wide.csv", header + QByteArray(",").repeated(999'999) + "\n"));
        QVERIFY_OK(source);
        QCOMPARE((*source)->columns().size(), 1'000'000);
        QCOMPARE((*source)->columns().last(), QStringLiteral("c (1000000)"));

        const auto tooWide = openSource(write("wider.csv", "c," + header));
        QVERIFY(!tooWide);
        QVERIFY2(tooWide.error().message.contains(QLatin1String("more than 1000000 cells")),
                 qPrintable(tooWide.error().message));
    }

    void headerOfAMillionCharacters()
    {
        const auto source = openSource(write("header.csv", "id," + QByteArray(1'000'000, 'h') + "\n1,x\n"));
        QVERIFY_OK(source);
        QCOMPARE((*source)->columns()[1].size(), 1'000'000);
    }

    /// A sparse file: no disk, but a gigabyte to read. The line is never held as a whole.
    void jsonLineOfAGigabyteIsABadRow()
    {
        const QString path = write("giant.jsonl", "{\"id\":1}\n{\"id\":\"");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.resize(1'000'000'000));
        QVERIFY(file.seek(file.size()));
        file.write("\"}\n{\"id\":3}\n");
        file.close();
        SourceOptions options;
        options.encoding = QStringLiteral("UTF-8");
        const auto reading = readAll(path, options);
        QVERIFY_OK(reading);
        QCOMPARE(reading->firstCells, (QStringList{QStringLiteral("1"), QStringLiteral("3")}));
        QCOMPARE(reading->badRows.size(), 1);
        QCOMPARE(reading->badRows[0].cause, BadRowCause::TooLarge);
        QCOMPARE(reading->badRows[0].line, 2);
    }

    void jsonElementAbove64MebibytesIsABadRow()
    {
        const auto reading = readAll(write(
            "giant.json", "[{\"id\":1},\n {\"id\":\"" + QByteArray(70'000'000, 'x') + "\"},\n{\"id\":3}]"));
        QVERIFY_OK(reading);
        QCOMPARE(reading->firstCells, (QStringList{QStringLiteral("1"), QStringLiteral("3")}));
        QCOMPARE(reading->badRows.size(), 1);
        QCOMPARE(reading->badRows[0].cause, BadRowCause::TooLarge);
        QCOMPARE(reading->badRows[0].line, 2);
        QCOMPARE(reading->badRows[0].column, 2);
    }

    void onlyRegularFilesAreRead_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("message"); ///< empty: is read
        const QString good = write("good.csv", "id,body\n1,x\n");
        const QString fifo = m_folder.filePath(QStringLiteral("fifo.csv"));
        QCOMPARE(mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
        const QString link = m_folder.filePath(QStringLiteral("link.csv"));
        QVERIFY(QFile::link(good, link));
        const QString dangling = m_folder.filePath(QStringLiteral("dangling.csv"));
        QVERIFY(QFile::link(m_folder.filePath(QStringLiteral("gone")), dangling));
        QTest::newRow("symlink to a file") << link << QString();
        QTest::newRow("FIFO") << fifo << QStringLiteral("fifo.csv is a pipe or a device");
        QTest::newRow("device") << QStringLiteral("/dev/zero")
                                << QStringLiteral("zero is a pipe or a device");
        QTest::newRow("folder") << m_folder.path() << QStringLiteral("is a folder");
        QTest::newRow("missing") << m_folder.filePath(QStringLiteral("none.csv"))
                                 << QStringLiteral("none.csv does not exist");
        QTest::newRow("dangling symlink")
            << dangling << QStringLiteral("dangling.csv is a link to a file that does not exist");
        QTest::newRow("path with newline") << m_folder.filePath(QStringLiteral("a\nb\x1b.csv"))
                                           << QStringLiteral("a\\nb\\x1b.csv does not exist");
    }
    void onlyRegularFilesAreRead()
    {
        QFETCH(QString, path);
        QFETCH(QString, message);
        const auto source = openSource(path);
        QCOMPARE(source.has_value(), message.isEmpty());
        if (!source)
            QVERIFY2(source.error().message.contains(message), qPrintable(source.error().message));
    }

    void unknownColumnIsNamed()
    {
        auto source = openSource(write("columns.csv", "id,body\n1,x\n"));
        QVERIFY_OK(source);
        const auto selected = (*source)->select({QStringLiteral("text")});
        QVERIFY(!selected);
        QCOMPARE(selected.error().message,
                 QStringLiteral("columns.csv has no column \"text\". Its columns are id, body."));
    }
};

QTEST_APPLESS_MAIN(TestImportLimits)
#include "tst_import_limits.moc"
