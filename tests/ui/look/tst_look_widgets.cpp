#include "ui/look/confidence_label.h"
#include "ui/look/flow_layout.h"
#include "ui/look/key_button.h"
#include "ui/look/look.h"
#include "ui/look/message_strip.h"
#include "ui/look/option_pill.h"
#include "ui/look/painting.h"
#include "ui/look/plain_label.h"
#include "ui/look/segmented_control.h"
#include "ui/look/state_bar.h"
#include "ui/look/state_chip.h"
#include "ui/look/state_words.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace countersign;

class TestLookWidgets : public QObject
{
    Q_OBJECT

    Look m_look;

    static QString accessibleName(QWidget *widget)
    {
        return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
    }

private slots:
    void initTestCase()
    {
        m_look.setTheme(ThemeChoice::Light);
        m_look.apply(*qApp);
        QLocale::setDefault(QLocale::c());
    }

    void aPillKeepsItsSizeInEveryState()
    {
        OptionPill pill(m_look);
        pill.setName(QStringLiteral("Feature request"));
        pill.setKeyCap(QStringLiteral("4"));
        pill.setColorIndex(3);
        const QSize open = pill.sizeHint();
        for (const PillState state : {PillState::Pencil, PillState::Ink, PillState::Open}) {
            pill.setState(state);
            QCOMPARE(pill.sizeHint(), open);
        }
    }

    void pillStatesLookDifferentAndAreSaid()
    {
        OptionPill pill(m_look);
        pill.setName(QStringLiteral("Billing"));
        pill.setKeyCap(QStringLiteral("1"));
        pill.resize(pill.sizeHint());
        QCOMPARE(accessibleName(&pill), QStringLiteral("Billing"));
        const QImage open = pill.grab().toImage();
        pill.setState(PillState::Pencil);
        QCOMPARE(accessibleName(&pill), QStringLiteral("Billing, suggested"));
        const QImage pencil = pill.grab().toImage();
        pill.setState(PillState::Ink);
        QCOMPARE(accessibleName(&pill), QStringLiteral("Billing, chosen"));
        QVERIFY(open != pencil);
        QVERIFY(pill.grab().toImage() != pencil);
    }

    void aPillIsClickedByMouseAndSpace()
    {
        OptionPill pill(m_look);
        pill.setName(QStringLiteral("Billing"));
        pill.resize(pill.sizeHint());
        pill.show();
        QSignalSpy clicked(&pill, &OptionPill::clicked);
        QTest::mouseClick(&pill, Qt::LeftButton, {}, pill.focusRect().center());
        QTest::keyClick(&pill, Qt::Key_Space);
        QCOMPARE(clicked.count(), 2);
        QCOMPARE(pill.state(), PillState::Open);
    }

    void confidenceSaysNumberWordAndGate_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("gate");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("guess") << 0.39 << 0.75 << "0.39, guess, below the threshold of 0.75";
        QTest::newRow("unsure") << 0.40 << 0.75 << "0.40, unsure, below the threshold of 0.75";
        QTest::newRow("likely from 0.70") << 0.70 << 0.75 << "0.70, likely, below the threshold of 0.75";
        QTest::newRow("at the gate") << 0.75 << 0.75 << "0.75, likely";
        QTest::newRow("sure from 0.90") << 0.90 << 0.75 << "0.90, sure";
    }

    void confidenceSaysNumberWordAndGate()
    {
        QFETCH(const double, value);
        QFETCH(const double, gate);
        QFETCH(const QString, sentence);
        ConfidenceLabel label(m_look);
        const QSize size = label.sizeHint();
        label.setConfidence(value, gate);
        QCOMPARE(accessibleName(&label), QStringLiteral("Confidence ") + sentence);
        QCOMPARE(label.sizeHint(), size);
    }

    void belowTheGateIsHatched()
    {
        ConfidenceBar bar(m_look);
        bar.resize(bar.sizeHint());
        bar.setConfidence(0.6, 0.5);
        const QImage filled = bar.grab().toImage();
        bar.setConfidence(0.6, 0.9);
        const QImage hatched = bar.grab().toImage();
        const auto colors = [](const QImage &image) {
            QSet<QRgb> found;
            for (int x = 8; x < 28; ++x)
                found.insert(image.pixel(x, 7));
            return found.size();
        };
        QCOMPARE(colors(filled), 1);
        QVERIFY(colors(hatched) > 2);
    }

    void everyStateHasGlyphAndWordOfItsOwn()
    {
        QSet<QString> icons;
        QSet<QString> words;
        for (int i = 0; i <= int(StateSign::Warned); ++i) {
            const StateAppearance appearance = appearanceOf(StateSign(i));
            QVERIFY(Look::iconNames().contains(appearance.icon));
            icons.insert(appearance.icon);
            words.insert(appearance.word);
            StateChip chip(m_look, StateSign(i));
            QCOMPARE(accessibleName(&chip), appearance.word);
        }
        QCOMPARE(icons.size(), int(StateSign::Warned) + 1);
        QCOMPARE(words.size(), int(StateSign::Warned) + 1);
    }

    void stateBarSaysItsCounts()
    {
        StateBar bar(m_look);
        bar.setParts({{Token::StateDecided, 31, QStringLiteral("decided"), false},
                      {Token::StateFailed, 0, QStringLiteral("failed"), false},
                      {Token::StateReady, 157, QStringLiteral("ready"), false}});
        QCOMPARE(accessibleName(&bar), QStringLiteral("31 decided, 157 ready"));
    }

    void foreignTextIsNeverRich()
    {
        const QString hostile = QStringLiteral("<img src=x><b>bold</b>\nsecond & line");
        PlainLabel label(m_look, hostile);
        QCOMPARE(label.textFormat(), Qt::PlainText);
        QCOMPARE(label.text(), hostile);
        QVERIFY(!plainToolTip(hostile).contains(QStringLiteral("<img")));
        QVERIFY(!plainToolTip(hostile).contains(QStringLiteral("<b>")));
        QVERIFY(plainToolTip(hostile).contains(QStringLiteral("&lt;b&gt;")));
        QVERIFY(plainToolTip({}).isEmpty());
        MessageStrip strip(m_look, MessageTone::Error, hostile);
        QCOMPARE(strip.text(), hostile);
        QCOMPARE(accessibleName(&strip), hostile);
    }

    void aLabelTakesItsTone()
    {
        PlainLabel label(m_look, QStringLiteral("x"), Type::Small, Token::StateFailed);
        label.ensurePolished();
        QCOMPARE(label.palette().color(QPalette::WindowText), m_look.color(Token::StateFailed));
        m_look.setTheme(ThemeChoice::Dark);
        QCOMPARE(label.palette().color(QPalette::WindowText), m_look.color(Token::StateFailed));
        m_look.setTheme(ThemeChoice::Light);
    }

    void aPlaceholderKeepsItsContrast()
    {
        QLineEdit edit;
        edit.setPlaceholderText(QStringLiteral("Find in tickets"));
        edit.ensurePolished();
        QCOMPARE(edit.palette().color(QPalette::PlaceholderText), m_look.color(Token::TextMuted));
    }

    void anElidedLabelMayShrink()
    {
        PlainLabel label(m_look, QString(300, u'x'));
        const int whole = label.minimumSizeHint().width();
        label.setElideMode(Qt::ElideMiddle);
        QVERIFY(label.minimumSizeHint().width() < whole / 4);
    }

    void controlsHaveTheHeightsOfTheSheet()
    {
        QLineEdit edit;
        QComboBox combo;
        QDoubleSpinBox spin;
        KeyButton button(m_look, QStringLiteral("Go"));
        KeyButton small(m_look, QStringLiteral("Go"), QStringLiteral("small"));
        KeyButton verdict(m_look, QStringLiteral("Go"), QStringLiteral("primary verdict"));
        QCOMPARE(edit.sizeHint().height(), 32);
        QCOMPARE(combo.sizeHint().height(), 32);
        spin.ensurePolished();
        QCOMPARE(spin.minimumHeight(), 32);
        QCOMPARE(button.sizeHint().height(), 32);
        QCOMPARE(small.sizeHint().height(), 24);
        QCOMPARE(verdict.sizeHint().height(), 40);
    }

    void aButtonFollowsItsAction()
    {
        QAction action(QStringLiteral("Undo"));
        action.setShortcut(Qt::Key_Z);
        action.setToolTip(QStringLiteral("Undo (Z)"));
        KeyButton button(m_look);
        button.follow(&action);
        QCOMPARE(button.text(), QStringLiteral("Undo"));
        QCOMPARE(button.toolTip(), QStringLiteral("Undo (Z)"));
        QCOMPARE(button.accessibleDescription(), QStringLiteral("key Z"));
        action.setEnabled(false);
        QVERIFY(!button.isEnabled());
        action.setEnabled(true);
        QSignalSpy triggered(&action, &QAction::triggered);
        button.click();
        QCOMPARE(triggered.count(), 1);
    }

    void keysAreSpelledAsOnTheKeyboard_data()
    {
        QTest::addColumn<QKeySequence>("keys");
        QTest::addColumn<QString>("text");
        QTest::newRow("return") << QKeySequence(Qt::Key_Return) << "Enter";
        QTest::newRow("ctrl return") << QKeySequence(Qt::CTRL | Qt::Key_Return) << "Ctrl+Enter";
        QTest::newRow("arrow") << QKeySequence(Qt::Key_Right) << QStringLiteral("→");
        QTest::newRow("letter") << QKeySequence(Qt::Key_A) << "A";
        QTest::newRow("none") << QKeySequence() << QString();
    }

    void keysAreSpelledAsOnTheKeyboard()
    {
        QFETCH(const QKeySequence, keys);
        QTEST(keyCapText(keys), "text");
    }

    void aChoiceOfSegmentsMovesNothing()
    {
        SegmentedControl control(m_look, {QStringLiteral("Chart"), QStringLiteral("Table")});
        const QSize size = control.sizeHint();
        QSignalSpy changed(&control, &SegmentedControl::currentChanged);
        control.setCurrentIndex(1);
        QCOMPARE(control.sizeHint(), size);
        QCOMPARE(control.currentIndex(), 1);
        QCOMPARE(changed.count(), 0);
    }

    void flowWrapsAtTheWidth()
    {
        QWidget box;
        auto *flow = new FlowLayout(8, 8, &box);
        for (int i = 0; i < 4; ++i) {
            auto *child = new QWidget;
            child->setFixedSize(100, 20);
            flow->addWidget(child);
        }
        QCOMPARE(flow->heightForWidth(424), 20);
        QCOMPARE(flow->heightForWidth(423), 48);
        QCOMPARE(flow->heightForWidth(100), 104);
        flow->clear();
        QCOMPARE(flow->count(), 0);
    }
};

QTEST_MAIN(TestLookWidgets)
#include "tst_look_widgets.moc"
