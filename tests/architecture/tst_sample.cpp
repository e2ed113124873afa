#include <QDateTime>
#include <QFile>
#include <QHash>
#include <QSet>
#include <QStringDecoder>
#include <QTest>

#include <algorithm>

/// What the screen, the demo and other tests rely on in the sample: its size, its columns, true labels from
/// known sets, many languages, and the texts that are there to do harm.
class TestSample : public QObject
{
    Q_OBJECT

    using Record = QHash<QString, QString>;

    QStringList m_header;
    QList<Record> m_records;

    /// The strict half of RFC 4180, read here on its own so that a fault of the importer cannot hide one of
    /// the file: LF between records, quotes doubled, every record as wide as the header. Empty if the text is
    /// otherwise.
    static QList<QStringList> strictCsv(const QString &text)
    {
        QList<QStringList> records;
        QStringList record;
        qsizetype at = 0;
        while (at < text.size()) {
            QString cell;
            if (text[at] == u'"') {
                for (++at;; ++at) {
                    if (at >= text.size())
                        return {};
                    if (text[at] == u'"' && (at + 1 >= text.size() || text[at + 1] != u'"'))
                        break;
                    if (text[at] == u'"')
                        ++at;
                    cell.append(text[at]);
                }
                ++at;
            } else {
                for (; at < text.size() && text[at] != u',' && text[at] != u'\n'; ++at) {
                    if (text[at] == u'"')
                        return {};
                    cell.append(text[at]);
                }
            }
            if (at >= text.size() || (text[at] != u',' && text[at] != u'\n'))
                return {};
            record.append(cell);
            if (text[at] == u'\n') {
                records.append(record);
                record.clear();
            }
            ++at;
        }
        return records;
    }

    QStringList column(const QString &name) const
    {
        QStringList values;
        for (const Record &record : m_records)
            values.append(record.value(name));
        return values;
    }

    int count(const QString &name, const QString &value) const
    {
        return static_cast<int>(column(name).count(value));
    }

private slots:
    void initTestCase()
    {
        QFile file(QStringLiteral(":/sample/sample.csv"));
        QVERIFY2(file.open(QIODevice::ReadOnly), "the resource is linked into every program that uses core");
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.startsWith("\xef\xbb\xbf"));
        QVERIFY(!bytes.contains('\r'));
        QVERIFY(bytes.endsWith('\n'));
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString text = decoder(bytes);
        QVERIFY(!decoder.hasError());

        QList<QStringList> rows = strictCsv(text);
        QVERIFY(!rows.isEmpty());
        m_header = rows.takeFirst();
        for (const QStringList &row : rows) {
            QVERIFY2(row.size() == m_header.size(), qPrintable(row.join(u'|')));
            Record record;
            for (qsizetype i = 0; i < row.size(); ++i)
                record.insert(m_header[i], row[i]);
            m_records.append(record);
        }
    }

    void hasItsColumnsAndRecords()
    {
        QCOMPARE(m_header.join(u','),
                 QStringLiteral("id,created_at,subject,body,language,channel,plan,expected_category,"
                                "expected_urgency,expected_sentiment"));
        QCOMPARE(m_records.size(), 240);
    }

    void everyTicketIsItsOwn()
    {
        for (const char *name : {"id", "created_at", "subject", "body"}) {
            const QStringList values = column(QLatin1String(name));
            QVERIFY2(!values.contains(QString()), name);
            QCOMPARE(QSet<QString>(values.begin(), values.end()).size(), 240);
        }
    }

    void timesAreIsoAndAscend()
    {
        const QStringList times = column(QStringLiteral("created_at"));
        QVERIFY(std::is_sorted(times.begin(), times.end()));
        for (const QString &time : times)
            QVERIFY2(QDateTime::fromString(time, Qt::ISODate).isValid() && time.endsWith(u'Z'),
                     qPrintable(time));
    }

    void valuesComeFromTheirSets_data()
    {
        QTest::addColumn<QString>("columnName");
        QTest::addColumn<QStringList>("allowed");
        QTest::addColumn<int>("least"); // tickets of the rarest value
        const auto row = [](const char *name, const char *values, int least) {
            QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(values).split(u' ')
                                << least;
        };
        row("expected_category", "Billing Technical Account General", 40);
        row("expected_urgency", "Low Medium High Critical", 12);
        row("expected_sentiment", "Positive Neutral Negative", 15);
        row("channel", "email web chat phone", 5);
        row("plan", "Free Starter Team Business", 30);
    }

    void valuesComeFromTheirSets()
    {
        QFETCH(QString, columnName);
        QFETCH(QStringList, allowed);
        QFETCH(int, least);
        for (const QString &value : column(columnName))
            QVERIFY2(allowed.contains(value), qPrintable(value));
        for (const QString &value : allowed)
            QVERIFY2(count(columnName, value) >= least, qPrintable(value));
    }

    void speaksManyLanguages()
    {
        const QStringList values = column(QStringLiteral("language"));
        const QSet<QString> languages(values.begin(), values.end());
        for (const char *code : {"en", "de", "fr", "es", "it", "pt", "nl", "pl", "ja", "zh", "ar"})
            QVERIFY2(count(QStringLiteral("language"), QLatin1String(code)) >= 5, code);
        QVERIFY(languages.size() >= 9);
        QVERIFY(count(QStringLiteral("language"), QStringLiteral("en")) <= 130);
    }

    void holdsLongAndShort()
    {
        qsizetype longest = 0;
        int brief = 0;
        for (const QString &body : column(QStringLiteral("body"))) {
            longest = qMax(longest, body.size());
            brief += body.size() < 60 ? 1 : 0;
        }
        QVERIFY(longest > 6000);
        QVERIFY(brief >= 10);
    }

    void holdsWhatDoesHarm_data()
    {
        QTest::addColumn<QString>("part");
        QTest::newRow("script tag") << QStringLiteral("<script>");
        QTest::newRow("image that reports home") << QStringLiteral("<img src=\"https://");
        QTest::newRow("escaped html") << QStringLiteral("&lt;p&gt;");
        QTest::newRow("injection, English") << QStringLiteral("Ignore all previous instructions");
        QTest::newRow("injection, German") << QStringLiteral("Vergiss alle bisherigen Anweisungen");
        QTest::newRow("chat template start") << QStringLiteral("<|im_start|>");
        QTest::newRow("chat template end") << QStringLiteral("<|endoftext|>");
        QTest::newRow("instruction brackets") << QStringLiteral("[INST]");
        QTest::newRow("template placeholder") << QStringLiteral("{{client.nom}}");
        QTest::newRow("emoji") << QStringLiteral("👻");
        QTest::newRow("emoji joined from parts") << QStringLiteral("👩🏽\u200D💻");
        QTest::newRow("zero-width space") << QStringLiteral("\u200B");
        QTest::newRow("direction override") << QStringLiteral("\u202E");
        QTest::newRow("right to left") << QStringLiteral("السلام عليكم");
        QTest::newRow("spreadsheet formula") << QStringLiteral("\n=HYPERLINK(");
        QTest::newRow("json") << QStringLiteral("{\"event\":\"invoice.paid\"");
        QTest::newRow("doubled quotes") << QStringLiteral("\"\"Invoice 12\"\"");
        QTest::newRow("tab") << QStringLiteral("\t- first line");
        QTest::newRow("empty lines inside") << QStringLiteral("\n\n\n");
        QTest::newRow("a csv of its own") << QStringLiteral("\nid,created_at,subject,body\n");
        QTest::newRow("rare han characters") << QStringLiteral("髙");
    }

    void holdsWhatDoesHarm()
    {
        QFETCH(QString, part);
        const QStringList bodies = column(QStringLiteral("body"));
        QVERIFY(std::any_of(bodies.begin(), bodies.end(),
                            [&](const QString &body) { return body.contains(part); }));
    }
};

QTEST_GUILESS_MAIN(TestSample)
#include "tst_sample.moc"
