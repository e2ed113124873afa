#include "ui/review/group_decision.h"

#include "ui/look/key_button.h"
#include "ui/look/look.h"
#include "ui/look/message_strip.h"
#include "ui/look/painting.h"
#include "ui/look/plain_label.h"
#include "ui/look/sizes.h"
#include "ui/look/small_labels.h"
#include "ui/review/choice_block.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace countersign
{

GroupDecision::GroupDecision(const Look &look, const KeyCaps &caps, QWidget *parent)
    : QWidget(parent),
      m_look(look),
      m_caps(caps),
      m_readOnly(new MessageStrip(look, MessageTone::Info)),
      m_content(new QWidget),
      m_textNote(new PlainLabel(look, tr("Text fields stay as they are in each ticket."), Type::Small,
                                Token::TextSecondary)),
      m_oneStep(new PlainLabel(look, {}, Type::Small, Token::TextSecondary)),
      m_line(new PlainLabel(look, {}, Type::Small, Token::TextSecondary)),
      m_label(new KeyButton(look, {}, QStringLiteral("primary verdict"))),
      m_skip(new KeyButton(look, tr("Skip group"), QStringLiteral("tight"))),
      m_next(new KeyButton(look, tr("Next"), QStringLiteral("tight"))),
      m_undo(new KeyButton(look, tr("Undo"), QStringLiteral("tight")))
{
    setSurface(this, Token::SurfacePanel);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(Space::L, Space::M, Space::L, Space::M);
    column->setSpacing(14);
    m_readOnly->hide();
    column->addWidget(m_readOnly);
    auto *source = new QHBoxLayout;
    source->setSpacing(Space::S);
    source->addWidget(new IconLabel(look, QStringLiteral("prelabel")));
    source->addWidget(
        new PlainLabel(look, tr("Suggested for most of the group"), Type::Small, Token::TextSecondary), 1);
    column->addLayout(source);
    m_fields = new QVBoxLayout;
    m_fields->setSpacing(14);
    column->addLayout(m_fields);
    m_textNote->setWordWrap(true);
    column->addWidget(m_textNote);
    auto *sum = new QGridLayout;
    sum->setHorizontalSpacing(Space::S);
    sum->setVerticalSpacing(Space::XS);
    sum->setColumnStretch(0, 1);
    sum->addWidget(new SectionLabel(look, tr("What will happen")), 0, 0, 1, 2);
    m_matching = addSumRow(sum, tr("Tickets in the group"), Type::Body);
    m_decided = addSumRow(sum, tr("Decided before, left alone"), Type::Body);
    m_flagged = addSumRow(sum, tr("Flagged, left in the queue"), Type::Body);
    m_blind = addSumRow(sum, tr("Labelled blind, left in the queue"), Type::Body);
    m_odd = addSumRow(sum, tr("Not ticked, left in the queue"), Type::Body);
    sum->addWidget(new Divider(look), sum->rowCount(), 0, 1, 2);
    m_written = addSumRow(sum, tr("Decided by this step"), Type::Strong);
    column->addLayout(sum);
    m_oneStep->setWordWrap(true);
    column->addWidget(m_oneStep);
    column->addStretch(1);

    auto *scroll = new QScrollArea;
    scroll->setWidget(m_content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);

    m_line->setElideMode(Qt::ElideRight);
    m_line->setFixedHeight(18);
    m_label->setObjectName(QStringLiteral("labelGroup"));
    m_label->setKeyCap(keyCapText(Qt::Key_Return));
    m_next->setKeyCap(keyCapText(Qt::Key_Right), KeyButton::CapBefore);
    connect(m_label, &KeyButton::clicked, this, &GroupDecision::labelWanted);
    connect(m_skip, &KeyButton::clicked, this, &GroupDecision::skipWanted);
    connect(m_next, &KeyButton::clicked, this, &GroupDecision::nextWanted);
    connect(m_undo, &KeyButton::clicked, this, &GroupDecision::undoWanted);
    auto *footer = new QVBoxLayout;
    footer->setContentsMargins(Space::L, Space::S, Space::L, Space::M);
    footer->setSpacing(Space::S);
    footer->addWidget(m_line);
    footer->addWidget(m_label);
    auto *verbs = new QHBoxLayout;
    verbs->setSpacing(Space::S);
    for (KeyButton *button : {m_skip, m_next, m_undo}) {
        button->setFocusPolicy(Qt::TabFocus);
        verbs->addWidget(button, 1);
    }
    m_label->setFocusPolicy(Qt::TabFocus);
    footer->addLayout(verbs);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(1, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(scroll, 1);
    whole->addWidget(new Divider(look));
    whole->addLayout(footer);
    refreshCaps();
    clear();
}

PlainLabel *GroupDecision::addSumRow(QGridLayout *sum, const QString &words, Type type)
{
    const int row = sum->rowCount();
    auto *name = new PlainLabel(m_look, words, type);
    auto *count = new PlainLabel(m_look, {}, type);
    count->setAccessibleName(words);
    count->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    sum->addWidget(name, row, 0);
    sum->addWidget(count, row, 1);
    return count;
}

void GroupDecision::setSumRow(PlainLabel *count, qint64 number, bool taken)
{
    const QString words = QLocale().toString(number);
    //: A number that is taken away from a sum
    count->setText(taken && number > 0 ? tr("− %1").arg(words) : words);
    count->setAccessibleDescription(words);
}

void GroupDecision::setTaxonomy(const Taxonomy &taxonomy)
{
    if (taxonomy == m_taxonomy)
        return;
    m_taxonomy = taxonomy;
    buildFields();
}

void GroupDecision::buildFields()
{
    qDeleteAll(m_blocks);
    m_blocks.clear();
    constexpr std::array rows{KeyRow::Digits, KeyRow::Upper, KeyRow::Home};
    bool hasText = false;
    for (const Field &field : std::as_const(m_taxonomy.fields)) {
        if (field.kind == FieldKind::Text) {
            hasText = true;
            continue;
        }
        const auto number = size_t(m_blocks.size());
        auto *block =
            new ChoiceBlock(m_look, m_taxonomy, field,
                            number < rows.size() ? std::optional(rows[number]) : std::nullopt, m_caps);
        connect(block, &ChoiceBlock::chosen, this, &GroupDecision::optionChosen);
        connect(block, &ChoiceBlock::findClosed, this, &GroupDecision::findClosed);
        block->setEnabled(m_mayWrite);
        m_blocks.append(block);
        m_fields->addWidget(block);
    }
    m_textNote->setVisible(hasText);
}

void GroupDecision::setGroup(const QList<FieldConsent> &consents, const Answers &chosen)
{
    m_content->show();
    for (ChoiceBlock *block : std::as_const(m_blocks)) {
        const auto consent = std::find_if(consents.cbegin(), consents.cend(), [block](const FieldConsent &c) {
            return c.field == block->field();
        });
        FieldAnswer most;
        most.field = block->field();
        QString words = tr("nothing suggested");
        if (consent != consents.cend() && !consent->options.isEmpty()) {
            most.options = consent->options;
            words = tr("%1 of %2 say so")
                        .arg(QLocale().toString(consent->saying), QLocale().toString(consent->of));
        }
        block->setConsent(words);
        block->setTicket(most.options.isEmpty() ? nullptr : &most, chosen.find(block->field()), most.options);
    }
}

void GroupDecision::setPlan(const BulkPlan &plan)
{
    setSumRow(m_matching, plan.matching, false);
    setSumRow(m_decided, plan.decidedBefore, true);
    setSumRow(m_flagged, plan.flagged, true);
    setSumRow(m_blind, plan.blind, true);
    setSumRow(m_odd, plan.excluded, true);
    m_tickets = qint64(plan.rows.size());
    setSumRow(m_written, m_tickets, false);
    m_label->setText(tr("Label %Ln ticket(s)", nullptr, int(m_tickets)));
    m_oneStep->setText(
        tr("This is one step: Undo takes all of it back. Each ticket says “decided as a group” "
           "in its history."));
    m_label->setEnabled(mayLabel());
}

void GroupDecision::clear()
{
    m_content->hide();
    setPlan({});
}

bool GroupDecision::mayLabel() const
{
    return m_mayWrite && !m_busy && m_tickets > 0;
}

void GroupDecision::setReadOnly(const QString &reason)
{
    m_mayWrite = reason.isEmpty();
    m_readOnly->setText(reason);
    m_readOnly->setVisible(!m_mayWrite);
    for (ChoiceBlock *block : std::as_const(m_blocks))
        block->setEnabled(m_mayWrite);
    m_undo->setEnabled(m_mayWrite);
    m_label->setEnabled(mayLabel());
}

void GroupDecision::setBusy(bool busy)
{
    m_busy = busy;
    m_undo->setEnabled(m_mayWrite && !busy);
    m_label->setEnabled(mayLabel());
}

void GroupDecision::refreshCaps()
{
    for (ChoiceBlock *block : std::as_const(m_blocks))
        block->refreshCaps();
    m_undo->setKeyCap(m_caps.cap({KeyRow::Lower, 0}), KeyButton::CapBefore);
    m_skip->setKeyCap(m_caps.cap({KeyRow::Lower, 1}), KeyButton::CapBefore);
}

void GroupDecision::say(const QString &words, Tone tone)
{
    m_line->setTone(tone == Tone::Problem ? Token::StateReview : Token::TextSecondary);
    m_line->setText(words);
    m_line->setAccessibleName(words);
}

QString GroupDecision::said() const
{
    return m_line->text();
}

ChoiceBlock *GroupDecision::blockOfRow(KeyRow row) const
{
    const auto found = std::find_if(m_blocks.cbegin(), m_blocks.cend(),
                                    [row](const ChoiceBlock *block) { return block->row() == row; });
    return found == m_blocks.cend() ? nullptr : *found;
}

ChoiceBlock *GroupDecision::findingBlock() const
{
    const auto found = std::find_if(m_blocks.cbegin(), m_blocks.cend(),
                                    [](const ChoiceBlock *block) { return block->hasFindLine(); });
    return found == m_blocks.cend() ? nullptr : *found;
}

void GroupDecision::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), m_look.color(Token::SurfacePanel));
    const int edge = layoutDirection() == Qt::RightToLeft ? width() - 1 : 0;
    painter.fillRect(edge, 0, 1, height(), m_look.color(Token::BorderSubtle));
}

} // namespace countersign
