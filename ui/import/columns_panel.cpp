#include "ui/import/columns_panel.h"

#include "ui/import/form_row.h"
#include "ui/look/key_button.h"
#include "ui/look/plain_label.h"

#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign
{

ColumnsPanel::ColumnsPanel(const Look &look, QWidget *parent)
    : QWidget(parent),
      m_look(look),
      m_form(new SideForm(look)),
      m_rest(new PlainLabel(look, {}, Type::Small, Token::TextSecondary))
{
    m_rest->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::S);
    column->addWidget(new SectionLabel(look, tr("Columns")));
    column->addLayout(m_form);
    column->addWidget(m_rest);
}

void ColumnsPanel::setColumns(const QStringList &columns, const ColumnMapping &mapping,
                              const Taxonomy &taxonomy)
{
    if (m_columns == columns && m_mapping == mapping && m_taxonomy == taxonomy)
        return;
    m_columns = columns;
    m_mapping = mapping;
    m_taxonomy = taxonomy;
    rebuild();
}

FormCombo *ColumnsPanel::newCombo(const QString &name, const QString &chosen, const QString &none)
{
    auto *combo = new FormCombo(name);
    if (!none.isEmpty())
        combo->addItem(none, QString());
    for (const QString &column : std::as_const(m_columns))
        combo->addItem(shortText(column), column);
    combo->choose(chosen);
    return combo;
}

void ColumnsPanel::rebuild()
{
    m_form->clear();
    const auto addSingle = [this](const QString &word, const QString &objectName, const QString &none,
                                  QString ColumnMapping::*part) {
        FormCombo *combo = newCombo(word, m_mapping.*part, none);
        combo->setObjectName(objectName);
        m_form->addInput(word, combo);
        connect(combo, &QComboBox::activated, this, [this, combo, part] {
            m_mapping.*part = combo->currentData().toString();
            say();
            emit mappingChanged();
        });
    };
    addSingle(tr("Id"), QStringLiteral("idColumn"), tr("none: numbered"), &ColumnMapping::id);
    addSingle(tr("Subject"), QStringLiteral("subjectColumn"), tr("none"), &ColumnMapping::subject);
    addBodies();
    addSingle(tr("Created"), QStringLiteral("createdColumn"), tr("none"), &ColumnMapping::created);
    bool first = true;
    for (const Field &field : std::as_const(m_taxonomy.fields)) {
        if (field.kind == FieldKind::Text)
            continue;
        if (first)
            m_form->addHeading(tr("Known labels"));
        first = false;
        addTruth(field);
    }
    say();
}

void ColumnsPanel::addBodies()
{
    const int count = std::max(1, int(m_mapping.body.size()));
    for (int i = 0; i < count; ++i) {
        const QString word = i == 0 ? tr("Body") : tr("and");
        FormCombo *combo = newCombo(i == 0 ? tr("Body") : tr("Body, column %1").arg(i + 1),
                                    m_mapping.body.value(i), i == 0 ? tr("none") : tr("no more"));
        combo->setObjectName(QStringLiteral("bodyColumn%1").arg(i));
        m_form->addInput(word, combo);
        connect(combo, &QComboBox::activated, this, [this, combo, i] {
            const QString column = combo->currentData().toString();
            QStringList body = m_mapping.body;
            if (column.isEmpty() && i < body.size())
                body.removeAt(i);
            else if (i < body.size())
                body[i] = column;
            else if (!column.isEmpty())
                body.append(column);
            body.removeDuplicates();
            m_mapping.body = body;
            QTimer::singleShot(0, this, &ColumnsPanel::rebuild); // not under the combo's own signal
            emit mappingChanged();
        });
    }
    if (m_mapping.body.isEmpty() || m_mapping.body.size() >= m_columns.size())
        return;
    auto *more = new KeyButton(m_look, tr("Another body column"), QStringLiteral("small quiet"));
    more->setIconName(QStringLiteral("plus"));
    more->setObjectName(QStringLiteral("anotherBody"));
    more->setToolTip(tr("Several columns are joined, each under its name"));
    m_form->addBelow(more);
    connect(more, &KeyButton::clicked, this, [this] {
        const auto unused = std::find_if(m_columns.cbegin(), m_columns.cend(), [this](const QString &column) {
            return !m_mapping.body.contains(column) && column != m_mapping.id &&
                   column != m_mapping.subject && column != m_mapping.created;
        });
        m_mapping.body.append(unused != m_columns.cend() ? *unused : m_columns.first());
        m_mapping.body.removeDuplicates();
        QTimer::singleShot(0, this, &ColumnsPanel::rebuild);
        emit mappingChanged();
    });
}

void ColumnsPanel::addTruth(const Field &field)
{
    const auto isThis = [&field](const TruthColumn &truth) { return truth.fieldKey == field.key; };
    const auto found = std::find_if(m_mapping.truth.cbegin(), m_mapping.truth.cend(), isThis);
    const QString title = field.title.isEmpty() ? field.key : field.title;
    FormCombo *combo =
        newCombo(tr("Known label of %1").arg(title),
                 found != m_mapping.truth.cend() ? found->column : QString(), tr("none in this file"));
    combo->setObjectName(QStringLiteral("truth.") + field.key);
    setPlainToolTip(combo, tr("The true value of %1, if the file has it. Only measuring reads it: "
                              "it is never shown in review and never sent.")
                               .arg(title));
    m_form->addInput(title, combo);
    connect(combo, &QComboBox::activated, this, [this, combo, key = field.key] {
        m_mapping.truth.removeIf([&key](const TruthColumn &truth) { return truth.fieldKey == key; });
        if (const QString column = combo->currentData().toString(); !column.isEmpty())
            m_mapping.truth.append({key, column});
        say();
        emit mappingChanged();
    });
}

void ColumnsPanel::say()
{
    QStringList used{m_mapping.id, m_mapping.subject, m_mapping.created};
    used += m_mapping.body;
    for (const TruthColumn &truth : std::as_const(m_mapping.truth))
        used.append(truth.column);
    const auto rest = std::count_if(m_columns.cbegin(), m_columns.cend(),
                                    [&used](const QString &column) { return !used.contains(column); });
    m_rest->setText(
        tr("The other %n column(s) stay with each ticket and come back in the export.", nullptr, int(rest)));
    m_rest->setVisible(rest > 0);
}

} // namespace countersign
