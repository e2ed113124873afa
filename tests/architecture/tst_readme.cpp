#include "core/domain/taxonomy_json.h"
#include "tests/support/qverify_ok.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

using namespace countersign;

/// What README.md shows works as shown: its taxonomy can be loaded, its scripts are there and can be run.
class TestReadme : public QObject
{
    Q_OBJECT

    QString m_text;

    static QString inProject(const QString &path)
    {
        return QStringLiteral(COUNTERSIGN_SOURCE_DIR "/") + path;
    }

    static QString textOf(const QString &path)
    {
        QFile file(inProject(path));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    QStringList captured(const QString &pattern) const
    {
        QStringList found;
        auto matches =
            QRegularExpression(pattern, QRegularExpression::DotMatchesEverythingOption).globalMatch(m_text);
        while (matches.hasNext())
            found.append(matches.next().captured(1));
        return found;
    }

private slots:
    void initTestCase()
    {
        QFile file(inProject(QStringLiteral("README.md")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_text = QString::fromUtf8(file.readAll());
    }

    void taxonomiesCanBeLoaded()
    {
        const QStringList blocks = captured(QStringLiteral("```json\n(.*?)```"));
        QVERIFY(!blocks.isEmpty());
        for (const QString &block : blocks)
            QVERIFY_OK(taxonomyFromJson(block.toUtf8(), QStringLiteral("README.md")));
    }

    void scriptsCanBeRun()
    {
        QStringList scripts = captured(QStringLiteral("(packaging/[a-z_]+\\.sh)"));
        for (const QString &name : captured(QStringLiteral("`([a-z_]+\\.sh)[ `]")))
            scripts.append(QStringLiteral("packaging/") + name);
        QVERIFY(scripts.size() >= 6);
        for (const QString &script : scripts)
            QVERIFY2(QFileInfo(inProject(script)).isExecutable(), qPrintable(script));
    }

    /// Each manual page names the options that its program takes.
    void manualPagesNameEveryOption_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("pattern");
        QTest::newRow("countersign-cli") << QStringLiteral("packaging/linux/countersign-cli.1")
                                         << QStringLiteral("README.md") << QStringLiteral("\\[?(--[a-z-]+)");
        QTest::newRow("countersign") << QStringLiteral("packaging/linux/countersign.1")
                                     << QStringLiteral("app/desktop/main.cpp")
                                     << QStringLiteral(
                                            "QCommandLineOption [a-zA-Z]+\\(QStringLiteral\\(\"([^\"]+)");
    }

    void manualPagesNameEveryOption()
    {
        QFETCH(QString, page);
        QFETCH(QString, source);
        QFETCH(QString, pattern);
        const QString manual = textOf(page).replace(QLatin1String("\\-"), QLatin1String("-"));
        QString text = textOf(source);
        if (source == QLatin1String("README.md")) {
            text = text.section(QLatin1String("## Command line"), 1).section(QLatin1String("```"), 1, 1);
            QVERIFY(text.contains(QLatin1String("countersign-cli demo")));
        }
        auto options = QRegularExpression(pattern).globalMatch(text);
        QVERIFY(options.hasNext());
        while (options.hasNext()) {
            const QString option = options.next().captured(1);
            QVERIFY2(manual.contains(option), qPrintable(option));
        }
    }
};

QTEST_GUILESS_MAIN(TestReadme)
#include "tst_readme.moc"
