// The part of ProjectSession that makes and ends the services of the open project.

#include "core/store/database.h"
#include "core/store/project_writer.h"
#include "core/store/taxonomy_store.h"
#include "ui/project_session.h"

namespace countersign
{

namespace
{

const auto rulesKey = QStringLiteral("review.rules");

} // namespace

Result<void> ProjectSession::buildServices()
{
    auto taxonomy = currentTaxonomy(m_project->reader());
    if (!taxonomy)
        return failure(taxonomy.error());
    m_taxonomy = std::move(*taxonomy);
    m_columns = std::make_unique<LiveColumns>(m_project->reader(), m_project->writer(), m_pool);
    connect(m_columns.get(), &LiveColumns::loaded, this, &ProjectSession::countsChanged);
    connect(m_columns.get(), &LiveColumns::rowsChanged, this, &ProjectSession::countsChanged);
    connect(m_columns.get(), &LiveColumns::rowsAppended, this, &ProjectSession::countsChanged);
    m_queue = std::make_unique<ReviewQueue>(*m_columns);
    m_review = std::make_unique<ReviewService>(m_project->reader(), m_project->writer(), m_clock);
    m_review->setTaxonomy(m_taxonomy);
    m_review->setAnnotator(annotator());
    m_rules = rulesFromJson(projectValue(rulesKey));
    applyRules();
    m_review->resumeStep();
    m_search = std::make_unique<TicketSearch>(*m_project, m_pool);
    connect(m_search.get(), &TicketSearch::found, this, &ProjectSession::takeFound);
    connect(m_queue.get(), &ReviewQueue::changed, this, &ProjectSession::searchWhatIsWanted);
    if (m_project->writer()) {
        m_index = std::make_unique<SearchIndex>(*m_project->writer());
        connect(m_columns.get(), &LiveColumns::loaded, m_index.get(), [this] { m_index->start(); });
        connect(m_search.get(), &TicketSearch::indexBroken, m_index.get(), &SearchIndex::rebuild);
    }
    m_prelabel = std::make_unique<PrelabelService>(*m_project, m_clock);
    m_baseline = std::make_unique<BaselineService>(*m_project, m_pool, m_clock);
    connect(m_review.get(), &ReviewService::saved, m_baseline.get(), &BaselineService::noteDecision);
    connect(m_prelabel.get(), &PrelabelService::memoryChanged, this,
            [this](const QString &model, const EndpointMemory &memory) {
                if (m_settings.endpoints.isEmpty())
                    return;
                m_settings.memories.insert(m_settings.endpoints.first().baseUrl + u' ' + model, memory);
                saveSettings();
            });
    buildTexts();
    if (auto started = m_columns->start(); !started)
        return started;
    // The first rows come first: the pass takes a core for seconds.
    if (m_project->writer() && ticketCount() > 0) {
        connect(m_columns.get(), &LiveColumns::loaded, m_baseline.get(), &BaselineService::refresh,
                Qt::SingleShotConnection);
    }
    return {};
}

void ProjectSession::buildTexts()
{
    m_texts = std::make_unique<TextKnowledge>(*m_project, m_pool);
    connect(m_texts.get(), &TextKnowledge::finished, this, &ProjectSession::updateAids);
    connect(m_queue.get(), &ReviewQueue::changed, m_texts.get(), [this] {
        const TicketQuery &query = m_queue->query();
        if (query.order == TicketOrder::MostValuable || query.filter.duplicates != DuplicateFilter::Any)
            m_texts->want();
    });
    updateAids();
    const auto wantSmall = [this] {
        if (ticketCount() > 0 && ticketCount() <= textsByThemselves)
            m_texts->want();
    };
    // After the suggestions, for which somebody waits; where nothing is written there is no pass to wait for.
    if (m_project->writer()) {
        connect(m_baseline.get(), &BaselineService::finished, m_texts.get(), wantSmall);
        connect(m_baseline.get(), &BaselineService::failed, m_texts.get(), wantSmall);
    } else {
        connect(m_columns.get(), &LiveColumns::loaded, m_texts.get(), wantSmall);
    }
}

void ProjectSession::updateAids()
{
    m_aids.groups = m_texts->groups();
    m_aids.typicality = m_texts->typicality();
    m_aids.seed = randomSeedOf(m_project->uuid());
    m_queue->setAids(m_aids);
}

void ProjectSession::applyRules()
{
    const BlindSample sample = blindSampleOf(m_project->uuid(), m_rules);
    m_review->setBlind(sample);
    m_review->setSuggestionMode(m_rules.mode);
    m_queue->setSuggestionMode(m_rules.mode);
    m_queue->setBlind(sample);
}

void ProjectSession::setReviewRules(const ReviewRules &rules)
{
    if (!m_project || rules == m_rules)
        return;
    m_rules = rules;
    setProjectValue(rulesKey, rulesToJson(rules));
    applyRules();
    emit reviewRulesChanged();
}

void ProjectSession::dropServices()
{
    m_importer.cancelAndWait(); // an import into this project
    m_copy.reset();
    m_upkeep.reset();
    if (m_prelabel)
        m_prelabel->stopAndWait();
    m_baseline.reset();
    m_prelabel.reset();
    m_index.reset();
    m_search.reset();
    m_review.reset();
    m_queue.reset();
    m_texts.reset();
    m_aids = {};
    m_found.clear();
    m_columns.reset();
    m_project.reset();
    m_taxonomy = Taxonomy();
    m_readOnlyReason.reset();
}

/// A query that names words is answered once they have been searched for.
void ProjectSession::searchWhatIsWanted()
{
    const QString &words = m_queue->query().filter.words;
    if (!words.isEmpty() && words != m_searched)
        search(words);
}

void ProjectSession::search(const QString &words)
{
    if (!m_search)
        return;
    m_searched = words.trimmed();
    m_search->search(m_searched);
    if (m_search->query().isEmpty()) {
        m_found.clear();
        emit searched(SearchResult());
    }
}

void ProjectSession::takeFound(const SearchResult &result)
{
    const quint32 all = m_columns->rows().size();
    m_found.assign(all, false);
    for (const quint32 row : *result.rows) {
        if (row < all)
            m_found[row] = true;
    }
    m_aids.found = &m_found;
    m_aids.words = m_searched;
    m_queue->setAids(m_aids);
    emit searched(result);
}

} // namespace countersign
