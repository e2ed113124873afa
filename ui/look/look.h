#pragma once

#include "ui/look/tokens.h"

#include <QFont>
#include <QHash>
#include <QIcon>
#include <QObject>
#include <QPalette>
#include <QPixmap>

class QApplication;
class QPainter;
class QRectF;
class QWidget;

namespace countersign
{

/// The visual language of one program: colours, fonts, tinted icons, palette and style sheet. One per
/// program, made by its composition root and handed to every widget by reference; it outlives all of them.
/// Painted widgets ask for colours while they paint: a change of theme reaches them as a palette change.
class Look : public QObject
{
    Q_OBJECT

public:
    explicit Look(QObject *parent = nullptr);
    ~Look() override;

    /// Gives the application style, font, palette and sheet, and keeps doing so when the theme changes.
    void apply(QApplication &application);

    void setTheme(ThemeChoice choice);
    ThemeChoice themeChoice() const { return m_choice; }
    /// What is on screen now.
    Theme theme() const;
    /// What the desktop uses, for ThemeChoice::System. apply() guesses it from the desktop's palette.
    void setSystemTheme(Theme theme);

    /// No fades for those who asked for none.
    void setReducedMotion(bool reduced) { m_reducedMotion = reduced; }
    bool reducedMotion() const { return m_reducedMotion; }

    QColor color(Token token) const { return m_tokens.color(token); }
    QColor optionColor(int index) const { return m_tokens.optionColor(index); }
    bool optionIsRing(int index) const { return m_tokens.optionIsRing(index); }
    const Tokens &tokens() const { return m_tokens; }

    /// `scale` is the zoom of the letter, 0.8 to 2.
    QFont font(Type type, double scale = 1.0) const;
    QPalette palette() const;
    QString styleSheet() const;

    /// An icon of resources/icons in the colour of a token; follows the theme by itself.
    QIcon icon(const QString &name, Token token = Token::TextPrimary) const;
    /// `size` in px at a device pixel ratio of 1.
    QPixmap pixmap(const QString &name, int size, Token token, double devicePixelRatio) const;
    QPixmap pixmap(const QString &name, int size, const QColor &color, double devicePixelRatio) const;
    void paintIcon(QPainter &painter, const QString &name, const QRectF &box, Token token) const;
    void paintIcon(QPainter &painter, const QString &name, const QRectF &box, const QColor &color) const;
    static QStringList iconNames();

signals:
    void themeChanged();

private:
    void refresh();

    ThemeChoice m_choice = ThemeChoice::System;
    Theme m_systemTheme = Theme::Light;
    Tokens m_tokens;
    QApplication *m_application = nullptr;
    bool m_reducedMotion = false;
    mutable QHash<QString, QByteArray> m_svg;
    mutable QHash<QString, QPixmap> m_pixmaps;
};

/// Sets the `kind` that the style sheet goes by and applies it: buttons "primary", "quiet", "small",
/// "verdict", "danger", "link" (several separated by blanks); frames "card", "panel", "strip".
void setKind(QWidget *widget, const QString &kind);
/// Marks an input whose content cannot be used: red edge.
void setInvalid(QWidget *widget, bool invalid);
/// Gives a plain widget a background: Token::SurfaceWindow, SurfacePanel, SurfaceCard, SurfaceSunken,
/// SurfaceRaised or SurfaceSelected.
void setSurface(QWidget *widget, Token surface);

} // namespace countersign
