#include "core/domain/normalise.h"

#include <QTest>

using countersign::normaliseLabel;

class TestNormalise : public QObject
{
    Q_OBJECT

private slots:
    void same_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("normalised");
        const auto row = [](const char *name, const QString &label, const QString &normalised) {
            QTest::newRow(name) << label << normalised;
        };
        row("empty", u""_qs, u""_qs);
        row("blank", u" \t\n "_qs, u""_qs);
        row("plain", u"card"_qs, u"card"_qs);
        row("upper case", u"CARD Arrival"_qs, u"card arrival"_qs);
        row("outer space", u"  card \n"_qs, u"card"_qs);
        row("inner space", u"card \t  arrival"_qs, u"card arrival"_qs);
        row("no-break space", u"card\u00a0arrival"_qs, u"card arrival"_qs);
        row("double quotes", u"\"card\""_qs, u"card"_qs);
        row("single quotes", u"'card'"_qs, u"card"_qs);
        row("backticks", u"`card`"_qs, u"card"_qs);
        row("English quotes", u"“card”"_qs, u"card"_qs);
        row("German quotes", u"„card“"_qs, u"card"_qs);
        row("French quotes", u"« card »"_qs, u"card"_qs);
        row("two layers", u"\"'card'\""_qs, u"card"_qs);
        row("only one quote", u"\"card"_qs, u"\"card"_qs);
        row("apostrophe inside", u"customer's card"_qs, u"customer's card"_qs);
        row("trailing dot", u"card."_qs, u"card"_qs);
        row("dot inside quotes", u"\"card.\""_qs, u"card"_qs);
        row("dot outside quotes", u"\"card\"."_qs, u"card"_qs);
        row("only one dot goes", u"card.."_qs, u"card."_qs);
        row("dot alone stays", u"."_qs, u"."_qs);
        row("inner dot stays", u"v1.2"_qs, u"v1.2"_qs);
        row("full width", u"Ｃａｒｄ"_qs, u"card"_qs);
        row("composed", u"caf\u00e9"_qs, u"caf\u00e9"_qs);
        row("decomposed", u"cafe\u0301"_qs, u"caf\u00e9"_qs);
        row("ligature", u"ﬁle"_qs, u"file"_qs);
        row("sharp s", u"Straße"_qs, u"strasse"_qs);
        row("capital sharp s", u"STRAẞE"_qs, u"strasse"_qs);
        row("final sigma", u"ΟΔΟΣ"_qs, u"οδοσ"_qs);
        row("zero width space", u"ca\u200brd"_qs, u"card"_qs);
        row("soft hyphen", u"ca\u00adrd"_qs, u"card"_qs);
        row("byte order mark", u"\ufeffcard"_qs, u"card"_qs);
        row("underscore is no space", u"card_arrival"_qs, u"card_arrival"_qs);
        row("long expansion", u"\ufdfa\ufdfa\ufdfa\ufdfa"_qs,
            u"صلى الله عليه وسلمصلى الله عليه وسلمصلى الله عليه وسلمصلى الله عليه وسلم"_qs);
        row("Japanese", u"請求"_qs, u"請求"_qs);
    }
    void same()
    {
        QFETCH(QString, label);
        QFETCH(QString, normalised);
        QCOMPARE(normaliseLabel(label), normalised);
    }
};

QTEST_APPLESS_MAIN(TestNormalise)
#include "tst_normalise.moc"
