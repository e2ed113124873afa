#include "tests/ui/review/review_page_fixture.h"
#include "ui/look/option_pill.h"
#include "ui/review/choice_block.h"

#include <QLineEdit>
#include <QTest>

using namespace countersign;
using namespace countersign::test;

/// 77 options must be as quick as four.
class TestReviewManyOptions : public QObject
{
    Q_OBJECT

    Look m_look;
    QTemporaryDir m_home;

    static QString optionName(int number)
    {
        static const QStringList words{u"arrival"_s,  u"exchange"_s, u"pending"_s, u"refund"_s,
                                       u"transfer"_s, u"withdraw"_s, u"topup"_s};
        return words[number % 7] + u'_' + QChar(u'a' + number / 7) + u"case"_s;
    }

    /// The first field gets 77 options; `alone`: it is the only one.
    static void giveManyOptions(PageFixture &page, bool alone)
    {
        Taxonomy many = page.session->taxonomy();
        if (alone)
            many.fields = {many.fields.first()};
        for (int i = 0; i < 74; ++i) {
            Option option;
            option.name = optionName(i);
            many.fields.first().options.append(option);
        }
        QSignalSpy changed(page.session.get(), &ProjectSession::taxonomyChanged);
        page.session->adoptTaxonomy(many);
        QTRY_COMPARE(changed.count(), 1);
        QTRY_VERIFY(page.session->columns()->isLoaded());
        QTRY_VERIFY(page.page->isPainted());
    }

    static void type(const QString &letters)
    {
        for (const QChar letter : letters)
            QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
    }

    static QString decidedName(PageFixture &page, int ticket)
    {
        const Field &field = page.session->taxonomy().fields.first();
        const Option *option = optionById(field, page.decided(ticket, category));
        return option ? option->name : QString();
    }

private slots:
    void initTestCase()
    {
        qputenv("XDG_CONFIG_HOME", m_home.path().toUtf8());
        m_look.apply(*qApp);
    }

    void theSuggestedOptionIsAmongTheNine()
    {
        PageFixture page(m_look, 2);
        page.open();
        giveManyOptions(page, false);
        const ChoiceBlock *block = page.decision().blockOfRow(KeyRow::Digits);
        QVERIFY(block->hasFindLine());
        QCOMPARE(block->optionOnKey(0), std::optional(billing));
        QVERIFY(block->optionOnKey(8));
        QVERIFY(!block->optionOnKey(9));
        QVERIFY(block->opensFind(9));
        QCOMPARE(block->pillOf(billing)->state(), PillState::Pencil);
    }

    void theLastDigitOpensTheFindLine()
    {
        PageFixture page(m_look, 2);
        page.open();
        giveManyOptions(page, false);
        page.press(Qt::Key_0);
        QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        type(u"exch fc"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(decidedName(page, 1), u"exchange_fcase"_s);
        QVERIFY(page.letter().hasFocus());
        page.press(Qt::Key_Return); // the rest
        QCOMPARE(page.shown(), TicketId{2});
    }

    void lettersOfFreeRowsFindAtOnce()
    {
        PageFixture page(m_look, 2);
        page.open();
        giveManyOptions(page, true);
        type(u"ref ic"_s); // six presses and Enter: settled, and the next ticket is there
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(decidedName(page, 1), u"refund_icase"_s);
        QCOMPARE(page.shown(), TicketId{2});
    }

    void escapeLeavesTheFindLine()
    {
        PageFixture page(m_look, 2);
        page.open();
        giveManyOptions(page, true);
        page.press(Qt::Key_0);
        type(u"zzz"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // nothing matches
        QCOMPARE(page.decisionRows(), 0);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(page.letter().hasFocus());
        QCOMPARE(page.decisionRows(), 0);
    }
};

QTEST_MAIN(TestReviewManyOptions)
#include "tst_review_many_options.moc"
