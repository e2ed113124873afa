#include "ui/review/blind_block.h"

#include "core/review/decision_maker.h"
#include "ui/look/plain_label.h"
#include "ui/look/sizes.h"

#include <QVBoxLayout>

namespace countersign
{

BlindBlock::BlindBlock(const Look &look, QWidget *parent)
    : QWidget(parent),
      m_seal(new SealBox(look)),
      m_lastTitle(new SectionLabel(look, tr("Your last blind ticket"))),
      m_last(new SealBox(look))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::S);
    column->addWidget(m_seal);
    column->addWidget(m_lastTitle);
    column->addWidget(m_last);
    hide();
}

void BlindBlock::setTicket(const ShownTicket &shown, const Answers &answers, const Taxonomy &taxonomy)
{
    m_ticket = shown.ticket.id;
    if (m_opened == m_ticket && m_opened.isValid() && !shown.veiled)
        return; // its seal stays open while the ticket is looked at
    m_opened = {};
    setVisible(shown.veiled);
    if (!shown.veiled)
        return;
    QStringList open;
    int fields = 0;
    for (const Field &field : taxonomy.fields) {
        if (field.kind == FieldKind::Text || !field.required)
            continue;
        ++fields;
        if (!isSettled(field, answers))
            open.append(field.title.isEmpty() ? field.key : field.title);
    }
    m_seal->setSealed(open, fields - int(open.size()), fields);
    m_lastTitle->setVisible(m_comparison.has_value());
    m_last->setVisible(m_comparison.has_value());
    if (m_comparison)
        m_last->setOpened(*m_comparison);
}

void BlindBlock::open(const BlindComparison &comparison)
{
    m_comparison = comparison;
    m_opened = m_ticket;
    m_seal->setOpened(comparison);
    m_lastTitle->hide();
    m_last->hide();
    show();
}

void BlindBlock::reset()
{
    m_comparison.reset();
    m_opened = {};
    hide();
}

QString BlindBlock::reasonWords(const ShownTicket &shown)
{
    if (!shown.veiled)
        return {};
    return shown.blind
               ? tr("Blind ticket. Choose first, then see what the model said: so the measured error is "
                    "honest.")
               : tr("Suggestions are hidden in this project. Choose an option of each field.");
}

QString BlindBlock::openWords(const QStringList &open)
{
    if (open.isEmpty())
        return {};
    if (open.size() == 1)
        return tr("%1 is open").arg(open.first());
    return tr("%1 and %2 are open").arg(open.first(open.size() - 1).join(QStringLiteral(", ")), open.last());
}

} // namespace countersign
