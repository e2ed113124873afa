#include "ui/look/folding_panes.h"

#include "ui/look/look.h"
#include "ui/look/sizes.h"
#include "ui/look/small_labels.h"

#include <QResizeEvent>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign
{

FoldingPanes::FoldingPanes(const Look &look, QWidget *parent)
    : QWidget(parent),
      m_look(look),
      m_row(new QHBoxLayout(this)),
      m_strip(new QWidget),
      m_tabs(new QTabBar),
      m_paneRow(new QHBoxLayout)
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    m_row->addLayout(column, 1);
    auto *strip = new QVBoxLayout(m_strip);
    strip->setContentsMargins(0, 0, 0, 0);
    strip->setSpacing(0);
    setSurface(m_strip, Token::SurfacePanel);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    // Few tabs: never scrolled, so the hidden buttons' names in Qt's English are of no use to anybody.
    m_tabs->setUsesScrollButtons(false);
    for (QToolButton *scroll : m_tabs->findChildren<QToolButton *>())
        scroll->setAccessibleName({});
    m_tabs->setAccessibleName(tr("Parts of this page"));
    m_tabs->setObjectName(QStringLiteral("pageParts"));
    strip->addWidget(m_tabs);
    strip->addWidget(new Divider(look));
    m_strip->hide();
    column->addWidget(m_strip);
    m_paneRow->setSpacing(0);
    column->addLayout(m_paneRow, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &FoldingPanes::arrange);
}

void FoldingPanes::addSide(QWidget *side)
{
    m_side = side;
    m_row->insertWidget(0, side);
    m_row->insertWidget(1, new Divider(m_look, Qt::Vertical));
}

void FoldingPanes::addPane(const QString &title, QWidget *pane, int width)
{
    QWidget *divider = m_panes.isEmpty() ? nullptr : new Divider(m_look, Qt::Vertical);
    if (divider != nullptr)
        m_paneRow->addWidget(divider);
    m_paneRow->addWidget(pane, width > 0 ? 0 : 1);
    m_panes.append({pane, divider, width, true});
    m_tabs->addTab(title);
    arrange();
}

qsizetype FoldingPanes::indexOf(const QWidget *pane) const
{
    const auto found = std::find_if(m_panes.cbegin(), m_panes.cend(),
                                    [pane](const Pane &known) { return known.widget == pane; });
    return found == m_panes.cend() ? -1 : found - m_panes.cbegin();
}

void FoldingPanes::showPane(const QWidget *pane)
{
    m_tabs->setCurrentIndex(int(indexOf(pane)));
}

void FoldingPanes::setPaneNeeded(const QWidget *pane, bool needed)
{
    const qsizetype index = indexOf(pane);
    if (index < 0 || m_panes.at(index).needed == needed)
        return;
    m_panes[index].needed = needed;
    m_tabs->setTabVisible(int(index), needed); // another tab comes to the front by itself
    arrange();
}

QSize FoldingPanes::minimumSizeHint() const
{
    QSize least(0, 0);
    for (const Pane &pane : m_panes)
        least = least.expandedTo(pane.widget->minimumSizeHint());
    return {least.width() + (m_side != nullptr ? m_side->minimumWidth() + 1 : 0), least.height()};
}

void FoldingPanes::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setFolded(window()->width() < Width::NarrowWindow);
}

void FoldingPanes::setFolded(bool folded)
{
    if (folded == m_folded)
        return;
    m_folded = folded;
    arrange();
}

void FoldingPanes::arrange()
{
    const auto needed = std::ranges::count_if(m_panes, &Pane::needed);
    m_strip->setVisible(m_folded && needed > 1);
    bool first = true;
    for (qsizetype i = 0; i < m_panes.size(); ++i) {
        const Pane &pane = m_panes.at(i);
        const bool isFixed = !m_folded && pane.width > 0;
        pane.widget->setMinimumWidth(isFixed ? pane.width : 0);
        pane.widget->setMaximumWidth(isFixed ? pane.width : QWIDGETSIZE_MAX);
        pane.widget->setVisible(pane.needed && (!m_folded || i == m_tabs->currentIndex()));
        if (pane.divider != nullptr)
            pane.divider->setVisible(pane.needed && !m_folded && !first);
        first = first && !pane.needed;
    }
}

} // namespace countersign
