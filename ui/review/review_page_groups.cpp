// The part of ReviewPage that goes between tickets and groups of near-duplicates.

#include "ui/project_session.h"
#include "ui/review/decision_panel.h"
#include "ui/review/group_decision.h"
#include "ui/review/group_page.h"
#include "ui/review/group_strip.h"
#include "ui/review/letter.h"
#include "ui/review/queue_panel.h"
#include "ui/review/review_page.h"

#include <QStackedLayout>

namespace countersign
{

void ReviewPage::buildGroups()
{
    m_groups = new GroupPage(m_session, m_look, m_decision->caps());
    m_body->addWidget(m_groups);
    m_groupStrip = new GroupStrip(m_look);
    m_letter->addBelow(m_groupStrip);
    connect(m_groupStrip, &GroupStrip::groupWanted, this, [this] { showGroup(shownTicket()); });
    connect(m_queue, &QueuePanel::groupsWanted, this, [this] { showGroup(shownTicket()); });
    connect(m_groups, &GroupPage::opened, this, [this] {
        showBody();
        setEnabledActions();
    });
    connect(m_groups, &GroupPage::closed, this, [this] {
        showBody();
        setEnabledActions();
        // What was labelled in a group may be the ticket that stands here.
        if (m_session.review() && m_session.review()->shown())
            showTicket(shownTicket());
        focusLetter();
    });
    connect(m_groups, &GroupPage::stepWanted, this, &ReviewPage::step);
    connect(m_groups, &GroupPage::knowledgeChanged, this,
            [this] { m_groupStrip->setCount(m_groups->likesOf(shownTicket())); });
}

void ReviewPage::showBody()
{
    m_body->setCurrentIndex(m_session.ticketCount() == 0 ? 1 : m_groups->isOpen() ? 2 : 0);
}

void ReviewPage::showGroup(TicketId ticket)
{
    if (m_groups->isOpen())
        m_groups->close();
    else
        m_groups->open(ticket);
}

} // namespace countersign
