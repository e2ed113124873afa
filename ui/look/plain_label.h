#pragma once

#include "ui/look/tokens.h"

#include <QLabel>

namespace countersign
{

class Look;

/// The label of this program: always plain text, whatever a ticket or a server wrote into it. Wraps if told
/// (setWordWrap), cuts with "…" if told, and then shows the whole in its tooltip.
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    explicit PlainLabel(const Look &look, const QString &text = {}, Type type = Type::Body,
                        Token tone = Token::TextPrimary, QWidget *parent = nullptr);

    /// Qt::ElideNone by default. Right for sentences, middle for paths.
    void setElideMode(Qt::TextElideMode mode);
    /// A colour of the families text.* and state.*.
    void setTone(Token tone);
    void setType(Type type);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    const Look &m_look;
    Token m_tone;
    Qt::TextElideMode m_elide = Qt::ElideNone;
};

/// A heading inside a panel: 9 pt bold, quiet.
class SectionLabel final : public PlainLabel
{
    Q_OBJECT

public:
    explicit SectionLabel(const Look &look, const QString &text = {}, QWidget *parent = nullptr)
        : PlainLabel(look, text, Type::SmallBold, Token::TextSecondary, parent)
    {
    }
};

/// For setToolTip with text that is not ours: never read as rich text, wrapped at a readable width.
QString plainToolTip(const QString &text);
/// The same for a widget; a screen reader, which would speak the tooltip's markup, gets the text itself.
void setPlainToolTip(QWidget *widget, const QString &text);

/// For one line that nobody wrote for a line: the first of a text of any length, cut with "…". Laying out a
/// column name of megabytes would stall the window.
QString shortText(const QString &text, qsizetype most = 80);

} // namespace countersign
