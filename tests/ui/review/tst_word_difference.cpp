#include "ui/review/word_difference.h"

#include <QTest>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace
{

/// The marked words in brackets.
QString marked(const QString &text, const QList<WordRun> &runs)
{
    QString shown = text;
    for (auto run = runs.crbegin(); run != runs.crend(); ++run) {
        shown.insert(run->begin + run->length, u']');
        shown.insert(run->begin, u'[');
    }
    return shown;
}

} // namespace

class TestWordDifference : public QObject
{
    Q_OBJECT

private slots:
    void wordsThatTheStandardDoesNotHaveAreMarked_data()
    {
        QTest::addColumn<QString>("standard");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("wanted");
        const QString mail = u"I asked for a new password three times today, but no mail came."_s;
        QTest::newRow("equal") << mail << mail << mail;
        QTest::newRow("one word") << mail << QString(mail).replace(u"three times"_s, u"twice"_s)
                                  << u"I asked for a new password [twice] today, but no mail came."_s;
        QTest::newRow("before") << u"no mail came"_s << u"Hi, no mail came"_s << u"[Hi,] no mail came"_s;
        QTest::newRow("behind") << u"no mail came"_s << u"no mail came to me"_s << u"no mail came [to me]"_s;
        QTest::newRow("left out") << u"no mail ever came"_s << u"no mail came"_s << u"no mail came"_s;
        QTest::newRow("several") << u"a b c d e"_s << u"a x c y z e"_s << u"a [x] c [y z] e"_s;
        QTest::newRow("repeated") << u"to be or not"_s << u"to be to be or not"_s
                                  << u"to be [to be] or not"_s;
        QTest::newRow("nothing before") << QString() << u"all of it"_s << u"[all of it]"_s;
        QTest::newRow("nothing now") << u"all of it"_s << QString() << QString();
        QTest::newRow("Chinese") << u"我的密码错了"_s << u"我的账号错了"_s << u"我的[账号]错了"_s;
        QTest::newRow("Arabic") << u"لا أستطيع تغيير اللغة"_s << u"لا أستطيع فتح اللغة"_s
                                << u"لا أستطيع [فتح] اللغة"_s;
    }

    void wordsThatTheStandardDoesNotHaveAreMarked()
    {
        QFETCH(QString, standard);
        QFETCH(QString, text);
        QFETCH(QString, wanted);
        QCOMPARE(marked(text, wordDifferences(standard, text)), wanted);
    }

    void longTextsAreComparedAtTheirBeginning()
    {
        QStringList words;
        for (int i = 0; i < 50'000; ++i)
            words.append(QString::number(i));
        QStringList others = words;
        others[0] = u"x"_s;
        others[49'999] = u"y"_s;
        const auto runs = wordDifferences(words.join(u' '), others.join(u' '));
        QCOMPARE(runs.first(), (WordRun{0, 1}));
        QVERIFY(runs.size() <= 3);
    }

    void theLineBeginsALittleBeforeTheFirstDifference()
    {
        const QString standard = u"I asked for a new password three times today,\nbut the mail never came."_s;
        const MarkedLine near = markedLine(standard, QString(standard).replace(u"asked"_s, u"begged"_s));
        QCOMPARE(marked(near.text, near.marks),
                 u"I [begged] for a new password three times today, but the mail never came."_s);
        const MarkedLine far = markedLine(standard, QString(standard).replace(u"mail"_s, u"text message"_s));
        QCOMPARE(marked(far.text, far.marks), u"… but the [text message] never came."_s);
        const MarkedLine same = markedLine(standard, standard);
        QCOMPARE(same.text, standard.simplified());
        QVERIFY(same.marks.isEmpty());
    }

    void theLineEndsWhereItIsCut()
    {
        const MarkedLine cut = markedLine(u"a b"_s, u"a very long thing b c"_s, 8);
        QCOMPARE(marked(cut.text, cut.marks), u"a [very l]"_s);
    }
};

QTEST_GUILESS_MAIN(TestWordDifference)
#include "tst_word_difference.moc"
