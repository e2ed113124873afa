#include "ui/taxonomy/field_form.h"

#include "ui/look/form_grid.h"
#include "ui/look/look.h"
#include "ui/look/plain_label.h"
#include "ui/taxonomy/option_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace countersign
{

FieldForm::FieldForm(const Look &look, QWidget *parent)
    : QWidget(parent),
      m_findings(look),
      m_key(new QLineEdit),
      m_title(new QLineEdit),
      m_kind(new QComboBox),
      m_description(newTextInput(look, 3)),
      m_threshold(new QLineEdit),
      m_required(new QCheckBox(tr("A ticket is decided only with it"))),
      m_fallback(new QComboBox),
      m_maxWords(new QSpinBox)
{
    build(look);
    const auto on = [this](const char *member) {
        return [this, name = QString::fromLatin1(member)] { emitEdited(name); };
    };
    connect(m_key, &QLineEdit::textEdited, this, on("key"));
    connect(m_title, &QLineEdit::textEdited, this, on("title"));
    connect(m_kind, &QComboBox::activated, this, on("kind"));
    connect(m_description, &QPlainTextEdit::textChanged, this, on("description"));
    connect(m_threshold, &QLineEdit::textEdited, this, on("threshold"));
    connect(m_required, &QCheckBox::clicked, this, on("required"));
    connect(m_fallback, &QComboBox::editTextChanged, this, on("fallback"));
    connect(m_maxWords, &QSpinBox::valueChanged, this, on("max_words"));
}

void FieldForm::build(const Look &look)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *form = new FormGrid(look);
    column->addLayout(form);
    column->addStretch();
    m_title->setObjectName(QStringLiteral("field.title"));
    form->addInput(tr("Title"), m_title);
    m_findings.add(*form, QStringLiteral("title"), m_title);
    m_key->setObjectName(QStringLiteral("field.key"));
    m_key->setFont(look.font(Type::Mono));
    form->addInput(tr("Key"), m_key);
    m_findings.add(*form, QStringLiteral("key"), m_key);
    m_kind->setObjectName(QStringLiteral("field.kind"));
    m_kind->addItem(tr("Choice: exactly one option"), int(FieldKind::Choice));
    m_kind->addItem(tr("Choices: any number of options"), int(FieldKind::Choices));
    m_kind->addItem(tr("Text: a short answer in words"), int(FieldKind::Text));
    keepFromWheel(m_kind);
    form->addInput(tr("Kind"), m_kind);
    m_findings.add(*form, QStringLiteral("options"), m_kind);
    m_description->setObjectName(QStringLiteral("field.description"));
    form->addInput(tr("Asks"), m_description);
    m_required->setObjectName(QStringLiteral("field.required"));
    form->addInput(tr("Required"), m_required);
    m_threshold->setObjectName(QStringLiteral("field.threshold"));
    m_thresholdWord = form->addInput(tr("Ready from"), m_threshold);
    m_findings.add(*form, QStringLiteral("threshold"), m_threshold);
    m_maxWords->setObjectName(QStringLiteral("field.maxWords"));
    m_maxWords->setRange(0, 1000);
    m_maxWords->setSpecialValueText(tr("no limit"));
    keepFromWheel(m_maxWords);
    m_maxWordsWord = form->addInput(tr("Words"), m_maxWords);
    m_findings.add(*form, QStringLiteral("max_words"), m_maxWords);
    m_fallback->setObjectName(QStringLiteral("field.fallback"));
    m_fallback->setEditable(true);
    m_fallback->setInsertPolicy(QComboBox::NoInsert);
    m_fallback->lineEdit()->setPlaceholderText(tr("nothing"));
    keepFromWheel(m_fallback);
    form->addInput(tr("Fallback"), m_fallback);
    m_findings.add(*form, QStringLiteral("fallback"), m_fallback);
    auto *hint = new PlainLabel(look, tr("Exported where nobody settled the field."), Type::Small,
                                Token::TextSecondary);
    hint->setWordWrap(true);
    form->addBelow(hint);
}

void FieldForm::showKind(FieldKind kind)
{
    const bool text = kind == FieldKind::Text;
    for (QWidget *widget : {static_cast<QWidget *>(m_threshold), static_cast<QWidget *>(m_thresholdWord)})
        widget->setVisible(!text);
    for (QWidget *widget : {static_cast<QWidget *>(m_maxWords), static_cast<QWidget *>(m_maxWordsWord)})
        widget->setVisible(text);
}

void FieldForm::fillFallback(const Field &field)
{
    QStringList names;
    for (const Option &option : field.options) {
        if (!option.retired)
            names.append(option.name);
    }
    QStringList shown;
    for (int i = 0; i < m_fallback->count(); ++i)
        shown.append(m_fallback->itemText(i));
    if (names != shown) {
        m_fallback->clear();
        m_fallback->addItems(names);
    }
    if (m_fallback->currentText() != field.fallback)
        m_fallback->setEditText(field.fallback);
}

void FieldForm::setField(const Field &field, double inherited)
{
    const QSignalBlocker quiet(this);
    if (m_key->text() != field.key)
        m_key->setText(field.key);
    if (m_title->text() != field.title)
        m_title->setText(field.title);
    m_title->setPlaceholderText(field.key);
    m_kind->setCurrentIndex(m_kind->findData(int(field.kind)));
    if (m_description->toPlainText() != field.description)
        m_description->setPlainText(field.description);
    std::optional<double> shown;
    if (!readThreshold(m_threshold->text(), shown) || shown != field.threshold)
        m_threshold->setText(thresholdText(field.threshold));
    m_threshold->setPlaceholderText(tr("%1, as the whole").arg(thresholdText(inherited)));
    m_required->setChecked(field.required);
    m_maxWords->setValue(field.maxWords);
    fillFallback(field);
    showKind(field.kind);
    m_field = field; // what the inputs said meanwhile does not count
}

void FieldForm::emitEdited(const QString &member)
{
    if (signalsBlocked())
        return;
    Field next = m_field;
    next.key = m_key->text();
    next.title = m_title->text();
    next.description = m_description->toPlainText();
    const FieldKind kind = static_cast<FieldKind>(m_kind->currentData().toInt());
    if (kind != next.kind) {
        next.kind = kind;
        if (kind == FieldKind::Text)
            next.options.clear();
        next.maxWords = kind == FieldKind::Text ? 12 : 0;
        next.required = kind != FieldKind::Text;
        next.fallback.clear();
    } else {
        next.maxWords = m_maxWords->value();
        next.required = m_required->isChecked();
        next.fallback = m_fallback->currentText().trimmed();
    }
    if (!readThreshold(m_threshold->text(), next.threshold)) {
        setInvalid(m_threshold, true);
        next.threshold = m_field.threshold;
    }
    if (next == m_field)
        return;
    m_field = next;
    emit edited(next, member);
}

void FieldForm::focusFirst()
{
    m_title->setFocus(Qt::OtherFocusReason);
}

} // namespace countersign
