#pragma once

#include "core/domain/taxonomy.h"
#include "core/prompt/prepared_ticket.h"
#include "core/store/taxonomy_store.h"

#include <QWidget>

class QPlainTextEdit;
class QStackedWidget;
class QTreeWidget;

namespace countersign
{

class Look;
class PlainLabel;
class SegmentedControl;

/// What the model will read: the system message and an example of the ticket's own message, as they are sent;
/// and the versions that the project keeps.
class TaxonomyPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit TaxonomyPreview(const Look &look, QWidget *parent = nullptr);

    void setTaxonomy(const Taxonomy &taxonomy);
    /// A ticket of the project; without one the message is shown around a placeholder.
    void setTicket(const TicketText &ticket);
    void setVersions(const QList<TaxonomyVersionInfo> &versions);

private:
    void refresh();

    const Look &m_look;
    Taxonomy m_taxonomy;
    TicketText m_ticket;
    SegmentedControl *m_views;
    PlainLabel *m_tokens;
    QStackedWidget *m_stack;
    QPlainTextEdit *m_system;
    QPlainTextEdit *m_user;
    QTreeWidget *m_versions;
};

} // namespace countersign
