#include "core/base/hash64.h"

#include <QTest>

#include <set>
#include <string>

using countersign::hash64;

/// The values are stored in project files, so they may never change.
class TestHash64 : public QObject
{
    Q_OBJECT

private slots:
    void sameInputSameHash_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<quint64>("hash");
        QTest::newRow("empty") << QByteArray("") << quint64(0x96ebbe173ff72a30ULL);
        QTest::newRow("a") << QByteArray("a") << quint64(0x56c48229c8dc6482ULL);
        QTest::newRow("0123456789abcdef") << QByteArray("0123456789abcdef") << quint64(0x77918f1e36e11cddULL);
        QTest::newRow("0123456789abcdefg")
            << QByteArray("0123456789abcdefg") << quint64(0x557e32e4dad9b61fULL);
        QTest::newRow("The quick brown fox jumps over the lazy dog")
            << QByteArray("The quick brown fox jumps over the lazy dog") << quint64(0xa495641fef1d0223ULL);
    }
    void sameInputSameHash()
    {
        QFETCH(QByteArray, input);
        QFETCH(quint64, hash);
        QCOMPARE(hash64(std::string_view(input.constData(), size_t(input.size()))), hash);
    }

    void everyByteAndTheLengthCount()
    {
        std::set<quint64> seen;
        std::string text(40, 'a');
        seen.insert(hash64(text));
        for (size_t i = 0; i < text.size(); ++i) {
            std::string changed = text;
            changed[i] = 'b';
            QVERIFY2(seen.insert(hash64(changed)).second, "two texts share a hash");
        }
        for (size_t length = 0; length < text.size(); ++length)
            QVERIFY(seen.insert(hash64(text.substr(0, length))).second);
        QVERIFY(seen.insert(hash64(std::string("a\0", 2))).second);
    }
};

QTEST_APPLESS_MAIN(TestHash64)
#include "tst_hash64.moc"
