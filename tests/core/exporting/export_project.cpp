#include "tests/core/exporting/export_project.h"

#include "core/dataset/importer.h"
#include "core/dataset/source_probe.h"
#include "core/exporting/export_pass.h"
#include "core/store/database.h"
#include "core/store/decision_store.h"
#include "core/store/ledger_store.h"
#include "core/store/suggestion_store.h"
#include "core/store/taxonomy_store.h"
#include "core/store/ticket_store.h"

#include <QFile>
#include <QTest>

namespace countersign::test
{
namespace
{

Field choiceField(const char *key, FieldKind kind, const QStringList &options)
{
    Field field;
    field.uuid = QUuid::createUuidV5(QUuid(), QByteArray(key));
    field.key = QString::fromLatin1(key);
    field.kind = kind;
    for (const QString &name : options) {
        Option option;
        option.name = name;
        option.uuid = QUuid::createUuidV5(field.uuid, name.toUtf8());
        field.options.append(option);
    }
    return field;
}

Taxonomy smallTaxonomy()
{
    Taxonomy taxonomy;
    taxonomy.name = QStringLiteral("Bank");
    Field category = choiceField("category", FieldKind::Choice,
                                 {QStringLiteral("card"), QStringLiteral("refund"), QStringLiteral("loan")});
    Field tags = choiceField("tags", FieldKind::Choices, {QStringLiteral("late"), QStringLiteral("angry")});
    tags.required = false;
    Field urgency = choiceField("urgency", FieldKind::Choice,
                                {QStringLiteral("Low"), QStringLiteral("Medium"), QStringLiteral("High")});
    urgency.fallback = QStringLiteral("Medium");
    Field summary = choiceField("summary", FieldKind::Text, {});
    summary.required = false;
    summary.maxWords = 12;
    taxonomy.fields = {category, tags, urgency, summary};
    return taxonomy;
}

/// Says why a step failed and stops the test.
template <typename T>
T taken(Result<T> result)
{
    if (!result)
        qFatal("%s | %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace

ExportProject::ExportProject() : ExportProject(smallTaxonomy()) {}

ExportProject::ExportProject(const Taxonomy &taxonomy)
{
    taken(Project::create(path(QStringLiteral("p.countersign")), taxonomy, m_clock));
}

Project &ExportProject::project()
{
    if (!m_project)
        m_project =
            taken(Project::open(path(QStringLiteral("p.countersign")), ProjectAccess::ReadWrite, m_clock));
    return *m_project;
}

void ExportProject::import(const QByteArray &bytes, const QString &fileName)
{
    ImportRequest request;
    request.path = path(fileName);
    QFile file(request.path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    const SourceProbe probe = taken(probeSource(request.path));
    request.mapping = taken(guessMapping(probe.columns, probe.rows, today()));
    close();
    taken(importTickets(path(QStringLiteral("p.countersign")), request, {}, CancelToken(), m_clock));
}

Taxonomy ExportProject::today()
{
    return taken(currentTaxonomy(reader()));
}

TicketId ExportProject::ticket(const QString &name)
{
    return taken(ticketNamed(reader(), name));
}

Answers ExportProject::answers(const Taxonomy &taxonomy, const QStringList &texts)
{
    Answers answers;
    for (const QString &text : texts) {
        const QString key = text.section(u'=', 0, 0);
        const QString value = text.section(u'=', 1);
        const Field *field = taxonomy.fieldByKey(key);
        if (!field)
            qFatal("no field %s", qPrintable(key));
        FieldAnswer answer;
        answer.field = field->id;
        if (field->kind == FieldKind::Text) {
            answer.text = value;
        } else {
            for (const QString &name : value.section(u':', 0, 0).split(u'+', Qt::SkipEmptyParts)) {
                if (const Option *option = optionByName(*field, name))
                    answer.options.append(option->id);
                else
                    answer.unmapped.append(name);
            }
            if (value.contains(u':'))
                answer.confidence = Confidence::from(value.section(u':', 1).toDouble());
        }
        answers.set(answer);
    }
    return answers;
}

void ExportProject::write(const std::function<Result<void>(WriteContext &)> &job)
{
    taken(project().writer()->post(WritePriority::Normal, job).result());
}

RunId ExportProject::llmRun(const QString &model, const QString &baseUrl, bool adopted)
{
    StoredRun stored;
    stored.run.uuid = QUuid::createUuidV5(QUuid(), QByteArray("run ") + QByteArray::number(++m_runs));
    stored.run.taxonomy = today().version;
    stored.run.settings.source = SourceKind::Llm;
    stored.run.settings.model = model;
    stored.run.settings.baseUrl = baseUrl;
    stored.run.adopted = adopted;
    stored.run.startedAt = m_clock.wallMilliseconds();
    stored.systemMessage = QStringLiteral("Label the ticket.");
    RunId run;
    write([&](WriteContext &context) -> Result<void> {
        run = taken(addRun(context.database, stored));
        return {};
    });
    return run;
}

void ExportProject::suggest(RunId run, const QString &name, const QStringList &texts, ReviewFlags flags,
                            const QString &reasoning, const QStringList &evidence)
{
    const Taxonomy taxonomy = today();
    Suggestion suggestion;
    suggestion.uuid =
        QUuid::createUuidV5(QUuid(), QByteArray("suggestion ") + QByteArray::number(++m_suggestions));
    suggestion.ticket = ticket(name);
    suggestion.run = run;
    suggestion.taxonomy = taxonomy.version;
    suggestion.source = SourceKind::Llm;
    suggestion.model = taken(storedRun(reader(), run)).run.settings.model;
    suggestion.answers = answers(taxonomy, texts);
    suggestion.flags = flags;
    suggestion.reasoning = reasoning;
    suggestion.evidence = evidence;
    suggestion.createdAt = m_clock.wallMilliseconds();
    write([&](WriteContext &context) -> Result<void> {
        taken(addSuggestion(context.database, suggestion, QByteArray("key")));
        taken(refreshLabel(context.database, suggestion.ticket));
        return {};
    });
}

void ExportProject::baseline(const QString &name, const QStringList &texts, ReviewFlags flags)
{
    const Taxonomy taxonomy = today();
    Suggestion suggestion;
    suggestion.uuid =
        QUuid::createUuidV5(QUuid(), QByteArray("suggestion ") + QByteArray::number(++m_suggestions));
    suggestion.ticket = ticket(name);
    suggestion.taxonomy = taxonomy.version;
    suggestion.answers = answers(taxonomy, texts);
    suggestion.flags = flags;
    suggestion.createdAt = m_clock.wallMilliseconds();
    write([&](WriteContext &context) -> Result<void> {
        suggestion.run = taken(baselineRun(context.database, taxonomy.version, m_clock.wallMilliseconds()));
        taken(replaceBaselineSuggestion(context.database, suggestion));
        taken(refreshLabel(context.database, suggestion.ticket));
        return {};
    });
}

void ExportProject::request(RunId run, const QString &name, RequestState state)
{
    const TicketId id = ticket(name);
    write([&](WriteContext &context) -> Result<void> {
        RequestOutcome outcome;
        outcome.id = taken(addSentRequest(context.database, run, id, 1, QByteArray("key"), 1));
        outcome.state = state;
        return finishRequest(context, id, outcome, 2);
    });
}

void ExportProject::decide(const QString &annotator, const QString &name, DecisionKind kind,
                           const QStringList &texts, ActionKind act)
{
    const Taxonomy taxonomy = today();
    NewDecision decision;
    decision.ticket = ticket(name);
    decision.taxonomy = taxonomy.version;
    decision.kind = kind;
    decision.answers = answers(taxonomy, texts);
    decision.tookMs = 1500;
    if (const auto shown = taken(currentSuggestion(reader(), decision.ticket))) {
        decision.shownSuggestion = shown->uuid;
        decision.shownSource = shown->source;
    }
    write([&](WriteContext &context) -> Result<void> {
        const AnnotatorId person = taken(annotatorNamed(context.database, annotator));
        taken(recordDecisions(context, person, act, {decision}, m_clock.wallMilliseconds()));
        return {};
    });
}

void ExportProject::redo(const QString &annotator)
{
    write([&](WriteContext &context) -> Result<void> {
        const AnnotatorId person = taken(annotatorNamed(context.database, annotator));
        taken(redoLast(context, person, m_clock.wallMilliseconds()));
        return {};
    });
}

void ExportProject::undo(const QString &annotator)
{
    write([&](WriteContext &context) -> Result<void> {
        const AnnotatorId person = taken(annotatorNamed(context.database, annotator));
        taken(undoLast(context, person, m_clock.wallMilliseconds()));
        return {};
    });
}

void ExportProject::renameOption(const QString &fieldKey, const QString &from, const QString &to)
{
    Taxonomy taxonomy = today();
    for (Field &field : taxonomy.fields) {
        for (Option &option : field.options) {
            if (field.key == fieldKey && option.name == from)
                option.name = to;
        }
    }
    write([&](WriteContext &context) -> Result<void> {
        taken(addTaxonomyVersion(context, taxonomy, m_clock.wallMilliseconds()));
        return {};
    });
}

QByteArray ExportProject::exported(const ExportOptions &options)
{
    return taken(previewRows(reader(), options, 1'000'000)).bytes;
}

QByteArray ExportProject::normalised(QByteArray bytes)
{
    const auto versions = taken(taxonomyVersions(reader()));
    for (qsizetype i = 0; i < versions.size(); ++i)
        bytes.replace(versions[i].uuid.toByteArray(QUuid::WithoutBraces),
                      "<taxonomy-" + QByteArray::number(i + 1) + '>');
    qint64 run = 0;
    if (forEachRow(reader(), "SELECT id, uuid FROM run WHERE source = 0 ORDER BY id", [&](Statement &row) {
            bytes.replace(row.uuid(1).toByteArray(QUuid::WithoutBraces),
                          "<baseline-run-" + QByteArray::number(++run) + '>');
        }))
        return bytes;
    return {};
}

QString exportData(const QString &name)
{
    return QStringLiteral(COUNTERSIGN_TEST_DATA "/export/") + name;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file " + path.toUtf8() + ")");
}

} // namespace countersign::test
