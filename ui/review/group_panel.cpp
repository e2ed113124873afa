#include "ui/review/group_panel.h"

#include "ui/look/look.h"
#include "ui/look/plain_label.h"
#include "ui/look/segmented_control.h"
#include "ui/look/sizes.h"
#include "ui/look/small_labels.h"
#include "ui/review/group_line_delegate.h"
#include "ui/review/group_list_model.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>
#include <QVBoxLayout>

namespace countersign
{

GroupPanel::GroupPanel(const Look &look, QWidget *parent)
    : QWidget(parent),
      m_look(look),
      m_model(new GroupListModel(this)),
      m_switch(newTicketGroupSwitch(look, true)),
      m_counts(new PlainLabel(look, {}, Type::SmallBold, Token::TextSecondary)),
      m_progress(new QProgressBar),
      m_list(new QListView)
{
    setSurface(this, Token::SurfacePanel);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Looking for near-duplicates"));
    m_progress->hide();
    m_list->setModel(m_model);
    m_list->setItemDelegate(new GroupLineDelegate(look, *m_model, this));
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setProperty("focusRing", false); // the current row shows it
    m_list->viewport()->setAttribute(Qt::WA_Hover);
    m_list->setAccessibleName(tr("Groups of near-duplicates"));
    m_list->setObjectName(QStringLiteral("groups"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(Space::M, Space::M, Space::M, Space::S);
    top->addWidget(m_switch);
    column->addLayout(top);
    column->addWidget(new Divider(look));
    auto *line = new QHBoxLayout;
    line->setContentsMargins(Space::M, Space::S, Space::M, Space::S);
    line->setSpacing(Space::S);
    line->addWidget(m_counts, 1);
    line->addWidget(new PlainLabel(look, tr("Largest first"), Type::Small, Token::TextSecondary));
    column->addLayout(line);
    column->addWidget(m_progress);
    column->addWidget(new Divider(look));
    column->addWidget(m_list, 1);

    connect(m_switch, &SegmentedControl::currentChanged, this, [this](int index) {
        if (index != 0)
            return;
        m_switch->setCurrentIndex(1); // as it is found again
        emit ticketsWanted();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (!m_moving && current.isValid())
                    emit positionChosen(current.row());
            });
}

void GroupPanel::setPosition(int position)
{
    m_moving = true;
    m_list->setCurrentIndex(position < 0 ? QModelIndex() : m_model->index(position));
    m_moving = false;
}

void GroupPanel::setCounts(qint64 groups, qint64 tickets)
{
    //: How many groups of near-duplicates are left, and how many open tickets stand in them
    m_counts->setText(tr("%1, %2").arg(tr("%Ln group(s)", nullptr, int(groups)),
                                       tr("%Ln ticket(s)", nullptr, int(tickets))));
}

void GroupPanel::setProgress(qint64 done, qint64 all)
{
    m_progress->setVisible(all > 0);
    if (all > 0) {
        m_progress->setRange(0, 100);
        m_progress->setValue(int(done * 100 / all));
    }
}

void GroupPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.color(Token::SurfacePanel));
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(edge, 0, 1, height(), m_look.color(Token::BorderSubtle));
}

SegmentedControl *newTicketGroupSwitch(const Look &look, bool groups)
{
    auto *control = new SegmentedControl(look, {GroupPanel::tr("Tickets"), GroupPanel::tr("Groups")});
    control->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    control->setCurrentIndex(groups ? 1 : 0);
    control->setAccessibleName(GroupPanel::tr("Tickets or groups"));
    return control;
}

} // namespace countersign
