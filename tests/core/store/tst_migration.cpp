#include "core/store/backup.h"
#include "core/store/schema.h"
#include "tests/core/store/store_fixture.h"

#include <QTest>

using namespace countersign;
using namespace countersign::test;

/// A project of the first format, brought up to date when it is opened.
class TestMigration : public QObject
{
    Q_OBJECT

    /// The same project as the first version of the program would have written it.
    static void writeAsVersion1(const QString &path)
    {
        QFile step(u":/schema/0001_initial.sql"_s);
        QVERIFY(step.open(QIODevice::ReadOnly));
        const QString old = path + u".v1"_s;
        QCOMPARE(runForeignSql(old, step.readAll()), QByteArray());
        QByteArray copy = "PRAGMA application_id=" + QByteArray::number(projectApplicationId) +
                          ";PRAGMA user_version=1;ATTACH '" + path.toUtf8() + "' AS new;";
        for (const char *table : {"project", "taxonomy_version", "field", "option", "import", "ticket", "run",
                                  "suggestion", "annotator", "action", "decision"})
            copy += QByteArray("INSERT INTO main.") + table + " SELECT * FROM new." + table + ";";
        copy += "INSERT INTO main.current_label SELECT ticket_id, person, ledger, source, run_id, "
                "taxonomy_version, flags, decided_at, labels FROM new.current_label;";
        QCOMPARE(runForeignSql(old, copy), QByteArray());
        for (const char *companion : {"", "-wal", "-shm"})
            QFile::remove(path + QLatin1String(companion));
        QVERIFY(QFile::rename(old, path));
    }

    /// T1 is suggested and decided by ann, T2 by bob after ann, T3 only suggested.
    static std::unique_ptr<ReviewProject> oldProject()
    {
        auto project = std::make_unique<ReviewProject>(4);
        for (const qint64 ticket : {1, 3})
            project->suggest(suggestionOf({choice(category, {billing}, 0.9)}, {ticket}));
        const QList<FieldAnswer> both{choice(category, {technical}), choice(urgency, {low})};
        project->write(deciding(decided({1}, DecisionKind::Corrected, both), u"ann"_s, 5000));
        project->write(deciding(decided({2}, DecisionKind::Corrected, both), u"ann"_s, 5000));
        project->write(deciding(decided({2}, DecisionKind::Skipped), u"bob"_s, 6000));
        project->close();
        writeAsVersion1(project->path());
        return project;
    }

private slots:
    void everythingIsStillThere()
    {
        auto project = oldProject();
        const auto readOnly = Project::open(project->path(), ProjectAccess::ReadOnly, project->clock);
        QVERIFY(!readOnly);
        QCOMPARE(readOnly.error().kind, ErrorKind::Unsupported);
        QCOMPARE(backupsOf(project->path()).size(), 0);
        project->open();
        QCOMPARE(countOf(project->reader(), "PRAGMA user_version"), projectSchemaVersion);
        QCOMPARE(backupsOf(project->path()).size(), 1); // what it was before
        QVERIFY_OK(verifySchema(project->reader()));
        QCOMPARE(countOf(project->reader(), "SELECT count(*) FROM ticket"), 4);
        const CurrentLabel first = labelOf(project->reader(), {1}).value();
        QCOMPARE(first.person, PersonState::Decided);
        QCOMPARE(first.changedAt, 5000);
        QCOMPARE(first.marks, Marks());
        QCOMPARE(annotatorName(project->reader(), first.annotator).value(), u"ann"_s);
        const CurrentLabel second = labelOf(project->reader(), {2}).value();
        QCOMPARE(second.changedAt, 6000);
        QCOMPARE(annotatorName(project->reader(), second.annotator).value(), u"bob"_s);
        const CurrentLabel third = labelOf(project->reader(), {3}).value();
        QVERIFY(!third.annotator.isValid());
        QCOMPARE(finalDecision(project->reader(), {1}).value()->answers.find(category)->options,
                 QList<OptionId>{technical});
    }

    void undoGoesBackIntoTheOldVersion()
    {
        auto project = oldProject();
        project->open();
        UndoOutcome outcome;
        project->write([&](WriteContext &context) -> Result<void> {
            const auto id = annotatorNamed(context.database, u"bob"_s);
            const auto done = undoLast(context, *id, 9000);
            if (!done)
                return failure(done.error());
            outcome = *done;
            return {};
        });
        QCOMPARE(outcome.tickets, QList<TicketId>{{2}});
        QCOMPARE(labelOf(project->reader(), {2}).value().person, PersonState::Decided);
    }

    void whatTheFirstFormatNeverHeldIsRefused()
    {
        auto project = oldProject();
        QCOMPARE(runForeignSql(project->path(), "CREATE TABLE extra (x)"), QByteArray());
        const auto opened = Project::open(project->path(), ProjectAccess::ReadWrite, project->clock);
        QVERIFY(!opened);
        QVERIFY(opened.error().message.contains(u"extra"_s));
    }
};

QTEST_GUILESS_MAIN(TestMigration)
#include "tst_migration.moc"
