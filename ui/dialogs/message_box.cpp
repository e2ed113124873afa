#include "ui/dialogs/message_box.h"

#include "ui/look/focus_ring.h"
#include "ui/look/key_button.h"
#include "ui/look/look.h"
#include "ui/look/painting.h"
#include "ui/look/plain_label.h"
#include "ui/look/sizes.h"
#include "ui/look/small_labels.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace countersign
{

namespace
{

constexpr int TextWidth = 420;
constexpr int WideDialog = 640;

} // namespace

MessageBox::MessageBox(const Look &look, const Question &question, QWidget *parent)
    : QDialog(parent),
      m_escapeAnswer(question.escapeAnswer >= 0 ? question.escapeAnswer : int(question.answers.size()) - 1)
{
    setObjectName(QStringLiteral("messageBox"));
    setWindowTitle(question.title);
    setModal(true);
    setAttribute(Qt::WA_DeleteOnClose);
    const QString icon = !question.icon.isEmpty() ? question.icon
                         : question.dangerous     ? QStringLiteral("failed")
                                                  : QStringLiteral("help");
    auto *title = new PlainLabel(look, question.title, Type::Title);
    title->setWordWrap(true);
    auto *text = new PlainLabel(look, question.text, Type::Body, Token::TextSecondary);
    text->setWordWrap(true);
    text->setMinimumWidth(TextWidth);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setFocusPolicy(Qt::NoFocus);
    setAccessibleDescription(question.text);

    auto *head = new QHBoxLayout;
    head->setSpacing(Space::S);
    head->addWidget(new IconLabel(look, icon, question.dangerous ? Token::StateFailed : Token::TextLink, 20),
                    0, Qt::AlignTop);
    head->addWidget(title, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::XL, Space::L, Space::XL, Space::L);
    column->setSpacing(Space::S);
    column->addLayout(head);
    column->addWidget(text);
    if (!question.detail.isEmpty()) {
        m_details = new QPlainTextEdit(question.detail, this);
        m_details->setReadOnly(true);
        m_details->setFont(look.font(Type::Mono));
        m_details->setAccessibleName(tr("Details"));
        m_details->setMinimumHeight(120);
        m_details->setTabChangesFocus(true);
        m_details->setObjectName(QStringLiteral("details"));
        if (question.detailTitle.isEmpty()) {
            m_details->hide();
        } else {
            m_details->setAccessibleName(question.detailTitle);
            column->addSpacing(Space::XS);
            column->addWidget(new SectionLabel(look, question.detailTitle));
            resize(WideDialog, WideDialog * 3 / 4);
        }
        column->addWidget(m_details, 1);
    }
    column->addSpacing(Space::S);
    column->addWidget(newButtons(look, question));
    new FocusRing(look, this);
    const QList<KeyButton *> buttons = findChildren<KeyButton *>();
    for (KeyButton *button : buttons) {
        if (button->isDefault())
            button->setFocus(Qt::OtherFocusReason); // not the text, which comes first
    }
}

QWidget *MessageBox::newButtons(const Look &look, const Question &question)
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::S);
    const int enterAnswer = question.dangerous && question.enterAnswer == 0 ? -1 : question.enterAnswer;
    for (int i = 0; i < question.answers.size(); ++i) {
        auto *button = new KeyButton(look, question.answers[i], box);
        button->setObjectName(QStringLiteral("answer%1").arg(i));
        if (i == enterAnswer) {
            setKind(button, QStringLiteral("primary"));
            button->setDefault(true);
            button->setKeyCap(keyCapText(Qt::Key_Return));
        } else if (i == 0 && question.dangerous) {
            setKind(button, QStringLiteral("danger"));
        }
        if (i == m_escapeAnswer && i != enterAnswer)
            button->setKeyCap(keyCapText(Qt::Key_Escape));
        connect(button, &KeyButton::clicked, this, [this, i] { answer(i); });
        row->addWidget(button);
    }
    row->addStretch();
    if (m_details != nullptr && question.detailTitle.isEmpty()) {
        m_detailsButton = new KeyButton(look, tr("Details"), QStringLiteral("quiet"), box);
        m_detailsButton->setObjectName(QStringLiteral("detailsButton"));
        connect(m_detailsButton, &KeyButton::clicked, this, &MessageBox::toggleDetails);
        row->addWidget(m_detailsButton);
    }
    return box;
}

void MessageBox::toggleDetails()
{
    const bool shown = m_details->isHidden();
    m_details->setVisible(shown);
    m_detailsButton->setText(shown ? tr("Hide details") : tr("Details"));
    adjustSize();
}

void MessageBox::answer(int index)
{
    if (m_isAnswered)
        return;
    m_isAnswered = true;
    QDialog::done(index); // deletes this later, not now
    emit answered(index);
}

void MessageBox::done(int)
{
    answer(m_escapeAnswer);
}

void MessageBox::reject()
{
    answer(m_escapeAnswer);
}

} // namespace countersign
