#include "ui/review/group_page.h"

#include "core/store/database.h"
#include "core/store/ticket_store.h"
#include "ui/look/key_button.h"
#include "ui/look/look.h"
#include "ui/models/background_read.h"
#include "ui/project_session.h"
#include "ui/review/choice_block.h"
#include "ui/review/group_decision.h"
#include "ui/review/group_list_model.h"
#include "ui/review/group_model.h"
#include "ui/review/group_panel.h"
#include "ui/review/group_view.h"

#include <QHBoxLayout>
#include <QListView>
#include <QLocale>

namespace countersign
{

namespace
{

/// Groups of up to so many tickets are read within the blink of a key; larger ones on the pool.
constexpr size_t ReadAtOnce = 200;

} // namespace

GroupPage::GroupPage(ProjectSession &session, const Look &look, const KeyCaps &caps, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_panel(new GroupPanel(look)),
      m_view(new GroupView(look)),
      m_decision(new GroupDecision(look, caps))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_panel);
    row->addWidget(m_view, 1);
    row->addWidget(m_decision);
    connect(m_panel, &GroupPanel::ticketsWanted, this, &GroupPage::close);
    connect(m_panel, &GroupPanel::positionChosen, this, &GroupPage::showGroup);
    connect(m_view, &GroupView::tryAgainWanted, this, [this] {
        if (m_session.texts())
            m_session.texts()->want();
        showWaiting();
    });
    connect(&m_view->rows(), &GroupModel::ticksChanged, this, &GroupPage::updatePlan);
    connect(m_decision, &GroupDecision::optionChosen, this, &GroupPage::choose);
    connect(m_decision, &GroupDecision::findClosed, this, &GroupPage::focusRows);
    connect(m_decision, &GroupDecision::labelWanted, this, &GroupPage::label);
    connect(m_decision, &GroupDecision::skipWanted, this, &GroupPage::skip);
    connect(m_decision, &GroupDecision::nextWanted, this, [this] { go(1); });
    connect(m_decision, &GroupDecision::undoWanted, this, [this] { emit stepWanted(true); });
}

GroupPage::~GroupPage()
{
    m_reading.cancel();
}

bool GroupPage::worksHere(const QString &action)
{
    static const QStringList here{QStringLiteral("review.undo"), QStringLiteral("review.redo"),
                                  QStringLiteral("review.group")};
    return here.contains(action);
}

void GroupPage::attach()
{
    TextKnowledge &texts = *m_session.texts();
    connect(&texts, &TextKnowledge::finished, this, [this] {
        m_panel->groups().clear(); // it reads from what goes now
        m_panel->setProgress(0, 0);
        m_group.reset();
        if (m_open)
            showList();
        emit knowledgeChanged();
    });
    connect(&texts, &TextKnowledge::progressChanged, m_panel, &GroupPanel::setProgress);
    connect(&texts, &TextKnowledge::failed, this, [this] {
        m_panel->setProgress(0, 0);
        showWaiting();
    });
    connect(m_session.columns(), &LiveColumns::loaded, this, [this] {
        if (m_open)
            showList();
    });
    connect(m_session.columns(), &LiveColumns::rowsChanged, this, &GroupPage::onRowsChanged);
    m_decision->setTaxonomy(m_session.taxonomy());
    m_decision->setReadOnly(m_session.isReadOnly() ? m_session.readOnlyReason() : QString());
    if (!m_session.project()->writer())
        return;
    m_labeller = std::make_unique<BulkLabeller>(*m_session.project()->writer(), m_session.clock());
    connect(m_labeller.get(), &BulkLabeller::finished, this, &GroupPage::onLabelled);
    connect(m_labeller.get(), &BulkLabeller::progressChanged, this, [this](qint64 done, qint64 all) {
        m_decision->say(tr("Saving, %1 of %2").arg(QLocale().toString(done), QLocale().toString(all)));
    });
    connect(m_labeller.get(), &BulkLabeller::failed, this,
            [this](const Error &error, const BulkOutcome &outcome) {
                onLabelled(outcome);
                m_decision->say(error.message, GroupDecision::Tone::Problem);
            });
}

void GroupPage::detach()
{
    close();
    m_reading.cancel();
    m_session.texts()->disconnect(this);
    m_session.texts()->disconnect(m_panel);
    m_session.columns()->disconnect(this);
    m_labeller.reset();
    m_panel->groups().clear();
    m_panel->setProgress(0, 0);
    m_view->rows().clear();
    m_decision->clear();
    m_decision->say({});
    m_group.reset();
    m_wanted.reset();
}

void GroupPage::open(TicketId ticket)
{
    if (m_session.ticketCount() == 0)
        return;
    m_wanted = ticket;
    m_open = true;
    m_decision->setTaxonomy(m_session.taxonomy());
    m_decision->say({});
    emit opened();
    m_session.texts()->want();
    showList();
    focusRows();
}

void GroupPage::close()
{
    if (!m_open)
        return;
    m_open = false;
    m_reading.cancel();
    m_group.reset();
    emit closed();
}

/// What machines say may be seen here: groups are about nothing else.
bool GroupPage::isPlain() const
{
    return m_session.review() && m_session.review()->suggestionMode() == SuggestionMode::Show;
}

void GroupPage::showWaiting()
{
    m_view->rows().clear();
    m_decision->clear();
    m_panel->setPosition(-1);
    const TextKnowledge &texts = *m_session.texts();
    if (!isPlain()) {
        m_view->showNothing(QStringLiteral("blind"), tr("Suggestions are hidden"),
                            tr("Groups show what is suggested. Let suggestions be shown to label groups."));
    } else if (texts.error()) {
        m_view->showNothing(QStringLiteral("failed"), tr("The groups could not be found"),
                            texts.error()->message, true);
    } else if (!texts.groups() || !m_session.columns()->isLoaded()) {
        m_view->showNothing(QStringLiteral("group"), tr("Looking for near-duplicates"),
                            tr("The groups appear as soon as every text is read. You can go on reviewing."));
    } else if (m_panel->groups().rowCount() == 0) {
        m_view->showNothing(QStringLiteral("group"), tr("No group is open"),
                            tr("No two open tickets say nearly the same."));
    }
}

void GroupPage::showList()
{
    const DuplicateGroups *groups = m_session.texts()->groups();
    GroupListModel &list = m_panel->groups();
    if (!groups || !m_session.columns()->isLoaded() || !isPlain()) {
        showWaiting();
        return;
    }
    m_group.reset();
    m_decision->setTaxonomy(m_session.taxonomy());
    list.setGroups(*groups, *m_session.columns(), m_session.queue()->blind(), m_session.taxonomy(),
                   m_session.project()->reader());
    const auto [open, tickets] = list.open();
    m_panel->setCounts(open, tickets);
    if (list.rowCount() == 0) {
        showWaiting();
        return;
    }
    int position = 0;
    if (m_wanted && likesOf(*m_wanted) > 0) {
        const auto row = m_session.columns()->rows().rowOf(*m_wanted);
        const auto group = row ? groups->groupOf(*row) : std::nullopt;
        position = std::max(0, group ? list.positionOf(*group) : 0);
    }
    m_wanted.reset();
    showGroup(position);
}

void GroupPage::showGroup(int position)
{
    const GroupListModel &list = m_panel->groups();
    if (position < 0 || position >= list.rowCount())
        return;
    const quint32 group = list.groupAt(position);
    m_panel->setPosition(position);
    m_reading.cancel();
    m_reading = CancelToken();
    m_group = group;
    m_chosen = {};
    m_readAt = m_session.clock().wallMilliseconds();
    const TicketColumns &columns = m_session.columns()->columns();
    std::vector<quint32> members =
        visibleMembers(columns, *m_session.texts()->groups(), group, m_session.queue()->blind());
    const DuplicateParameters parameters = m_session.texts()->parameters();
    if (members.size() <= ReadAtOnce) {
        const auto likeness =
            readGroupLikeness(m_session.project()->reader(), columns.rows(), members, parameters, {});
        if (likeness)
            takeLikeness(group, std::move(members), *likeness);
        else
            m_decision->say(likeness.error().message, GroupDecision::Tone::Problem);
        return;
    }
    m_view->rows().clear();
    m_decision->clear();
    m_view->showNothing(QStringLiteral("group"), tr("Reading the group"),
                        tr("%Ln ticket(s)", nullptr, int(members.size())));
    readInBackground<GroupLikeness>(
        this, m_session.pool(), m_session.project()->path(),
        [rows = columns.rows(), members, parameters, cancel = m_reading](Database &database) {
            return readGroupLikeness(database, rows, members, parameters, cancel);
        },
        [this, group, members, cancel = m_reading](const Result<GroupLikeness> &likeness) {
            if (cancel.isCancelled() || m_group != group)
                return;
            if (likeness)
                takeLikeness(group, members, *likeness);
            else
                m_decision->say(likeness.error().message, GroupDecision::Tone::Problem);
        });
}

void GroupPage::takeLikeness(quint32 group, std::vector<quint32> members, const GroupLikeness &likeness)
{
    const TicketColumns &columns = m_session.columns()->columns();
    Database &reader = m_session.project()->reader();
    GroupModel &rows = m_view->rows();
    rows.setGroup(columns, m_session.taxonomy(), membersOf(columns, m_session.taxonomy(), members, likeness),
                  likeness.representative, reader);
    const auto standard = ticketText(reader, columns.rows().ticketAt(likeness.representative));
    m_view->showGroup(qint64(members.size()), m_session.texts()->parameters().similarity,
                      standard ? standard->subject : QString());
    const int first = rows.firstMember();
    if (first >= 0)
        m_view->list()->setCurrentIndex(rows.index(first));
    m_group = group;
    updatePlan();
}

void GroupPage::onRowsChanged()
{
    emit knowledgeChanged();
    if (!m_open || m_panel->groups().rowCount() == 0)
        return;
    m_panel->groups().refreshLines();
    const auto [open, tickets] = m_panel->groups().open();
    m_panel->setCounts(open, tickets);
    if (m_view->showsGroup()) {
        m_view->rows().refreshStates();
        updatePlan();
    }
}

qint64 GroupPage::likesOf(TicketId ticket) const
{
    if (!m_session.texts() || !m_session.texts()->groups() || !m_session.columns()->isLoaded() || !isPlain())
        return 0;
    const auto row = m_session.columns()->rows().rowOf(ticket);
    return row ? openLikesOf(m_session.columns()->columns(), *m_session.texts()->groups(), *row,
                             m_session.queue()->blind())
               : 0;
}

/// What is chosen, and for the other fields what most say.
BulkAct GroupPage::actNow() const
{
    BulkAct act;
    act.verb = BulkAct::Verb::Set;
    act.isGroup = true;
    for (const FieldConsent &consent : m_consents) {
        if (const FieldAnswer *chosen = m_chosen.find(consent.field)) {
            act.answers.set(*chosen);
        } else if (!consent.options.isEmpty()) {
            FieldAnswer most;
            most.field = consent.field;
            most.options = consent.options;
            act.answers.set(most);
        }
    }
    return act;
}

BulkPlan GroupPage::planNow() const
{
    // Of all members, those that nobody sees here among them: the sum adds up.
    return planBulk(m_session.columns()->columns(), m_session.texts()->groups()->members(*m_group), actNow(),
                    m_session.taxonomy(), m_session.queue()->blind(), m_view->rows().unticked());
}

void GroupPage::updatePlan()
{
    if (!m_group || !m_view->showsGroup())
        return;
    std::vector<quint32> ticked = m_view->rows().ticked();
    // With nothing left to decide the fields go on saying what the group is about.
    m_consents = consentOf(m_session.columns()->columns(), m_session.taxonomy(),
                           ticked.empty() ? m_view->rows().unticked() : ticked);
    m_decision->setGroup(m_consents, m_chosen);
    m_decision->setPlan(planNow());
}

void GroupPage::focusRows()
{
    QListView *rows = m_view->showsGroup() ? m_view->list() : m_panel->list();
    rows->setFocus(Qt::OtherFocusReason);
}

void GroupPage::refreshCaps()
{
    m_decision->refreshCaps();
}

void GroupPage::setWidths(int list, int decision, bool narrow)
{
    m_panel->setFixedWidth(list);
    m_panel->setVisible(!narrow);
    m_decision->setFixedWidth(decision);
}

} // namespace countersign
