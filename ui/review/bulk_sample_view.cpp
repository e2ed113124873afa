#include "ui/review/bulk_sample_view.h"

#include "core/review/decision_maker.h"
#include "ui/look/flow_layout.h"
#include "ui/look/key_button.h"
#include "ui/look/look.h"
#include "ui/look/option_pill.h"
#include "ui/look/painting.h"
#include "ui/look/plain_label.h"
#include "ui/look/sizes.h"
#include "ui/review/field_header.h"
#include "ui/review/letter.h"
#include "ui/review/letter_text.h"
#include "ui/review/review_keys.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign
{

namespace
{

constexpr int Side = Space::XXL;

KeyButton *verdictButton(const Look &look, const QString &words, const QString &kind, const char *name)
{
    auto *button = new KeyButton(look, words, kind);
    button->setObjectName(QLatin1String(name));
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

BulkSampleView::BulkSampleView(const Look &look, QWidget *parent)
    : QWidget(parent),
      m_look(look),
      m_number(new PlainLabel(look, {}, Type::Small, Token::TextSecondary)),
      m_letter(new Letter(look)),
      m_card(new QFrame),
      m_cardColumn(new QVBoxLayout(m_card)),
      m_right(verdictButton(look, tr("Right"), QStringLiteral("primary"), "sampleRight")),
      m_wrong(verdictButton(look, tr("Wrong"), {}, "sampleWrong")),
      m_undo(verdictButton(look, tr("Undo"), {}, "sampleUndo"))
{
    setSurface(this, Token::SurfaceCard);
    m_number->setObjectName(QStringLiteral("sampleNumber"));
    m_right->setKeyCap(keyCapText(Qt::Key_Return));
    m_right->setToolTip(tr("The act would be right for this ticket (%1)").arg(keyCapText(Qt::Key_Return)));
    setKind(m_card, QStringLiteral("card"));
    setSurface(m_card, Token::SurfacePanel);
    m_cardColumn->setContentsMargins(Space::M, Space::S, Space::M, Space::S);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Space::M, 0, Space::XL);
    column->setSpacing(0);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(Side, 0, Side, 0);
    top->addStretch();
    top->addWidget(m_number);
    column->addLayout(top);
    column->addWidget(m_letter, 1);
    auto *bottom = new QVBoxLayout;
    bottom->setContentsMargins(Side, Space::S, Side, 0);
    bottom->setSpacing(Space::M);
    bottom->addWidget(m_card);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::S);
    row->addWidget(m_right, 2);
    row->addWidget(m_wrong, 2);
    row->addWidget(m_undo, 1);
    bottom->addLayout(row);
    column->addLayout(bottom);
    m_letter->installEventFilter(this);
    connect(m_right, &KeyButton::clicked, this, [this] { emit judged(true); });
    connect(m_wrong, &KeyButton::clicked, this, [this] { emit judged(false); });
    connect(m_undo, &KeyButton::clicked, this, &BulkSampleView::undoWanted);
}

void BulkSampleView::setTaxonomy(const Taxonomy &taxonomy)
{
    m_taxonomy = taxonomy;
}

void BulkSampleView::setSample(const ShownTicket &shown, const BulkAct &act, const QString &words)
{
    QStringList keys;
    for (const Field &field : std::as_const(m_taxonomy.fields))
        keys.append(field.key);
    m_number->setText(words);
    m_letter->setTicket(shown, keys);
    fillCard(shown, act);
    m_painted = false;
    m_letter->update();
}

void BulkSampleView::fillCard(const ShownTicket &shown, const BulkAct &act)
{
    delete m_answers;
    m_answers = new QWidget;
    auto *column = new QVBoxLayout(m_answers);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const Answers suggested = shown.suggestion ? shown.suggestion->answers : Answers();
    Answers written = act.answers;
    const bool accepts = act.verb == BulkAct::Verb::Accept;
    if (accepts) {
        const auto verdict =
            acceptVerdict(m_taxonomy, verdictBaseOf(shown, {}),
                          act.alsoDecided ? AcceptScope::Everything : AcceptScope::OpenFields);
        written = verdict ? verdict->decision.answers : Answers();
    }
    const Answers former = shown.final ? shown.final->decision.answers : Answers();

    const Field *primary = m_taxonomy.primaryField();
    if (!accepts && !written.fields.isEmpty())
        primary = m_taxonomy.fieldById(written.fields.first().field);
    if (primary) {
        auto *header = new FieldHeader(m_look, primary->title);
        const FieldAnswer *answer = suggested.find(primary->id);
        const Option *option =
            answer && !answer->options.isEmpty() ? optionById(*primary, answer->options.first()) : nullptr;
        if (answer && answer->confidence)
            header->setConfidence(answer->confidence->value(), m_taxonomy.thresholdFor(*primary, option));
        if (!accepts && option)
            header->setNote(tr("suggested: %1").arg(option->name));
        else if (written.fields.isEmpty())
            header->setNote(tr("choose what to set"));
        column->addWidget(header);
    }
    auto *box = new QWidget;
    auto *flow = FlowLayout::forPills(box);
    QStringList texts;
    for (const Field &field : std::as_const(m_taxonomy.fields)) {
        const FieldAnswer *answer = written.find(field.id);
        if (!answer)
            continue;
        if (field.kind == FieldKind::Text) {
            texts.append(answer->text);
            continue;
        }
        const FieldAnswer *was = former.find(field.id);
        const bool isPersons = !accepts || (was && was->options == answer->options);
        for (const OptionId id : answer->options) {
            const Option *option = optionById(field, id);
            if (!option)
                continue;
            auto *pill = new OptionPill(m_look, box);
            pill->setName(option->name);
            if (primary && primary->id == field.id && primary == m_taxonomy.primaryField())
                pill->setColorIndex(int(option - field.options.constData()));
            pill->setState(isPersons ? PillState::Ink : PillState::Pencil);
            pill->setFocusPolicy(Qt::NoFocus);
            pill->setAttribute(Qt::WA_TransparentForMouseEvents);
            pill->setToolTip(plainToolTip(field.title));
            flow->addWidget(pill);
        }
    }
    column->addWidget(box);
    for (const QString &text : std::as_const(texts)) {
        auto *line = new PlainLabel(m_look, shortText(text, 400), Type::Small, Token::TextSecondary);
        line->setElideMode(Qt::ElideRight);
        column->addWidget(line);
    }
    m_cardColumn->addWidget(m_answers);
    m_card->setVisible(!written.fields.isEmpty() || !accepts);
}

void BulkSampleView::setCaps(const KeyCaps &caps)
{
    m_wrong->setKeyCap(caps.cap({KeyRow::Lower, 1}), KeyButton::CapBefore);
    m_wrong->setToolTip(tr("Wrong: the ticket stays out (%1)").arg(caps.cap({KeyRow::Lower, 1})));
    m_undo->setKeyCap(caps.cap({KeyRow::Lower, 0}), KeyButton::CapBefore);
    m_undo->setToolTip(
        tr("Open the sample again that was checked last (%1)").arg(caps.cap({KeyRow::Lower, 0})));
}

void BulkSampleView::setEnabledVerdicts(bool judge, bool undo)
{
    m_right->setEnabled(judge);
    m_wrong->setEnabled(judge);
    m_undo->setEnabled(undo);
}

LetterText &BulkSampleView::text()
{
    return m_letter->text();
}

bool BulkSampleView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_letter && event->type() == QEvent::Paint)
        m_painted = true;
    return QWidget::eventFilter(watched, event);
}

void BulkSampleView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_letter->setMeasures(Side, std::min(Width::Measure, width() - 2 * Side), false, false);
}

} // namespace countersign
