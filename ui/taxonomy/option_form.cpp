#include "ui/taxonomy/option_form.h"

#include "ui/look/form_grid.h"
#include "ui/look/look.h"
#include "ui/look/message_strip.h"
#include "ui/taxonomy/growing_text.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace countersign
{

QPlainTextEdit *newTextInput(const Look &look, int lines)
{
    return new GrowingText(look, lines);
}

OptionForm::OptionForm(const Look &look, QWidget *parent)
    : QWidget(parent),
      m_look(look),
      m_findings(look),
      m_retired(new MessageStrip(look, MessageTone::Info,
                                 tr("Retired: kept for old decisions, no longer offered or asked."))),
      m_name(new QLineEdit),
      m_threshold(new QLineEdit),
      m_description(newTextInput(look, 3))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_retired);
    auto *form = new FormGrid(look);
    column->addLayout(form);
    column->addStretch();
    m_name->setObjectName(QStringLiteral("option.name"));
    form->addInput(tr("Name"), m_name);
    m_findings.add(*form, QStringLiteral("name"), m_name);
    m_description->setObjectName(QStringLiteral("option.description"));
    form->addInput(tr("Means"), m_description);
    addLines(*form, tr("Use when"), QStringLiteral("use_when"), &Option::useWhen, tr("one line each"));
    addLines(*form, tr("Not when"), QStringLiteral("not_when"), &Option::notWhen, tr("one line each"));
    addLines(*form, tr("Examples"), QStringLiteral("examples"), &Option::examples,
             tr("short texts, one line each"));
    addLines(*form, tr("Aliases"), QStringLiteral("aliases"), &Option::aliases,
             tr("other spellings, one line each"));
    m_threshold->setObjectName(QStringLiteral("option.threshold"));
    form->addInput(tr("Ready from"), m_threshold);
    m_findings.add(*form, QStringLiteral("threshold"), m_threshold);

    connect(m_name, &QLineEdit::textEdited, this, [this] { emitEdited(QStringLiteral("name")); });
    connect(m_description, &QPlainTextEdit::textChanged, this,
            [this] { emitEdited(QStringLiteral("description")); });
    connect(m_threshold, &QLineEdit::textEdited, this, [this] { emitEdited(QStringLiteral("threshold")); });
}

QPlainTextEdit *OptionForm::addLines(FormGrid &form, const QString &word, const QString &member,
                                     QStringList Option::*target, const QString &hint)
{
    QPlainTextEdit *edit = newTextInput(m_look, 2);
    edit->setObjectName(QStringLiteral("option.") + member);
    edit->setPlaceholderText(hint);
    form.addInput(word, edit);
    m_findings.add(form, member, edit);
    m_lines.append({edit, target});
    connect(edit, &QPlainTextEdit::textChanged, this, [this, member] { emitEdited(member); });
    return edit;
}

void OptionForm::setOption(const Option &option, double inherited)
{
    m_option = option;
    m_retired->setVisible(option.retired);
    const QSignalBlocker quiet(this);
    if (m_name->text() != option.name)
        m_name->setText(option.name);
    if (m_description->toPlainText() != option.description)
        m_description->setPlainText(option.description);
    for (const Lines &lines : std::as_const(m_lines)) {
        if (linesOf(lines.edit->toPlainText()) != option.*lines.target)
            lines.edit->setPlainText((option.*lines.target).join(u'\n'));
    }
    std::optional<double> shown;
    if (!readThreshold(m_threshold->text(), shown) || shown != option.threshold)
        m_threshold->setText(thresholdText(option.threshold));
    m_threshold->setPlaceholderText(tr("%1, as its field").arg(thresholdText(inherited)));
    m_option = option; // what the inputs said meanwhile does not count
}

void OptionForm::emitEdited(const QString &member)
{
    if (signalsBlocked())
        return;
    Option next = m_option;
    next.name = m_name->text();
    next.description = m_description->toPlainText();
    for (const Lines &lines : std::as_const(m_lines))
        next.*lines.target = linesOf(lines.edit->toPlainText());
    if (!readThreshold(m_threshold->text(), next.threshold)) {
        setInvalid(m_threshold, true);
        next.threshold = m_option.threshold;
    }
    if (next == m_option)
        return;
    m_option = next;
    emit edited(next, member);
}

void OptionForm::focusFirst()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

} // namespace countersign
