#pragma once

#include "ui/look/tokens.h"

#include <QWidget>

class QHBoxLayout;

namespace countersign
{

class IconLabel;
class Look;
class PlainLabel;

enum class MessageTone { Info, Good, Warning, Error, Unknown, Flagged, Blind };

/// A coloured panel with a glyph and one or two sentences, on the page itself: why uncertain, what failed.
class MessageStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit MessageStrip(const Look &look, MessageTone tone = MessageTone::Info, const QString &text = {},
                          QWidget *parent = nullptr);

    void setText(const QString &text); ///< plain text
    QString text() const;
    void setTone(MessageTone tone);
    /// A button or another widget at the end; the strip takes it over.
    void addWidget(QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Look &m_look;
    MessageTone m_tone;
    IconLabel *m_icon;
    PlainLabel *m_text;
    QHBoxLayout *m_row;
};

} // namespace countersign
