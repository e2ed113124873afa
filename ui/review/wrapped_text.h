#pragma once

#include "ui/look/tokens.h"

#include <QString>
#include <QWidget>

namespace countersign
{

class Look;

/// Plain text in lines. Unlike a wrapping label it asks for a new layout only when its height changes, so
/// that the next ticket does not lay the page out again.
class WrappedText final : public QWidget
{
    Q_OBJECT

public:
    WrappedText(const Look &look, Type type, Token tone, int line, QWidget *parent = nullptr);

    void setText(const QString &text); ///< the first 4,000 characters are shown
    QString text() const { return m_text; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();

    const Look &m_look;
    QString m_text;
    QStringList m_lines;
    Type m_type;
    Token m_tone;
    int m_line;
};

} // namespace countersign
