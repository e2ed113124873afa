#include "ui/look/rail.h"

#include "ui/look/look.h"
#include "ui/look/sizes.h"
#include "ui/look/small_labels.h"

#include <QAbstractButton>
#include <QAction>
#include <QButtonGroup>
#include <QFontMetricsF>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign
{

namespace
{

constexpr double SmallestWord = 0.8; ///< of the usual size

class RailButton final : public QAbstractButton
{
public:
    RailButton(const Look &look, const QString &icon, const QString &word, QWidget *parent)
        : QAbstractButton(parent), m_look(look), m_icon(icon)
    {
        setText(word);
        setAccessibleName(word);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setCompact(false);
    }

    void setCompact(bool compact)
    {
        m_compact = compact;
        setFixedSize(compact ? 40 : 60, compact ? 36 : 52);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (isChecked() || (underMouse() && isEnabled())) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_look.color(isChecked() ? Token::SurfaceSelected : Token::SurfaceSunken));
            painter.drawRoundedRect(rect(), Radius::Card, Radius::Card);
        }
        const Token ink = !isEnabled()  ? Token::TextDisabled
                          : isChecked() ? Token::TextLink
                                        : Token::TextSecondary;
        const int iconTop = m_compact ? (height() - 20) / 2 : 8;
        m_look.paintIcon(painter, m_icon, QRectF((width() - 20) / 2, iconTop, 20, 20), ink);
        if (m_compact)
            return;
        painter.setPen(m_look.color(ink));
        // A long word is set a little smaller before it is cut.
        const int room = width(); // nothing is painted beyond it
        QFont font = m_look.font(isChecked() ? Type::CaptionBold : Type::Caption);
        if (const int wanted = QFontMetrics(font).horizontalAdvance(text()); wanted > room)
            font.setPointSizeF(font.pointSizeF() * std::max(SmallestWord, double(room) / (wanted + 1)));
        painter.setFont(font);
        painter.drawText(QRectF(0, 31, room, 16), Qt::AlignCenter | Qt::TextDontClip,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, room));
    }

private:
    const Look &m_look;
    QString m_icon;
    bool m_compact = false;
};

/// Its key may be changed by the person.
void followToolTip(QWidget *button, QAction *action)
{
    QObject::connect(action, &QAction::changed, button,
                     [button, action] { button->setToolTip(action->toolTip()); });
    button->setToolTip(action->toolTip());
}

} // namespace

Rail::Rail(const Look &look, QWidget *parent)
    : QWidget(parent),
      m_look(look),
      m_group(new QButtonGroup(this)),
      m_items(new QVBoxLayout),
      m_verbs(new QVBoxLayout),
      m_logo(new IconLabel(look, QStringLiteral("logo"), Token::TextLink, 32))
{
    for (QVBoxLayout *column : {m_items, m_verbs})
        column->setSpacing(Space::XS);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Space::M, 1, Space::S);
    column->setSpacing(0);
    column->addWidget(m_logo, 0, Qt::AlignHCenter);
    column->addSpacing(Space::M);
    column->addLayout(m_items);
    column->addStretch();
    column->addLayout(m_verbs);
    setFixedWidth(Width::Rail);
    setAccessibleName(tr("Pages"));
    connect(m_group, &QButtonGroup::idClicked, this, [this](int index) {
        emit chosen(index);
        update();
    });
    connect(m_group, &QButtonGroup::idToggled, this, [this] { update(); });
}

void Rail::addItem(const QString &icon, const QString &word, QAction *action)
{
    auto *button = new RailButton(m_look, icon, word, this);
    button->setCheckable(true);
    button->setObjectName(QStringLiteral("rail.") + icon);
    followToolTip(button, action);
    m_group->addButton(button, int(m_group->buttons().size()));
    m_items->addWidget(button, 0, Qt::AlignHCenter);
}

void Rail::addVerb(const QString &icon, QAction *action)
{
    auto *button = new RailButton(m_look, icon, action->text().remove(u'…').remove(u'&'), this);
    followToolTip(button, action);
    connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [button, action] { button->setEnabled(action->isEnabled()); });
    button->setEnabled(action->isEnabled());
    m_verbs->addWidget(button, 0, Qt::AlignHCenter);
}

void Rail::setItemEnabled(int index, bool enabled)
{
    if (QAbstractButton *button = m_group->button(index))
        button->setEnabled(enabled);
}

void Rail::setCurrent(int index)
{
    if (QAbstractButton *button = m_group->button(index))
        button->setChecked(true);
}

int Rail::current() const
{
    return m_group->checkedId();
}

void Rail::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    m_compact = compact;
    setFixedWidth(compact ? Width::RailCompact : Width::Rail);
    const QList<QWidget *> children = findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *child : children) {
        if (auto *button = dynamic_cast<RailButton *>(child))
            button->setCompact(compact);
    }
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter.fillRect(rect(), m_look.color(Token::SurfaceWindow));
    painter.fillRect(mirrored ? 0 : width() - 1, 0, 1, height(), m_look.color(Token::BorderSubtle));
    const QAbstractButton *button = m_group->checkedButton();
    if (button == nullptr)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_look.color(Token::AccentFill));
    painter.drawRoundedRect(QRectF(mirrored ? width() - 3 : 0, button->y() + 10, 3, button->height() - 20),
                            1.5, 1.5);
}

} // namespace countersign
