#include "ui/prelabel/exact_request_dialog.h"

#include "ui/look/focus_ring.h"
#include "ui/look/key_button.h"
#include "ui/look/look.h"
#include "ui/look/painting.h"
#include "ui/look/plain_label.h"
#include "ui/look/sizes.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace countersign
{

ExactRequestDialog::ExactRequestDialog(const Look &look, const QString &ticketName, const QString &text,
                                       QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("One exact request"));
    resize(760, 640);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::XL, Space::L, Space::XL, Space::L);
    column->setSpacing(Space::M);
    column->addWidget(new PlainLabel(look, tr("What is sent for ticket %1").arg(ticketName), Type::Title));
    auto *sheet = new QPlainTextEdit;
    sheet->setReadOnly(true);
    sheet->setFont(look.font(Type::Mono));
    sheet->setPlainText(text);
    sheet->setTabChangesFocus(true);
    sheet->setAccessibleName(tr("The request as it is sent"));
    sheet->setObjectName(QStringLiteral("exactText"));
    column->addWidget(sheet, 1);
    auto *hint = new PlainLabel(
        look, tr("The 16 signs around the ticket are made anew for every run; all else is sent like this."),
        Type::Small, Token::TextSecondary);
    hint->setWordWrap(true);
    column->addWidget(hint);
    auto *row = new QHBoxLayout;
    row->addStretch();
    auto *close = new KeyButton(look, tr("Close"), QStringLiteral("primary"));
    close->setKeyCap(keyCapText(Qt::Key_Escape));
    connect(close, &KeyButton::clicked, this, &QDialog::reject);
    row->addWidget(close);
    column->addLayout(row);
    new FocusRing(look, this);
}

} // namespace countersign
