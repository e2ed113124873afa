#include "tests/journeys/accessible_walk.h"
#include "tests/journeys/journey.h"
#include "tests/support/test_home.h"
#include "ui/charts/rate_chart.h"
#include "ui/dialogs/message_box.h"
#include "ui/prelabel/exact_request_dialog.h"
#include "ui/review/plain_text_dialog.h"
#include "ui/review/review_page.h"
#include "ui/window/overlay.h"
#include "ui/window/page.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

using namespace countersign;
using namespace countersign::test;

/// Walks the real window as a screen reader and as somebody without a mouse: everything has a name, Tab gets
/// everywhere and one sees where it is.
class TestAccessibility : public QObject
{
    Q_OBJECT

    TestHome m_home;
    Look m_look;
    std::unique_ptr<Journey> m_journey;

    QDialog *dialog() const
    {
        const auto dialogs = m_journey->window().findChildren<QDialog *>();
        for (QDialog *open : dialogs) {
            if (open->isVisible())
                return open;
        }
        return nullptr;
    }

    void activate(QWidget &window)
    {
        window.activateWindow();
        JOURNEY_VERIFY(QApplication::activeWindow() == &window);
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_home.isValid());
        m_look.apply(*qApp);
        m_journey = std::make_unique<Journey>(m_look);
        m_journey->start();
    }

    void cleanupTestCase() { m_journey.reset(); }

    void theStartPage()
    {
        QCOMPARE(m_journey->page(), QStringLiteral("logo"));
        QCOMPARE(unnamed(m_journey->window()).join(u'\n'), QString());
        QCOMPARE(unreached(m_journey->window()).join(u'\n'), QString());
        QVERIFY(lastRound() >= 5);
        m_journey->trigger(QStringLiteral("file.sample"));
        JOURNEY_VERIFY(m_journey->session().isOpen());
        QVERIFY(m_journey->settle());
    }

    void thePages_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<int>("width");
        for (const char *page : {"import", "taxonomy", "prelabel", "review", "export"}) {
            QTest::addRow("%s", page) << QString::fromLatin1(page) << 1440;
            QTest::addRow("%s, narrow", page) << QString::fromLatin1(page) << 1000;
        }
    }
    void thePages()
    {
        QFETCH(QString, page);
        QFETCH(int, width);
        m_journey->window().resize(width, 900);
        m_journey->go(page);
        JOURNEY_COMPARE(m_journey->page(), page);
        if (page == QLatin1String("import")) { // with a file, so that all of its parts are there
            m_journey->drop(
                m_home.write(QStringLiteral("more.csv"), "id,subject,body\n1,Hello,I was charged\n"));
            JOURNEY_VERIFY(m_journey->find<QAbstractButton>(QStringLiteral("startImport"))->isEnabled());
        }
        if (page == QLatin1String("review")) {
            m_journey->trigger(QStringLiteral("review.refresh"));
            JOURNEY_VERIFY(m_journey->review().isPainted() && m_journey->review().shownTicket().value > 0);
        }
        QVERIFY(m_journey->settle());
        activate(m_journey->window());
        QCOMPARE(unnamed(m_journey->window()).join(u'\n'), QString());
        QCOMPARE(unreached(m_journey->window()).join(u'\n'), QString());
        QVERIFY2(lastRound() >= 8, qPrintable(QString::number(lastRound())));
    }

    void theDialogs_data()
    {
        QTest::addColumn<QString>("action");
        QTest::newRow("settings") << QStringLiteral("app.settings");
        QTest::newRow("keyboard shortcuts") << QStringLiteral("app.shortcuts");
        QTest::newRow("raw answer") << QStringLiteral("raw");
        QTest::newRow("message") << QString();
        QTest::newRow("exact request") << QStringLiteral("exact");
    }
    void theDialogs()
    {
        QFETCH(QString, action);
        m_journey->window().resize(1440, 900);
        m_journey->go(QStringLiteral("review"));
        JOURNEY_VERIFY(m_journey->review().isPainted());
        if (action == QLatin1String("raw")) {
            (new PlainTextDialog(m_look, QStringLiteral("Raw answer"), QStringLiteral("{}"),
                                 &m_journey->window()))
                ->open();
        } else if (action == QLatin1String("exact")) {
            (new ExactRequestDialog(m_look, QStringLiteral("T1"), QStringLiteral("{}"), &m_journey->window()))
                ->open();
        } else if (action.isEmpty()) {
            Question question;
            question.title = QStringLiteral("6 tickets may have been paid for");
            question.text = QStringLiteral("Ask again, or leave them to people?");
            question.answers = {QStringLiteral("Ask again"), QStringLiteral("Leave them")};
            question.detail = QStringLiteral("They were sent.");
            (new MessageBox(m_look, question, &m_journey->window()))->open();
        } else {
            m_journey->trigger(action);
        }
        JOURNEY_VERIFY(dialog() != nullptr);
        QDialog *open = dialog();
        activate(*open);
        QVERIFY(!open->windowTitle().isEmpty());
        QCOMPARE(unnamed(*open).join(u'\n'), QString());
        QCOMPARE(unreached(*open).join(u'\n'), QString());
        QVERIFY(lastRound() >= 2);
        open->close();
        JOURNEY_VERIFY(dialog() == nullptr);
        activate(m_journey->window());
    }

    void theSheets_data()
    {
        QTest::addColumn<QString>("action");
        QTest::newRow("palette") << QStringLiteral("app.palette");
        QTest::newRow("keys") << QStringLiteral("help.keys");
    }
    void theSheets()
    {
        QFETCH(QString, action);
        m_journey->trigger(action);
        auto *sheet = m_journey->window().findChild<Overlay *>();
        QVERIFY(sheet);
        JOURNEY_VERIFY(sheet->isVisible());
        QVERIFY(!sheet->accessibleName().isEmpty());
        QCOMPARE(unnamed(m_journey->window()).join(u'\n'), QString());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); // has nowhere else to go, and stays
        QVERIFY(sheet->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        JOURNEY_VERIFY(m_journey->window().findChild<Overlay *>() == nullptr);
    }

    void theMenus()
    {
        const QList<QAction *> menus = m_journey->window().menuBar()->actions();
        QVERIFY(menus.size() >= 4);
        for (const QAction *menu : menus) {
            QVERIFY(!menu->text().isEmpty());
            const QList<QAction *> actions = menu->menu()->actions();
            for (const QAction *action : actions)
                QVERIFY2(action->isSeparator() || !action->text().isEmpty(), qPrintable(menu->text()));
        }
    }

    void aChartHasItsTable()
    {
        RateChart chart(m_look);
        QCOMPARE(chart.accessibleDescription(), QStringLiteral("No answers yet."));
        chart.add({1'795'000'000'000, 7.6, false});
        chart.add({1'795'000'002'000, 0.0, true});
        QCOMPARE(chart.accessibleDescription(), chart.asTable());
        QVERIFY(chart.accessibleDescription().contains(QStringLiteral("waiting")));
        chart.clear();
        QCOMPARE(chart.accessibleDescription(), QStringLiteral("No answers yet."));
    }
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
