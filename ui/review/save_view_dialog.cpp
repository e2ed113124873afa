#include "ui/review/save_view_dialog.h"

#include "core/store/saved_view_store.h"
#include "ui/look/key_button.h"
#include "ui/look/look.h"
#include "ui/look/plain_label.h"
#include "ui/look/sizes.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace countersign
{

SaveViewDialog::SaveViewDialog(const Look &look, const QString &words, const QString &name, QWidget *parent)
    : QDialog(parent),
      m_name(new QLineEdit(name)),
      m_save(new KeyButton(look, tr("Save this view"), QStringLiteral("primary")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Save this view"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::XL, Space::XL, Space::XL, Space::XL);
    column->setSpacing(Space::M);
    column->addWidget(new PlainLabel(look, tr("Save this view"), Type::Title));
    auto *shown = new PlainLabel(look, words, Type::Body, Token::TextSecondary);
    shown->setWordWrap(true);
    column->addWidget(shown);
    m_name->setAccessibleName(tr("Name of the view"));
    m_name->setPlaceholderText(tr("Name of the view"));
    m_name->setMaxLength(int(longestViewName));
    m_name->selectAll();
    column->addWidget(m_name);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::S);
    row->addStretch(1);
    auto *cancel = new KeyButton(look, tr("Cancel"));
    cancel->setKeyCap(tr("Esc"));
    cancel->setAutoDefault(false);
    row->addWidget(cancel);
    m_save->setKeyCap(tr("Enter"));
    m_save->setDefault(true);
    row->addWidget(m_save);
    column->addLayout(row);
    setMinimumWidth(420);
    const auto offer = [this] { m_save->setEnabled(!m_name->text().trimmed().isEmpty()); };
    connect(m_name, &QLineEdit::textChanged, this, offer);
    connect(cancel, &KeyButton::clicked, this, &QDialog::reject);
    connect(m_save, &KeyButton::clicked, this, &SaveViewDialog::save);
    offer();
    m_name->setFocus();
}

void SaveViewDialog::save()
{
    const QString name = m_name->text().trimmed();
    accept();
    emit nameChosen(name);
}

} // namespace countersign
