#include "ui/review/plain_text_dialog.h"

#include "ui/look/focus_ring.h"
#include "ui/look/key_button.h"
#include "ui/look/look.h"
#include "ui/look/plain_label.h"
#include "ui/look/sizes.h"
#include "ui/review/visible_text.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <limits>

namespace countersign
{

PlainTextDialog::PlainTextDialog(const Look &look, const QString &title, const QString &text, QWidget *parent)
    : QDialog(parent), m_text(new QPlainTextEdit)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::XL, Space::XL, Space::XL, Space::XL);
    column->setSpacing(Space::M);
    column->addWidget(new PlainLabel(look, title, Type::Title));
    m_text->setReadOnly(true);
    m_text->setFont(look.font(Type::Mono));
    m_text->setAccessibleName(title);
    m_text->setPlainText(visibleText(text, std::numeric_limits<qsizetype>::max()).text);
    column->addWidget(m_text, 1);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    auto *close = new KeyButton(look, tr("Close"));
    close->setKeyCap(tr("Esc"));
    connect(close, &KeyButton::clicked, this, &QDialog::close);
    row->addWidget(close);
    column->addLayout(row);
    new FocusRing(look, this);
    resize(760, 560);
}

QString PlainTextDialog::text() const
{
    return m_text->toPlainText();
}

} // namespace countersign
