#include "core/exporting/atomic_file.h"
#include "tests/support/qverify_ok.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <random>
#include <sys/resource.h>
#include <unistd.h>

using namespace countersign;

/// The file appears whole or not at all.
class TestAtomicFile : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_target;

    QStringList entries() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }
    QByteArray content() const
    {
        QFile file(m_target);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void writeOld()
    {
        QFile file(m_target);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("old") == 3);
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_target = m_folder->filePath(QStringLiteral("out.csv"));
    }

    void appearsAtTheCommit()
    {
        writeOld();
        auto file = AtomicFile::create(m_target);
        QVERIFY_OK(file);
        QByteArray all;
        for (int part = 0; part < 40; ++part) {
            const QByteArray bytes(300'000 + part, char('a' + part % 26));
            (*file)->buffer().append(bytes.constData(), size_t(bytes.size()));
            all += bytes;
            QVERIFY_OK((*file)->flush());
        }
        const auto hash = (*file)->finish();
        QVERIFY_OK(hash);
        QCOMPARE(content(), QByteArray("old"));
        QVERIFY_OK((*file)->commit());
        QCOMPARE((*file)->bytesWritten(), all.size());
        file->reset();
        QVERIFY(content() == all);
        QCOMPARE(*hash, QCryptographicHash::hash(all, QCryptographicHash::Sha256).toHex());
        QCOMPARE(entries(), QStringList{QStringLiteral("out.csv")});
        QCOMPARE(QFile::permissions(m_target) & ~QFile::Permissions(QFile::ReadUser | QFile::WriteUser),
                 QFile::Permissions(QFile::ReadOwner | QFile::WriteOwner));
    }

    void givenUpLeavesTheOldFile()
    {
        writeOld();
        {
            auto file = AtomicFile::create(m_target);
            QVERIFY_OK(file);
            (*file)->buffer() = "new";
            QVERIFY_OK((*file)->finish());
            QCOMPARE(entries().size(), 2);
        }
        QCOMPARE(content(), QByteArray("old"));
        QCOMPARE(entries(), QStringList{QStringLiteral("out.csv")});
    }

    void leftoverOfAKilledExportIsRemoved()
    {
        QFile left(m_folder->filePath(QStringLiteral(".out.csv.part")));
        QVERIFY(left.open(QIODevice::WriteOnly) && left.write("half") == 4);
        left.close();
        auto file = AtomicFile::create(m_target);
        QVERIFY_OK(file);
        (*file)->buffer() = "whole";
        QVERIFY_OK((*file)->finish());
        QVERIFY_OK((*file)->commit());
        QCOMPARE(content(), QByteArray("whole"));
    }

    void twoAtOnceAreRefused()
    {
        const auto first = AtomicFile::create(m_target);
        QVERIFY_OK(first);
        const auto second = AtomicFile::create(m_target);
        QCOMPARE(second.error().kind, ErrorKind::Busy);
        QVERIFY(second.error().message.contains(m_target));
        QCOMPARE(entries().size(), 1);
    }

    void aPlantedLinkIsNotFollowed()
    {
        const QString victim = m_folder->filePath(QStringLiteral("victim"));
        QFile file(victim);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
        file.close();
        QVERIFY(QFile::link(victim, m_folder->filePath(QStringLiteral(".out.csv.part"))));
        QVERIFY(!AtomicFile::create(m_target));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("mine"));
    }

    void aLinkedTargetStaysALink()
    {
        const QString real = m_folder->filePath(QStringLiteral("real.csv"));
        writeOld();
        QVERIFY(QFile::rename(m_target, real) && QFile::link(real, m_target));
        auto file = AtomicFile::create(m_target);
        QVERIFY_OK(file);
        (*file)->buffer() = "new";
        QVERIFY_OK((*file)->finish());
        QVERIFY_OK((*file)->commit());
        QVERIFY(QFileInfo(m_target).isSymLink());
        QCOMPARE(content(), QByteArray("new"));
    }

    void badTargets_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("kind");
        QTest::newRow("a folder") << QStringLiteral(".") << int(ErrorKind::InvalidInput);
        QTest::newRow("no folder") << QStringLiteral("missing/out.csv") << int(ErrorKind::NotFound);
    }
    void badTargets()
    {
        QFETCH(QString, name);
        QTEST(int(AtomicFile::create(m_folder->filePath(name)).error().kind), "kind");
    }

    void fullDisk()
    {
        writeOld();
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small{100'000, before.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        auto file = AtomicFile::create(m_target);
        QVERIFY_OK(file);
        (*file)->buffer().assign(200'000, 'x');
        (void)(*file)->flush();
        const auto finished = (*file)->finish();
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        QCOMPARE(finished.error().kind, ErrorKind::DiskFull);
        file->reset();
        QCOMPARE(content(), QByteArray("old"));
        QCOMPARE(entries(), QStringList{QStringLiteral("out.csv")});
    }

    void hashesAreThoseOfQt()
    {
        std::mt19937 random(1);
        for (int round = 0; round < 300; ++round) {
            QByteArray all;
            Sha256 fast;
            Sha256 portable(Sha256::Way::Portable);
            for (unsigned parts = random() % 4; parts > 0; --parts) {
                QByteArray part(qsizetype(random() % 200), Qt::Uninitialized);
                for (char &c : part)
                    c = char(random());
                const std::string_view bytes(part.constData(), size_t(part.size()));
                fast.add(bytes);
                portable.add(bytes);
                all += part;
            }
            const QByteArray wanted = QCryptographicHash::hash(all, QCryptographicHash::Sha256).toHex();
            QCOMPARE(fast.hex(), wanted);
            QCOMPARE(portable.hex(), wanted);
        }
    }
};

QTEST_APPLESS_MAIN(TestAtomicFile)
#include "tst_atomic_file.moc"
