#include "core/domain/search_tokens.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace countersign;
using namespace Qt::StringLiterals;

/// What the full-text search takes for words.
class TestSearchTokens : public QObject
{
    Q_OBJECT

    static QStringList wordsOf(const QByteArray &utf8)
    {
        QStringList words;
        SearchTokens tokens(std::string_view(utf8.constData(), size_t(utf8.size())));
        while (tokens.next())
            words.append(QString::fromUtf8(tokens.word().data(), qsizetype(tokens.word().size())));
        return words;
    }

    /// Characters of many kinds, the awkward ones often.
    static QString randomText(QRandomGenerator &random, int size)
    {
        static const QString awkward =
            u"\"'-*()^:+{}\0 \t\nAaZzÄßéİıłﬁ①½Ａｶﾞ退款ガか゛가각ㅏไทย\u0301\u200b\u202e\u200d😀👍🏽🇩🇪﷽\ufeff"_s;
        QString text;
        while (text.size() < size) {
            if (random.bounded(3) == 0)
                text += QString::fromUcs4(std::array{char32_t(random.bounded(0x30000))}.data(), 1);
            else
                text += awkward[random.bounded(int(awkward.size()))];
        }
        return text;
    }

private slots:
    void words_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QString &text, const QString &words) {
            QTest::newRow(name) << text.toUtf8() << words;
        };
        row("nothing", u""_s, u""_s);
        row("only marks", u" .,!?()\n\t"_s, u""_s);
        row("Latin", u"The Refund, please"_s, u"the refund please"_s);
        row("accents", u"Café naïve Ångström"_s, u"cafe naive angstrom"_s);
        row("accents apart", u"Cafe\u0301 x"_s, u"cafe x"_s);
        row("sharp s, ligature", u"Straße ﬁne"_s, u"strasse fine"_s);
        row("strokes", u"Øre Łódź İstanbul ılık"_s, u"ore lodz istanbul ilik"_s);
        row("Greek, Cyrillic", u"ΣΊΣΥΦΟΣ Возврат ёлка"_s, u"σισυφοσ возврат елка"_s);
        row("full width", u"Ｒｅｆｕｎｄ １２"_s, u"refund 12"_s);
        row("e-mail", u"max.muster@example.com"_s, u"max muster example com"_s);
        row("address", u"https://a.example/x?y=1"_s, u"https a example x y 1"_s);
        row("digits", u"RG-2024/0815, 12.50"_s, u"rg 2024 0815 12 50"_s);
        row("Chinese", u"我要退款。谢谢"_s, u"我 要 退 款 谢 谢"_s);
        row("Chinese among Latin", u"iPhone手机broken退款123"_s, u"iphone 手 机 broken 退 款 123"_s);
        row("rare Han", u"𠮷野家"_s, u"𠮷 野 家"_s);
        row("Japanese", u"コーヒーを返品"_s, u"コ ー ヒ ー を 返 品"_s);
        row("voiced apart", u"か\u3099"_s, u"が"_s);
        row("half width kana", u"ｶﾞﾗｽ"_s, u"ガ ラ ス"_s);
        row("Hangul", u"환불 요청"_s, u"환 불 요 청"_s);
        row("Hangul apart", u"\u1112\u116a\u11ab불"_s, u"환 불"_s);
        row("Thai", u"คืนเงิน"_s, u"ค ื น เ ง ิ น"_s);
        row("Hindi", u"धन\u0928वापसी"_s, u"धननवापसी"_s);
        row("Arabic with points", u"مُحَمَّد"_s, u"محمد"_s);
        row("Hebrew with points", u"שָׁלוֹם"_s, u"שלום"_s);
        row("emoji", u"ok👍🏽 😀😀"_s, u"ok 👍 😀 😀"_s);
        row("flag", u"🇩🇪"_s, u"🇩 🇪"_s);
        row("hidden characters", u"re\u00adfu\u200bnd \u202edlo\u202c"_s, u"refund dlo"_s);
        QTest::newRow("NUL") << QByteArray("a\0b", 3) << u"a b"_s;
        QTest::newRow("not UTF-8") << QByteArray("a\xff\xfe"
                                                 "b \xe9\x80 c\xe2")
                                   << u"a b c"_s;
        QTest::newRow("overlong and too high") << QByteArray("a\xc0\xaf"
                                                             "b\xf4\x90\x80\x80"
                                                             "c")
                                               << u"a b c"_s;
    }

    void words()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, words);
        QCOMPARE(wordsOf(text).join(u' '), words);
    }

    void places_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("places");
        QTest::newRow("words") << u"a, Über x"_s << u"[a][Über][x]"_s;
        QTest::newRow("an accent belongs to its word") << u"cafe\u0301!"_s << u"[cafe\u0301]"_s;
        QTest::newRow("a mark belongs to its kana") << u"ｶﾞ退"_s << u"[ｶﾞ][退]"_s;
        QTest::newRow("skin is the hand's") << u"x👍🏽y"_s << u"[x][👍🏽][y]"_s;
    }

    void places()
    {
        QFETCH(QString, text);
        QFETCH(QString, places);
        const std::string utf8 = text.toStdString();
        QString found;
        SearchTokens tokens(utf8);
        while (tokens.next())
            found += u'[' +
                     QString::fromStdString(utf8.substr(tokens.begin(), tokens.end() - tokens.begin())) +
                     u']';
        QCOMPARE(found, places);
    }

    void aWordOfAMegabyteIsKeptShort()
    {
        const QStringList words = wordsOf("start " + QByteArray(1'000'000, 'A') + " end");
        QCOMPARE(words.size(), 3);
        QVERIFY(words[1].size() <= qsizetype(SearchTokens::mostBytes) && words[1].size() > 200);
        const QStringList wide = wordsOf("x" + QByteArray("é").repeated(5000) + QString(400, u'я').toUtf8());
        QCOMPARE(wide.size(), 1);
        QVERIFY(!wide[0].contains(QChar::ReplacementCharacter)); // not cut inside a character
    }

    /// Whatever the text: the places are in order and inside, and the words are their own words.
    void anyText()
    {
        QRandomGenerator random(20261);
        for (int i = 0; i < 3000; ++i) {
            QByteArray utf8 = randomText(random, 1 + random.bounded(60)).toUtf8();
            if (i % 3 == 0 && !utf8.isEmpty())
                utf8[random.bounded(int(utf8.size()))] = char(random.bounded(256));
            const std::string_view text(utf8.constData(), size_t(utf8.size()));
            size_t last = 0;
            SearchTokens tokens(text);
            while (tokens.next()) {
                QVERIFY(tokens.begin() >= last || tokens.end() >= last);
                QVERIFY(tokens.begin() < tokens.end() && tokens.end() <= text.size());
                last = tokens.begin();
                QVERIFY(!tokens.word().empty() && tokens.word().size() <= SearchTokens::mostBytes);
                const QByteArray word(tokens.word().data(), qsizetype(tokens.word().size()));
                QVERIFY(QString::fromUtf8(word).toUtf8() == word);
                QVERIFY2(wordsOf(word) == QStringList(QString::fromUtf8(word)), utf8.toHex().constData());
            }
        }
    }

    void everyCharacterFoldsToItself()
    {
        int odd = 0;
        for (char32_t c = 1; c < 0x110000; ++c) {
            if (c >= 0xd800 && c < 0xe000)
                continue;
            const QStringList once = wordsOf(QString::fromUcs4(&c, 1).toUtf8());
            QStringList twice;
            for (const QString &word : once)
                twice += wordsOf(word.toUtf8());
            if (once != twice && ++odd < 10)
                qWarning("U+%04X", unsigned(c));
        }
        QCOMPARE(odd, 0);
    }
};

QTEST_GUILESS_MAIN(TestSearchTokens)
#include "tst_search_tokens.moc"
