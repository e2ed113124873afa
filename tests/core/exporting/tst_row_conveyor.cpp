#include "core/exporting/row_conveyor.h"

#include "tests/support/qverify_ok.h"

#include <QTest>

using namespace countersign;

/// Rows come over in order, whole, and an end on either side ends both.
class TestRowConveyor : public QObject
{
    Q_OBJECT

    static void fill(StoredRow &row, qint64 ticket, size_t bytes = 40)
    {
        row.row.ticket = ticket;
        row.texts.assign(bytes, char('a' + ticket % 26));
        row.row.raw = row.texts;
        row.usedSuggestions = 0;
        row.freshSuggestion().id = ticket;
        row.row.current = row.suggestions.front().get();
    }

private slots:
    void carriesAllInOrder_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("bytes");
        QTest::newRow("none") << 0 << 0;
        QTest::newRow("one") << 1 << 40;
        QTest::newRow("one batch") << 64 << 40;
        QTest::newRow("many") << 10'000 << 40;
        QTest::newRow("giants") << 50 << 1'000'000;
    }

    void carriesAllInOrder()
    {
        QFETCH(int, rows);
        QFETCH(int, bytes);
        QList<qint64> taken;
        int broken = 0;
        RowConveyor conveyor([&](StoredRow &row) -> Result<void> {
            const std::string expected(size_t(bytes), char('a' + row.row.ticket % 26));
            broken += row.row.raw != expected || row.row.current->id != row.row.ticket;
            taken.append(row.row.ticket);
            return {};
        });
        for (int i = 0; i < rows; ++i) {
            StoredRow *const row = conveyor.fresh();
            QVERIFY(row);
            fill(*row, i, size_t(bytes));
            conveyor.send();
        }
        (void)conveyor.fresh(); // asked for, but there was none left
        QVERIFY_OK(conveyor.finish());
        QCOMPARE(taken.size(), rows);
        QVERIFY(std::is_sorted(taken.begin(), taken.end()));
        QCOMPARE(broken, 0);
    }

    void aFailureEndsIt()
    {
        int taken = 0;
        RowConveyor conveyor([&](StoredRow &row) -> Result<void> {
            ++taken;
            if (row.row.ticket == 500)
                return failure(ErrorKind::DiskFull, QStringLiteral("Full."));
            return {};
        });
        qint64 sent = 0;
        for (; sent < 100'000; ++sent) {
            StoredRow *const row = conveyor.fresh();
            if (!row)
                break;
            fill(*row, sent);
            conveyor.send();
        }
        QVERIFY(sent < 1000); // who reads is told soon
        const Result<void> ended = conveyor.finish();
        QVERIFY(!ended);
        QCOMPARE(ended.error().message, QStringLiteral("Full."));
        QCOMPARE(taken, 501);
    }

    void whoReadsMayLeave()
    {
        int taken = 0;
        {
            RowConveyor conveyor([&](StoredRow &) -> Result<void> {
                ++taken;
                return {};
            });
            for (qint64 i = 0; i < 100; ++i) {
                fill(*conveyor.fresh(), i);
                conveyor.send();
            }
        }
        QVERIFY(taken <= 100);
    }
};

QTEST_APPLESS_MAIN(TestRowConveyor)
#include "tst_row_conveyor.moc"
