#include "tests/core/store/store_fixture.h"

#include "core/dataset/importer.h"
#include "core/store/backup.h"
#include "core/store/ticket_store.h"

#include <QTest>

using namespace countersign;
using namespace countersign::test;

/// A customer's ticket that must go: nothing of its text stays in any byte of the project.
class TestForget : public QObject
{
    Q_OBJECT

    static constexpr const char *canary = "Xanthippe-0815-canary";

    /// Files of the folder whose bytes hold the canary, backups left out.
    static QStringList hits(const QString &folder)
    {
        QStringList found;
        for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden)) {
            if (!file.fileName().contains(u".backup-"_s) && bytesOf(file.filePath()).contains(canary))
                found.append(file.fileName());
        }
        return found;
    }

    static void fill(ReviewProject &project, TicketId ticket)
    {
        const QString text = QString::fromLatin1(canary);
        Suggestion suggestion = suggestionOf({choice(category, {billing}, 0.9), words(text)}, ticket);
        suggestion.reasoning = text;
        suggestion.evidence = {text};
        suggestion.answers.fields[0].unmapped = {text};
        suggestion = project.suggest(suggestion);
        project.write([&](WriteContext &context) -> Result<void> {
            const auto sent = addSentRequest(context.database, suggestion.run, ticket, 1, "key", 5);
            RequestOutcome outcome;
            outcome.id = sent.value();
            outcome.errorText = text;
            outcome.rawReply = text.toUtf8();
            if (auto done = finishRequest(context, ticket, outcome, 6); !done)
                return done;
            Suggestion baseline = suggestion;
            baseline.run = baselineRun(context.database, {1}, 7).value();
            if (auto done = replaceBaselineSuggestion(context.database, baseline); !done)
                return done;
            if (auto done =
                    runSql(context.database,
                           "INSERT INTO truth (ticket_id, field_id, value) VALUES (?1, 1, ?2)", ticket, text);
                !done)
                return done;
            if (auto done =
                    runSql(context.database,
                           "UPDATE ticket SET subject = ?2, body = ?2, created = ?2, raw = ?2 || '\"' "
                           "WHERE id = ?1",
                           ticket, text);
                !done)
                return done;
            NewDecision decision =
                decided(ticket, DecisionKind::Corrected, {choice(category, {account}), words(text)});
            decision.shownAnswers = suggestion.answers;
            return deciding(decision)(context);
        });
    }

private slots:
    void nothingOfItStays()
    {
        ReviewProject project(200);
        fill(project, TicketId{77});
        QVERIFY(!hits(project.folder()).isEmpty());
        const CurrentLabel label = labelOf(project.reader(), TicketId{77}).value();
        QVERIFY_OK(project.project().forget(TicketId{77}));
        QCOMPARE(hits(project.folder()), QStringList()); // while it is open: the WAL, too
        const auto ticket = ticketById(project.reader(), TicketId{77});
        QVERIFY_OK(ticket);
        QCOMPARE(ticket->externalId, u"T77"_s); // ids and counts stay
        QCOMPARE(ticket->body, QString());
        QCOMPARE(ticketCount(project.reader()).value(), 200);
        QCOMPARE(labelOf(project.reader(), TicketId{77}).value(), label);
        QCOMPARE(decisionsOf(project.reader(), TicketId{77}).value().first().answers.fields,
                 QList<FieldAnswer>{choice(category, {account})});
        QVERIFY_OK(project.writer()
                       .post(WritePriority::Decision, deciding(decided({77}, DecisionKind::Skipped)))
                       .result());
        project.close();
        QCOMPARE(hits(project.folder()), QStringList());
    }

    void afterAnImport()
    {
        // As files really come in: loaded beside, renamed over, and in pages that were split.
        ReviewProject project(0);
        project.close();
        QByteArray csv = "id,body\n";
        for (int i = 1; i <= 3000; ++i) {
            csv += QByteArray::number(i) + ',' + QByteArray(1 + i * 7 % 2000, 'x') +
                   (i == 1500 || i == 3000 ? QByteArray(canary) : QByteArray()) + '\n';
        }
        const QString file = project.folder() + u"/source.csv"_s;
        QVERIFY(writeBytes(file, csv));
        ImportRequest request;
        request.path = file;
        request.mapping.id = u"id"_s;
        request.mapping.body = {u"body"_s};
        QVERIFY_OK(importTickets(project.path(), request, {}, CancelToken(), project.clock));
        QVERIFY(QFile::remove(file));
        project.open();
        QCOMPARE(hits(project.folder()), QStringList(u"p.countersign"_s));
        for (const qint64 ticket : {1500, 3000})
            QVERIFY_OK(project.project().forget(TicketId{ticket}));
        QCOMPARE(hits(project.folder()), QStringList());
    }

    void aReaderThatHoldsAnOlderStateIsNamed()
    {
        ReviewProject project(5);
        fill(project, TicketId{2});
        {
            auto other = project.project().openReader();
            QVERIFY_OK(other);
            QVERIFY_OK((*other)->execute("BEGIN; SELECT count(*) FROM ticket"));
            const auto forgotten = project.project().forget(TicketId{2});
            QVERIFY(!forgotten);
            QCOMPARE(forgotten.error().kind, ErrorKind::Busy);
        }
        QVERIFY_OK(project.project().forget(TicketId{2})); // once more
        QCOMPARE(hits(project.folder()), QStringList());
    }

    void backupsKeepItAndAreNamed()
    {
        // A backup is a copy of that day: forgetting changes none, but says which ones hold the text.
        ReviewProject project(5);
        const QString old = project.folder() + u"/p.backup-20200101-000000.countersign"_s;
        const QString stranger = project.folder() + u"/p.backup-20200102-000000.countersign"_s;
        const QString broken = project.folder() + u"/p.backup-20200103-000000.countersign"_s;
        QVERIFY_OK(saveCopy(project.reader(), old));
        QCOMPARE(runForeignSql(old, "DELETE FROM ticket WHERE id = 2"), QByteArray()); // from before it came
        QVERIFY_OK(saveCopy(project.reader(), stranger));
        QCOMPARE(runForeignSql(stranger, "UPDATE project SET value = x'00' WHERE key = 'uuid'"),
                 QByteArray());
        fill(project, TicketId{2});
        QVERIFY_OK(backUp(project.path(), project.reader(), true, project.clock));
        const QString holding = backupsOf(project.path()).first();
        QVERIFY(writeBytes(broken, "who knows what"));
        QVERIFY_OK(project.project().forget(TicketId{2}));
        QVERIFY(bytesOf(holding).contains(canary));
        const auto named = backupsHolding(project.path(), project.reader(), TicketId{2});
        QVERIFY_OK(named);
        QCOMPARE(*named, (QStringList{holding, broken}));
        QVERIFY_OK(removeBackups(*named));
        QCOMPARE(backupsOf(project.path()), (QStringList{stranger, old}));
        QVERIFY_OK(removeBackups(*named)); // gone already
    }

    void unknownTicket()
    {
        ReviewProject project(1);
        QCOMPARE(project.project().forget(TicketId{2}).error().kind, ErrorKind::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestForget)
#include "tst_forget.moc"
