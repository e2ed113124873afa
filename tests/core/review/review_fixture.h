#pragma once

#include "core/domain/taxonomy_json.h"
#include "core/review/shown_ticket.h"
#include "core/store/database.h"
#include "core/store/label_cache.h"
#include "core/store/ledger_store.h"
#include "core/store/project.h"
#include "core/store/project_writer.h"
#include "core/store/suggestion_store.h"
#include "core/store/taxonomy_store.h"
#include "tests/support/fake_clock.h"
#include "tests/support/qverify_ok.h"

#include <QFuture>
#include <QTemporaryDir>

namespace countersign::test
{

using namespace Qt::StringLiterals;

// Fields and options of reviewTaxonomy(), by the integers that a project gives them.
inline constexpr FieldId category{1}, urgency{2}, tags{3}, summary{4};
inline constexpr OptionId billing{1}, technical{2}, account{3}, low{4}, high{5}, refund{6}, angry{7}, bug{8};

/// category (one of three) and urgency (one of two) are required; tags (several) and summary are not.
inline Taxonomy reviewTaxonomy()
{
    auto made = taxonomyFromJson(
        R"({"name": "Test", "fields": [
            {"key": "category", "title": "Category", "kind": "choice",
             "options": ["Billing", {"name": "Technical", "aliases": ["Tech"]}, "Account"]},
            {"key": "urgency", "title": "Urgency", "kind": "choice", "options": ["Low", "High"]},
            {"key": "tags", "title": "Tags", "kind": "choices", "required": false, "options": ["refund", "angry", "bug"]},
            {"key": "summary", "title": "Summary", "kind": "text", "max_words": 12}]})",
        QStringLiteral("test"));
    return made.value();
}

/// The same as stored, for tests without a project.
inline Taxonomy storedTaxonomy()
{
    Taxonomy taxonomy = reviewTaxonomy();
    taxonomy.version = {1};
    qint64 option = 0;
    for (qsizetype i = 0; i < taxonomy.fields.size(); ++i) {
        taxonomy.fields[i].id = {i + 1};
        for (Option &o : taxonomy.fields[i].options)
            o.id = {++option};
    }
    return taxonomy;
}

inline FieldAnswer choice(FieldId field, QList<OptionId> options, std::optional<double> confidence = {})
{
    FieldAnswer answer;
    answer.field = field;
    answer.options = std::move(options);
    if (confidence)
        answer.confidence = Confidence::from(*confidence);
    return answer;
}

inline FieldAnswer words(const QString &text)
{
    FieldAnswer answer;
    answer.field = summary;
    answer.text = text;
    return answer;
}

inline Suggestion suggestionOf(QList<FieldAnswer> answers, TicketId ticket = TicketId{1})
{
    Suggestion made;
    made.uuid = QUuid::createUuid();
    made.ticket = ticket;
    made.taxonomy = {1};
    made.source = SourceKind::Llm;
    made.model = QStringLiteral("test-model");
    made.answers.fields = std::move(answers);
    return made;
}

/// A project in a folder of its own, with `tickets` tickets "T1"… of one import whose third column is truth.
class ReviewProject
{
public:
    explicit ReviewProject(int tickets)
    {
        m_path = m_folder.filePath(QStringLiteral("p.countersign"));
        check(Project::create(m_path, reviewTaxonomy(), clock));
        open();
        addTickets(1, tickets);
    }

    void open()
    {
        m_project.reset();
        m_project = std::move(Project::open(m_path, ProjectAccess::ReadWrite, clock).value());
    }
    void close() { m_project.reset(); }

    QString path() const { return m_path; }
    QString folder() const { return m_folder.path(); }
    Project &project() { return *m_project; }
    Database &reader() { return m_project->reader(); }
    ProjectWriter &writer() { return *m_project->writer(); }
    Taxonomy taxonomy() { return currentTaxonomy(reader()).value(); }

    void write(const ProjectWriter::Job &job) { check(writer().post(WritePriority::Normal, job).result()); }

    void addTickets(int first, int last)
    {
        if (last < first)
            return;
        write([first, last](WriteContext &context) -> Result<void> {
            Database &db = context.database;
            for (int i = first; i <= last; ++i) {
                const QString n = QString::number(i);
                const auto added = runSql(
                    db,
                    "INSERT INTO ticket (id, import_id, record, external_id, subject, body, created, "
                    "record_hash, "
                    "occurrence, text_hash, raw) VALUES (?1, ?1, ?1, ?2, ?3, ?4, '', ?1, 0, ?1, ?5)",
                    i, u'T' + n, u"Subject "_s + n, u"Body  of\n"_s + n, u'T' + n + u",\"Body\",Billing"_s);
                if (!added)
                    return added;
            }
            const auto fixed = runSql(db, "UPDATE ticket SET import_id = ?1 WHERE id >= ?1", first);
            if (!fixed)
                return fixed;
            context.changes.firstAppended = {first};
            context.changes.lastAppended = {last};
            return runSql(
                db,
                "INSERT INTO import (id, uuid, file_name, format, mapping, encoding, file_size, started_at, "
                "complete, first_ticket, last_ticket) VALUES (?1, ?2, 'f.csv', ?3, ?4, 'UTF-8', 1, 1, 1, ?1, "
                "?5)",
                first, QUuid::createUuid(),
                QStringLiteral(
                    R"({"format": "csv", "delimiter": ",", "columns": ["id", "text", "expected"]})"),
                QStringLiteral(
                    R"({"id": "id", "body": ["text"], "truth": [{"field": "category", "column": "expected"}]})"),
                last);
        });
    }

    /// Stores it in a new run (a newer one counts) and returns it.
    Suggestion suggest(Suggestion suggestion)
    {
        write([&suggestion](WriteContext &context) -> Result<void> {
            StoredRun run;
            run.run.uuid = QUuid::createUuid();
            run.run.taxonomy = suggestion.taxonomy;
            run.run.settings.source = suggestion.source;
            const auto id = addRun(context.database, run);
            if (!id)
                return failure(id.error());
            suggestion.run = *id;
            if (const auto added = addSuggestion(context.database, suggestion, QByteArray()); !added)
                return failure(added.error());
            auto label = refreshLabel(context.database, suggestion.ticket);
            if (!label)
                return failure(label.error());
            context.changes.labels.append(std::move(*label));
            return {};
        });
        return suggestion;
    }

    /// The whole label cache as it is stored.
    QList<CurrentLabel> labels()
    {
        QList<CurrentLabel> all;
        check(forEachLabel(reader(), TicketId(), [&all](const CurrentLabel &label) { all.append(label); }));
        return all;
    }

    FakeClock clock;

private:
    template <typename T>
    static void check(const Result<T> &result)
    {
        if (!result)
            qFatal("%s | %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    }

    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<Project> m_project;
};

} // namespace countersign::test
