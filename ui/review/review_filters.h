#pragma once

#include "core/review/facets.h"
#include "core/store/filter_names.h"
#include "core/store/saved_view_store.h"

#include <QFuture>
#include <QList>
#include <QObject>
#include <QPointer>

#include <optional>

namespace countersign
{

class Dialogs;
class Look;
class ProjectSession;
class QueuePanel;
class ReviewHeader;
class SaveViewDialog;

/// The filters' side of the review page: what ids are called, which sections are folded, which views the
/// project keeps. Stands between the session and the two widgets that show it.
class ReviewFilters final : public QObject
{
    Q_OBJECT

public:
    /// All outlive this. `parent` is the page: dialogs belong to its window.
    ReviewFilters(ProjectSession &session, const Look &look, Dialogs &dialogs, ReviewHeader &header,
                  QueuePanel &queue, QWidget *parent);

    /// Counts what the filter of the queue leaves and shows it; nothing while the labels are loading.
    std::optional<Facets> showFacets();
    /// Which view is on screen.
    void showQuery(const TicketQuery &query);
    const FilterNames &names() const { return m_names; }
    /// As of this day.
    TicketQuery asOfNow(const TicketQuery &query) const;
    /// Nothing matches and Esc was pressed: true if there was a filter to clear.
    bool clearEmpty();

signals:
    void queryWanted(const countersign::TicketQuery &query);

private:
    void attach();
    void detach();
    void readNames(const Facets &facets);
    void readViews();
    const SavedView *viewNamed(const QString &name) const;
    void chooseSaved(const QString &name);
    void askName();
    void save(const QString &name);
    void write(const QString &name);
    void remove(const QString &name);
    /// Reads the views anew once `future` is on disk; `title` over what went wrong.
    void report(const QFuture<Result<void>> &future, const QString &title);

    ProjectSession &m_session;
    const Look &m_look;
    Dialogs &m_dialogs;
    ReviewHeader &m_header;
    QueuePanel &m_queue;
    QWidget *m_page;
    FilterNames m_names;
    std::optional<Facets> m_facets; ///< of the last count
    QList<SavedView> m_views;
    QString m_chosen; ///< the saved view that was chosen last
    QPointer<SaveViewDialog> m_dialog;
};

} // namespace countersign
