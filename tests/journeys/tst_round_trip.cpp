#include "core/dataset/importer.h"
#include "core/dataset/sample_project.h"
#include "core/dataset/source_probe.h"
#include "core/exporting/export_job.h"
#include "core/prelabel/baseline_labeller.h"
#include "core/review/review_service.h"
#include "core/store/database.h"
#include "core/store/project.h"
#include "core/store/taxonomy_store.h"
#include "core/store/ticket_store.h"
#include "tests/journeys/plain_csv.h"
#include "tests/support/fake_clock.h"
#include "tests/support/qverify_ok.h"
#include "tests/support/test_home.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace countersign;
using namespace countersign::test;

namespace
{

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Uuids and times gone: what may differ between two projects with the same content.
QByteArray withoutIdentity(const QByteArray &bytes)
{
    static const QRegularExpression identity(
        QStringLiteral("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|"
                       "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z"));
    return QString::fromUtf8(bytes).replace(identity, QStringLiteral("<…>")).toUtf8();
}

QList<SourceColumn> sortedSource(QList<SourceColumn> source)
{
    std::sort(source.begin(), source.end(),
              [](const SourceColumn &a, const SourceColumn &b) { return a.name < b.name; });
    return source;
}

} // namespace

/// What goes in comes out: the sample, labelled, exported, read back by another reader and by our own.
class TestRoundTrip : public QObject
{
    Q_OBJECT

    TestHome m_home;
    QString m_project;
    QByteArray m_jsonl;
    QByteArray m_csv;
    QList<QList<QByteArray>> m_sample;

    /// The sample with suggestions of the baseline and mixed verdicts, closed again.
    QString labelledSample(const QString &name, FakeClock &clock)
    {
        const QString path = m_home.path(name + QStringLiteral(".countersign"));
        [&] {
            QVERIFY_OK(createSampleProject(path, clock));
            auto project = Project::open(path, ProjectAccess::ReadWrite, clock);
            QVERIFY_OK(project);
            QVERIFY_OK(
                labelWithBaseline((*project)->reader(), *(*project)->writer(), -1, {}, CancelToken(), clock));
            ReviewService review((*project)->reader(), (*project)->writer(), clock);
            const Taxonomy taxonomy = currentTaxonomy((*project)->reader()).value();
            review.setTaxonomy(taxonomy);
            review.setAnnotator(QStringLiteral("Mira"));
            const Field &first = *taxonomy.primaryField();
            const qint64 tickets = ticketCount((*project)->reader()).value();
            for (qint64 i = 1; i <= tickets; ++i) {
                QVERIFY_OK(review.show(TicketId{i}));
                clock.advance(1500);
                if (i % 4 == 0)
                    continue; // nobody came this far
                if (i % 4 == 1) {
                    QVERIFY_OK(review.skip());
                    continue;
                }
                if (i % 4 == 2)
                    QVERIFY_OK(review.setField(first.id, {first.options.at(i % first.options.size()).id}));
                QVERIFY_OK(review.acceptShown());
            }
            QTRY_VERIFY_WITH_TIMEOUT(review.isAllSaved(), 60'000);
            QCOMPARE(review.unsavedCount(), 0);
        }();
        return QTest::currentTestFailed() ? QString() : path;
    }

    QByteArray exported(const QString &project, ExportFormat format)
    {
        const QString target = m_home.path(QStringLiteral("out.") + keyOf(format));
        const FakeClock clock;
        [&] {
            const auto open = Project::open(project, ProjectAccess::ReadOnly, clock);
            QVERIFY_OK(open);
            ExportOptions options;
            options.format = format;
            options.include = ExportInclude::All;
            QVERIFY_OK(runExport((*open)->reader(), options, target, {}, CancelToken(), clock));
        }();
        return readAll(target);
    }

    QList<Ticket> ticketsOf(const QString &path)
    {
        QList<Ticket> tickets;
        const FakeClock clock;
        const auto project = Project::open(path, ProjectAccess::ReadOnly, clock);
        const qint64 count = project ? ticketCount((*project)->reader()).value_or(0) : 0;
        for (TicketId id{1}; id.value <= count; ++id.value) {
            if (auto ticket = ticketById((*project)->reader(), id))
                tickets.append(*ticket);
        }
        return tickets;
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_home.isValid());
        FakeClock clock;
        m_project = labelledSample(QStringLiteral("first"), clock);
        QVERIFY(!m_project.isEmpty());
        m_jsonl = exported(m_project, ExportFormat::Jsonl);
        m_csv = exported(m_project, ExportFormat::Csv);
        m_sample = plainCsv(readAll(QStringLiteral(":/sample/sample.csv")));
        QVERIFY(m_sample.size() > 200);
        QVERIFY(!m_jsonl.isEmpty() && !m_csv.isEmpty());
    }

    void jsonlGivesEveryColumnBack()
    {
        const QList<QByteArray> header = m_sample.first();
        const QList<QByteArray> lines = m_jsonl.trimmed().split('\n');
        QCOMPARE(lines.size(), m_sample.size() - 1);
        QHash<QString, int> states;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            QJsonParseError error;
            const QJsonObject ticket = QJsonDocument::fromJson(lines.at(i), &error).object();
            QVERIFY2(error.error == QJsonParseError::NoError, lines.at(i).constData());
            const QJsonObject source = ticket.value(QLatin1String("source")).toObject();
            QCOMPARE(source.size(), header.size());
            for (qsizetype c = 0; c < header.size(); ++c)
                QCOMPARE(source.value(QString::fromUtf8(header.at(c))).toString().toUtf8(),
                         m_sample.at(i + 1).at(c));
            for (const char *name : {"id", "subject", "body"})
                QCOMPARE(ticket.value(QLatin1String(name)).toString().toUtf8(),
                         m_sample.at(i + 1).at(header.indexOf(QByteArray(name))));
            ++states[ticket.value(QLatin1String("state")).toString()];
        }
        QCOMPARE(states.value(QStringLiteral("skipped")), int(lines.size() + 3) / 4);
        QCOMPARE(states.value(QStringLiteral("needs_review")), int(lines.size()) / 4);
        QCOMPARE(states.size(), 3); // and decided
    }

    void csvGivesEveryColumnBack()
    {
        const QList<QList<QByteArray>> rows = plainCsv(m_csv);
        QCOMPARE(rows.size(), m_sample.size());
        const qsizetype columns = m_sample.first().size();
        QVERIFY(rows.first().size() > columns);
        for (qsizetype i = 0; i < rows.size(); ++i) {
            QCOMPARE(rows.at(i).size(), rows.first().size());
            QCOMPARE(rows.at(i).mid(0, columns), m_sample.at(i));
        }
    }

    void aSecondExportIsTheFirst()
    {
        QCOMPARE(exported(m_project, ExportFormat::Jsonl), m_jsonl);
        QCOMPARE(exported(m_project, ExportFormat::Csv), m_csv);
    }

    void theSameWorkGivesTheSameExport()
    {
        FakeClock clock;
        clock.jumpWall(86'400'000);
        const QString again = labelledSample(QStringLiteral("second"), clock);
        QVERIFY(!again.isEmpty());
        const QByteArray jsonl = exported(again, ExportFormat::Jsonl);
        QVERIFY(jsonl != m_jsonl); // another time
        QCOMPARE(withoutIdentity(jsonl), withoutIdentity(m_jsonl));
        QCOMPARE(withoutIdentity(exported(again, ExportFormat::Csv)), withoutIdentity(m_csv));
    }

    void theSourceColumnsAreTheFileAgain()
    {
        QByteArray lines;
        for (const QByteArray &line : m_jsonl.trimmed().split('\n')) {
            const QJsonObject ticket = QJsonDocument::fromJson(line).object();
            lines += QJsonDocument(ticket.value(QLatin1String("source")).toObject())
                         .toJson(QJsonDocument::Compact) +
                     '\n';
        }
        ImportRequest request;
        request.path = m_home.write(QStringLiteral("source.jsonl"), lines);
        const QString path = m_home.path(QStringLiteral("again.countersign"));
        const FakeClock clock;
        Taxonomy taxonomy;
        {
            const auto first = Project::open(m_project, ProjectAccess::ReadOnly, clock);
            QVERIFY_OK(first);
            taxonomy = currentTaxonomy((*first)->reader()).value();
        }
        const auto probe = probeSource(request.path);
        QVERIFY_OK(probe);
        const auto mapping = guessMapping(probe->columns, probe->rows, taxonomy);
        QVERIFY_OK(mapping);
        request.mapping = *mapping;
        QVERIFY_OK(Project::create(path, taxonomy, clock));
        QVERIFY_OK(importTickets(path, request, {}, {}, clock));

        const QList<Ticket> before = ticketsOf(m_project);
        const QList<Ticket> after = ticketsOf(path);
        QCOMPARE(after.size(), before.size());
        for (qsizetype i = 0; i < before.size(); ++i) {
            QCOMPARE(after.at(i).externalId, before.at(i).externalId);
            QCOMPARE(after.at(i).subject.toUtf8(), before.at(i).subject.toUtf8());
            QCOMPARE(after.at(i).body.toUtf8(), before.at(i).body.toUtf8());
            QCOMPARE(after.at(i).created, before.at(i).created);
            QVERIFY(sortedSource(after.at(i).source) == sortedSource(before.at(i).source));
        }
    }
};

QTEST_GUILESS_MAIN(TestRoundTrip)
#include "tst_round_trip.moc"
