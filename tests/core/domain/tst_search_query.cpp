#include "core/domain/search_matcher.h"
#include "core/domain/search_query.h"

#include <QTest>

using namespace countersign;
using namespace Qt::StringLiterals;

/// What people type, as FTS5 takes it; where it stands in a text.
class TestSearchQuery : public QObject
{
    Q_OBJECT

    static QString marked(const QString &text, const QString &words)
    {
        QString result = text;
        const auto ranges = matchesIn(text, SearchQuery::fromWords(words));
        for (auto range = ranges.crbegin(); range != ranges.crend(); ++range) {
            result.insert(range->start + range->length, u']');
            result.insert(range->start, u'[');
        }
        return result;
    }

private slots:
    void expressions_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("expression");
        const auto row = [](const char *name, const QString &words, const QString &expression) {
            QTest::newRow(name) << words << expression;
        };
        row("nothing", u"  "_s, u""_s);
        row("only marks", u"?! -- \"\" \" -\"!\""_s, u""_s);
        row("one word, still being typed", u"refu"_s, u"\"refu\"*"_s);
        row("two letters find no beginnings", u"re"_s, u"\"re\""_s);
        row("finished", u"refund "_s, u"\"refund\""_s);
        row("finished with a dot", u"refund."_s, u"\"refund\""_s);
        row("several", u"refund order"_s, u"\"refund\" AND \"order\"*"_s);
        row("phrase", u"\"money back\" now "_s, u"\"money back\" AND \"now\""_s);
        row("phrase still open", u"\"money bac"_s, u"\"money bac\"*"_s);
        row("curly quotes", u"“money back”"_s, u"\"money back\""_s);
        row("without", u"refund -order"_s, u"(\"refund\") NOT (\"order\")"_s);
        row("without a phrase", u"a -\"b c\" -d "_s, u"(\"a\") NOT (\"b c\" OR \"d\")"_s);
        row("only without", u"-spam"_s, u"\"spam\""_s);
        row("a hyphen inside", u"e-mail "_s, u"\"e-mail\""_s);
        row("operators are words", u"NOT refund AND OR NEAR(a b) "_s,
            u"\"NOT\" AND \"refund\" AND \"AND\" AND \"OR\" AND \"NEAR(a\" AND \"b\""_s);
        row("columns are words", u"subject:x* ^y {z} "_s, u"\"subject:x\" AND \"y\" AND \"z\""_s);
        row("a quote inside", u"5\"7 x "_s, u"\"5\"\"7\" AND \"x\""_s);
        row("Chinese, no beginnings", u"退款"_s, u"\"退款\""_s);
        row("Chinese then Latin", u"退款ref"_s, u"\"退款ref\"*"_s);
        row("NUL", u"a\0b "_s, u"\"a\" AND \"b\""_s);
        row("emoji", u"😀"_s, u"\"😀\""_s);
    }

    void expressions()
    {
        QFETCH(QString, words);
        QFETCH(QString, expression);
        const SearchQuery query = SearchQuery::fromWords(words);
        QCOMPARE(QString::fromStdString(query.ftsExpression()), expression);
        QCOMPARE(query.isEmpty(), expression.isEmpty());
    }

    void names_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("name");
        QTest::newRow("a number") << u" 4711 "_s << u"4711"_s;
        QTest::newRow("any word") << u"RG-2024/0815"_s << u"RG-2024/0815"_s;
        QTest::newRow("two words") << u"RG 2024"_s << QString();
        QTest::newRow("quoted") << u"\"RG\""_s << QString();
        QTest::newRow("without") << u"-4711"_s << QString();
    }

    void names()
    {
        QFETCH(QString, words);
        QFETCH(QString, name);
        QCOMPARE(SearchQuery::fromWords(words).ticketName(), name);
    }

    void longTextsAreCutShort()
    {
        const SearchQuery many = SearchQuery::fromWords(u"word "_s.repeated(100'000));
        QVERIFY(many.terms().size() <= SearchMatcher::mostWords);
        const SearchQuery run = SearchQuery::fromWords(u"退"_s.repeated(100'000));
        QCOMPARE(run.terms().size(), size_t(1));
        QCOMPARE(run.terms()[0].words.size(), SearchMatcher::mostWords);
        QCOMPARE(run.terms()[0].text, u"退"_s.repeated(qsizetype(SearchMatcher::mostWords)).toStdString());
    }

    void found_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("found");
        const auto row = [](const char *name, const char16_t *subject, const char16_t *body,
                            const char16_t *words, bool found) {
            QTest::newRow(name) << QString::fromUtf16(subject) << QString::fromUtf16(body)
                                << QString::fromUtf16(words) << found;
        };
        row("a word", u"Refund", u"please", u"refund ", true);
        row("in both", u"Refund", u"please", u"please refund ", true);
        row("a part of a word", u"refunds", u"", u"refund ", false);
        row("a beginning", u"refunds", u"", u"refund", true);
        row("a phrase", u"", u"my money back now", u"\"money back\"", true);
        row("a phrase in disorder", u"", u"back money", u"\"money back\"", false);
        row("a phrase with something between", u"", u"money, not back", u"\"money back\"", false);
        row("a phrase over two texts", u"money", u"back", u"\"money back\"", false);
        row("a phrase that begins twice", u"", u"money money back", u"\"money back\"", true);
        row("without", u"refund", u"order", u"refund -order", false);
        row("without, and it is not there", u"refund", u"x", u"refund -order", true);
        row("only without", u"x", u"y", u"-order", true);
        row("two Chinese characters", u"", u"我要退款。", u"退款", true);
        row("in another order", u"", u"我要款退。", u"退款", false);
        row("one Chinese character", u"", u"我要退款。", u"款", true);
        row("accents in the text", u"", u"un café", u"cafe ", true);
        row("accents in the question", u"", u"un cafe", u"café ", true);
        row("nothing", u"a", u"b", u"", false);
        row("a long word after its like", u"", u"ref ref refund", u"refund ", true);
    }

    void found()
    {
        QFETCH(QString, subject);
        QFETCH(QString, body);
        QFETCH(QString, words);
        QFETCH(bool, found);
        SearchMatcher matcher(SearchQuery::fromWords(words));
        for (int time = 0; time < 2; ++time) // nothing of the last text stays
            QCOMPARE(matcher.matches(subject.toStdString(), body.toStdString()), found);
    }

    void highlights_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char16_t *text, const char16_t *words,
                            const char16_t *expected) {
            QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(words)
                                << QString::fromUtf16(expected);
        };
        row("words", u"Refund the order, refund!", u"refund order ", u"[Refund] the [order], [refund]!");
        row("a beginning", u"refunds refined", u"refu", u"[refunds] refined");
        row("a phrase", u"money back, money", u"\"money back\"", u"[money back], money");
        row("not what must not be there", u"refund order", u"refund -order", u"[refund] order");
        row("Chinese", u"我要退款退款。", u"退款", u"我要[退款][退款]。");
        row("after surrogates", u"😀😀 Café 😀", u"cafe ", u"😀😀 [Café] 😀");
        row("an accent apart", u"cafe\u0301s cafe\u0301.", u"cafe ", u"cafe\u0301s [cafe\u0301].");
        row("overlapping", u"a b c", u"\"a b\" \"b c\"", u"[a b c]");
        row("one inside the other", u"a b c", u"b \"a b c\"", u"[a b c]");
        row("nothing", u"a b c", u"", u"a b c");
        row("a lone surrogate", u"\xd800 x", u"x ", u"\xd800 [x]");
    }

    void highlights()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        QFETCH(QString, expected);
        QCOMPARE(marked(text, words), expected);
    }

    void highlightsAreBounded()
    {
        QCOMPARE(matchesIn(u"a "_s.repeated(500'000), SearchQuery::fromWords(u"a "_s), 100).size(), 100);
    }
};

QTEST_GUILESS_MAIN(TestSearchQuery)
#include "tst_search_query.moc"
