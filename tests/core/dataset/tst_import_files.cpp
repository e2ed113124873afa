#include "tests/support/source_dump.h"

#include <QDir>
#include <QTest>

using namespace countersign;

/// tests/data/import/<case>: input.<suffix>, expected.txt and, where the user says something, options.txt.
/// To write expected.txt anew set COUNTERSIGN_WRITE_EXPECTED=1 and read the difference before committing it.
class TestImportFiles : public QObject
{
    Q_OBJECT

    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static SourceOptions optionsOf(const QString &folder)
    {
        SourceOptions options;
        for (const QByteArray &line : content(folder + QStringLiteral("/options.txt")).split('\n')) {
            const QString value = QString::fromUtf8(line.mid(line.indexOf('=') + 1));
            if (line.startsWith("encoding="))
                options.encoding = value;
            else if (line.startsWith("array="))
                options.arrayMember = value;
            else if (line.startsWith("delimiter="))
                options.delimiter = value.at(0).toLatin1();
        }
        return options;
    }

    static void cases(bool small)
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("input");
        QDir root(QStringLiteral(COUNTERSIGN_TEST_DATA "/import"));
        for (const QString &name : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            const QFileInfoList inputs =
                QDir(root.filePath(name)).entryInfoList({QStringLiteral("input.*")}, QDir::Files);
            QVERIFY2(inputs.size() == 1, qPrintable(name));
            if (!small || inputs[0].size() < 4096)
                QTest::newRow(qPrintable(name)) << root.filePath(name) << inputs[0].filePath();
        }
    }

private slots:
    void readsAsExpected_data() { cases(false); }
    void readsAsExpected()
    {
        QFETCH(QString, folder);
        QFETCH(QString, input);
        const QString dump = test::dumpSource(input, optionsOf(folder));
        const QString expectedPath = folder + QStringLiteral("/expected.txt");
        if (qEnvironmentVariableIsSet("COUNTERSIGN_WRITE_EXPECTED")) {
            QFile expected(expectedPath);
            QVERIFY(expected.open(QIODevice::WriteOnly));
            expected.write(dump.toUtf8());
        }
        QVERIFY2(QFile::exists(expectedPath), "expected.txt is missing");
        QCOMPARE(dump, QString::fromUtf8(content(expectedPath)));
    }

    /// Where a chunk ends must not matter: reading one byte at a time puts an edge everywhere, the other
    /// sizes put edges at every offset of every record.
    void chunkEdgesDoNotMatter_data() { cases(true); }
    void chunkEdgesDoNotMatter()
    {
        QFETCH(QString, folder);
        QFETCH(QString, input);
        SourceOptions options = optionsOf(folder);
        const QString whole = test::dumpSource(input, options);
        for (const qsizetype chunk : {1, 2, 3, 4, 5, 7, 11, 16, 17, 31, 64, 100}) {
            options.chunkBytes = chunk;
            QCOMPARE(test::dumpSource(input, options), whole);
        }
    }
};

QTEST_APPLESS_MAIN(TestImportFiles)
#include "tst_import_files.moc"
