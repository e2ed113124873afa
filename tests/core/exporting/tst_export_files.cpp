#include "core/exporting/export_options.h"
#include "tests/core/exporting/export_project.h"

#include <QDir>
#include <QTest>

using namespace countersign;
using namespace countersign::test;

namespace
{

/// One ticket in every state.
void everyState(ExportProject &project)
{
    project.import(contentOf(exportData(QStringLiteral("every_state/tickets.csv"))), QStringLiteral("t.csv"));
    const RunId trial = project.llmRun(QStringLiteral("trial"), QStringLiteral("http://localhost:1"), false);
    const RunId run =
        project.llmRun(QStringLiteral("llama-3"), QStringLiteral("http://user.example:8080/v1/secret-path"));
    project.baseline(QStringLiteral("T-1"), {QStringLiteral("category=loan:0.31")}, ReviewFlag::NotMeasured);
    project.suggest(trial, QStringLiteral("T-1"), {QStringLiteral("category=refund:0.5")});
    project.suggest(
        run, QStringLiteral("T-1"),
        {QStringLiteral("category=card:0.93"), QStringLiteral("tags=late+angry:0.8"),
         QStringLiteral("urgency=High:0.77"), QStringLiteral("summary=Card \"gold\" is late\nvery")},
        {}, QStringLiteral("The customer waits\tfor a card."), {QStringLiteral("still \"waiting\"")});
    project.suggest(run, QStringLiteral("T-2"),
                    {QStringLiteral("category=loan:0.99"), QStringLiteral("urgency=Low:0.9")});
    project.suggest(run, QStringLiteral("T-3"),
                    {QStringLiteral("category=card:0.9"), QStringLiteral("urgency=Low:0.9")});
    project.suggest(run, QStringLiteral("T-5"),
                    {QStringLiteral("category=refund:0.75"), QStringLiteral("tags=:0.9"),
                     QStringLiteral("urgency=Low:0.8"), QStringLiteral("summary=Money back")});
    project.suggest(run, QStringLiteral("T-6"),
                    {QStringLiteral("category=loan:0.74"), QStringLiteral("urgency=Unheard of:0.9")},
                    ReviewFlag::Unmapped);
    project.request(run, QStringLiteral("T-7"), RequestState::Unknown);
    project.request(run, QStringLiteral("T-8"), RequestState::Failed);
    project.decide(QStringLiteral("Anna"), QStringLiteral("T-1"), DecisionKind::Accepted,
                   {QStringLiteral("category=card"), QStringLiteral("tags=late+angry"),
                    QStringLiteral("urgency=High"), QStringLiteral("summary=Card is late")});
    project.decide(QStringLiteral("Anna"), QStringLiteral("T-2"), DecisionKind::Corrected,
                   {QStringLiteral("category=refund"), QStringLiteral("urgency=Low")});
    project.clock().advance(61'001);
    project.decide(QStringLiteral("Bob, \"B\""), QStringLiteral("T-2"), DecisionKind::Corrected,
                   {QStringLiteral("category=card"), QStringLiteral("tags="), QStringLiteral("urgency=Low")});
    project.decide(QStringLiteral("Anna"), QStringLiteral("T-3"), DecisionKind::Skipped);
    project.decide(QStringLiteral("Anna"), QStringLiteral("T-4"), DecisionKind::Partial,
                   {QStringLiteral("urgency=High")});
    project.decide(QStringLiteral("Anna"), QStringLiteral("T-9"), DecisionKind::Corrected,
                   {QStringLiteral("category=card")});
    project.undo(QStringLiteral("Anna"));
}

void clash(ExportProject &project)
{
    project.import(contentOf(exportData(QStringLiteral("clash/tickets.csv"))), QStringLiteral("t.csv"));
    project.decide(QStringLiteral("Anna"), QStringLiteral("1"), DecisionKind::Corrected,
                   {QStringLiteral("category=card"), QStringLiteral("urgency=Low")});
}

/// Three files with other columns: commas, semicolons with commas inside, JSON.
void mixed(ExportProject &project)
{
    for (const char *name : {"a.csv", "b.csv", "c.jsonl", "d.json"})
        project.import(contentOf(exportData(QStringLiteral("mixed/") + QLatin1String(name))),
                       QLatin1String(name));
}

void renamed(ExportProject &project)
{
    project.import(contentOf(exportData(QStringLiteral("renamed/tickets.csv"))), QStringLiteral("t.csv"));
    project.decide(
        QStringLiteral("Anna"), QStringLiteral("1"), DecisionKind::Corrected,
        {QStringLiteral("category=card"), QStringLiteral("tags=late+angry"), QStringLiteral("urgency=Low")});
    project.renameOption(QStringLiteral("category"), QStringLiteral("card"), QStringLiteral("cards"));
    project.renameOption(QStringLiteral("tags"), QStringLiteral("late"), QStringLiteral("delayed"));
    project.decide(
        QStringLiteral("Anna"), QStringLiteral("2"), DecisionKind::Corrected,
        {QStringLiteral("category=cards"), QStringLiteral("tags=delayed"), QStringLiteral("urgency=Low")});
    project.decide(QStringLiteral("Anna"), QStringLiteral("3"), DecisionKind::Corrected,
                   {QStringLiteral("category=loan"), QStringLiteral("urgency=Low")});
}

void formulas(ExportProject &project)
{
    project.import(contentOf(exportData(QStringLiteral("formulas/tickets.csv"))), QStringLiteral("t.csv"));
    const RunId run = project.llmRun(QStringLiteral("=model()"), QStringLiteral("http://localhost:1"));
    project.suggest(run, QStringLiteral("=1+1"),
                    {QStringLiteral("category=card:0.9"), QStringLiteral("urgency=Low:0.9"),
                     QStringLiteral("summary=@SUM(A1)")});
    project.decide(
        QStringLiteral("+Anna"), QStringLiteral("=1+1"), DecisionKind::Corrected,
        {QStringLiteral("category=card"), QStringLiteral("urgency=Low"), QStringLiteral("summary=-1")});
}

using Build = void (*)(ExportProject &);

/// "all", "ready+human_review", "all+reasoning", … as the expected files are named.
ExportOptions optionsOf(const QString &fileName)
{
    ExportOptions options;
    const QString name = fileName.section(u'.', 0, 0);
    const QString kind = fileName.section(u'.', 1);
    options.format = kind == QLatin1String("jsonl")             ? ExportFormat::Jsonl
                     : kind == QLatin1String("spreadsheet.csv") ? ExportFormat::CsvSpreadsheet
                                                                : ExportFormat::Csv;
    const QStringList words = name.split(u'+');
    options.include = exportIncludeFromKey(words.first()).value_or(ExportInclude::All);
    for (const QString &word : words.mid(1)) {
        if (word == QLatin1String("reasoning"))
            options.reasoningColumns = true;
        else if (word == QLatin1String("labels"))
            options.provenance = options.sourceColumns = false;
        else
            options.unsettledLabel = word;
    }
    return options;
}

} // namespace

Q_DECLARE_METATYPE(Build)

/// tests/data/export/<case>/expected/*: each file is what the export of that name writes. To look at what
/// changed, set COUNTERSIGN_WRITE_EXPECTED and read the diff.
class TestExportFiles : public QObject
{
    Q_OBJECT

private slots:
    void exportsAreAsExpected_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<Build>("build");
        QTest::newRow("one ticket in every state") << QStringLiteral("every_state") << Build(everyState);
        QTest::newRow("source columns named like ours") << QStringLiteral("clash") << Build(clash);
        QTest::newRow("imports with other columns") << QStringLiteral("mixed") << Build(mixed);
        QTest::newRow("renamed options") << QStringLiteral("renamed") << Build(renamed);
        QTest::newRow("formulas") << QStringLiteral("formulas") << Build(formulas);
    }
    void exportsAreAsExpected()
    {
        QFETCH(QString, folder);
        QFETCH(Build, build);
        ExportProject project;
        build(project);
        const QDir expected(exportData(folder + QStringLiteral("/expected")));
        const QStringList names = expected.entryList(QDir::Files);
        QVERIFY(!names.isEmpty());
        for (const QString &name : names) {
            const QByteArray bytes = project.normalised(project.exported(optionsOf(name)));
            if (qEnvironmentVariableIsSet("COUNTERSIGN_WRITE_EXPECTED")) {
                QFile file(expected.filePath(name));
                QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
                continue;
            }
            const QList<QByteArray> lines = bytes.split('\n');
            const QList<QByteArray> wanted = contentOf(expected.filePath(name)).split('\n');
            for (qsizetype i = 0; i < std::min(lines.size(), wanted.size()); ++i) {
                QVERIFY2(lines[i] == wanted[i], (name.toUtf8() + " line " + QByteArray::number(i + 1) +
                                                 "\n got " + lines[i] + "\nwant " + wanted[i])
                                                    .constData());
            }
            QVERIFY2(lines.size() == wanted.size(),
                     qPrintable(name + QStringLiteral(": other number of lines")));
        }
    }
};

QTEST_GUILESS_MAIN(TestExportFiles)
#include "tst_export_files.moc"
