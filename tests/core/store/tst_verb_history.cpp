#include "core/store/mark_store.h"
#include "tests/core/store/store_fixture.h"

#include <QTest>

using namespace countersign;
using namespace countersign::test;

/// The list of what was done, and the way back into it.
class TestVerbHistory : public QObject
{
    Q_OBJECT

    static AnnotatorId idOf(ReviewProject &project, const QString &name)
    {
        AnnotatorId id;
        project.write([&](WriteContext &context) -> Result<void> {
            id = annotatorNamed(context.database, name).value();
            return {};
        });
        return id;
    }

    static UndoOutcome backTo(ReviewProject &project, const QString &who, ActionId target)
    {
        UndoOutcome outcome;
        project.write([&](WriteContext &context) -> Result<void> {
            const auto id = annotatorNamed(context.database, who);
            const auto done = undoBackTo(context, *id, target, 3000);
            if (!done)
                return failure(done.error());
            outcome = *done;
            return {};
        });
        return outcome;
    }

    static void step(ReviewProject &project, const QString &who, bool undo)
    {
        project.write([&](WriteContext &context) -> Result<void> {
            const auto id = annotatorNamed(context.database, who);
            const auto done = undo ? undoLast(context, *id, 2000) : redoLast(context, *id, 2000);
            return done ? Result<void>() : failure(done.error());
        });
    }

    /// "T3 decide -" a line, "-" for undone.
    static QStringList lines(ReviewProject &project, AnnotatorId who = {}, int limit = 100)
    {
        QStringList made;
        const auto history = readHistory(project.reader(), who, limit);
        for (const HistoryEntry &entry : *history)
            made.append(u"%1 %2 %3%4"_s.arg(entry.firstId)
                            .arg(int(entry.kind))
                            .arg(entry.tickets)
                            .arg(entry.isUndone ? u" undone"_s : QString()));
        return made;
    }

    /// ann skips T1, flags T2, acts on T3…T5; bob skips T6 between.
    static QList<ActionId> act(ReviewProject &project)
    {
        QList<ActionId> actions;
        project.write(deciding(decided({1}, DecisionKind::Skipped)));
        project.write(deciding(decided({6}, DecisionKind::Skipped), u"bob"_s));
        project.write([](WriteContext &context) -> Result<void> {
            const auto id = annotatorNamed(context.database, u"ann"_s);
            if (const auto flag = recordMark(context, *id, {2}, MarkKind::Flag, u"1"_s, 1000); !flag)
                return failure(flag.error());
            const auto bulk =
                recordDecisions(context, *id, ActionKind::Bulk,
                                {decided({3}, DecisionKind::Skipped), decided({4}, DecisionKind::Skipped),
                                 decided({5}, DecisionKind::Skipped)},
                                1000);
            return bulk ? Result<void>() : failure(bulk.error());
        });
        const auto history = readHistory(project.reader(), idOf(project, u"ann"_s), 100);
        for (const HistoryEntry &entry : *history)
            actions.prepend(entry.action);
        return actions; // skip, flag, bulk
    }

private slots:
    void newestFirstWithTheirTickets()
    {
        ReviewProject project(6);
        act(project);
        QCOMPARE(lines(project), QStringList({u"T3 4 3"_s, u"T2 3 1"_s, u"T6 0 1"_s, u"T1 0 1"_s}));
        QCOMPARE(lines(project, idOf(project, u"bob"_s)), QStringList{u"T6 0 1"_s});
        QCOMPARE(lines(project, {}, 2), QStringList({u"T3 4 3"_s, u"T2 3 1"_s}));
        QCOMPARE(readHistory(project.reader(), {}, 1).value().first().annotator, u"ann"_s);
    }

    void undoneOnesSaySo()
    {
        ReviewProject project(6);
        act(project);
        step(project, u"ann"_s, true);
        step(project, u"ann"_s, true);
        QCOMPARE(lines(project),
                 QStringList({u"T3 4 3 undone"_s, u"T2 3 1 undone"_s, u"T6 0 1"_s, u"T1 0 1"_s}));
        step(project, u"ann"_s, false);
        QCOMPARE(lines(project), QStringList({u"T3 4 3 undone"_s, u"T2 3 1"_s, u"T6 0 1"_s, u"T1 0 1"_s}));
        step(project, u"ann"_s, true);
        QCOMPARE(lines(project),
                 QStringList({u"T3 4 3 undone"_s, u"T2 3 1 undone"_s, u"T6 0 1"_s, u"T1 0 1"_s}));
    }

    void manyStepsDoNotPushVerbsOut()
    {
        ReviewProject project(6);
        act(project);
        for (int i = 0; i < 5; ++i) {
            step(project, u"ann"_s, true);
            step(project, u"ann"_s, false);
        }
        QCOMPARE(lines(project, {}, 4), QStringList({u"T3 4 3"_s, u"T2 3 1"_s, u"T6 0 1"_s, u"T1 0 1"_s}));
    }

    void backToAVerb()
    {
        ReviewProject project(6);
        const QList<ActionId> actions = act(project);
        const UndoOutcome outcome = backTo(project, u"ann"_s, actions.at(1));
        QCOMPARE(outcome.action, actions.at(1));
        QCOMPARE(outcome.tickets, QList<TicketId>{{2}});
        QCOMPARE(lines(project),
                 QStringList({u"T3 4 3 undone"_s, u"T2 3 1 undone"_s, u"T6 0 1"_s, u"T1 0 1"_s}));
        QCOMPARE(labelOf(project.reader(), {1}).value().person, PersonState::Skipped);
        QCOMPARE(labelOf(project.reader(), {4}).value().person, PersonState::None);
        step(project, u"ann"_s, false); // each is still a step for redo
        step(project, u"ann"_s, false);
        QCOMPARE(lines(project), QStringList({u"T3 4 3"_s, u"T2 3 1"_s, u"T6 0 1"_s, u"T1 0 1"_s}));
    }

    void nothingIsUndoneInSearchOfWhatIsNotThere()
    {
        ReviewProject project(6);
        const QList<ActionId> actions = act(project);
        QVERIFY(!backTo(project, u"bob"_s, actions.at(0)).action.isValid()); // another's
        QVERIFY(!backTo(project, u"ann"_s, ActionId{999}).action.isValid());
        step(project, u"ann"_s, true);
        QVERIFY(!backTo(project, u"ann"_s, actions.at(2)).action.isValid()); // taken back already
        QCOMPARE(lines(project), QStringList({u"T3 4 3 undone"_s, u"T2 3 1"_s, u"T6 0 1"_s, u"T1 0 1"_s}));
        step(project, u"ann"_s, false);
        QVERIFY(backTo(project, u"ann"_s, actions.at(2)).action.isValid()); // done again, so it stands
    }
};

QTEST_GUILESS_MAIN(TestVerbHistory)
#include "tst_verb_history.moc"
