#include "ui/look/page_strips.h"

#include "ui/look/look.h"
#include "ui/look/plain_label.h"
#include "ui/look/sizes.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace countersign
{

namespace
{

constexpr int CompactHeader = 44;

QHBoxLayout *newRow(int spacing)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing);
    return row;
}

} // namespace

PageHeader::PageHeader(const Look &look, const QString &title, QWidget *parent)
    : QWidget(parent),
      m_look(look),
      m_title(new PlainLabel(look, title, Type::Title)),
      m_left(newRow(Space::L)),
      m_right(newRow(Space::L))
{
    setFixedHeight(Height::Header);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::XXL, 0, Space::XXL, 1);
    row->setSpacing(Space::L);
    row->addWidget(m_title);
    row->addLayout(m_left);
    row->addStretch();
    row->addLayout(m_right);
    setAccessibleName(title);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void PageHeader::setCompact(bool compact)
{
    m_title->setVisible(!compact);
    setFixedHeight(compact ? CompactHeader : Height::Header);
    const int side = compact ? Space::L : Space::XXL;
    layout()->setContentsMargins(side, 0, side, 1);
}

void PageHeader::addLeft(QWidget *widget)
{
    m_left->addWidget(widget);
}

void PageHeader::addRight(QWidget *widget)
{
    m_right->addWidget(widget);
}

PlainLabel *PageHeader::addFigure(const QString &word)
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *figure = new PlainLabel(m_look, {}, Type::Strong, Token::TextPrimary, box);
    auto *caption = new PlainLabel(m_look, word, Type::Caption, Token::TextMuted, box);
    figure->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    caption->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    column->addStretch();
    column->addWidget(figure);
    column->addWidget(caption);
    column->addStretch();
    addRight(box);
    return figure;
}

void PageHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.color(Token::SurfaceWindow));
    painter.fillRect(0, height() - 1, width(), 1, m_look.color(Token::BorderSubtle));
}

Footer::Footer(const Look &look, QWidget *parent)
    : QWidget(parent), m_look(look), m_left(newRow(Space::S)), m_right(newRow(Space::L))
{
    setFixedHeight(Height::Footer);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::L, 1, Space::L, 0);
    row->setSpacing(Space::L);
    row->addLayout(m_left, 1);
    row->addStretch();
    row->addLayout(m_right);
}

void Footer::addLeft(QWidget *widget)
{
    m_left->addWidget(widget);
}

void Footer::addRight(QWidget *widget)
{
    m_right->addWidget(widget);
}

void Footer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.color(Token::SurfaceWindow));
    painter.fillRect(0, 0, width(), 1, m_look.color(Token::BorderSubtle));
}

} // namespace countersign
