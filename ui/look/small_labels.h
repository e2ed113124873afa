#pragma once

#include "ui/look/tokens.h"

#include <QString>
#include <QWidget>

namespace countersign
{

class Look;

/// One icon, 16 px unless told.
class IconLabel final : public QWidget
{
    Q_OBJECT

public:
    IconLabel(const Look &look, const QString &icon, Token tone = Token::TextSecondary, int size = 16,
              QWidget *parent = nullptr);

    void setIconName(const QString &icon, Token tone);

    QSize sizeHint() const override { return {m_size, m_size}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Look &m_look;
    QString m_icon;
    Token m_tone;
    int m_size;
};

/// An option's mark and its name; cut with "…" when narrow.
class OptionLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit OptionLabel(const Look &look, QWidget *parent = nullptr);

    void setOption(const QString &name, int colorIndex);
    void setType(Type type);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Look &m_look;
    QString m_name;
    int m_colorIndex = 0;
    Type m_type = Type::Body;
};

/// A 1 px line between parts.
class Divider final : public QWidget
{
    Q_OBJECT

public:
    explicit Divider(const Look &look, Qt::Orientation orientation = Qt::Horizontal,
                     QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Look &m_look;
};

} // namespace countersign
