#include "ui/taxonomy/whole_form.h"

#include "core/domain/taxonomy_check.h"
#include "core/prompt/prompt_builder.h"
#include "ui/look/form_grid.h"
#include "ui/look/key_button.h"
#include "ui/look/look.h"
#include "ui/look/plain_label.h"
#include "ui/taxonomy/option_form.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace countersign
{

namespace
{

PlainLabel *newHint(const Look &look, const QString &words)
{
    auto *hint = new PlainLabel(look, words, Type::Small, Token::TextSecondary);
    hint->setWordWrap(true);
    return hint;
}

} // namespace

WholeForm::WholeForm(const Look &look, QWidget *parent)
    : QWidget(parent),
      m_findings(look),
      m_name(new QLineEdit),
      m_description(newTextInput(look, 3)),
      m_rules(newTextInput(look, 4)),
      m_threshold(new QLineEdit),
      m_longTickets(new QComboBox),
      m_maxCharacters(new QSpinBox),
      m_template(newTextInput(look, 8))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *form = new FormGrid(look);
    column->addLayout(form);
    column->addStretch();
    m_name->setObjectName(QStringLiteral("whole.name"));
    form->addInput(tr("Name"), m_name);
    m_description->setObjectName(QStringLiteral("whole.description"));
    form->addInput(tr("About"), m_description);
    m_rules->setObjectName(QStringLiteral("whole.rules"));
    m_rules->setPlaceholderText(tr("for the model, one sentence a line"));
    form->addInput(tr("General rules"), m_rules);
    m_threshold->setObjectName(QStringLiteral("whole.threshold"));
    form->addInput(tr("Ready from"), m_threshold);
    m_findings.add(*form, QStringLiteral("threshold"), m_threshold);
    form->addBelow(newHint(look, tr("The confidence from which a suggestion needs no review, 0 to 1.")));
    m_longTickets->setObjectName(QStringLiteral("whole.longTickets"));
    m_longTickets->addItem(tr("Keep head and tail"), int(LongTicketRule::HeadAndTail));
    m_longTickets->addItem(tr("Refuse: the ticket fails"), int(LongTicketRule::Refuse));
    m_longTickets->addItem(tr("Ask: the run stops before it"), int(LongTicketRule::Ask));
    keepFromWheel(m_longTickets);
    form->addInput(tr("Long tickets"), m_longTickets);
    m_maxCharacters->setObjectName(QStringLiteral("whole.maxCharacters"));
    m_maxCharacters->setRange(1, 10'000'000);
    m_maxCharacters->setSingleStep(1000);
    m_maxCharacters->setGroupSeparatorShown(true);
    m_maxCharacters->setSuffix(tr(" characters"));
    keepFromWheel(m_maxCharacters);
    form->addInput(tr("Long from"), m_maxCharacters);
    m_findings.add(*form, QStringLiteral("max_characters"), m_maxCharacters);
    m_template->setObjectName(QStringLiteral("whole.prompt"));
    m_template->setFont(look.font(Type::Mono));
    m_template->setPlaceholderText(tr("the built-in prompt"));
    form->addInput(tr("Prompt"), m_template);
    m_findings.add(*form, QStringLiteral("prompt"), m_template);
    QStringList placeholders;
    for (const QString &word : promptPlaceholders())
        placeholders.append(QStringLiteral("{{%1}}").arg(word));
    form->addBelow(newHint(look, tr("Empty: the built-in prompt. A prompt of your own is filled in at %1.")
                                     .arg(placeholders.join(QStringLiteral(", ")))));
    auto *start = new KeyButton(look, tr("Start from the built-in prompt"), QStringLiteral("small"));
    start->setObjectName(QStringLiteral("whole.builtIn"));
    form->addBelow(start);

    connect(start, &KeyButton::clicked, this, [this] { m_template->setPlainText(builtInPromptTemplate()); });
    const auto on = [this](const char *member) {
        return [this, name = QString::fromLatin1(member)] { emitEdited(name); };
    };
    connect(m_name, &QLineEdit::textEdited, this, on("name"));
    connect(m_description, &QPlainTextEdit::textChanged, this, on("description"));
    connect(m_rules, &QPlainTextEdit::textChanged, this, on("rules"));
    connect(m_threshold, &QLineEdit::textEdited, this, on("threshold"));
    connect(m_longTickets, &QComboBox::activated, this, on("long_tickets"));
    connect(m_maxCharacters, &QSpinBox::valueChanged, this, on("max_characters"));
    connect(m_template, &QPlainTextEdit::textChanged, this, on("prompt"));
}

void WholeForm::setTaxonomy(const Taxonomy &taxonomy)
{
    const QSignalBlocker quiet(this);
    if (m_name->text() != taxonomy.name)
        m_name->setText(taxonomy.name);
    if (m_description->toPlainText() != taxonomy.description)
        m_description->setPlainText(taxonomy.description);
    if (linesOf(m_rules->toPlainText()) != taxonomy.rules)
        m_rules->setPlainText(taxonomy.rules.join(u'\n'));
    std::optional<double> shown;
    if (!readThreshold(m_threshold->text(), shown) || shown != taxonomy.threshold)
        m_threshold->setText(thresholdText(taxonomy.threshold));
    m_longTickets->setCurrentIndex(m_longTickets->findData(int(taxonomy.longTickets)));
    m_maxCharacters->setValue(taxonomy.maxCharacters);
    if (m_template->toPlainText() != taxonomy.promptTemplate)
        m_template->setPlainText(taxonomy.promptTemplate);
    m_taxonomy = taxonomy;
}

void WholeForm::emitEdited(const QString &member)
{
    if (signalsBlocked())
        return;
    Taxonomy next = m_taxonomy;
    next.name = m_name->text();
    next.description = m_description->toPlainText();
    next.rules = linesOf(m_rules->toPlainText());
    std::optional<double> threshold;
    const bool read = readThreshold(m_threshold->text(), threshold) && threshold;
    setInvalid(m_threshold, !read);
    if (read)
        next.threshold = *threshold;
    next.longTickets = static_cast<LongTicketRule>(m_longTickets->currentData().toInt());
    next.maxCharacters = m_maxCharacters->value();
    next.promptTemplate = m_template->toPlainText();
    if (next == m_taxonomy)
        return;
    m_taxonomy = next;
    emit edited(next, member);
}

} // namespace countersign
