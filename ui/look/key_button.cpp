#include "ui/look/key_button.h"

#include "ui/look/look.h"
#include "ui/look/painting.h"
#include "ui/look/sizes.h"

#include <QAction>
#include <QFontMetrics>
#include <QStyle>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace countersign
{

namespace
{

constexpr int IconSize = 16;

} // namespace

KeyButton::KeyButton(const Look &look, const QString &text, QWidget *parent)
    : QPushButton(text, parent), m_look(look)
{
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

KeyButton::KeyButton(const Look &look, const QString &text, const QString &kind, QWidget *parent)
    : KeyButton(look, text, parent)
{
    setKind(this, kind);
}

void KeyButton::setKeyCap(const QString &text, CapSide side)
{
    m_cap = text;
    m_capSide = side;
    setAccessibleDescription(text.isEmpty() ? QString() : tr("key %1").arg(text));
    updateGeometry();
    update();
}

void KeyButton::setIconName(const QString &name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

void KeyButton::follow(QAction *action, CapSide side)
{
    const auto adopt = [this, action, side] {
        setText(action->text());
        setToolTip(action->toolTip());
        setEnabled(action->isEnabled());
        setKeyCap(keyCapText(action->shortcut()), side);
    };
    connect(action, &QAction::changed, this, adopt);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    adopt();
}

bool KeyButton::hasKind(const char *kind) const
{
    return property("kind").toString().split(u' ').contains(QLatin1String(kind));
}

QFont KeyButton::contentFont() const
{
    QFont font = m_look.font(hasKind("primary") ? Type::Strong : hasKind("small") ? Type::Small : Type::Body);
    if (hasKind("verdict"))
        font.setPointSizeF(font.pointSizeF() * 1.05);
    return font;
}

int KeyButton::textWidth() const
{
    return QFontMetrics(contentFont()).size(Qt::TextShowMnemonic | Qt::TextSingleLine, text()).width();
}

int KeyButton::contentWidth() const
{
    const int gap = hasKind("small") ? 5 : Space::S;
    int width = text().isEmpty() ? 0 : textWidth() + gap;
    if (!m_iconName.isEmpty())
        width += IconSize + gap;
    if (!m_cap.isEmpty())
        width += keyCapWidth(m_look, m_cap) + gap;
    return qMax(0, width - gap);
}

QSize KeyButton::sizeHint() const
{
    const bool small = hasKind("small");
    const int height = small ? Height::Compact : hasKind("verdict") ? Height::Verdict : Height::Control;
    const int padding = hasKind("link")    ? 1
                        : hasKind("tight") ? Space::S
                        : text().isEmpty() ? (height - IconSize) / 2
                        : small            ? Space::S + 1
                                           : Space::M + 1;
    return {contentWidth() + 2 * padding, height};
}

QSize KeyButton::minimumSizeHint() const
{
    return sizeHint();
}

void KeyButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    option.icon = {};
    painter.drawControl(QStyle::CE_PushButtonBevel, option);

    const bool primary = hasKind("primary");
    const Token ink = !isEnabled()        ? Token::TextDisabled
                      : primary           ? Token::TextOnAccent
                      : hasKind("danger") ? Token::StateFailed
                      : hasKind("link")   ? Token::TextLink
                                          : Token::TextPrimary;
    const int gap = hasKind("small") ? 5 : Space::S;
    int x = (width() - contentWidth()) / 2;
    const auto take = [&](int width, int height) {
        const QRect box(x, (this->height() - height) / 2, width, height);
        x += width + gap;
        return QStyle::visualRect(layoutDirection(), rect(), box);
    };
    const auto cap = [&] {
        paintKeyCap(painter, m_look, take(keyCapWidth(m_look, m_cap), Height::KeyCap), m_cap,
                    !isEnabled() ? KeyCapTone::Disabled
                    : primary    ? KeyCapTone::OnInk
                                 : KeyCapTone::Normal);
    };
    if (!m_cap.isEmpty() && m_capSide == CapBefore)
        cap();
    if (!m_iconName.isEmpty())
        m_look.paintIcon(painter, m_iconName, take(IconSize, IconSize), ink);
    painter.setFont(contentFont());
    painter.setPen(m_look.color(ink));
    if (!text().isEmpty())
        painter.drawText(take(textWidth(), height()),
                         Qt::AlignVCenter | Qt::AlignLeading | Qt::TextShowMnemonic | Qt::TextSingleLine |
                             Qt::TextDontClip,
                         text());
    if (!m_cap.isEmpty() && m_capSide == CapAfter)
        cap();
}

} // namespace countersign
