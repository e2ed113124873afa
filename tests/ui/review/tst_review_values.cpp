#include "ui/review/option_shortlist.h"
#include "ui/review/quote_finder.h"
#include "ui/review/review_keys.h"
#include "ui/review/review_pace.h"
#include "ui/review/review_views.h"
#include "ui/review/source_words.h"
#include "ui/review/visible_text.h"

#include <QHash>
#include <QKeyEvent>
#include <QTest>

using namespace countersign;
using namespace Qt::StringLiterals;

/// The pure parts of the review page: text made visible, quotes, keys by place, option lists.
class TestReviewValues : public QObject
{
    Q_OBJECT

    static Field longField(int options)
    {
        Field field;
        for (int i = 0; i < options; ++i) {
            Option option;
            option.id = {i + 1};
            option.name = u"topic_%1 word%2"_s.arg(i).arg(i, 3, 10, QLatin1Char('0'));
            field.options.append(option);
        }
        return field;
    }

public:
    static void initMain() { qputenv("TZ", "UTC"); }

    static KeyBindings madeKeys()
    {
        KeyBindings keys;
        const QList<ReviewCommand> commands = reviewCommands();
        for (const ReviewCommand &command : commands)
            keys.add(command.id, command.keys);
        return keys;
    }

private slots:
    void hiddenCharactersHaveCodes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("codes");
        QTest::newRow("plain") << u"Hello\tworld\nüé日本"_s << QStringList();
        QTest::newRow("bidi override") << u"a\u202eb\u202c"_s << QStringList{u"U+202E"_s, u"U+202C"_s};
        QTest::newRow("isolates") << u"\u2066x\u2069"_s << QStringList{u"U+2066"_s, u"U+2069"_s};
        QTest::newRow("zero width") << u"pass\u200bword"_s << QStringList{u"ZWSP"_s};
        QTest::newRow("marks of order") << u"\u200e\u200f"_s << QStringList{u"LRM"_s, u"RLM"_s};
        QTest::newRow("joiner in Latin") << u"a\u200db"_s << QStringList{u"ZWJ"_s};
        QTest::newRow("joiner in emoji") << u"👩\u200d💻"_s << QStringList();
        QTest::newRow("joiner in Persian") << u"می\u200cخواهم"_s << QStringList();
        QTest::newRow("mark at the start") << u"\ufeffa"_s << QStringList{u"BOM"_s};
        QTest::newRow("control") << QString(QChar(u'\x07')) << QStringList{u"U+0007"_s};
        QTest::newRow("null") << u"a"_s + QChar(u'\0') + u'b' << QStringList{u"U+0000"_s};
        QTest::newRow("object") << u"a\ufffcb"_s << QStringList{u"U+FFFC"_s};
        QTest::newRow("Qt's own") << u"a"_s + QChar(0xfdd0) + u'b' << QStringList{u"U+FDD0"_s};
        QTest::newRow("smuggled tag")
            << u"a"_s + QStringView(QChar::fromUcs4(0xe0041)).toString() << QStringList{u"U+E0041"_s};
        QTest::newRow("lone half") << u"a"_s + QChar(0xd800) + u'b' << QStringList{u"U+D800"_s};
    }

    void hiddenCharactersHaveCodes()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, codes);
        const VisibleText visible = visibleText(text, 1000);
        QStringList found;
        for (const TextSpan &span : visible.codes)
            found.append(visible.text.mid(span.begin, span.length).simplified());
        QCOMPARE(found, codes);
        QCOMPARE(visible.toOriginal({0, visible.text.size()}), (TextSpan{0, text.size()}));
    }

    void placesTravelBothWays()
    {
        const QString text = u"ab\u200bcd\r\nef"_s;
        const VisibleText visible = visibleText(text, 1000);
        QCOMPARE(visible.text.mid(visible.toShown(3), 2), u"cd"_s);
        QCOMPARE(visible.text.mid(visible.toShown(7), 2), u"ef"_s);
        const qsizetype cd = visible.text.indexOf(u"cd"_s);
        QCOMPARE(visible.toOriginal({cd, 2}), (TextSpan{3, 2}));
        QCOMPARE(visible.toOriginal({visible.codes.first().begin, visible.codes.first().length}),
                 (TextSpan{2, 1}));
    }

    void overlongLinesAreBroken()
    {
        const VisibleText visible = visibleText(QString(100'000, u'x'), 50'000, 2000);
        QVERIFY(visible.isCut());
        QCOMPARE(visible.shown, 50'000);
        const QStringList lines = visible.text.split(u'\n');
        QCOMPARE(lines.size(), 25);
        for (const QString &line : lines)
            QVERIFY(line.size() <= 2000);
        QCOMPARE(visible.toOriginal({0, visible.text.size()}), (TextSpan{0, 50'000}));
    }

    void quotesCountOnlyVerbatim_data()
    {
        QTest::addColumn<QString>("quote");
        QTest::addColumn<QString>("found"); // empty: not at all
        QTest::newRow("as it is") << u"second charge"_s << u"second charge"_s;
        QTest::newRow("other blanks") << u"the second  charge on"_s << u"the\nsecond charge  on"_s;
        QTest::newRow("in quotation marks") << u"“second charge…”"_s << u"second charge"_s;
        QTest::newRow("other case") << u"Second Charge"_s << QString();
        QTest::newRow("reworded") << u"charged a second time"_s << QString();
        QTest::newRow("empty") << u" … "_s << QString();
    }

    void quotesCountOnlyVerbatim()
    {
        QFETCH(QString, quote);
        QFETCH(QString, found);
        const QString text = u"Please refund the\nsecond charge  on our card."_s;
        const FoundQuotes quotes = findQuotes(text, {quote});
        QCOMPARE(quotes.spans.size(), found.isEmpty() ? 0 : 1);
        if (!found.isEmpty())
            QCOMPARE(text.mid(quotes.spans.first().begin, quotes.spans.first().length), found);
    }

    void keysGoByPlace_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("scanCode");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("place");
        QTest::newRow("1") << int(Qt::Key_1) << 10 << u"1"_s << 0 << 0;
        QTest::newRow("AZERTY: & on the key of 1") << int(Qt::Key_Ampersand) << 10 << u"&"_s << 0 << 0;
        QTest::newRow("AZERTY: A on the key of Q") << int(Qt::Key_A) << 24 << u"a"_s << 1 << 0;
        QTest::newRow("AZERTY: Q on the key of A") << int(Qt::Key_Q) << 38 << u"q"_s << 2 << 0;
        QTest::newRow("QWERTZ: Y on the key of Z") << int(Qt::Key_Y) << 52 << u"y"_s << 3 << 0;
        QTest::newRow("Cyrillic on the key of W") << 0x426 << 25 << u"ц"_s << 1 << 1;
        QTest::newRow("no scan code: by meaning") << int(Qt::Key_W) << 0 << u"w"_s << 1 << 1;
        QTest::newRow("0 is the tenth") << int(Qt::Key_0) << 19 << u"0"_s << 0 << 9;
    }

    void keysGoByPlace()
    {
        QFETCH(int, key);
        QFETCH(int, scanCode);
        QFETCH(QString, text);
        QFETCH(int, row);
        QFETCH(int, place);
        const QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, quint32(scanCode), 0, 0, text);
        const auto found = keyPlaceOf(event);
        QVERIFY(found);
        QCOMPARE(int(found->row), row);
        QCOMPARE(found->place, place);
    }

    void keypadDigitsChooseToo()
    {
        const QKeyEvent event(QEvent::KeyPress, Qt::Key_3, Qt::KeypadModifier, 89, 0, 0, u"3"_s);
        QCOMPARE(reviewKeyOf(event, madeKeys()).verb, ReviewVerb::Option);
        QCOMPARE(reviewKeyOf(event, madeKeys()).place, (KeyPlace{KeyRow::Digits, 2}));
        const QKeyEvent enter(QEvent::KeyPress, Qt::Key_Enter, Qt::KeypadModifier, 104, 0, 0, u"\r"_s);
        QCOMPARE(reviewKeyOf(enter, madeKeys()).verb, ReviewVerb::Accept);
    }

    void capsShowWhatTheLayoutPrints()
    {
        KeyCaps caps;
        QCOMPARE(caps.cap({KeyRow::Upper, 0}), u"Q"_s);
        QVERIFY(caps.learn(QKeyEvent(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, 24, 0, 0, u"a"_s)));
        QCOMPARE(caps.cap({KeyRow::Upper, 0}), u"A"_s);
        QVERIFY(
            !caps.learn(QKeyEvent(QEvent::KeyPress, Qt::Key_Ampersand, Qt::NoModifier, 10, 0, 0, u"&"_s)));
        QCOMPARE(caps.cap({KeyRow::Digits, 0}), u"1"_s);
    }

    void aLongFieldKeepsItsLikeliest()
    {
        const Field field = longField(77);
        QCOMPARE(shortlist(field, 10, {OptionId{70}, OptionId{5}}, {{OptionId{33}, 9}, {OptionId{34}, 12}}),
                 (QList<int>{69, 4, 33, 32, 0, 1, 2, 3, 5}));
        QCOMPARE(shortlist(longField(4), 10, {OptionId{3}}, {}), (QList<int>{0, 1, 2, 3}));
    }

    void optionsAreFoundByTheBeginningOfAWord()
    {
        Field field = longField(3);
        field.options[0].name = u"card_arrival"_s;
        field.options[1].name = u"card_payment_fee_charged"_s;
        field.options[2].name = u"Überweisung"_s;
        field.options[2].aliases = {u"transfer"_s};
        QCOMPARE(optionsMatching(field, u"card"_s), (QList<int>{0, 1}));
        QCOMPARE(optionsMatching(field, u"arr"_s), (QList<int>{0}));
        QCOMPARE(optionsMatching(field, u"fee card"_s), (QList<int>{1}));
        QCOMPARE(optionsMatching(field, u"uber"_s), (QList<int>{2}));
        QCOMPARE(optionsMatching(field, u"TRANS"_s), (QList<int>{2}));
        QCOMPARE(optionsMatching(field, u"rival"_s), QList<int>());
    }

    void thePaceForgetsWhatWasTakenBack()
    {
        ReviewPace pace;
        for (int i = 1; i <= 5; ++i)
            pace.note(TicketId{i}, i == 1 ? DecisionKind::Corrected : DecisionKind::Accepted, true, i * 1000);
        QCOMPARE(pace.msPerTicket(), std::optional<qint64>(3000));
        QCOMPARE(pace.agreed(), 4);
        QCOMPARE(pace.shown(), 5);
        pace.forget(TicketId{2});
        QCOMPARE(pace.agreed(), 3);
        QVERIFY(!pace.msPerTicket());
    }

    void viewsAreFoundAgain()
    {
        for (int i = 0; i < reviewViewCount; ++i) {
            TicketQuery query;
            query.filter.states = statesOf(ReviewView(i));
            query.order = TicketOrder::LeastConfident;
            QCOMPARE(viewOf(query.filter), std::optional(ReviewView(i)));
        }
        QCOMPARE(viewOf(defaultQuery().filter), std::optional(ReviewView::AllOpen));
    }

    void timesAreWrittenForAPerson_data()
    {
        QTest::addColumn<QString>("created");
        QTest::addColumn<QString>("words");
        QTest::newRow("zone") << u"2026-11-20T11:31:12Z"_s << u"Fri 20 Nov 2026, 11:31 AM"_s;
        QTest::newRow("offset") << u"2026-11-20T11:31:12+02:00"_s << u"Fri 20 Nov 2026, 9:31 AM"_s;
        QTest::newRow("fractions") << u"2026-11-20 23:31:12.125"_s << u"Fri 20 Nov 2026, 11:31 PM"_s;
        QTest::newRow("minutes") << u"2026-11-20 09:14"_s << u"Fri 20 Nov 2026, 9:14 AM"_s;
        QTest::newRow("day") << u"2026-11-20"_s << u"Fri 20 Nov 2026"_s;
        for (const char *raw : {"", "20.11.2026", "11/20/2026 9:14", "2026-13-40", "2026-11-20T25:99:00Z",
                                "yesterday", "1795000000"})
            QTest::newRow(raw) << QString::fromLatin1(raw) << QString::fromLatin1(raw);
    }

    void timesAreWrittenForAPerson()
    {
        QFETCH(QString, created);
        QFETCH(QString, words);
        QString shown = createdWords(created, QLocale(QLocale::English, QLocale::UnitedStates));
        QCOMPARE(shown.replace(QChar(0x202f), u' '), words); // newer tables have a narrow blank
    }

    void tagsHavePlainNamesWhereSure_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("words"); // empty: no tag
        QTest::newRow("language") << u"language"_s << u"de"_s << u"Deutsch"_s;
        QTest::newRow("English") << u"Language"_s << u"en"_s << u"English"_s;
        QTest::newRow("region") << u"locale"_s << u"pt_BR"_s << u"Português"_s;
        QTest::newRow("unknown code") << u"language"_s << u"zz"_s << u"zz"_s;
        QTest::newRow("a word") << u"language"_s << u"Klingon"_s << u"Klingon"_s;
        QTest::newRow("e-mail") << u"channel"_s << u"email"_s << u"E-mail"_s;
        QTest::newRow("other channel") << u"channel"_s << u"fax"_s << u"fax"_s;
        QTest::newRow("another column") << u"plan"_s << u"de"_s << QString();
        QTest::newRow("long") << u"channel"_s << QString(40, u'x') << QString();
    }

    void tagsHavePlainNamesWhereSure()
    {
        QFETCH(QString, column);
        QFETCH(QString, value);
        QFETCH(QString, words);
        const auto tag = sourceTag(column, value);
        QCOMPARE(tag.has_value(), !words.isEmpty());
        if (tag)
            QCOMPARE(tag->words, words);
    }
};

QTEST_MAIN(TestReviewValues)
#include "tst_review_values.moc"
