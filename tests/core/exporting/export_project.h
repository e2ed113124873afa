#pragma once

#include "core/domain/decision.h"
#include "core/domain/run.h"
#include "core/domain/taxonomy.h"
#include "core/exporting/export_job.h"
#include "core/store/project.h"
#include "core/store/project_writer.h"
#include "tests/support/fake_clock.h"

#include <QStringList>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace countersign::test
{

/// A small project in a folder of its own, built step by step. Answers are written "category=card:0.93",
/// "tags=late+angry:0.8", "summary=One line". Every step verifies itself; after a failure the project is
/// null.
class ExportProject
{
public:
    /// category (card, refund, loan; required), tags (late, angry; several), urgency (Low, Medium, High;
    /// fallback Medium), summary (text).
    ExportProject();
    explicit ExportProject(const Taxonomy &taxonomy);

    void import(const QByteArray &bytes, const QString &fileName);
    RunId llmRun(const QString &model, const QString &baseUrl, bool adopted = true);
    void suggest(RunId run, const QString &ticket, const QStringList &answers, ReviewFlags flags = {},
                 const QString &reasoning = {}, const QStringList &evidence = {});
    void baseline(const QString &ticket, const QStringList &answers, ReviewFlags flags = {});
    void request(RunId run, const QString &ticket, RequestState state);
    void decide(const QString &annotator, const QString &ticket, DecisionKind kind,
                const QStringList &answers = {}, ActionKind act = ActionKind::Decide);
    void undo(const QString &annotator);
    void redo(const QString &annotator);
    void renameOption(const QString &field, const QString &from, const QString &to);

    Project &project();
    Database &reader() { return project().reader(); }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    FakeClock &clock() { return m_clock; }
    /// Closes it; project() opens it again. What other connections than ours do is done meanwhile.
    void close() { m_project.reset(); }

    /// The bytes that an export writes, without leaving a file.
    QByteArray exported(const ExportOptions &options);
    /// With what differs from run to run replaced: "<taxonomy-1>" for the first version's uuid and so on.
    QByteArray normalised(QByteArray bytes);

private:
    Taxonomy today();
    TicketId ticket(const QString &name);
    Answers answers(const Taxonomy &taxonomy, const QStringList &texts);
    void write(const std::function<Result<void>(WriteContext &)> &job);

    QTemporaryDir m_folder;
    FakeClock m_clock;
    std::unique_ptr<Project> m_project;
    int m_suggestions = 0;
    int m_runs = 0;
};

/// `tests/data/export/<name>`.
QString exportData(const QString &name);
QByteArray contentOf(const QString &path);

} // namespace countersign::test
