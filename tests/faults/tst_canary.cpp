#include "tests/support/loopback_server.h"
#include "tests/support/test_home.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace countersign::test;
using namespace Qt::StringLiterals;

namespace
{

/// How bytes may be written down: as they are, as UTF-16, base64 at any offset, hex.
QList<QByteArray> spellings(const QByteArray &secret)
{
    QByteArray wide;
    for (const char c : secret)
        wide += QByteArray(1, c) + '\0';
    QList<QByteArray> all{secret, wide, QByteArray("\0", 1) + wide.chopped(1), secret.toHex(),
                          secret.toHex().toUpper()};
    for (int offset = 0; offset < 3; ++offset) {
        // What does not depend on the neighbours.
        const QByteArray coded = (QByteArray(offset, 'x') + secret).toBase64();
        all.append(coded.mid(4, coded.size() - 8));
    }
    return all;
}

bool holds(const QByteArray &bytes, const QByteArray &secret)
{
    for (const QByteArray &spelling : spellings(secret)) {
        if (bytes.contains(spelling))
            return true;
    }
    return false;
}

} // namespace

/// A key and a ticket that must not turn up where they do not belong, through a whole run of the command
/// line.
class TestCanary : public QObject
{
    Q_OBJECT

    const QByteArray m_key = "sk-CanaryKey7Qx93LmZr4TbWvYp";
    const QByteArray m_text = "CanaryText5Hq81NdXs6KcVuRo";
    TestHome m_home;
    QByteArray m_said;

    int cli(const QStringList &arguments)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"CANARY_KEY"_s, QString::fromLatin1(m_key));
        environment.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s);
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_home.path());
        process.start(QStringLiteral(COUNTERSIGN_CLI), arguments);
        process.waitForFinished(60'000);
        m_said += process.readAllStandardOutput() + process.readAllStandardError();
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }

    /// Files under the home that hold `secret` in any spelling, by their names.
    QStringList filesWith(const QByteArray &secret) const
    {
        QStringList found;
        QDirIterator files(m_home.path(), QDir::Files | QDir::Hidden | QDir::System,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && holds(file.readAll(), secret))
                found.append(files.fileName());
        }
        found.sort();
        return found;
    }

private slots:
    void theScanFindsEverySpelling()
    {
        for (const QByteArray &written :
             {m_key, m_key.toHex(), "ab" + m_key, ("a" + m_key + "bc").toBase64(),
              ("ab" + m_key + "bc").toBase64(), m_key.toBase64(),
              QByteArray(reinterpret_cast<const char *>(QString::fromLatin1(m_key).utf16()),
                         m_key.size() * 2)})
            QVERIFY2(holds("before " + written + " after", m_key), written.constData());
    }

    void aWholeRun()
    {
        QByteArray authorization;
        int asked = 0;
        const LoopbackServer server([&](const SeenRequest &request) {
            authorization = request.header("Authorization");
            if (request.method == "GET")
                return Behaviour::json(R"({"object":"list","data":[{"id":"test-model","object":"model"}]})");
            // Some answers repeat what they were sent, as servers do.
            switch (++asked % 4) {
            case 0:
                return Behaviour::json(
                    "{\"error\":{\"message\":\"bad key " + m_key + " for " + m_text + "\"}}", 400);
            case 1:
                return Behaviour::json(chatCompletion(QString::fromLatin1(m_text)));
            default:
                return Behaviour::json(chatCompletion(
                    uR"({"reasoning": "r", "category": "billing", "evidence": [], "confidence": 0.9})"_s));
            }
        });
        QByteArray csv = "id,subject,body\n";
        for (int i = 1; i <= 12; ++i)
            csv += "T" + QByteArray::number(i) + ",Hello,My words are " + m_text + " number " +
                   QByteArray::number(i) + '\n';
        QVERIFY(!m_home.write(u"in.csv"_s, csv).isEmpty());
        const QString project = u"p.countersign"_s;
        QCOMPARE(cli({u"new"_s, project}), 0);
        QCOMPARE(cli({u"import"_s, project, u"in.csv"_s}), 0);
        const QByteArray beforeTheRun = m_said;
        const int status =
            cli({u"prelabel"_s, project, u"--source"_s, u"llm"_s, u"--base-url"_s, server.baseUrl(),
                 u"--model"_s, u"test-model"_s, u"--key-env"_s, u"CANARY_KEY"_s});
        QVERIFY2(status == 0 || status == 3 || status == 4, m_said.constData());
        QCOMPARE(authorization, "Bearer " + m_key); // it was really used
        QVERIFY(asked > 3);
        // One exact request is shown before the first goes to a host; nothing else shows a ticket unasked.
        const qsizetype shown = m_said.size();
        QCOMPARE(cli({u"prelabel"_s, project, u"--source"_s, u"baseline"_s}), 0);
        QCOMPARE(cli({u"status"_s, project, u"--json"_s}), 0);
        QCOMPARE(cli({u"decide"_s, project, u"T2"_s, u"--skip"_s}), 0);
        const QByteArray unshown = beforeTheRun + m_said.mid(shown);
        QCOMPARE(cli({u"evaluate"_s, project}) >= 0, true);
        QCOMPARE(
            cli({u"export"_s, project, u"out.jsonl"_s, u"--format"_s, u"jsonl"_s, u"--include"_s, u"all"_s}),
            0);
        // Failures, too, say nothing of either.
        QVERIFY(cli({u"import"_s, project, u"nowhere.csv"_s}) != 0);
        QVERIFY(cli({u"prelabel"_s, project, u"--source"_s, u"llm"_s, u"--base-url"_s,
                     u"http://127.0.0.1:9/v1"_s, u"--model"_s, u"test-model"_s, u"--key-env"_s,
                     u"CANARY_KEY"_s, u"--only"_s, u"all"_s}) != 0);

        QCOMPARE(filesWith(m_key).join(u' '), QString());
        QCOMPARE(filesWith(m_text), QStringList({u"in.csv"_s, u"out.jsonl"_s, project}));
        QVERIFY2(!holds(m_said, m_key), m_said.constData());
        QVERIFY2(!holds(unshown, m_text), unshown.constData());
        // Forgotten, the text is in the project no more.
        for (int i = 1; i <= 12; ++i)
            QCOMPARE(cli({u"forget"_s, project, u"T%1"_s.arg(i)}), 0);
        QCOMPARE(filesWith(m_text), QStringList({u"in.csv"_s, u"out.jsonl"_s}));
    }
};

QTEST_GUILESS_MAIN(TestCanary)
#include "tst_canary.moc"
