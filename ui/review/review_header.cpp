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
    m_blind = m_header->addFigure(tr("agreed, blind"));
    const auto wordOf = [](PlainLabel *figure) {
        PlainLabel *word = nullptr;
        const auto labels = figure->parentWidget()->findChildren<PlainLabel *>();
        for (PlainLabel *label : labels)
            word = label == figure ? word : label;
        return word;
    };
    m_agreedWord = wordOf(m_agreed);
    m_blindWord = wordOf(m_blind);
    for (PlainLabel *label : {m_pace, m_toGo, m_agreed, m_blind})
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
    setShare(m_agreed, m_agreedWord, pace.agreed(), pace.shown(), tr("agreed, %1 of %2"));
    setShare(m_blind, m_blindWord, pace.blindAgreed(), pace.blind(), tr("blind, %1 of %2"));
}

void ReviewHeader::setShare(PlainLabel *label, PlainLabel *word, int part, int whole, const QString &words)
{
    setFigure(label, whole > 0 ? tr("%1 %").arg(qRound(100.0 * part / whole)) : QString());
    if (word && whole > 0)
        word->setText(words.arg(part).arg(whole));
}

void ReviewHeader::setQueueKeyCap(const QString &cap)
{
    m_queue->setKeyCap(cap);
}

void ReviewHeader::setDrawer(bool drawer)
{
    m_header->setCompact(drawer);
    m_queue->setVisible(drawer);
    m_views->setFixedWidth(drawer ? 176 : 220);
}

} // namespace countersign
