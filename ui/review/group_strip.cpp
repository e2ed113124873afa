#include "ui/review/group_strip.h"

#include "ui/look/key_button.h"
#include "ui/look/look.h"
#include "ui/look/plain_label.h"
#include "ui/look/sizes.h"
#include "ui/look/small_labels.h"

#include <QHBoxLayout>
#include <QPainter>

namespace countersign
{

GroupStrip::GroupStrip(const Look &look, QWidget *parent)
    : QWidget(parent),
      m_look(look),
      m_words(new PlainLabel(look, {}, Type::Small, Token::TextSecondary)),
      m_show(new KeyButton(look, tr("Show the group"), QStringLiteral("small")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::XXL, Space::XS, Space::XXL, Space::XS);
    row->setSpacing(Space::S);
    row->addWidget(new IconLabel(look, QStringLiteral("group")));
    row->addWidget(m_words, 1);
    row->addWidget(m_show);
    m_show->setFocusPolicy(Qt::TabFocus);
    connect(m_show, &KeyButton::clicked, this, &GroupStrip::groupWanted);
    hide();
}

void GroupStrip::setCount(qint64 tickets)
{
    if (tickets > 0)
        m_words->setText(tr("%Ln near-duplicate(s) are waiting", nullptr, int(tickets)));
    if (isHidden() == (tickets > 0))
        setVisible(tickets > 0);
}

void GroupStrip::setKeyCap(const QString &cap)
{
    m_show->setKeyCap(cap);
}

void GroupStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.color(Token::SurfacePanel));
    painter.fillRect(0, 0, width(), 1, m_look.color(Token::BorderSubtle));
}

} // namespace countersign
