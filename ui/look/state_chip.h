#pragma once

#include "ui/look/state_words.h"

#include <QWidget>

namespace countersign
{

class Look;

/// Glyph and word on a coloured ground, 22 px high: the state of a ticket, a count of findings.
class StateChip final : public QWidget
{
    Q_OBJECT

public:
    explicit StateChip(const Look &look, StateSign sign = StateSign::Waiting, QWidget *parent = nullptr);

    void setSign(StateSign sign);
    void setState(TicketState state) { setSign(signOf(state)); }
    /// Another word or glyph than the state's own: "19 unreadable". Empty: the state's.
    void setText(const QString &text);
    void setIconName(const QString &name);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString shownText() const;
    void describe();

    const Look &m_look;
    StateSign m_sign;
    QString m_text;
    QString m_icon;
};

} // namespace countersign
