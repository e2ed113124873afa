#include "ui/review/decision_panel.h"

#include "ui/look/key_button.h"
#include "ui/look/look.h"
#include "ui/look/message_strip.h"
#include "ui/look/plain_label.h"
#include "ui/look/sizes.h"
#include "ui/look/small_labels.h"
#include "ui/review/blind_block.h"
#include "ui/review/choice_block.h"
#include "ui/review/history_list.h"
#include "ui/review/text_block.h"
#include "ui/review/ticket_history.h"
#include "ui/review/verdict_bar.h"
#include "ui/review/wrapped_text.h"
#include "ui/window/action_registry.h"

#include <QHBoxLayout>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace countersign
{

namespace
{

constexpr int BlockGap = 14;
constexpr int SourceHeight =
    34; ///< two lines, and two of the reason: the fields stay put from ticket to ticket
constexpr int ReasonHeight = 52;
constexpr int OneReason = 34;

/// The person's answer to a field, if it is settled.
const FieldAnswer *settledAnswer(const Answers &answers, const Field &field)
{
    const FieldAnswer *answer = answers.find(field.id);
    if (!answer)
        return nullptr;
    if (field.kind == FieldKind::Choice && answer->options.isEmpty())
        return nullptr;
    return answer;
}

} // namespace

DecisionPanel::DecisionPanel(const Look &look, const ActionRegistry &actions, QWidget *parent)
    : QWidget(parent),
      m_look(look),
      m_actions(actions),
      m_caps(actions.caps()),
      m_scroll(new QScrollArea),
      m_source(new PlainLabel(look, {}, Type::Small, Token::TextSecondary)),
      m_raw(new KeyButton(look, tr("Raw answer"), QStringLiteral("small quiet"))),
      m_readOnly(new MessageStrip(look, MessageTone::Warning)),
      m_newer(new MessageStrip(look, MessageTone::Info, tr("There is a newer suggestion."))),
      m_hint(new MessageStrip(look, MessageTone::Warning)),
      m_reason(new MessageStrip(look, MessageTone::Warning)),
      m_blind(new BlindBlock(look)),
      m_reasoningTitle(new SectionLabel(look, tr("Reasoning"))),
      m_reasoning(new WrappedText(look, Type::Body, Token::TextSecondary, 19)),
      m_history(new HistoryList(look)),
      m_verdicts(new VerdictBar(look, actions))
{
    setSurface(this, Token::SurfacePanel);
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(Space::L, Space::M, Space::L, Space::M);
    m_column->setSpacing(BlockGap);

    auto *sourceRow = new QHBoxLayout;
    sourceRow->setSpacing(Space::S);
    sourceRow->addWidget(new IconLabel(look, QStringLiteral("prelabel")));
    m_source->setWordWrap(true);
    m_source->setMinimumHeight(SourceHeight);
    sourceRow->addWidget(m_source, 1);
    m_raw->setFocusPolicy(Qt::TabFocus);
    sourceRow->addWidget(m_raw);
    connect(m_raw, &KeyButton::clicked, this, &DecisionPanel::rawWanted);
    m_column->addLayout(sourceRow);

    m_readOnly->hide();
    m_column->addWidget(m_readOnly);
    m_showNewer = new KeyButton(look, tr("Show it"), QStringLiteral("small"));
    connect(m_showNewer, &KeyButton::clicked, this, &DecisionPanel::newerWanted);
    m_newer->addWidget(m_showNewer);
    m_newer->hide();
    auto *seen = new KeyButton(look, tr("Seen"), QStringLiteral("small"));
    connect(seen, &KeyButton::clicked, this, [this] {
        showHint({});
        emit hintSeen();
    });
    m_hint->addWidget(seen);
    m_hint->hide();
    m_reasonRoom = new QWidget;
    m_reasonRoom->setMinimumHeight(ReasonHeight);
    auto *reasonColumn = new QVBoxLayout(m_reasonRoom);
    reasonColumn->setContentsMargins(0, 0, 0, 0);
    reasonColumn->addWidget(m_reason);
    reasonColumn->addStretch(1);
    m_column->addWidget(m_reasonRoom);

    m_fields = new QVBoxLayout;
    m_fields->setSpacing(BlockGap);
    m_column->addLayout(m_fields);

    m_column->addWidget(m_blind);

    auto *reasoning = new QVBoxLayout;
    reasoning->setSpacing(2);
    reasoning->addWidget(m_reasoningTitle);
    reasoning->addWidget(m_reasoning);
    m_column->addLayout(reasoning);
    auto *history = new QVBoxLayout;
    history->setSpacing(2);
    history->addWidget(new SectionLabel(look, tr("History")));
    history->addWidget(m_history);
    m_column->addLayout(history);
    m_column->addStretch(1);

    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(1, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_scroll, 1);
    auto *newer = new QVBoxLayout; // below the fields, which stay where they are
    newer->setContentsMargins(Space::L, 0, Space::L, Space::S);
    newer->addWidget(m_newer);
    newer->addWidget(m_hint);
    whole->addLayout(newer);
    whole->addWidget(m_verdicts);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, &DecisionPanel::placeContent);
    refreshCaps();
}

void DecisionPanel::setTaxonomy(const Taxonomy &taxonomy)
{
    if (taxonomy == m_taxonomy)
        return;
    m_taxonomy = taxonomy;
    buildFields();
}

void DecisionPanel::buildFields()
{
    for (ChoiceBlock *block : std::as_const(m_choices))
        delete block;
    for (TextBlock *block : std::as_const(m_texts))
        delete block;
    m_choices.clear();
    m_texts.clear();
    constexpr std::array rows{KeyRow::Digits, KeyRow::Upper, KeyRow::Home};
    for (const Field &field : std::as_const(m_taxonomy.fields)) {
        if (field.kind == FieldKind::Text) {
            auto *block = new TextBlock(m_look, field, m_texts.isEmpty());
            connect(block, &TextBlock::entered, this, &DecisionPanel::textEntered);
            connect(block, &TextBlock::editClosed, this, &DecisionPanel::editClosed);
            m_texts.append(block);
            m_fields->addWidget(block);
            continue;
        }
        const auto number = size_t(m_choices.size());
        const auto row = number < rows.size() ? std::optional(rows[number]) : std::nullopt;
        auto *block = new ChoiceBlock(m_look, m_taxonomy, field, row, m_caps);
        connect(block, &ChoiceBlock::chosen, this, &DecisionPanel::optionChosen);
        connect(block, &ChoiceBlock::findClosed, this, &DecisionPanel::editClosed);
        block->setCompact(m_isCompact);
        m_choices.append(block);
        m_fields->addWidget(block);
    }
}

void DecisionPanel::setUsage(const QHash<OptionId, qint64> &usage)
{
    for (ChoiceBlock *block : std::as_const(m_choices))
        block->setUsage(usage);
}

void DecisionPanel::setTicket(const ShownTicket &shown, const Answers &answers, const QString &source,
                              const QStringList &missingQuotes)
{
    if (m_scroll->widget()->isHidden())
        m_scroll->widget()->show();
    if (m_source->text() != source)
        m_source->setText(source);
    announceNewer(false);
    const Answers *suggested = shown.suggestion ? &shown.suggestion->answers : nullptr;
    for (ChoiceBlock *block : std::as_const(m_choices)) {
        const Field &field = *m_taxonomy.fieldById(block->field());
        QList<OptionId> likely;
        const auto add = [&](const Answers &said) {
            if (const FieldAnswer *answer = said.find(field.id))
                likely.append(answer->options);
        };
        if (block->hasFindLine()) {
            add(answers);
            if (suggested)
                add(*suggested);
            for (const Suggestion &other : shown.alsoSaid)
                add(other.answers);
        }
        block->setTicket(suggested ? suggested->find(field.id) : nullptr, settledAnswer(answers, field),
                         likely);
    }
    for (TextBlock *block : std::as_const(m_texts)) {
        const Field &field = *m_taxonomy.fieldById(block->field());
        block->setTicket(suggested ? suggested->find(field.id) : nullptr, settledAnswer(answers, field));
    }
    QStringList reasoning;
    if (shown.suggestion && !shown.suggestion->reasoning.isEmpty())
        reasoning.append(shown.suggestion->reasoning);
    for (const QString &quote : missingQuotes)
        reasoning.append(tr("Not in the text: “%1”").arg(quote.left(200)));
    const bool any = !reasoning.isEmpty();
    m_reasoning->setText(reasoning.join(u'\n'));
    m_reasoning->setVisible(any);
    m_reasoningTitle->setVisible(any);
    setAnswers(shown, answers);
    m_scroll->verticalScrollBar()->setValue(0);
}

void DecisionPanel::setAnswers(const ShownTicket &shown, const Answers &answers)
{
    QStringList open;
    int required = 0;
    for (ChoiceBlock *block : std::as_const(m_choices))
        block->setSettled(settledAnswer(answers, *m_taxonomy.fieldById(block->field())));
    for (TextBlock *block : std::as_const(m_texts))
        block->setSettled(settledAnswer(answers, *m_taxonomy.fieldById(block->field())));
    for (const Field &field : std::as_const(m_taxonomy.fields)) {
        if (!field.required)
            continue;
        ++required;
        if (!isSettled(field, answers))
            open.append(field.title.isEmpty() ? field.key : field.title);
    }
    const bool whole = shown.state == TicketState::Decided && open.isEmpty();
    m_verdicts->setAccept(whole                    ? VerdictBar::Accept::GoOn
                          : open.size() < required ? VerdictBar::Accept::Rest
                                                   : VerdictBar::Accept::Whole,
                          shown.veiled && !whole ? BlindBlock::openWords(open) : QString());
    m_blind->setTicket(shown, answers, m_taxonomy);
    m_raw->setEnabled(!shown.veiled);
    showReason(shown, whole);
    m_history->setLines(ticketHistory(shown, m_taxonomy, QDateTime::currentDateTime()));
}

void DecisionPanel::showReason(const ShownTicket &shown, bool settled)
{
    MessageTone tone = MessageTone::Warning;
    QString words = shown.gateWords;
    if (shown.veiled && !settled) {
        tone = MessageTone::Blind;
        words = BlindBlock::reasonWords(shown);
    } else if (settled) {
        tone = MessageTone::Info;
        words = shown.final ? tr("Decided by %1.").arg(shown.final->annotator) : tr("Decided.");
    } else if (shown.state == TicketState::Skipped) {
        tone = MessageTone::Info;
        words = tr("Skipped: set aside until somebody comes back to it.");
    } else if (!shown.trouble.isEmpty() && !shown.suggestion) {
        tone = shown.state == TicketState::Unknown ? MessageTone::Unknown : MessageTone::Error;
        words = shown.trouble;
    } else if (!shown.suggestion) {
        tone = MessageTone::Info;
        words = tr("No suggestion yet. Label it by hand, or start a run on the pre-label page.");
    } else if (words.isEmpty()) {
        tone = MessageTone::Good;
        words = tr("Every field reaches its threshold.");
    } else if (shown.suggestion->flags.testFlag(ReviewFlag::AddressesModel)) {
        tone = MessageTone::Flagged;
    }
    if (shown.outdated && !settled && shown.suggestion)
        words += u' ' + tr("It was made with an older version of the taxonomy.");
    if (m_reason->text() == words)
        return;
    m_reason->setTone(tone);
    m_reason->setText(words);
}

QString DecisionPanel::reasonWords() const
{
    return m_reason->text();
}

void DecisionPanel::clear()
{
    setTicket(ShownTicket(), Answers(), QString(), {});
    m_scroll->widget()->hide(); // nothing to decide: no options that look as if there were
}

void DecisionPanel::announceNewer(bool waits)
{
    if (m_newer->isHidden() == waits)
        m_newer->setVisible(waits);
}

void DecisionPanel::showHint(const QString &words)
{
    if (!words.isEmpty())
        m_hint->setText(words);
    if (m_hint->isHidden() != words.isEmpty())
        m_hint->setVisible(!words.isEmpty());
}

void DecisionPanel::setReadOnly(const QString &reason)
{
    m_readOnly->setText(reason);
    m_readOnly->setVisible(!reason.isEmpty());
    for (ChoiceBlock *block : std::as_const(m_choices))
        block->setEnabled(reason.isEmpty());
    for (TextBlock *block : std::as_const(m_texts))
        block->setEnabled(reason.isEmpty());
}

void DecisionPanel::setCompact(bool compact)
{
    m_side = compact ? Space::M : Space::L;
    const int gap = compact ? 10 : BlockGap;
    m_column->setSpacing(gap);
    m_fields->setSpacing(gap);
    m_verdicts->setSide(m_side);
    m_source->setMinimumHeight(compact ? 0 : SourceHeight);
    m_reasonRoom->setMinimumHeight(compact ? OneReason : ReasonHeight);
    m_isCompact = compact;
    for (ChoiceBlock *block : std::as_const(m_choices))
        block->setCompact(compact);
    placeContent();
}

/// A scroll bar takes its room from the margin: the pills keep their lines.
void DecisionPanel::placeContent()
{
    const QScrollBar *bar = m_scroll->verticalScrollBar();
    const int right = bar->maximum() > 0 ? std::max(0, m_side - bar->sizeHint().width()) : m_side;
    m_column->setContentsMargins(m_side, Space::M, right, Space::M);
}

void DecisionPanel::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), m_look.color(Token::SurfacePanel));
    const int edge = layoutDirection() == Qt::RightToLeft ? width() - 1 : 0;
    painter.fillRect(edge, 0, 1, height(), m_look.color(Token::BorderSubtle));
}

void DecisionPanel::refreshCaps()
{
    for (ChoiceBlock *block : std::as_const(m_choices))
        block->refreshCaps();
    m_raw->setKeyCap(m_actions.capOf(QStringLiteral("review.raw")), KeyButton::CapBefore);
    m_showNewer->setKeyCap(m_actions.capOf(QStringLiteral("review.refresh")));
    m_verdicts->refreshCaps();
}

ChoiceBlock *DecisionPanel::blockOfRow(KeyRow row) const
{
    const auto found = std::ranges::find(m_choices, std::optional(row), &ChoiceBlock::row);
    return found == m_choices.cend() ? nullptr : *found;
}

ChoiceBlock *DecisionPanel::blockOf(FieldId field) const
{
    const auto found = std::ranges::find(m_choices, field, &ChoiceBlock::field);
    return found == m_choices.cend() ? nullptr : *found;
}

ChoiceBlock *DecisionPanel::findingBlock() const
{
    const auto found = std::ranges::find_if(m_choices, &ChoiceBlock::hasFindLine);
    return found == m_choices.cend() ? nullptr : *found;
}

} // namespace countersign
