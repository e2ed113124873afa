#include "ui/look/look.h"

#include "ui/look/look_style.h"
#include "ui/look/style_sheet.h"
#include "ui/look/tinted_icon_engine.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QPainter>
#include <QPointer>
#include <QStyle>
#include <QSvgRenderer>
#include <QToolTip>
#include <QWidget>

#include <utility>

namespace countersign
{

namespace
{

/// Icons that are drawn at many sizes and colours are few: enough for every row of every list.
constexpr qsizetype PixmapsKept = 800;

void repolish(QWidget *widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->updateGeometry();
    widget->update();
}

} // namespace

Look::Look(QObject *parent) : QObject(parent), m_tokens(Tokens::builtIn(Theme::Light)) {}

Look::~Look() = default;

void Look::apply(QApplication &application)
{
    if (m_application == nullptr) {
        const QPalette desktop = application.palette();
        const bool dark =
            desktop.color(QPalette::Window).lightness() < desktop.color(QPalette::WindowText).lightness();
        m_systemTheme = dark ? Theme::Dark : Theme::Light;
    }
    m_application = &application;
    application.setStyle(new LookStyle(*this));
    application.setFont(font(Type::Body));
    refresh();
}

void Look::setTheme(ThemeChoice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    refresh();
}

void Look::setSystemTheme(Theme theme)
{
    if (theme == m_systemTheme)
        return;
    m_systemTheme = theme;
    if (m_choice == ThemeChoice::System)
        refresh();
}

Theme Look::theme() const
{
    switch (m_choice) {
    case ThemeChoice::Light:
        return Theme::Light;
    case ThemeChoice::Dark:
        return Theme::Dark;
    case ThemeChoice::System:
        break;
    }
    return m_systemTheme;
}

void Look::refresh()
{
    m_tokens = Tokens::builtIn(theme());
    m_pixmaps.clear();
    if (m_application != nullptr) {
        m_application->setPalette(palette());
        QToolTip::setPalette(palette());
        QToolTip::setFont(font(Type::Small));
        m_application->setStyleSheet(styleSheet());
    }
    emit themeChanged();
}

QFont Look::font(Type type, double scale) const
{
    // The CJK and Arabic faces are named, else the locale picks them; the emoji face, else emoji are grey.
    static const QStringList text{QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans CJK JP"),
                                  QStringLiteral("Noto Sans Arabic"), QStringLiteral("Noto Color Emoji")};
    static const QStringList fixed{QStringLiteral("Noto Sans Mono"), QStringLiteral("DejaVu Sans Mono"),
                                   QStringLiteral("Noto Sans Mono CJK JP"), QStringLiteral("monospace")};
    const TypeSize size = m_tokens.typeSize(type);
    QFont font;
    font.setFamilies(type == Type::Mono ? fixed : text);
    if (type == Type::Mono)
        font.setStyleHint(QFont::Monospace);
    font.setPointSizeF(size.points * scale);
    font.setBold(size.bold);
    return font;
}

QPalette Look::palette() const
{
    QPalette palette;
    const std::pair<QPalette::ColorRole, Token> roles[] = {
        {QPalette::Window, Token::SurfaceWindow},
        {QPalette::WindowText, Token::TextPrimary},
        {QPalette::Base, Token::SurfaceCard},
        {QPalette::AlternateBase, Token::SurfacePanel},
        {QPalette::Text, Token::TextPrimary},
        {QPalette::PlaceholderText, Token::TextMuted},
        {QPalette::Button, Token::SurfaceCard},
        {QPalette::ButtonText, Token::TextPrimary},
        {QPalette::BrightText, Token::StateFailed},
        {QPalette::Highlight, Token::SurfaceSelected},
        {QPalette::HighlightedText, Token::TextPrimary},
        {QPalette::Link, Token::TextLink},
        {QPalette::LinkVisited, Token::TextLink},
        {QPalette::ToolTipBase, Token::SurfaceRaised},
        {QPalette::ToolTipText, Token::TextPrimary},
        {QPalette::Light, Token::SurfaceRaised},
        {QPalette::Midlight, Token::SurfaceHover},
        {QPalette::Mid, Token::BorderSubtle},
        {QPalette::Dark, Token::BorderStrong},
        {QPalette::Shadow, Token::BorderControl},
    };
    for (const auto &[role, token] : roles)
        palette.setColor(role, color(token));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, color(Token::TextDisabled));
    palette.setColor(QPalette::Disabled, QPalette::Base, Qt::transparent); // else a field in a box is lighter
    return palette;
}

QString Look::styleSheet() const
{
    return filledStyleSheet(m_tokens);
}

QIcon Look::icon(const QString &name, Token token) const
{
    return QIcon(new TintedIconEngine(*this, name, token));
}

QPixmap Look::pixmap(const QString &name, int size, Token token, double devicePixelRatio) const
{
    return pixmap(name, size, color(token), devicePixelRatio);
}

QPixmap Look::pixmap(const QString &name, int size, const QColor &color, double devicePixelRatio) const
{
    const QString key =
        QStringLiteral("%1/%2/%3/%4").arg(name).arg(size).arg(color.rgba(), 0, 16).arg(devicePixelRatio);
    const auto known = m_pixmaps.constFind(key);
    if (known != m_pixmaps.constEnd())
        return *known;

    auto svg = m_svg.constFind(name);
    if (svg == m_svg.constEnd()) {
        QFile file(QStringLiteral(":/look/icons/%1.svg").arg(name));
        Q_ASSERT_X(file.exists(), "Look::pixmap", qPrintable(name));
        svg = m_svg.insert(name, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }
    QByteArray tinted = *svg;
    tinted.replace("currentColor", color.name().toLatin1());
    QPixmap pixmap(QSize(size, size) * devicePixelRatio);
    pixmap.fill(Qt::transparent);
    {
        QPainter painter(&pixmap);
        QSvgRenderer(tinted).render(&painter);
    }
    pixmap.setDevicePixelRatio(devicePixelRatio);
    if (m_pixmaps.size() >= PixmapsKept)
        m_pixmaps.clear();
    m_pixmaps.insert(key, pixmap);
    return pixmap;
}

void Look::paintIcon(QPainter &painter, const QString &name, const QRectF &box, Token token) const
{
    paintIcon(painter, name, box, color(token));
}

void Look::paintIcon(QPainter &painter, const QString &name, const QRectF &box, const QColor &color) const
{
    const double ratio = painter.device()->devicePixelRatioF();
    const QPixmap image = pixmap(name, qRound(qMin(box.width(), box.height())), color, ratio);
    painter.drawPixmap(box.topLeft(), image);
}

QStringList Look::iconNames()
{
    QStringList names = QDir(QStringLiteral(":/look/icons")).entryList({QStringLiteral("*.svg")});
    for (QString &name : names)
        name.chop(4);
    return names;
}

void setKind(QWidget *widget, const QString &kind)
{
    widget->setProperty("kind", kind);
    repolish(widget);
}

void setInvalid(QWidget *widget, bool invalid)
{
    if (widget->property("invalid").toBool() == invalid)
        return;
    widget->setProperty("invalid", invalid);
    repolish(widget);
}

void setSurface(QWidget *widget, Token surface)
{
    widget->setAttribute(Qt::WA_StyledBackground);
    widget->setProperty("surface", QString(nameOf(surface)));
    repolish(widget);
}

} // namespace countersign
