#include "ui/review/filter_chips.h"

#include "ui/look/flow_layout.h"
#include "ui/look/key_button.h"
#include "ui/look/look.h"
#include "ui/look/painting.h"
#include "ui/look/plain_label.h"
#include "ui/look/sizes.h"
#include "ui/models/facet_choice.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QtMath>

#include <algorithm>

namespace countersign
{

namespace
{

constexpr int Side = 8;
constexpr int CloseSize = 12;
constexpr int TargetHeight = Height::Compact; ///< a chip is painted 22 high, and can be hit on 24

} // namespace

FilterChip::FilterChip(const Look &look, const QString &words, QWidget *parent)
    : QAbstractButton(parent), m_look(look)
{
    setText(words);
    setAccessibleName(tr("%1, remove from the filter").arg(words));
    setToolTip(plainToolTip(tr("Remove from the filter: %1").arg(words)));
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::ArrowCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize FilterChip::sizeHint() const
{
    const QFontMetricsF metrics(m_look.font(Type::Small));
    const int words = qCeil(metrics.horizontalAdvance(text())) + 2; // rounded down it would be cut
    return {words + 2 * Side + Space::XS + CloseSize, TargetHeight};
}

QSize FilterChip::minimumSizeHint() const
{
    return {2 * Side + Space::XS + CloseSize + Space::XXL, TargetHeight};
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && !event->isAutoRepeat())
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 1.5, -0.5, -1.5);
    painter.setPen(QPen(m_look.color(Token::BorderControl), 1));
    painter.setBrush(m_look.color(underMouse() ? Token::SurfaceHover : Token::SurfaceSelected));
    painter.drawRoundedRect(box, Radius::Chip, Radius::Chip);
    const auto place = [this](int x, int width, int height) {
        return QStyle::visualRect(layoutDirection(), rect(),
                                  QRect(x, (this->height() - height) / 2, width, height));
    };
    const int words = width() - 2 * Side - Space::XS - CloseSize;
    painter.setFont(m_look.font(Type::Small));
    painter.setPen(m_look.color(Token::TextPrimary));
    painter.drawText(place(Side, words, height()), Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, words));
    m_look.paintIcon(painter, QStringLiteral("close"),
                     place(width() - Side - CloseSize, CloseSize, CloseSize),
                     m_look.color(Token::TextSecondary));
}

FilterChips::FilterChips(const Look &look, QWidget *parent)
    : QWidget(parent), m_look(look), m_flow(new FlowLayout(Space::XS, Space::XS, this))
{
    m_flow->setContentsMargins(0, 0, 0, Space::XS);
    setAccessibleName(tr("Filtered by"));
    hide();
}

void FilterChips::setFilter(const TicketFilter &filter, bool named, const Taxonomy &taxonomy,
                            const FilterNames &names)
{
    m_filter = filter;
    const QList<FilterPart> parts = named ? QList<FilterPart>() : filterParts(filter, taxonomy, names);
    if (parts == m_parts)
        return;
    m_parts = parts;
    const QWidget *focused = QApplication::focusWidget();
    const bool hadKeyboard = focused && isAncestorOf(focused);
    if (hadKeyboard && m_parts.isEmpty())
        emit left();
    m_flow->clear();
    m_clear = nullptr;
    setVisible(!m_parts.isEmpty());
    if (m_parts.isEmpty())
        return;
    for (const FilterPart &part : std::as_const(m_parts)) {
        auto *chip = new FilterChip(m_look, part.words, this);
        // The chip goes with the filter that it stands for: after its click, not within it.
        connect(
            chip, &FilterChip::clicked, this, [this, without = part.without] { emit filterChosen(without); },
            Qt::QueuedConnection);
        m_flow->addWidget(chip);
        chip->show();
    }
    m_clear = new KeyButton(m_look, tr("Clear the filter"), QStringLiteral("small quiet"));
    m_clear->setFocusPolicy(Qt::TabFocus);
    m_clear->setObjectName(QStringLiteral("clearFilter"));
    connect(m_clear, &KeyButton::clicked, this, &FilterChips::clear, Qt::QueuedConnection);
    m_flow->addWidget(m_clear);
    m_clear->show();
    if (hadKeyboard)
        m_flow->itemAt(0)->widget()->setFocus(Qt::OtherFocusReason);
    setNothingMatches(m_nothing);
}

void FilterChips::setNothingMatches(bool nothing)
{
    m_nothing = nothing;
    if (m_clear)
        m_clear->setKeyCap(nothing ? keyCapText(Qt::Key_Escape) : QString());
}

void FilterChips::clear()
{
    emit filterChosen(cleared(m_filter));
}

} // namespace countersign
