#include "ui/review/filter_words.h"

#include "tests/core/review/review_fixture.h"
#include "ui/review/review_views.h"

#include <QTest>

using namespace countersign;
using namespace countersign::test;

/// A filter as a person reads it.
class TestFilterWords : public QObject
{
    Q_OBJECT

    static QStringList wordsOf(const TicketFilter &filter)
    {
        QStringList words;
        const QList<FilterWord> found = filterWords(filter, storedTaxonomy());
        for (const FilterWord &word : found)
            words.append(word.words);
        return words;
    }

private slots:
    void everyConditionHasItsWords()
    {
        QCOMPARE(wordsOf({}), QStringList{u"all tickets"_s});
        TicketFilter filter;
        filter.states = {TicketState::Ready};
        filter.options = {{category, technical, LabelSide::Suggested},
                          {urgency, low, LabelSide::Current},
                          {tags, OptionId(), LabelSide::Current}};
        filter.confidenceFrom = Confidence::from(0.9);
        filter.flagged = false;
        filter.words = u"<b>refund</b>"_s;
        QCOMPARE(wordsOf(filter),
                 QStringList({u"Ready"_s, u"Technical, suggested"_s, u"Low"_s, u"Tags: no label"_s,
                              u"confidence 0.90 or more"_s, u"not flagged"_s, u"“<b>refund</b>”"_s}));
        QCOMPARE(filterWords(filter, storedTaxonomy()).at(1).colorIndex, std::optional<int>(1));
        filter = {};
        filter.states = statesOf(ReviewView::AllOpen); // by its name, not by its six states
        QCOMPARE(wordsOf(filter), QStringList{viewName(ReviewView::AllOpen)});
    }

    void whatIsGoneIsSaid()
    {
        TicketFilter filter;
        filter.options = {{FieldId{99}, OptionId{1}, LabelSide::Current}};
        QCOMPARE(wordsOf(filter).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestFilterWords)
#include "tst_filter_words.moc"
