#include "ui/look/choice_row.h"
#include "ui/look/folding_panes.h"
#include "ui/look/look.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace countersign;

/// Parts side by side and as tabs; inputs that show the surface below them.
class TestFoldingPanes : public QObject
{
    Q_OBJECT

    Look m_look;
    std::unique_ptr<QWidget> m_window;
    FoldingPanes *m_panes = nullptr;
    QWidget *m_first = nullptr;
    QWidget *m_second = nullptr;

    QTabBar *tabs() const { return m_panes->findChild<QTabBar *>(QStringLiteral("pageParts")); }

private slots:
    void initTestCase()
    {
        m_look.setTheme(ThemeChoice::Light);
        m_look.apply(*qApp);
    }

    void init()
    {
        m_window = std::make_unique<QWidget>();
        auto *column = new QVBoxLayout(m_window.get());
        column->setContentsMargins(0, 0, 0, 0);
        m_panes = new FoldingPanes(m_look);
        m_first = new QWidget;
        m_second = new QWidget;
        m_panes->addPane(QStringLiteral("First"), m_first, 300);
        m_panes->addPane(QStringLiteral("Second"), m_second);
        column->addWidget(m_panes);
        m_window->resize(1100, 600);
        m_window->show();
    }

    void cleanup() { m_window.reset(); }

    void sideBySideInAWideWindow()
    {
        QVERIFY(!m_panes->isFolded());
        QVERIFY(m_first->isVisible() && m_second->isVisible());
        QVERIFY(!tabs()->isVisible());
        QCOMPARE(m_first->width(), 300);
        QCOMPARE(m_second->width(), 1100 - 300 - 1);
    }

    void tabsInANarrowWindow()
    {
        m_window->resize(1099, 600);
        QTRY_VERIFY(m_panes->isFolded());
        QVERIFY(tabs()->isVisible());
        QVERIFY(m_first->isVisible() && !m_second->isVisible());
        QTRY_COMPARE(m_first->width(), 1099);
        m_panes->showPane(m_second);
        QVERIFY(!m_first->isVisible() && m_second->isVisible());
        tabs()->setFocus();
        QTest::keyClick(tabs(), Qt::Key_Left);
        QVERIFY(m_first->isVisible());
        m_window->resize(1100, 600);
        QTRY_VERIFY(m_first->isVisible() && m_second->isVisible());
        QTRY_COMPARE(m_first->width(), 300);
    }

    void aPaneThatIsNotNeededHasNoTab()
    {
        m_window->resize(900, 600);
        m_panes->setPaneNeeded(m_first, false);
        QTRY_VERIFY(m_second->isVisible() && !m_first->isVisible());
        QVERIFY(!tabs()->isVisible());
        m_window->resize(1200, 600);
        QTRY_COMPARE(m_second->width(), 1200);
        m_panes->setPaneNeeded(m_first, true);
        QTRY_COMPARE(m_first->width(), 300);
    }

    void theWindowMayBeNarrowerThanAllTogether()
    {
        m_first->setMinimumSize(300, 10);
        m_panes->addPane(QStringLiteral("Third"), new QWidget, 700);
        QVERIFY(m_panes->minimumSizeHint().width() <= 700);
    }

    void aChoiceRowIsClickedAnywhere()
    {
        ChoiceRow row(m_look, QStringLiteral("table"), QStringLiteral("CSV"), QStringLiteral("raw values"));
        row.resize(280, row.sizeHint().height());
        row.show();
        QTest::mouseClick(&row, Qt::LeftButton, {}, QPoint(270, 40));
        QVERIFY(row.isChecked());
        QCOMPARE(row.accessibleDescription(), QStringLiteral("raw values"));
    }

    /// Nothing white stands inside a box that is disabled.
    void aDisabledBoxShowsItsSurface_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("combo");
        QTest::newRow("spin box, light") << false << false;
        QTest::newRow("spin box, dark") << true << false;
        QTest::newRow("combo box, light") << false << true;
        QTest::newRow("combo box, dark") << true << true;
    }

    void aDisabledBoxShowsItsSurface()
    {
        QFETCH(const bool, dark);
        QFETCH(const bool, combo);
        m_look.setTheme(dark ? ThemeChoice::Dark : ThemeChoice::Light);
        QWidget panel;
        setSurface(&panel, Token::SurfacePanel);
        auto *column = new QVBoxLayout(&panel);
        QWidget *box = nullptr;
        if (combo) {
            auto *editable = new QComboBox;
            editable->setEditable(true);
            box = editable;
        } else {
            box = new QSpinBox;
            static_cast<QSpinBox *>(box)->setSpecialValueText(QStringLiteral(" "));
        }
        box->setEnabled(false);
        column->addWidget(box);
        panel.resize(200, 80);
        panel.show();
        const auto *edit = box->findChild<QLineEdit *>();
        const QPoint inside = edit->mapTo(&panel, edit->rect().center());
        QCOMPARE(panel.grab().toImage().pixelColor(inside), m_look.color(Token::SurfacePanel));
        m_look.setTheme(ThemeChoice::Light);
    }
};

QTEST_MAIN(TestFoldingPanes)
#include "tst_folding_panes.moc"
