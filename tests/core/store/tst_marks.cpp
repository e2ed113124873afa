#include "core/store/mark_store.h"
#include "tests/core/store/store_fixture.h"

#include <QTest>

using namespace countersign;
using namespace countersign::test;

/// Flags and notes: what a person puts on a ticket beside deciding it.
class TestMarks : public QObject
{
    Q_OBJECT

    static ActionId mark(ReviewProject &project, qint64 ticket, MarkKind kind, const QString &value,
                         const QString &who = u"ann"_s)
    {
        ActionId action;
        project.write([&](WriteContext &context) -> Result<void> {
            const auto id = annotatorNamed(context.database, who);
            const auto made = recordMark(context, *id, {ticket}, kind, value, 1000);
            if (!made)
                return failure(made.error());
            action = *made;
            return {};
        });
        return action;
    }

    static UndoOutcome step(ReviewProject &project, bool undo, const QString &who = u"ann"_s)
    {
        UndoOutcome outcome;
        project.write([&](WriteContext &context) -> Result<void> {
            const auto id = annotatorNamed(context.database, who);
            const auto done = undo ? undoLast(context, *id, 2000) : redoLast(context, *id, 2000);
            if (!done)
                return failure(done.error());
            outcome = *done;
            return {};
        });
        return outcome;
    }

    static TicketMarks marks(ReviewProject &project, qint64 ticket)
    {
        return marksOf(project.reader(), {ticket}).value();
    }

private slots:
    void aFlagIsPutOnAndTakenOff()
    {
        ReviewProject project(2);
        QCOMPARE(marks(project, 1), TicketMarks());
        QVERIFY(mark(project, 1, MarkKind::Flag, u"1"_s).isValid());
        QCOMPARE(marks(project, 1).marks, Marks(MarkBit::Flagged));
        QCOMPARE(labelOf(project.reader(), {1}).value().marks, Marks(MarkBit::Flagged));
        QCOMPARE(marks(project, 2), TicketMarks());
        QVERIFY(!mark(project, 1, MarkKind::Flag, u"1"_s).isValid());      // it says that already
        QVERIFY(mark(project, 1, MarkKind::Flag, {}, u"bob"_s).isValid()); // a flag is there for the others
        QCOMPARE(labelOf(project.reader(), {1}).value().marks, Marks());
        QCOMPARE(countOf(project.reader(), "SELECT count(*) FROM mark"), 2); // append-only
    }

    void aNoteKeepsItsWords()
    {
        ReviewProject project(1);
        mark(project, 1, MarkKind::Note, u"ask <b>Ilse</b>"_s);
        mark(project, 1, MarkKind::Flag, u"1"_s);
        QCOMPARE(marks(project, 1).note, u"ask <b>Ilse</b>"_s);
        QCOMPARE(marks(project, 1).marks, MarkBit::Flagged | MarkBit::HasNote);
        mark(project, 1, MarkKind::Note, {});
        QCOMPARE(marks(project, 1).marks, Marks(MarkBit::Flagged));
    }

    void aNoteThatIsTooLongIsRefused()
    {
        ReviewProject project(1);
        const auto refused = project.writer()
                                 .post(WritePriority::Normal,
                                       [](WriteContext &context) -> Result<void> {
                                           const auto id = annotatorNamed(context.database, u"ann"_s);
                                           const auto made = recordMark(context, *id, {1}, MarkKind::Note,
                                                                        QString(longestNote + 1, u'x'), 1000);
                                           return made ? Result<void>() : failure(made.error());
                                       })
                                 .result();
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(QString::number(longestNote)));
        QCOMPARE(marks(project, 1), TicketMarks());
        QVERIFY(mark(project, 1, MarkKind::Note, QString(longestNote, u'x')).isValid());
    }

    void undoAndRedoTakeMarksAlong()
    {
        ReviewProject project(1);
        mark(project, 1, MarkKind::Note, u"one"_s);
        mark(project, 1, MarkKind::Note, u"two"_s);
        mark(project, 1, MarkKind::Flag, u"1"_s);
        QCOMPARE(step(project, true).tickets, QList<TicketId>{{1}});
        QCOMPARE(marks(project, 1).marks, Marks(MarkBit::HasNote));
        QCOMPARE(marks(project, 1).note, u"two"_s);
        step(project, true);
        QCOMPARE(marks(project, 1).note, u"one"_s);
        step(project, true);
        QCOMPARE(marks(project, 1).marks, Marks());
        QVERIFY(!step(project, true).action.isValid());
        project.open(); // across a restart
        step(project, false);
        step(project, false);
        const UndoOutcome last = step(project, false);
        QVERIFY(last.isWhole);
        QCOMPARE(last.count, 1);
        QCOMPARE(marks(project, 1).note, u"two"_s);
        QCOMPARE(labelOf(project.reader(), {1}).value().marks, MarkBit::Flagged | MarkBit::HasNote);
        QVERIFY(!step(project, false).action.isValid());
    }

    void marksAndDecisionsAreOneRowOfVerbs()
    {
        ReviewProject project(1);
        project.write(deciding(decided({1}, DecisionKind::Skipped)));
        mark(project, 1, MarkKind::Flag, u"1"_s);
        step(project, true);
        QCOMPARE(labelOf(project.reader(), {1}).value().person, PersonState::Skipped);
        QCOMPARE(marks(project, 1).marks, Marks());
        step(project, true);
        QCOMPARE(labelOf(project.reader(), {1}).value().person, PersonState::None);
        step(project, false);
        step(project, false);
        QCOMPARE(labelOf(project.reader(), {1}).value().person, PersonState::Skipped);
        QCOMPARE(marks(project, 1).marks, Marks(MarkBit::Flagged));
    }
};

QTEST_GUILESS_MAIN(TestMarks)
#include "tst_marks.moc"
