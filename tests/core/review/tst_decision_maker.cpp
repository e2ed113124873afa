#include "core/review/decision_maker.h"

#include "tests/core/review/review_fixture.h"

#include <QTest>

using namespace countersign;
using namespace countersign::test;
using namespace Qt::StringLiterals;

namespace
{

/// "category=2 urgency=5 tags=6,7 summary='…'", fields in order.
QString told(const Answers &answers)
{
    QStringList parts;
    for (const FieldAnswer &answer : answers.fields) {
        QStringList options;
        for (const OptionId option : answer.options)
            options.append(QString::number(option.value));
        parts.append(answer.field == summary ? u"s='%1'"_s.arg(answer.text)
                                             : u"%1=%2"_s.arg(answer.field.value).arg(options.join(u',')));
    }
    return parts.join(u' ');
}

QString told(const Result<Verdict> &verdict)
{
    static const QStringList kinds{u"accepted"_s, u"corrected"_s, u"skipped"_s, u"partial"_s, u"cleared"_s};
    if (!verdict)
        return u"error: "_s + verdict.error().message;
    const NewDecision &decision = verdict->decision;
    return u"%1 [%2]%3%4"_s.arg(kinds.at(int(decision.kind)), told(decision.answers),
                                verdict->open.isEmpty() ? QString() : u" open %1"_s.arg(verdict->open.size()),
                                verdict->changes ? QString() : u" unchanged"_s);
}

const QList<FieldAnswer> fullSuggestion{choice(category, {technical}, 0.9), choice(urgency, {high}, 0.6),
                                        choice(tags, {bug}, 0.8), words(u"App crashes"_s)};

enum Act { Accept, AcceptAll, Set, Toggle, Text, Clear, Skip };

} // namespace

class TestDecisionMaker : public QObject
{
    Q_OBJECT

private slots:
    void verdicts_data()
    {
        QTest::addColumn<QList<FieldAnswer>>("suggested");
        QTest::addColumn<int>("formerKind"); // -1: none
        QTest::addColumn<QList<FieldAnswer>>("former");
        QTest::addColumn<int>("act");
        QTest::addColumn<FieldAnswer>("argument");
        QTest::addColumn<QString>("expected");

        const QList<FieldAnswer> none;
        const FieldAnswer nothing;
        const auto partial = int(DecisionKind::Partial);
        const auto corrected = int(DecisionKind::Corrected);
        const auto accepted = int(DecisionKind::Accepted);
        const auto skipped = int(DecisionKind::Skipped);

        QTest::newRow("accept takes every field, texts too")
            << fullSuggestion << -1 << none << int(Accept) << nothing
            << u"accepted [1=2 2=5 3=8 s='App crashes']"_s;
        QTest::newRow("accept without a suggestion")
            << none << -1 << none << int(Accept) << nothing
            << u"error: This ticket has no suggestion yet. Choose an option, or start a run."_s;
        QTest::newRow("accept keeps what the person has corrected")
            << fullSuggestion << partial << QList{choice(category, {billing})} << int(Accept) << nothing
            << u"corrected [1=1 2=5 3=8 s='App crashes']"_s;
        QTest::newRow("accept all replaces it")
            << fullSuggestion << corrected << QList{choice(category, {billing}), choice(urgency, {low})}
            << int(AcceptAll) << nothing << u"accepted [1=2 2=5 3=8 s='App crashes']"_s;
        QTest::newRow("accept on a decided ticket says it again")
            << fullSuggestion << accepted
            << QList{choice(category, {technical}), choice(urgency, {high}), choice(tags, {bug}),
                     words(u"App crashes"_s)}
            << int(Accept) << nothing << u"accepted [1=2 2=5 3=8 s='App crashes'] unchanged"_s;
        QTest::newRow("accept with a required field missing stays open")
            << QList{choice(category, {technical})} << -1 << none << int(Accept) << nothing
            << u"partial [1=2] open 1"_s;
        QTest::newRow("accept of a suggestion that settles nothing")
            << QList{choice(tags, {bug})} << partial
            << QList{choice(tags, {bug}), choice(category, {billing})} << int(Accept) << nothing
            << u"error: The suggestion has no usable answer for Urgency. Choose an option."_s;

        QTest::newRow("first of two required fields")
            << fullSuggestion << -1 << none << int(Set) << choice(category, {billing})
            << u"partial [1=1] open 1"_s;
        QTest::newRow("last required field, as suggested: the shown text comes along")
            << fullSuggestion << partial << QList{choice(category, {technical})} << int(Set)
            << choice(urgency, {high}) << u"accepted [1=2 2=5 s='App crashes']"_s;
        QTest::newRow("last required field, corrected")
            << fullSuggestion << partial << QList{choice(category, {billing})} << int(Set)
            << choice(urgency, {high}) << u"corrected [1=1 2=5 s='App crashes']"_s;
        QTest::newRow("by hand without a suggestion")
            << none << partial << QList{choice(category, {billing})} << int(Set) << choice(urgency, {low})
            << u"corrected [1=1 2=4]"_s;
        QTest::newRow("the same key again")
            << none << partial << QList{choice(category, {billing})} << int(Set)
            << choice(category, {billing}) << u"partial [1=1] open 1 unchanged"_s;
        QTest::newRow("two options for a single choice")
            << none << -1 << none << int(Set) << choice(category, {billing, technical})
            << u"error: Category takes one option."_s;
        QTest::newRow("option of another field") << none << -1 << none << int(Set) << choice(category, {low})
                                                 << u"error: Category has no such option."_s;
        QTest::newRow("unknown field")
            << none << -1 << none << int(Set) << choice(FieldId{9}, {low})
            << u"error: The taxonomy no longer has this field. Open the ticket again to see today's fields."_s;
        QTest::newRow("answers of removed fields and options are left out")
            << none << partial << QList{choice(FieldId{9}, {OptionId{90}}), choice(category, {OptionId{91}})}
            << int(Set) << choice(urgency, {low}) << u"partial [2=4] open 1"_s;

        QTest::newRow("toggle starts from what is painted")
            << fullSuggestion << -1 << none << int(Toggle) << choice(tags, {refund})
            << u"partial [3=6,8] open 2"_s;
        QTest::newRow("toggle off") << fullSuggestion << -1 << none << int(Toggle) << choice(tags, {bug})
                                    << u"partial [3=] open 2"_s;
        QTest::newRow("toggle of a settled field starts from the person's")
            << fullSuggestion << partial << QList{choice(tags, {angry})} << int(Toggle) << choice(tags, {bug})
            << u"partial [3=7,8] open 2"_s;
        QTest::newRow("toggle of a single choice chooses")
            << none << -1 << none << int(Toggle) << choice(category, {account}) << u"partial [1=3] open 1"_s;
        QTest::newRow("several in any order are one set")
            << none << -1 << none << int(Set) << choice(tags, {bug, refund, bug})
            << u"partial [3=6,8] open 2"_s;

        QTest::newRow("text is trimmed") << none << -1 << none << int(Text) << words(u"  Card lost "_s)
                                         << u"partial [s='Card lost'] open 2"_s;
        QTest::newRow("text over its limit")
            << none << -1 << none << int(Text) << words(u"a b c d e f g h i j k l m"_s)
            << u"error: Summary has 13 word(s); shorten it to 12 at most."_s;
        QTest::newRow("text edited after accepting")
            << fullSuggestion << accepted << fullSuggestion << int(Text) << words(u"Other"_s)
            << u"corrected [1=2 2=5 3=8 s='Other']"_s;
        QTest::newRow("cleared text stays empty")
            << fullSuggestion << accepted << fullSuggestion << int(Clear) << words({})
            << u"corrected [1=2 2=5 3=8 s='']"_s;
        QTest::newRow("clearing a required field opens the ticket")
            << fullSuggestion << accepted << fullSuggestion << int(Clear) << choice(category, {})
            << u"partial [2=5 3=8 s='App crashes'] open 1"_s;
        QTest::newRow("clearing the only answer")
            << none << partial << QList{choice(category, {billing})} << int(Clear) << choice(category, {})
            << u"cleared [] open 2"_s;
        QTest::newRow("clearing nothing")
            << none << -1 << none << int(Clear) << choice(category, {}) << u"cleared [] open 2 unchanged"_s;

        QTest::newRow("skip keeps what was settled")
            << fullSuggestion << partial << QList{choice(category, {billing})} << int(Skip) << nothing
            << u"skipped [1=1]"_s;
        QTest::newRow("skip again") << none << skipped << none << int(Skip) << nothing
                                    << u"skipped [] unchanged"_s;
        QTest::newRow("a key brings a skipped ticket back")
            << none << skipped << QList{choice(category, {billing})} << int(Set) << choice(urgency, {low})
            << u"corrected [1=1 2=4]"_s;
    }

    void verdicts()
    {
        QFETCH(QList<FieldAnswer>, suggested);
        QFETCH(int, formerKind);
        QFETCH(QList<FieldAnswer>, former);
        QFETCH(int, act);
        QFETCH(FieldAnswer, argument);
        QFETCH(QString, expected);

        const Taxonomy taxonomy = storedTaxonomy();
        VerdictBase base;
        base.ticket = {1};
        if (!suggested.isEmpty())
            base.shown = suggestionOf(suggested);
        if (formerKind >= 0)
            base.formerKind = DecisionKind(formerKind);
        base.former.fields = former;
        Result<Verdict> verdict;
        switch (Act(act)) {
        case Accept:
            verdict = acceptVerdict(taxonomy, base, AcceptScope::OpenFields);
            break;
        case AcceptAll:
            verdict = acceptVerdict(taxonomy, base, AcceptScope::Everything);
            break;
        case Set:
            verdict = optionsVerdict(taxonomy, base, argument.field, argument.options);
            break;
        case Toggle:
            verdict = toggleVerdict(taxonomy, base, argument.field, argument.options.first());
            break;
        case Text:
            verdict = textVerdict(taxonomy, base, argument.field, argument.text);
            break;
        case Clear:
            verdict = clearVerdict(taxonomy, base, argument.field);
            break;
        case Skip:
            verdict = skipVerdict(taxonomy, base);
            break;
        }
        QCOMPARE(told(verdict), expected);
        if (verdict && base.shown) {
            QCOMPARE(verdict->decision.shownSuggestion, base.shown->uuid);
            QCOMPARE(verdict->decision.shownAnswers,
                     base.shown->answers); // with confidences: what was painted
        }
        if (verdict) {
            for (const FieldAnswer &answer : verdict->decision.answers.fields)
                QVERIFY(!answer.confidence);
        }
    }

    void anotherPersonsDecisionIsSaidAgain()
    {
        VerdictBase base;
        base.formerKind = DecisionKind::Accepted;
        base.former.fields = {choice(category, {billing}), choice(urgency, {low})};
        base.shown = suggestionOf(base.former.fields);
        base.formerIsOwn = false;
        QCOMPARE(told(acceptVerdict(storedTaxonomy(), base, AcceptScope::OpenFields)),
                 u"accepted [1=1 2=4]"_s);
    }

    void retiredOptionsAreNotOffered()
    {
        Taxonomy taxonomy = storedTaxonomy();
        taxonomy.fields[0].options[1].retired = true;
        VerdictBase base;
        base.shown = suggestionOf(fullSuggestion);
        QCOMPARE(told(optionsVerdict(taxonomy, base, category, {technical})),
                 u"error: Technical is no longer an option of Category. Choose another."_s);
        QCOMPARE(told(acceptVerdict(taxonomy, base, AcceptScope::OpenFields)),
                 u"partial [2=5 3=8 s='App crashes'] open 1"_s);
    }

    void wordsOfTheCommandLine_data()
    {
        QTest::addColumn<QStringList>("settings");
        QTest::addColumn<QString>("expected");

        QTest::newRow("by name") << QStringList{u"category=Billing"_s, u"urgency=Low"_s}
                                 << u"corrected [1=1 2=4]"_s;
        QTest::newRow("alias, case and space")
            << QStringList{u"category= tech "_s, u"URGENCY=high"_s} << u"corrected [1=2 2=5]"_s;
        QTest::newRow("several") << QStringList{u"tags=bug"_s, u"tags=refund"_s}
                                 << u"partial [3=6,8] open 2"_s;
        QTest::newRow("none of several") << QStringList{u"tags=[]"_s} << u"partial [3=] open 2"_s;
        QTest::newRow("none, and then one")
            << QStringList{u"tags=[]"_s, u"tags=bug"_s} << u"partial [3=8] open 2"_s;
        QTest::newRow("none of one") << QStringList{u"category=[]"_s}
                                     << u"error: Category has no option \"[]\". Use one of: Billing, "
                                        "Technical, Account."_s;
        QTest::newRow("text with an equals sign")
            << QStringList{u"summary=a = b"_s} << u"partial [s='a = b'] open 2"_s;
        QTest::newRow("clear") << QStringList{u"category=Billing"_s, u"category="_s}
                               << u"cleared [] open 2 unchanged"_s;
        QTest::newRow("two for one choice") << QStringList{u"category=Billing"_s, u"category=Tech"_s}
                                            << u"error: Category takes one option."_s;
        QTest::newRow("unknown option")
            << QStringList{u"category=Foo"_s}
            << u"error: Category has no option \"Foo\". Use one of: Billing, Technical, Account."_s;
        QTest::newRow("unknown field")
            << QStringList{u"mood=Foo"_s}
            << u"error: There is no field \"mood\". Use one of: category, urgency, tags, summary."_s;
        QTest::newRow("no setting") << QStringList{u"Billing"_s}
                                    << u"error: \"Billing\" is no setting. Write FIELD=OPTION."_s;
    }

    void wordsOfTheCommandLine()
    {
        QFETCH(QStringList, settings);
        QFETCH(QString, expected);
        const Taxonomy taxonomy = storedTaxonomy();
        const auto parsed = fieldSettings(taxonomy, settings);
        QCOMPARE(told(parsed ? settingsVerdict(taxonomy, VerdictBase(), *parsed)
                             : Result<Verdict>(failure(parsed.error()))),
                 expected);
    }
};

QTEST_GUILESS_MAIN(TestDecisionMaker)
#include "tst_decision_maker.moc"
