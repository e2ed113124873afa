#include "ui/delegates/queue_row_delegate.h"
#include "ui/delegates/table_row_delegate.h"
#include "ui/look/look.h"
#include "ui/look/state_words.h"
#include "ui/models/queue_roles.h"

#include <QApplication>
#include <QHeaderView>
#include <QListView>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace countersign;

class TestRowDelegates : public QObject
{
    Q_OBJECT

    Look m_look;

    static QStandardItem *newRow(const QString &subject, StateSign sign)
    {
        auto *item = new QStandardItem;
        item->setData(subject, SubjectRole);
        item->setData(int(sign), StateSignRole);
        item->setData(QStringLiteral("Billing"), OptionNameRole);
        item->setData(0, OptionColorRole);
        item->setData(QStringLiteral("below 0.75"), ReasonRole);
        item->setData(0.62, ConfidenceRole);
        return item;
    }

    struct Queue {
        QStandardItemModel model;
        QListView view;
    };

    void prepare(Queue &queue)
    {
        for (const StateSign sign : {StateSign::NeedsReview, StateSign::Decided, StateSign::Blind})
            queue.model.appendRow(newRow(QStringLiteral("Charged twice"), sign));
        queue.view.setModel(&queue.model);
        queue.view.setItemDelegate(new QueueRowDelegate(m_look, &queue.view));
        queue.view.resize(312, 200);
        queue.view.setCurrentIndex(queue.model.index(1, 0));
        queue.view.show();
    }

private slots:
    void initTestCase()
    {
        m_look.setTheme(ThemeChoice::Light);
        m_look.apply(*qApp);
    }

    void rowsAre52High()
    {
        Queue queue;
        prepare(queue);
        QCOMPARE(queue.view.visualRect(queue.model.index(1, 0)).top(), 52);
        QCOMPARE(queue.view.visualRect(queue.model.index(1, 0)).height(), 52);
    }

    void onlyTheCurrentRowHasTheInkBar()
    {
        Queue queue;
        prepare(queue);
        const QImage picture = queue.view.viewport()->grab().toImage();
        QCOMPARE(picture.pixelColor(1, 52 + 20), m_look.color(Token::AccentFill));
        QCOMPARE(picture.pixelColor(5, 52 + 20), m_look.color(Token::SurfaceSelected));
        QCOMPARE(picture.pixelColor(1, 20), m_look.color(Token::SurfaceCard));
        QCOMPARE(picture.pixelColor(5, 51), m_look.color(Token::BorderSubtle));
    }

    void theInkBarStandsAtTheLeadingEdge()
    {
        Queue queue;
        queue.view.setLayoutDirection(Qt::RightToLeft);
        prepare(queue);
        const QImage picture = queue.view.viewport()->grab().toImage();
        QCOMPARE(picture.pixelColor(picture.width() - 2, 52 + 20), m_look.color(Token::AccentFill));
        QCOMPARE(picture.pixelColor(1, 52 + 20), m_look.color(Token::SurfaceSelected));
    }

    void eachStateIsPaintedInItsColor()
    {
        Queue queue;
        prepare(queue);
        const QImage picture = queue.view.viewport()->grab().toImage();
        const auto contains = [&](int row, const QColor &color) {
            for (int y = row * 52 + 8; y < row * 52 + 28; ++y) {
                for (int x = 10; x < 30; ++x) {
                    if (picture.pixelColor(x, y) == color)
                        return true;
                }
            }
            return false;
        };
        QVERIFY(contains(0, m_look.color(Token::StateReview)));
        QVERIFY(contains(1, m_look.color(Token::StateDecided)));
    }

    void aCellIsOneLineOfPlainText()
    {
        const TableRowDelegate delegate(m_look);
        QCOMPARE(delegate.displayText(QStringLiteral("one\r\ntwo\nthree\rfour<b>"), QLocale::c()),
                 QStringLiteral("one↵two↵three↵four<b>"));
        QVERIFY(delegate.displayText(QString(100000, u'x'), QLocale::c()).size() < 1000);
    }

    void aDressedTableHasRowsOf28AndALineBelow()
    {
        QStandardItemModel model(3, 2);
        QTableView table;
        table.setModel(&model);
        dressTable(m_look, &table);
        table.resize(300, 200);
        table.show();
        QCOMPARE(table.rowHeight(0), 28);
        QVERIFY(table.verticalHeader()->isHidden());
        const QImage picture = table.viewport()->grab().toImage();
        QCOMPARE(picture.pixelColor(10, 27), m_look.color(Token::BorderSubtle));
        QCOMPARE(picture.pixelColor(10, 26), m_look.color(Token::SurfaceCard));
    }
};

QTEST_MAIN(TestRowDelegates)
#include "tst_row_delegates.moc"
