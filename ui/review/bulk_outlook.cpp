#include "ui/review/bulk_outlook.h"

#include "ui/look/key_button.h"
#include "ui/look/look.h"
#include "ui/look/plain_label.h"
#include "ui/look/sizes.h"
#include "ui/look/small_labels.h"
#include "ui/look/state_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace countersign
{

namespace
{

QString number(qint64 count)
{
    return QLocale().toString(count);
}

QString less(qint64 count)
{
    return QStringLiteral("− %1").arg(number(count));
}

/// "14 %", of a share from 0 to 1.
QString percent(double share)
{
    return BulkOutlook::tr("%1 %").arg(QLocale().toString(qRound(100 * share)));
}

PlainLabel *sentence(const Look &look, Token tone)
{
    auto *label = new PlainLabel(look, {}, Type::Small, tone);
    label->setWordWrap(true);
    return label;
}

} // namespace

BulkOutlook::BulkOutlook(const Look &look, const Taxonomy &taxonomy, BulkAct::Verb verb, QWidget *parent)
    : QWidget(parent),
      m_look(look),
      m_taxonomy(taxonomy),
      m_verb(verb),
      m_unchanged(sentence(look, Token::TextSecondary)),
      m_also(new QCheckBox),
      m_say(sentence(look, Token::TextPrimary)),
      m_shown(sentence(look, Token::TextSecondary)),
      m_more(new KeyButton(look, {}, QStringLiteral("small")))
{
    const bool accepts = verb == BulkAct::Verb::Accept;
    setSurface(this, Token::SurfacePanel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::XL, Space::XL, Space::XL, Space::XL);
    column->setSpacing(Space::S);
    if (!accepts)
        buildChoice(column);

    column->addWidget(new SectionLabel(look, tr("What will happen")));
    auto *sum = new QGridLayout;
    sum->setVerticalSpacing(Space::XS);
    sum->setHorizontalSpacing(Space::S);
    sum->setColumnStretch(0, 1);
    m_matching = addSum(sum, tr("Match the filter"), false);
    m_decided = addSum(sum, tr("Decided before, left alone"), false);
    m_blind = addSum(sum, tr("Blind, left open"), false);
    m_flagged = addSum(sum, tr("Flagged, or with a warning"), false);
    m_without = addSum(sum, tr("Without a whole suggestion"), false);
    m_wrong = addSum(sum, tr("Found wrong by you"), false);
    sum->addWidget(new Divider(look), sum->rowCount(), 0, 1, 2);
    m_total = addSum(sum, accepts ? tr("Accepted by this step") : tr("Set by this step"), true);
    m_total.value->setObjectName(QStringLiteral("bulkTotal"));
    column->addLayout(sum);
    m_also->setObjectName(QStringLiteral("alsoDecided"));
    column->addWidget(m_also);
    column->addSpacing(Space::S);

    column->addWidget(new SectionLabel(look, tr("After it")));
    auto *states = new QGridLayout;
    states->setVerticalSpacing(Space::XS);
    states->setHorizontalSpacing(Space::S);
    states->setColumnStretch(1, 1);
    for (int i = 0; i < TicketStateCount; ++i) {
        const StateAppearance state = appearanceOf(TicketState(i));
        Line line;
        auto *icon = new IconLabel(look, state.icon, state.color, 14);
        auto *word = new PlainLabel(look, state.word, Type::Small);
        line.value = new PlainLabel(look, {}, Type::SmallBold);
        line.parts = {icon, word, line.value};
        states->addWidget(icon, i, 0);
        states->addWidget(word, i, 1);
        states->addWidget(line.value, i, 2, Qt::AlignTrailing);
        m_states.append(line);
    }
    column->addLayout(states);
    m_unchanged->setText(tr("Nothing changes."));
    column->addWidget(m_unchanged);
    column->addSpacing(Space::S);

    column->addWidget(new SectionLabel(look, tr("What the samples say")));
    m_say->setObjectName(QStringLiteral("samplesSay"));
    column->addWidget(m_say);
    m_more->setIconName(QStringLiteral("plus"));
    m_more->setObjectName(QStringLiteral("drawMore"));
    column->addWidget(m_more, 0, Qt::AlignLeading);
    column->addSpacing(Space::XS);
    m_shown->setText(
        tr("One wrong sample keeps its ticket out and shows the new figure. The whole step is one "
           "Undo."));
    column->addWidget(m_shown);
    column->addStretch();
    connect(m_more, &KeyButton::clicked, this, &BulkOutlook::moreWanted);
    connect(m_also, &QCheckBox::toggled, this, &BulkOutlook::alsoDecidedChanged);
}

BulkOutlook::Line BulkOutlook::addSum(QGridLayout *grid, const QString &words, bool total)
{
    Line line;
    const int row = grid->rowCount();
    const Type type = total ? Type::SmallBold : Type::Small;
    auto *label = new PlainLabel(m_look, words, type);
    label->setWordWrap(true);
    line.value = new PlainLabel(m_look, {}, type);
    line.parts = {label, line.value};
    grid->addWidget(label, row, 0);
    grid->addWidget(line.value, row, 1, Qt::AlignTrailing | Qt::AlignTop);
    return line;
}

void BulkOutlook::buildChoice(QVBoxLayout *column)
{
    column->addWidget(new SectionLabel(m_look, tr("What to set")));
    m_field = new QComboBox;
    m_option = new QComboBox;
    m_field->setObjectName(QStringLiteral("setField"));
    m_option->setObjectName(QStringLiteral("setOption"));
    m_field->setAccessibleName(tr("Field to set"));
    m_option->setAccessibleName(tr("Option to set"));
    for (QComboBox *box : {m_field, m_option}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
        column->addWidget(box);
    }
    for (const Field &field : std::as_const(m_taxonomy.fields)) {
        if (field.kind != FieldKind::Text)
            m_field->addItem(shortText(field.title), field.id.value);
    }
    fillOptions();
    connect(m_field, &QComboBox::activated, this, [this] {
        fillOptions();
        choose();
    });
    connect(m_option, &QComboBox::activated, this, &BulkOutlook::choose);
    column->addSpacing(Space::S);
}

void BulkOutlook::fillOptions()
{
    m_option->clear();
    const Field *field = m_taxonomy.fieldById({m_field->currentData().toLongLong()});
    if (!field)
        return;
    m_option->addItem(tr("Choose an option"), -1);
    for (const Option &option : field->options) {
        if (!option.retired)
            m_option->addItem(shortText(option.name), option.id.value);
    }
    if (field->kind == FieldKind::Choices)
        m_option->addItem(tr("None of them"), 0);
}

void BulkOutlook::choose()
{
    Answers answers;
    const qint64 option = m_option->currentData().toLongLong();
    if (option >= 0 && m_field->currentIndex() >= 0) {
        FieldAnswer answer;
        answer.field = {m_field->currentData().toLongLong()};
        if (option > 0)
            answer.options = {OptionId{option}};
        answers.set(answer);
    }
    emit answersChosen(answers);
}

void BulkOutlook::setShown(const Line &line, bool visible)
{
    for (QWidget *part : line.parts)
        part->setVisible(visible);
}

void BulkOutlook::setCheck(const BulkCheck &check, const StateCounts &before, qint64 decided)
{
    const BulkPlan &plan = check.plan();
    m_matching.value->setText(number(plan.matching));
    const std::pair<Line *, qint64> taken[] = {{&m_decided, plan.decidedBefore},
                                               {&m_blind, plan.blind},
                                               {&m_flagged, plan.flagged},
                                               {&m_without, plan.withoutSuggestion},
                                               {&m_wrong, plan.excluded}};
    for (const auto &[line, count] : taken) {
        line->value->setText(less(count));
        setShown(*line, count > 0);
    }
    m_total.value->setText(number(qint64(plan.rows.size())));
    m_also->setText(tr("Also decided tickets (%1)").arg(number(decided)));
    m_also->setToolTip(tr("Tickets that are decided already are changed too: %1").arg(number(decided)));
    m_also->setVisible(decided > 0);

    const bool unknown = m_verb == BulkAct::Verb::Set && check.act().answers.fields.isEmpty();
    const StateCounts after = unknown ? before : check.countsAfter();
    for (int i = 0; i < TicketStateCount; ++i) {
        const auto at = size_t(i);
        // In a language from right to left the numbers go that way too, by a mark before them.
        m_states[i].value->setText((layoutDirection() == Qt::RightToLeft ? QStringLiteral("\u200f%1 ← %2")
                                                                         : QStringLiteral("%1 → %2"))
                                       .arg(number(before[at]), number(after[at])));
        setShown(m_states[i], before[at] != after[at]);
    }
    m_unchanged->setVisible(after == before);

    const auto judged = int(check.judged());
    const auto wrong = int(check.wrong());
    const auto all = qint64(plan.rows.size());
    QString say = judged == 0 ? tr("Nothing checked yet.")
                              : tr("%1 of %Ln wrong so far.", nullptr, judged).arg(number(wrong));
    if (check.isCensus() && !check.samples().empty())
        say += u' ' + tr("These are all the tickets of this step.");
    else if (judged > 0)
        say += u' ' + tr("With 95 % certainty at most %1 of the %2 are wrong.")
                          .arg(percent(BulkCheck::mostWrong(size_t(wrong), size_t(judged))), number(all));
    if (wrong == 0 && check.canDraw(BulkCheck::largeDraw))
        say += u' ' +
               tr("%1 clean samples show at most %2, %3 show at most %4.")
                   .arg(number(BulkCheck::firstDraw), percent(BulkCheck::mostWrong(0, BulkCheck::firstDraw)),
                        number(BulkCheck::largeDraw), percent(BulkCheck::mostWrong(0, BulkCheck::largeDraw)));
    if (check.samples().empty())
        say = tr("There is nothing to draw samples from.");
    m_say->setText(say);
    m_more->setText(tr("Draw %1 more").arg(number(BulkCheck::largeDraw - BulkCheck::firstDraw)));
    m_more->setVisible(check.canDraw(BulkCheck::largeDraw));
}

QString BulkOutlook::samplesSay() const
{
    return m_say->text();
}

} // namespace countersign
