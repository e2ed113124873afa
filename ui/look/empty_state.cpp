#include "ui/look/empty_state.h"

#include "ui/look/plain_label.h"
#include "ui/look/sizes.h"
#include "ui/look/small_labels.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace countersign
{

EmptyState::EmptyState(const Look &look, const QString &icon, const QString &title, const QString &sentence,
                       QWidget *parent)
    : QWidget(parent),
      m_icon(new IconLabel(look, icon, Token::TextMuted, 24)),
      m_title(new PlainLabel(look, title, Type::Strong)),
      m_sentence(new PlainLabel(look, sentence, Type::Body, Token::TextSecondary)),
      m_buttons(new QHBoxLayout)
{
    m_sentence->setWordWrap(true);
    m_title->setAlignment(Qt::AlignCenter);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_buttons->setSpacing(Space::S);
    m_buttons->setContentsMargins(0, Space::XS, 0, 0);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::XL, 18, Space::XL, 18);
    column->setSpacing(6);
    column->addStretch();
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addLayout(m_buttons);
    row->addStretch();
    column->addLayout(row);
    column->addStretch();
    setAccessibleName(title);
    setAccessibleDescription(sentence);
}

void EmptyState::setTexts(const QString &icon, const QString &title, const QString &sentence)
{
    m_icon->setIconName(icon, Token::TextMuted);
    m_title->setText(title);
    m_sentence->setText(sentence);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
}

void EmptyState::addButton(QAbstractButton *button)
{
    m_buttons->addWidget(button);
}

} // namespace countersign
