#include "ui/review/group_view.h"

#include "ui/look/empty_state.h"
#include "ui/look/key_button.h"
#include "ui/look/look.h"
#include "ui/look/plain_label.h"
#include "ui/look/sizes.h"
#include "ui/look/small_labels.h"
#include "ui/look/state_words.h"
#include "ui/review/group_model.h"
#include "ui/review/group_row_delegate.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPaintEvent>
#include <QPainter>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace countersign
{

namespace
{

constexpr qsizetype LongestQuote = 320; ///< of the text that stands for the group
constexpr int QuoteHeight = 44;         ///< two lines, so that no group moves the list

} // namespace

GroupView::GroupView(const Look &look, QWidget *parent)
    : QWidget(parent),
      m_look(look),
      m_model(new GroupModel(this)),
      m_size(new PlainLabel(look, {}, Type::SmallBold, Token::TextSecondary)),
      m_alike(new PlainLabel(look, {}, Type::Small, Token::TextSecondary)),
      m_subject(new PlainLabel(look, {}, Type::Subject)),
      m_text(new PlainLabel(look, {}, Type::Body, Token::TextSecondary)),
      m_list(new QListView),
      m_empty(new EmptyState(look, QStringLiteral("group"), {}, {})),
      m_again(new KeyButton(look, tr("Try again")))
{
    m_subject->setElideMode(Qt::ElideRight);
    m_alike->setElideMode(Qt::ElideRight);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_text->setFixedHeight(QuoteHeight);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new GroupRowDelegate(look, *m_model, this));
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setProperty("focusRing", false); // the current row shows it
    m_list->viewport()->setAttribute(Qt::WA_Hover);
    m_list->setAccessibleName(tr("Tickets of the group"));
    m_list->setObjectName(QStringLiteral("groupRows"));
    m_list->viewport()->installEventFilter(this);
    m_empty->addButton(m_again);
    m_again->hide();
    connect(m_again, &KeyButton::clicked, this, &GroupView::tryAgainWanted);

    auto *group = new QWidget;
    auto *column = new QVBoxLayout(group);
    column->setContentsMargins(0, Space::M, 0, 0);
    column->setSpacing(Space::S);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(Space::XXL, 0, Space::XXL, 0);
    head->setSpacing(Space::XS);
    auto *line = new QHBoxLayout;
    line->setSpacing(Space::S);
    line->addWidget(new IconLabel(look, QStringLiteral("group")));
    line->addWidget(m_size);
    line->addWidget(m_alike, 1);
    head->addLayout(line);
    head->addWidget(m_subject);
    head->addWidget(m_text);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(group);
    m_stack->addWidget(m_empty);
    m_stack->setCurrentIndex(1);
}

void GroupView::showGroup(qint64 tickets, double linked, const QString &subject)
{
    m_size->setText(tr("Group of %Ln", nullptr, int(tickets)));
    m_alike->setText(tr("texts at least %1 alike, most alike first").arg(confidenceNumber(linked)));
    const QString quote = m_model->standard().left(4 * LongestQuote).simplified();
    m_subject->setText(subject.isEmpty() ? shortText(quote) : subject);
    m_text->setText(tr("“%1”").arg(shortText(quote, LongestQuote)));
    m_painted = false;
    m_stack->setCurrentIndex(0);
    m_list->scrollToTop();
    m_list->viewport()->update();
}

void GroupView::showNothing(const QString &icon, const QString &title, const QString &sentence, bool again)
{
    m_painted = false;
    m_empty->setTexts(icon, title, sentence);
    m_again->setVisible(again);
    m_stack->setCurrentIndex(1);
}

bool GroupView::showsGroup() const
{
    return m_stack->currentIndex() == 0;
}

bool GroupView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint)
        m_painted = true;
    return QWidget::eventFilter(watched, event);
}

void GroupView::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), m_look.color(Token::SurfaceCard));
}

} // namespace countersign
