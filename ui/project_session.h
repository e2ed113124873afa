#pragma once

#include "core/base/clock.h"
#include "core/dataset/import_service.h"
#include "core/domain/taxonomy.h"
#include "core/domain/ticket_state.h"
#include "core/prelabel/baseline_service.h"
#include "core/prelabel/prelabel_service.h"
#include "core/review/live_columns.h"
#include "core/review/review_queue.h"
#include "core/review/review_rules.h"
#include "core/review/review_service.h"
#include "core/review/search_index.h"
#include "core/review/text_knowledge.h"
#include "core/review/ticket_search.h"
#include "core/settings/app_settings.h"
#include "core/settings/secret_store.h"
#include "core/store/project.h"
#include "core/store/project_upkeep.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <optional>
#include <vector>

namespace countersign
{

/// Where pages meet: the open project with its services, the settings, and what has just happened to them.
/// Lives on the window's thread. Pages hold a reference and connect themselves; between closing() and
/// opened() the services of the project are gone (their getters return null).
class ProjectSession final : public QObject
{
    Q_OBJECT

public:
    /// `clock` outlives the session.
    explicit ProjectSession(const Clock &clock, QObject *parent = nullptr);
    ~ProjectSession() override;

    // --- the program
    // -------------------------------------------------------------------------------------------
    AppSettings &settings() { return m_settings; }
    /// Writes the settings file; an error is only worth a line in the status bar.
    void saveSettings();
    SecretStore &secrets() { return m_secrets; }
    QThreadPool &pool() { return m_pool; }
    const Clock &clock() const { return m_clock; }
    ImportService &importer() { return m_importer; }
    /// The annotator's name as decisions record it; the account's name unless the settings say another.
    QString annotator() const;
    void setAnnotator(const QString &name);

    // --- the project
    // -------------------------------------------------------------------------------------------
    /// Opens for writing, or for reading with a reason (readOnlyReason()); opened() or openFailed() follows
    /// at once.
    void openProject(const QString &path);
    /// Makes a project and opens it. Fails with words if the file exists.
    [[nodiscard]] Result<void> createProject(const QString &path, const Taxonomy &taxonomy);
    /// Makes (or opens, if it is there) the sample project in the user's data folder and opens it.
    [[nodiscard]] Result<void> openSample();
    /// Stops a run (what is under way becomes unknown) and closes. Nothing to do without a project.
    void closeProject();

    Project *project() { return m_project.get(); }
    bool isOpen() const { return m_project != nullptr; }
    bool isReadOnly() const { return m_project && m_project->access() == ProjectAccess::ReadOnly; }
    QString readOnlyReason() const { return m_readOnlyReason ? m_readOnlyReason->message : QString(); }
    /// Why it is read-only, for whoever offers a way out; Busy is nobody's business but the other program's.
    const std::optional<Error> &readOnlyError() const { return m_readOnlyReason; }
    /// Base name of the file, for titles.
    QString projectName() const;
    const Taxonomy &taxonomy() const { return m_taxonomy; }
    /// Requests that were under way when a former process died: they may have been paid.
    qint64 interruptedRequests() const { return m_project ? m_project->interruptedRequests() : 0; }

    LiveColumns *columns() { return m_columns.get(); }
    ReviewQueue *queue() { return m_queue.get(); }
    ReviewService *review() { return m_review.get(); }
    /// The full text of the tickets is searched for these words; searched() follows, first with a page, then
    /// with more. Queries whose filter names the same words are computed anew. Nothing to search for: an
    /// empty result at once.
    void search(const QString &words);
    /// What was searched for last, as search() got it, and how it is looked for in a text.
    const QString &searchedWords() const { return m_searched; }
    SearchQuery searchQuery() const { return m_search ? m_search->query() : SearchQuery(); }
    PrelabelService *prelabel() { return m_prelabel.get(); }
    BaselineService *baseline() { return m_baseline.get(); }
    /// What the texts say about each other. By itself only for projects up to `textsByThemselves` tickets,
    /// once nothing else has to be done; else when somebody wants it.
    TextKnowledge *texts() { return m_texts.get(); }
    static constexpr qint64 textsByThemselves = 200'000;

    qint64 ticketCount() const;
    /// Tickets by state; all waiting while the columns are still loading.
    StateCounts counts() const;

    /// Writes a copy of the open project, everything that was committed, to `target` and not over anything;
    /// copySaved() or copyFailed() follows. Also when the project's file was moved or replaced meanwhile.
    void saveCopy(const QString &target);
    bool isCopying() const { return m_copy != nullptr; }

    /// Starts the import of a file: into the open project, or into a new project at `newProjectPath` with
    /// `taxonomy`. importFinished() or importFailed() follows; a project that had no tickets is closed and
    /// opened again around it.
    void importFile(const ImportRequest &request, const QString &newProjectPath, const Taxonomy &taxonomy);

    /// From importStarted() to importFinished() or importFailed(); the project may close and open within.
    bool isImporting() const { return m_importing; }

    /// Stores an edited taxonomy as a new version (the caller has checked and merged it); taxonomyChanged()
    /// follows.
    void adoptTaxonomy(const Taxonomy &merged);

    /// How the open project is reviewed: blind share, when suggestions are seen.
    const ReviewRules &reviewRules() const { return m_rules; }
    /// Kept in the project; reviewRulesChanged() follows at once.
    void setReviewRules(const ReviewRules &rules);

    /// A value of the project, such as the last ticket; empty if it was never set.
    QByteArray projectValue(const QString &key) const;
    void setProjectValue(const QString &key, const QByteArray &value);

signals:
    void opened();
    void openFailed(const QString &path, const countersign::Error &error);
    void closing();
    void closed();
    void settingsChanged();
    void taxonomyChanged();
    void reviewRulesChanged();
    void searched(const countersign::SearchResult &result);
    void adoptFailed(const countersign::Error &error);
    /// Ticket counts by state changed, at most 20 times a second.
    void countsChanged();
    void copySaved(const QString &target);
    void copyFailed(const countersign::Error &error);
    void importStarted();
    void importFinished(const countersign::ImportReport &report);
    void importFailed(const countersign::Error &error);
    /// A page asks for another one: "import", "taxonomy", "prelabel", "review", "export" (icon names).
    void pageWanted(const QString &iconName);
    /// Goes before pageWanted("prelabel"): which tickets the next run is meant to ask about.
    void runScopeWanted(countersign::RunScope scope);
    /// Goes after pageWanted("review"): the tickets to look at.
    void statesWanted(const QList<countersign::TicketState> &states);
    /// A file was dropped or chosen for import.
    void fileOffered(const QString &path);
    /// A project was chosen or dropped. Whoever owns the window asks first if something must be asked (a run
    /// is going), then opens it.
    void projectOffered(const QString &path);
    /// Something worth one quiet sentence; with a toast.
    void noticed(const QString &words);
    /// The same of something that undo takes back; its toast offers that.
    void undoableDone(const QString &words);

private:
    void adoptProject(std::unique_ptr<Project> project, std::optional<Error> readOnlyReason);
    [[nodiscard]] Result<void> buildServices();
    void dropServices();
    void startUpkeep();
    void applyRules();
    void searchWhatIsWanted();
    void takeFound(const SearchResult &result);
    void buildTexts();
    /// Gives the queue what queries need beside the columns, as far as it is known.
    void updateAids();
    void takeDamage(const QString &path, const Error &error);
    void takeImport(const Result<ImportReport> &report);

    const Clock &m_clock;
    QThreadPool m_pool;
    AppSettings m_settings;
    SecretStore m_secrets;
    ImportService m_importer;

    std::unique_ptr<Project> m_project;
    std::optional<Error> m_readOnlyReason;
    std::unique_ptr<ProjectUpkeep> m_upkeep;
    std::unique_ptr<ReadingJob<Result<void>>> m_copy;
    Taxonomy m_taxonomy;
    ReviewRules m_rules;
    std::unique_ptr<LiveColumns> m_columns;
    std::unique_ptr<ReviewQueue> m_queue;
    std::unique_ptr<ReviewService> m_review;
    std::unique_ptr<TicketSearch> m_search;
    std::unique_ptr<SearchIndex> m_index; ///< none for a project that is open for reading only
    QueryAids m_aids;
    std::vector<bool> m_found; ///< by row; of m_aids
    QString m_searched;
    std::unique_ptr<PrelabelService> m_prelabel;
    std::unique_ptr<BaselineService> m_baseline;
    std::unique_ptr<TextKnowledge> m_texts;
    QString m_importTarget; ///< project to open when the import is done; empty: the open one
    bool m_importMadeProject = false;
    bool m_importing = false;
};

} // namespace countersign
