#include "core/prompt/prepared_ticket.h"

#include <QRegularExpression>
#include <QTest>

using namespace countersign;

class TestPreparedTicket : public QObject
{
    Q_OBJECT

    static Taxonomy limit(int characters, LongTicketRule rule = LongTicketRule::HeadAndTail)
    {
        Taxonomy taxonomy;
        taxonomy.maxCharacters = characters;
        taxonomy.longTickets = rule;
        return taxonomy;
    }

private slots:
    void shortOnesStayAsTheyAre()
    {
        const QString body(195, u'x');
        for (const auto rule : {LongTicketRule::Ask, LongTicketRule::Refuse, LongTicketRule::HeadAndTail})
            QCOMPARE(prepareTicket(u"Hello"_qs, body, limit(200, rule)),
                     (PreparedTicket{{u"Hello"_qs, body}, false, false}));
    }

    void askAndRefuseDoNotCut()
    {
        const QString body(196, u'x');
        for (const auto rule : {LongTicketRule::Ask, LongTicketRule::Refuse})
            QCOMPARE(prepareTicket(u"Hello"_qs, body, limit(200, rule)),
                     (PreparedTicket{{u"Hello"_qs, body}, false, true}));
    }

    void headAndTailAreKept_data()
    {
        QTest::addColumn<QString>("unit"); ///< repeated to make the body
        QTest::addColumn<int>("atMost");
        QTest::newRow("words") << u"word "_qs << 1000;
        QTest::newRow("no spaces") << u"x"_qs << 1000;
        QTest::newRow("surrogate pairs") << u"🙂"_qs << 1001;
        QTest::newRow("family of emoji") << u"👨\u200d👩\u200d👧 "_qs << 999;
        QTest::newRow("combining marks") << u"e\u0301"_qs << 1003;
        QTest::newRow("Hindi") << u"नी"_qs << 1000;
        QTest::newRow("smallest limit") << u"word "_qs << 200;
        QTest::newRow("a megabyte") << u"text "_qs << 24000;
    }
    void headAndTailAreKept()
    {
        QFETCH(QString, unit);
        QFETCH(int, atMost);
        const QString body =
            u"BEGIN "_qs +
            unit.repeated(QTest::currentDataTag() == QByteArray("a megabyte") ? 200'000 : 2000) + u" END"_qs;
        const PreparedTicket prepared = prepareTicket(u"Subject"_qs, body, limit(atMost));
        QVERIFY(prepared.cut);
        QVERIFY(!prepared.tooLong);
        const QString text = prepared.text.body;
        QVERIFY(text.size() + prepared.text.subject.size() <= atMost);
        QVERIFY(text.size() > atMost / 2);
        QVERIFY(text.startsWith(u"BEGIN "));
        QVERIFY(text.endsWith(u" END"));
        const auto note = QRegularExpression(u"\n\\[… (\\d+) characters left out …\\]\n"_qs).match(text);
        QVERIFY(note.hasMatch());
        const QString head = text.first(note.capturedStart());
        const QString tail = text.sliced(note.capturedEnd());
        QVERIFY(head.size() > tail.size());
        const QString middle = head.mid(6) + u'#' + tail.chopped(4);
        for (const QString &half : middle.split(u'#')) { // nothing but whole units
            QString rest = half;
            rest.remove(unit.trimmed());
            QCOMPARE(rest.trimmed(), QString());
        }
        const qsizetype leftOut = note.captured(1).toLongLong();
        QVERIFY(qAbs(body.size() - leftOut - head.size() - tail.size()) <= 4); // white space at the edges
    }

    void longSubject()
    {
        const PreparedTicket prepared =
            prepareTicket(u"s"_qs.repeated(5000), u"b"_qs.repeated(5000), limit(1000));
        QVERIFY(prepared.cut);
        QVERIFY(prepared.text.subject.size() <= 250);
        QVERIFY(prepared.text.subject.size() + prepared.text.body.size() <= 1000);
        const PreparedTicket shortBody = prepareTicket(u"s"_qs.repeated(5000), u"body"_qs, limit(1000));
        QCOMPARE(shortBody.text.body, u"body"_qs);
        QVERIFY(shortBody.cut);
    }

    void joined()
    {
        QCOMPARE((TicketText{u"S"_qs, u"B"_qs}).joined(), u"Subject: S\n\nB"_qs);
        QCOMPARE((TicketText{u" "_qs, u"B"_qs}).joined(), u"B"_qs);
    }
};

QTEST_APPLESS_MAIN(TestPreparedTicket)
#include "tst_prepared_ticket.moc"
