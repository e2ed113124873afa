#include "ui/models/facet_model.h"

#include "tests/core/review/review_fixture.h"
#include "ui/models/filter_words.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace countersign;
using namespace countersign::test;

namespace
{

FilterNames knownNames()
{
    FilterNames names;
    names.runs.insert(RunId{3}, {SourceKind::Llm, QStringLiteral("mistral-small")});
    names.runs.insert(RunId{1}, {SourceKind::Baseline, QString()});
    names.annotators.insert(AnnotatorId{2}, QStringLiteral("Mira %1"));
    return names;
}

Facets someFacets()
{
    Facets facets;
    facets.states[size_t(TicketState::NeedsReview)] = 40;
    facets.states[size_t(TicketState::Decided)] = 10;
    for (const Field &field : storedTaxonomy().fields) {
        for (const Option &option : field.options)
            facets.options.append({field.id, option.id, 20, 0});
    }
    facets.bands = {5, 10, 20, 5, 0};
    facets.flags[4] = 2;
    facets.runs = {{{3}, 30}, {{1}, 10}};
    facets.annotators = {{{2}, 10}};
    return facets;
}

QStringList wordsOf(const FacetModel &model)
{
    QStringList words;
    for (int row = 0; row < model.rowCount(); ++row)
        words.append(model.data(model.index(row), Qt::DisplayRole).toString());
    return words;
}

const QList<FacetChoice> choices{{FacetDimension::State, {}, qint64(TicketState::Ready)},
                                 {FacetDimension::Suggested, {1}, 2},
                                 {FacetDimension::Decided, {1}, 2},
                                 {FacetDimension::Confidence, {}, qint64(ConfidenceBand::Likely)},
                                 {FacetDimension::Why, {}, qint64(ReviewFlag::Unmapped)},
                                 {FacetDimension::Run, {}, 3},
                                 {FacetDimension::Changed, {}, 7},
                                 {FacetDimension::Mark, {}, qint64(MarkBit::Flagged)},
                                 {FacetDimension::Mark, {}, qint64(MarkBit::HasNote)},
                                 {FacetDimension::Source, {}, qint64(SourceKind::Imported)},
                                 {FacetDimension::Annotator, {}, 2},
                                 {FacetDimension::Duplicates, {}, 1}};

} // namespace

class TestFacetModel : public QObject
{
    Q_OBJECT

private slots:
    void everyChoiceGoesOnAndOff()
    {
        TicketFilter all;
        for (const FacetChoice &choice : choices) {
            const TicketFilter one = withOnly({}, choice);
            QVERIFY(isChosen(one, choice));
            QVERIFY(hasChoiceIn(one, choice));
            QVERIFY(withOnly(one, choice).isEmpty()); // the second time: not any more
            QVERIFY(withToggled(one, choice).isEmpty());
            QVERIFY(without(one, choice).isEmpty());
            for (const FacetChoice &other : choices)
                QCOMPARE(isChosen(one, other), other == choice);
            all = withToggled(all, choice);
        }
        for (const FacetChoice &choice : choices) {
            QVERIFY(isChosen(all, choice)); // one section does not touch another
            all = without(all, choice);
        }
        QVERIFY(all.isEmpty());
    }

    void onlyThisLeavesOtherSections()
    {
        TicketFilter filter;
        filter.states = openStates();
        QVERIFY(!isChosen(filter, {FacetDimension::State, {}, qint64(TicketState::Ready)}));
        filter = withToggled(filter, {FacetDimension::State, {}, qint64(TicketState::Ready)});
        QCOMPARE(filter.states, QList<TicketState>{TicketState::Ready});
        filter = withToggled(filter, {FacetDimension::Suggested, {1}, 1});
        filter = withToggled(filter, {FacetDimension::Suggested, {1}, 2});
        filter = withToggled(filter, {FacetDimension::Suggested, {2}, 4});
        filter = withOnly(filter, {FacetDimension::Suggested, {1}, 2}); // of two: only this
        QCOMPARE(filter.options, (QList<OptionCondition>{{{2}, {4}, LabelSide::Suggested},
                                                         {{1}, {2}, LabelSide::Suggested}}));
        QCOMPARE(filter.states, QList<TicketState>{TicketState::Ready});
        filter.confidenceTo = Confidence::from(0.5);
        filter = withOnly(filter, {FacetDimension::Confidence, {}, qint64(ConfidenceBand::Sure)});
        QVERIFY(!filter.confidenceTo);
    }

    void clearingEndsSomewhere()
    {
        TicketFilter filter;
        filter.flagged = true;
        filter = cleared(filter);
        QVERIFY(isAllOpen(filter));
        QVERIFY(canBeCleared(filter));
        QVERIFY(cleared(filter).isEmpty());
        QVERIFY(!canBeCleared({}));
    }

    void aFilterInWords_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QString>("words");
        for (const auto &[kind, words] : std::initializer_list<std::pair<const char *, const char *>>{
                 {"nothing", "All tickets"},
                 {"open", "All open"},
                 {"several", "Needs review or Ready, Billing or Technical, below 0.40"},
                 {"origin", "run 3, Language model, decided by Mira %1"},
                 {"marks", "not flagged, has a note, with near-duplicates"},
                 {"range", "confidence from 0.50, confidence up to 0.80"},
                 {"gone", "an option that is gone or no Category, “late %1 invoice”"}})
            QTest::newRow(kind) << QByteArray(kind) << QString::fromUtf8(words);
    }

    void aFilterInWords()
    {
        QFETCH(QByteArray, kind);
        QFETCH(QString, words);
        TicketFilter filter;
        if (kind == "open") {
            filter.states = openStates();
        } else if (kind == "several") {
            filter.states = {TicketState::NeedsReview, TicketState::Ready};
            filter.options = {{category, billing, LabelSide::Suggested},
                              {category, technical, LabelSide::Suggested}};
            filter.bands = ConfidenceBand::Guess;
        } else if (kind == "origin") {
            filter.runs = {{3}};
            filter.sources = {SourceKind::Llm};
            filter.annotators = {{2}};
        } else if (kind == "marks") {
            filter.flagged = false;
            filter.hasNote = true;
            filter.duplicates = DuplicateFilter::InAnyGroup;
        } else if (kind == "range") {
            filter.confidenceFrom = Confidence::from(0.5);
            filter.confidenceTo = Confidence::from(0.8);
        } else if (kind == "gone") {
            filter.options = {{category, {99}, LabelSide::Suggested}, {category, {}, LabelSide::Suggested}};
            filter.words = QStringLiteral("late %1 invoice");
        }
        QCOMPARE(filterWords(filter, storedTaxonomy(), knownNames()), words);
        TicketFilter left = filter;
        for (int i = 0; i < 20 && !left.isEmpty(); ++i) // each part can be taken away
            left = filterParts(left, storedTaxonomy(), knownNames()).first().without;
        QVERIFY(left.isEmpty());
    }

    void sectionsFoldUnderMore()
    {
        FacetModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFacets({}, {}, storedTaxonomy(), {});
        QVERIFY(wordsOf(model).contains(QStringLiteral("State")));
        model.setFacets(someFacets(), {}, storedTaxonomy(), knownNames());
        const QStringList folded = wordsOf(model);
        QVERIFY(folded.contains(QStringLiteral("Category, suggested")));
        QCOMPARE(folded.last(),
                 QStringLiteral("8 more: confidence, why, run, date, marks, person, Urgency, Tags"));
        model.setOpen(model.rowCount() - 1, true);
        const int run = int(wordsOf(model).indexOf(QStringLiteral("Run")));
        QVERIFY(run > 0);
        QVERIFY(!model.isOpen(run));
        model.setOpen(run, true);
        QCOMPARE(wordsOf(model).at(run + 1), QStringLiteral("Run 3, mistral-small"));
        QCOMPARE(wordsOf(model).at(run + 2), QStringLiteral("Run 1, Offline baseline"));
        QCOMPARE(model.headingOf(run + 2), run);
        QCOMPARE(model.index(run + 2).data(int(FacetRole::Share)).toDouble(), 1.0 / 3);

        FacetModel other;
        other.setFacets(someFacets(), {}, storedTaxonomy(), knownNames());
        other.setFolding("[1]");
        QCOMPARE(wordsOf(other), folded);
        other.setFolding(R"({"state":"no","why":5})");
        QCOMPARE(wordsOf(other), folded);
        other.setFolding(model.folding());
        QCOMPARE(wordsOf(other), wordsOf(model));
    }

    void whatIsChosenIsNeverLeftOut()
    {
        FacetModel model;
        TicketFilter filter;
        filter.runs = {{7}};
        filter.flags = ReviewFlag::TicketCut;
        filter.duplicates = DuplicateFilter::InAnyGroup;
        model.setFolding(R"({"more":true,"why":true,"run":true,"duplicates":true})");
        model.setFacets(someFacets(), filter, storedTaxonomy(), knownNames());
        for (const char *word : {"Run 7", "sent in part", "In a group"}) {
            const int row = int(wordsOf(model).indexOf(QString::fromLatin1(word)));
            QVERIFY2(row > 0, word);
            QVERIFY(model.index(row).data(int(FacetRole::Chosen)).toBool());
        }
        model.setFolding({});
        const QModelIndex more = model.index(model.rowCount() - 1);
        QVERIFY(
            more.data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral(", folded, filtered by")));
    }

    void aRowSaysItsCount()
    {
        FacetModel model;
        model.setFacets(someFacets(), {}, storedTaxonomy(), knownNames());
        const int row = int(wordsOf(model).indexOf(QStringLiteral("Billing")));
        QCOMPARE(model.index(row).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Billing: 20"));
    }
};

QTEST_MAIN(TestFacetModel)
#include "tst_facet_model.moc"
