#include "ui/look/key_cap.h"
#include "ui/look/look.h"
#include "ui/look/plain_label.h"
#include "ui/window/action_registry.h"
#include "ui/window/key_sheet.h"
#include "ui/window/key_sheet_rows.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMainWindow>
#include <QPointer>
#include <QTest>

#include <memory>

using namespace countersign;

/// `?`: the keyboard as it stands there, and every verb with a key of its own.
class TestKeySheet : public QObject
{
    Q_OBJECT

    Look m_look;
    std::unique_ptr<ActionRegistry> m_actions;
    std::unique_ptr<QMainWindow> m_window;
    QLineEdit *m_letter = nullptr;
    QPointer<KeySheet> m_sheet;

    void open(const QList<PageKeyRow> &rows)
    {
        m_sheet = new KeySheet(m_look, rows, *m_actions, m_window.get());
        m_sheet->open();
    }

    static QList<PageKeyRow> categoryRow()
    {
        return {{QStringLiteral("Category"),
                 QStringLiteral("row of digits"),
                 {{QStringLiteral("1"), QStringLiteral("Billing"), 0}, {QStringLiteral("2"), {}, -1}}}};
    }

private slots:
    void initTestCase() { m_look.apply(*qApp); }

    void init()
    {
        m_actions = std::make_unique<ActionRegistry>();
        m_actions->add(QStringLiteral("file.open"), QStringLiteral("&Open…"),
                       QKeySequence(Qt::CTRL | Qt::Key_O));
        m_actions->add(QStringLiteral("file.close"), QStringLiteral("Close it"));
        m_window = std::make_unique<QMainWindow>();
        m_letter = new QLineEdit;
        m_window->setCentralWidget(m_letter);
        m_window->resize(1200, 800);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_letter->setFocus();
    }

    void cleanup()
    {
        m_window.reset();
        m_actions.reset();
    }

    void verbsStandWithTheirKeys()
    {
        open({});
        QStringList words;
        for (const auto *label : m_sheet->findChildren<PlainLabel *>())
            words.append(label->text());
        QVERIFY(words.contains(QStringLiteral("Open…")));     // without "(Ctrl+O)", which its cap says
        QVERIFY(!words.contains(QStringLiteral("Close it"))); // it has no key
        QVERIFY(m_sheet->findChild<KeySheetRows *>() == nullptr);
    }

    void rowsAreSpokenToo()
    {
        open(categoryRow());
        auto *rows = m_sheet->findChild<KeySheetRows *>();
        QVERIFY(rows);
        QCOMPARE(rows->accessibleDescription(), QStringLiteral("Category: 1 Billing"));
        QVERIFY(!rows->grab().isNull()); // and painted
    }

    void theWaysOut_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("text");
        QTest::newRow("Esc") << int(Qt::Key_Escape) << QString();
        QTest::newRow("?") << int(Qt::Key_Question) << QStringLiteral("?");
    }
    void theWaysOut()
    {
        QFETCH(int, key);
        QFETCH(QString, text);
        open(categoryRow());
        QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key(key), text, Qt::NoModifier);
        QTRY_VERIFY(m_sheet.isNull());
        QCOMPARE(QApplication::focusWidget(), m_letter);
    }

    /// What it covers does not hear the keys that the person is looking up.
    void theKeysDoNothingBelow()
    {
        open(categoryRow());
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("1x"));
        QVERIFY(m_letter->text().isEmpty());
        QVERIFY(!m_sheet.isNull());
    }
};

QTEST_MAIN(TestKeySheet)
#include "tst_key_sheet.moc"
