#include "ui/review/review_filters.h"

#include "core/base/when_done.h"
#include "core/review/query_json.h"
#include "ui/dialogs/dialogs.h"
#include "ui/look/plain_label.h"
#include "ui/models/facet_choice.h"
#include "ui/models/filter_words.h"
#include "ui/project_session.h"
#include "ui/review/filter_block.h"
#include "ui/review/queue_panel.h"
#include "ui/review/review_header.h"
#include "ui/review/review_views.h"
#include "ui/review/save_view_dialog.h"
#include "ui/review/view_chooser.h"

#include <algorithm>

namespace countersign
{

namespace
{

const auto foldingKey = QStringLiteral("review.filters_folded");

} // namespace

ReviewFilters::ReviewFilters(ProjectSession &session, const Look &look, Dialogs &dialogs,
                             ReviewHeader &header, QueuePanel &queue, QWidget *parent)
    : QObject(parent),
      m_session(session),
      m_look(look),
      m_dialogs(dialogs),
      m_header(header),
      m_queue(queue),
      m_page(parent)
{
    connect(&session, &ProjectSession::opened, this, &ReviewFilters::attach);
    connect(&session, &ProjectSession::closing, this, &ReviewFilters::detach);
    connect(&m_queue.filters(), &FilterBlock::foldingChanged, this,
            [this](const QByteArray &folding) { m_session.setProjectValue(foldingKey, folding); });
    ViewChooser &views = m_header.views();
    connect(&views, &ViewChooser::savedViewChosen, this, &ReviewFilters::chooseSaved);
    connect(&views, &ViewChooser::saveWanted, this, &ReviewFilters::askName);
    connect(&views, &ViewChooser::removeWanted, this, &ReviewFilters::remove);
    connect(&views, &ViewChooser::viewChosen, this, [this] { m_chosen.clear(); });
    if (session.isOpen())
        attach();
}

void ReviewFilters::attach()
{
    m_chosen.clear();
    m_queue.filters().setFolding(m_session.projectValue(foldingKey));
    m_header.views().setReadOnly(m_session.isReadOnly() ? m_session.readOnlyReason() : QString());
    m_names = filterNames(m_session.project()->reader()).value_or(FilterNames());
    readViews();
}

void ReviewFilters::detach()
{
    m_facets.reset();
    if (m_dialog)
        m_dialog->close();
    m_names = FilterNames();
    m_views.clear();
    m_header.views().setSavedViews({});
}

/// A new run or a new person appears in the counts first.
void ReviewFilters::readNames(const Facets &facets)
{
    const bool known = std::ranges::all_of(facets.runs,
                                           [this](const Facets::RunCount &count) {
                                               return m_names.runs.contains(count.run);
                                           }) &&
                       std::ranges::all_of(facets.annotators, [this](const Facets::AnnotatorCount &count) {
                           return m_names.annotators.contains(count.annotator);
                       });
    if (known)
        return;
    if (auto names = filterNames(m_session.project()->reader()))
        m_names = std::move(*names); // else they go by their numbers until the next count
}

std::optional<Facets> ReviewFilters::showFacets()
{
    const ReviewQueue &queue = *m_session.queue();
    std::optional<Facets> facets;
    if (m_session.columns()->isLoaded()) {
        facets = facetsOf(m_session.columns()->columns(), queue.query().filter, m_session.taxonomy(),
                          queue.aids(), recentDays(m_session.clock().wallMilliseconds()));
        readNames(*facets);
    }
    m_facets = facets;
    m_queue.setFacets(facets, queue.query(), m_session.taxonomy(), m_names);
    return facets;
}

TicketQuery ReviewFilters::asOfNow(const TicketQuery &query) const
{
    return asOf(query, m_session.clock().wallMilliseconds());
}

void ReviewFilters::showQuery(const TicketQuery &query)
{
    // What is chosen is shown at once, with the counts from before: the next click must not start from an
    // older filter. New counts follow the list.
    m_queue.setFacets(m_facets, query, m_session.taxonomy(), m_names);
    const auto isShown = [this, &query](const SavedView &view) {
        const auto stored = queryFromJson(view.query);
        return stored && asOfNow(*stored) == query;
    };
    const std::optional<ReviewView> builtIn = viewOf(query.filter);
    const SavedView *chosen = viewNamed(m_chosen);
    QString saved;
    if (chosen && isShown(*chosen)) {
        saved = m_chosen;
    } else if (!builtIn) {
        const auto found = std::ranges::find_if(m_views, isShown);
        saved = found == m_views.cend() ? QString() : found->name;
    }
    m_header.views().setView(builtIn, saved);
}

bool ReviewFilters::clearEmpty()
{
    const ReviewQueue *queue = m_session.queue();
    if (!queue || queue->size() > 0 || !canBeCleared(queue->query().filter))
        return false;
    emit queryWanted({cleared(queue->query().filter), queue->query().order});
    return true;
}

void ReviewFilters::readViews()
{
    m_views = savedViews(m_session.project()->reader()).value_or(QList<SavedView>());
    QStringList names;
    for (const SavedView &view : std::as_const(m_views))
        names.append(view.name);
    m_header.views().setSavedViews(names);
    if (m_session.queue())
        showQuery(m_session.queue()->query());
}

const SavedView *ReviewFilters::viewNamed(const QString &name) const
{
    const auto found = std::ranges::find(m_views, name, &SavedView::name);
    return found == m_views.cend() ? nullptr : &*found;
}

void ReviewFilters::chooseSaved(const QString &name)
{
    const SavedView *view = viewNamed(name);
    const auto query = view ? queryFromJson(view->query) : std::nullopt;
    if (!query)
        return;
    m_chosen = name;
    emit queryWanted(*query);
}

void ReviewFilters::askName()
{
    if (!m_session.queue() || m_session.isReadOnly() || m_dialog)
        return;
    const TicketQuery &query = m_session.queue()->query();
    const QString words =
        tr("%1. %2").arg(filterWords(query.filter, m_session.taxonomy(), m_names), orderName(query.order));
    const SavedView *chosen = viewNamed(m_chosen);
    m_dialog = new SaveViewDialog(m_look, words, chosen ? chosen->name : QString(), m_page);
    connect(m_dialog, &SaveViewDialog::nameChosen, this, &ReviewFilters::save);
    m_dialog->open();
}

void ReviewFilters::save(const QString &name)
{
    if (!viewNamed(name)) {
        write(name);
        return;
    }
    Question question;
    question.title = tr("Replace “%1”?").arg(shortText(name));
    question.text = tr("There is a view of this name already. Its filter and order will be those on screen.");
    question.answers = {tr("Replace"), tr("Cancel")};
    m_dialogs.ask(m_page, question, [this, name](int answer) {
        if (answer == 0)
            write(name);
    });
}

void ReviewFilters::report(const QFuture<Result<void>> &future, const QString &title)
{
    // By the queue: what arrives after its project is closed concerns nobody.
    whenDone(future, m_session.queue(), [this, title](const Result<void> &done) {
        if (!done)
            m_dialogs.showError(m_page, title, done.error().message, done.error().detail);
        readViews();
    });
}

void ReviewFilters::write(const QString &name)
{
    if (!m_session.queue() || !m_session.project()->writer())
        return;
    m_chosen = name;
    const SavedView view{name, queryToJson(m_session.queue()->query())};
    report(m_session.project()->writer()->post(
               WritePriority::Normal,
               [view](WriteContext &context) { return saveView(context.database, view); }),
           tr("The view was not saved"));
}

void ReviewFilters::remove(const QString &name)
{
    Question question;
    question.title = tr("Remove “%1”?").arg(shortText(name));
    question.text = tr("Only the view goes, no ticket and no decision.");
    question.answers = {tr("Remove"), tr("Cancel")};
    m_dialogs.ask(m_page, question, [this, name](int answer) {
        if (answer != 0 || !m_session.isOpen() || !m_session.project()->writer())
            return;
        report(m_session.project()->writer()->post(
                   WritePriority::Normal,
                   [name](WriteContext &context) { return removeView(context.database, name); }),
               tr("The view was not removed"));
    });
}

} // namespace countersign
