#include "ui/review/review_header.h"

#include "ui/look/key_button.h"
#include "ui/look/look.h"
#include "ui/look/page_strips.h"
#include "ui/look/plain_label.h"
#include "ui/review/view_chooser.h"

#include <QLocale>
#include <QVBoxLayout>

namespace countersign
{

ReviewHeader::ReviewHeader(const Look &look, QWidget *parent)
    : QWidget(parent),
      m_header(new PageHeader(look, tr("Review"))),
      m_queue(new KeyButton(look, tr("Queue"))),
      m_views(new ViewChooser(look))
{
    auto *row = new QVBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_header);
    m_queue->setIconName(QStringLiteral("menu"));
    m_queue->setKeyCap(QStringLiteral("F6"));
    m_queue->setFocusPolicy(Qt::TabFocus);
    m_queue->hide();
    connect(m_queue, &KeyButton::clicked, this, &ReviewHeader::queueWanted);
    m_header->addLeft(m_queue);

    m_views->setFixedWidth(220);
    connect(m_views, &ViewChooser::viewChosen, this, &ReviewHeader::viewChosen);
    m_header->addLeft(m_views);

    m_left = m_header->addFigure(tr("left in this view"));
    m_pace = m_header->addFigure(tr("a ticket, my pace"));
    m_toGo = m_header->addFigure(tr("to go"));
    m_agreed = m_header->addFigure(tr("agreed"));
    const auto labels = m_agreed->parentWidget()->findChildren<PlainLabel *>();
    for (PlainLabel *label : labels) {
        if (label != m_agreed)
            m_agreedWord = label;
    }
    for (PlainLabel *label : {m_pace, m_toGo, m_agreed})
        label->parentWidget()->hide();
}

void ReviewHeader::setCounts(const StateCounts &counts)
{
    m_views->setCounts(counts);
}

void ReviewHeader::setFigure(PlainLabel *label, const QString &words)
{
    const bool any = !words.isEmpty();
    if (any && label->text() != words)
        label->setText(words);
    if (label->parentWidget()->isHidden() == any)
        label->parentWidget()->setVisible(any);
}

void ReviewHeader::setFigures(qint64 left, const ReviewPace &pace)
{
    setFigure(m_left, QLocale().toString(left));
    const auto each = pace.msPerTicket();
    setFigure(m_pace, each ? secondsWords(*each) : QString());
    setFigure(m_toGo, each && left > 0 ? durationWords(*each * left) : QString());
    const int shown = pace.shown();
    setFigure(m_agreed, shown > 0 ? tr("%1 %").arg(qRound(100.0 * pace.agreed() / shown)) : QString());
    if (m_agreedWord && shown > 0)
        m_agreedWord->setText(tr("agreed, %1 of %2").arg(pace.agreed()).arg(shown));
}

void ReviewHeader::setDrawer(bool drawer)
{
    m_header->setCompact(drawer);
    m_queue->setVisible(drawer);
    m_views->setFixedWidth(drawer ? 176 : 220);
}

} // namespace countersign
