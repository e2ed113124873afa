#include "ui/look/look_style.h"

#include "ui/look/look.h"
#include "ui/look/sizes.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace countersign
{

namespace
{

constexpr int IndicatorSize = 16;
constexpr int ArrowRoom = 24;
constexpr int Padding = 8;

/// The line edit of a spin box or an editable combo box: the box around it is painted already.
bool isInsideBox(const QWidget *widget)
{
    const QWidget *parent = qobject_cast<const QLineEdit *>(widget) ? widget->parentWidget() : nullptr;
    return qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QComboBox *>(parent);
}

} // namespace

LookStyle::LookStyle(const Look &look) : QProxyStyle(QStringLiteral("Fusion")), m_look(look) {}

void LookStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    // A style sheet asks nobody for the size of a spin box.
    if (qobject_cast<QAbstractSpinBox *>(widget) != nullptr)
        widget->setMinimumHeight(Height::Control);
}

int LookStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return IndicatorSize;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return Space::S;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
        return 16;
    case PM_FocusFrameHMargin: // the padding of a cell is this + 1
        return qobject_cast<const QAbstractItemView *>(widget) != nullptr
                   ? Space::S - 1
                   : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_SplitterWidth:
        return 1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int LookStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_MenuBar_AltKeyNavigation: // the window shows its menu bar on Alt itself
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize LookStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                  const QWidget *widget) const
{
    const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_ComboBox:
        return {base.width() + Padding, Height::Control};
    case CT_SpinBox:
        return {base.width() + Padding, Height::Control};
    case CT_CheckBox:
    case CT_RadioButton:
        return base.expandedTo({0, Height::Compact});
    default:
        return base;
    }
}

QRect LookStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                SubControl subControl, const QWidget *widget) const
{
    const QRect box = option->rect;
    QRect part;
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField)
        part = box.adjusted(Padding, 1, -ArrowRoom, -1);
    else if (control == CC_ComboBox && subControl == SC_ComboBoxArrow)
        part = QRect(box.right() - ArrowRoom + 1, box.top(), ArrowRoom, box.height());
    else if (control == CC_SpinBox && subControl == SC_SpinBoxEditField)
        part = box.adjusted(Padding, 1, -ArrowRoom, -1);
    else if (control == CC_SpinBox && subControl == SC_SpinBoxUp)
        part = QRect(box.right() - ArrowRoom + 1, box.top() + 1, ArrowRoom, box.height() / 2 - 1);
    else if (control == CC_SpinBox && subControl == SC_SpinBoxDown)
        part = QRect(box.right() - ArrowRoom + 1, box.center().y() + 1, ArrowRoom, box.height() / 2 - 1);
    else
        return QProxyStyle::subControlRect(control, option, subControl, widget);
    return visualRect(option->direction, box, part);
}

void LookStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    switch (element) {
    case PE_FrameFocusRect:
        return; // ui/look/focus_ring.h does this for the whole window
    case PE_PanelLineEdit:
        if (!isInsideBox(widget))
            QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorRadioButton:
    case PE_IndicatorItemViewItemCheck:
        drawIndicator(element, option, painter);
        return;
    case PE_IndicatorBranch:
        if (option->state & State_Children) {
            const QRect box(0, 0, 16, 16);
            const bool mirrored = option->direction == Qt::RightToLeft;
            const QString arrow = option->state & State_Open ? QStringLiteral("down")
                                  : mirrored                 ? QStringLiteral("left")
                                                             : QStringLiteral("right");
            m_look.paintIcon(*painter, arrow, box.translated(option->rect.center() - box.center()),
                             Token::TextSecondary);
        }
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void LookStyle::drawIndicator(PrimitiveElement element, const QStyleOption *option, QPainter *painter) const
{
    const bool some = option->state & State_NoChange;
    const bool on = some || (option->state & State_On);
    const bool enabled = option->state & State_Enabled;
    const bool round = element == PE_IndicatorRadioButton;
    const QColor ink = m_look.color(enabled ? Token::AccentFill : Token::BorderStrong);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRectF box(0, 0, IndicatorSize, IndicatorSize);
    box.moveCenter(QRectF(option->rect).center());
    box = QRectF(qRound(box.left()), qRound(box.top()), IndicatorSize, IndicatorSize)
              .adjusted(0.75, 0.75, -0.75, -0.75);
    painter->setPen(QPen(on ? ink : m_look.color(enabled ? Token::BorderControl : Token::BorderStrong), 1.5));
    painter->setBrush(on && !round ? ink : m_look.color(Token::SurfaceCard));
    if (round)
        painter->drawEllipse(box);
    else
        painter->drawRoundedRect(box, Radius::Chip, Radius::Chip);
    if (on && round) {
        painter->setPen(QPen(ink, 5));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(box.adjusted(1.75, 1.75, -1.75, -1.75));
    } else if (some) {
        painter->fillRect(QRectF(box.center().x() - 4, box.center().y() - 1, 8, 2),
                          m_look.color(Token::TextOnAccent));
    } else if (on) {
        m_look.paintIcon(*painter, QStringLiteral("accept"),
                         QRectF(box.center().x() - 6, box.center().y() - 6, 12, 12), Token::TextOnAccent);
    }
    painter->restore();
}

void LookStyle::drawInputBox(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const bool enabled = option->state & State_Enabled;
    const bool readOnly = widget != nullptr && widget->property("readOnly").toBool();
    const bool invalid = widget != nullptr && widget->property("invalid").toBool();
    const bool hovered = enabled && (option->state & State_MouseOver) && widget != nullptr &&
                         !widget->inherits("QAbstractSpinBox");
    const double edge = invalid ? 2.0 : 1.0;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(readOnly ? QPen(Qt::NoPen)
                             : QPen(m_look.color(invalid   ? Token::StateFailed
                                                 : enabled ? Token::BorderControl
                                                           : Token::BorderSubtle),
                                    edge));
    if (!enabled)
        painter->setBrush(Qt::NoBrush);
    else
        painter->setBrush(m_look.color(readOnly  ? Token::SurfaceSunken
                                       : hovered ? Token::SurfaceHover
                                                 : Token::SurfaceCard));
    const double inset = edge / 2;
    painter->drawRoundedRect(QRectF(option->rect).adjusted(inset, inset, -inset, -inset), Radius::Control,
                             Radius::Control);
    painter->restore();
}

void LookStyle::drawSpinArrow(const QStyleOptionComplex *option, SubControl subControl, bool possible,
                              QPainter *painter, const QWidget *widget) const
{
    QRectF box(0, 0, 12, 12);
    box.moveCenter(QRectF(subControlRect(CC_SpinBox, option, subControl, widget)).center());
    box.moveTo(qRound(box.left()), qRound(box.top()));
    const QColor color = m_look.color(possible ? Token::TextSecondary : Token::TextDisabled);
    painter->save();
    if (subControl == SC_SpinBoxUp) {
        painter->translate(box.center());
        painter->scale(1, -1);
        painter->translate(-box.center());
    }
    m_look.paintIcon(*painter, QStringLiteral("down"), box, color);
    painter->restore();
}

void LookStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                   QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        drawInputBox(option, painter, widget);
        QRectF arrow(0, 0, 20, 20);
        arrow.moveCenter(QRectF(subControlRect(control, option, SC_ComboBoxArrow, widget)).center());
        arrow.moveTo(qRound(arrow.left()), qRound(arrow.top()));
        m_look.paintIcon(*painter, QStringLiteral("down"), arrow,
                         option->state & State_Enabled ? Token::TextSecondary : Token::TextDisabled);
        return;
    }
    if (control == CC_SpinBox) {
        drawInputBox(option, painter, widget);
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        if (spin != nullptr && spin->buttonSymbols != QAbstractSpinBox::NoButtons) {
            drawSpinArrow(option, SC_SpinBoxUp, spin->stepEnabled & QAbstractSpinBox::StepUpEnabled, painter,
                          widget);
            drawSpinArrow(option, SC_SpinBoxDown, spin->stepEnabled & QAbstractSpinBox::StepDownEnabled,
                          painter, widget);
        }
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace countersign
