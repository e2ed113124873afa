#pragma once

#include "ui/look/focus_shape.h"

#include <QAbstractButton>

#include <optional>

namespace countersign
{

class Look;

enum class PillState {
    Open,   ///< nobody chose it
    Pencil, ///< a machine proposes it: dashed
    Ink,    ///< a person chose it: filled and ticked
};

/// One option of a choice field with its key. Measured in bold and with room for the badge, so that no state
/// changes its size; lay pills out with FlowLayout::forPills(). Emits clicked() and leaves its state alone.
class OptionPill final : public QAbstractButton, public FocusShape
{
    Q_OBJECT

public:
    explicit OptionPill(const Look &look, QWidget *parent = nullptr);

    void setName(const QString &name); ///< plain text
    void setHelp(const QString &text); ///< what the option means; plain text, in the tooltip
    QString name() const { return m_name; }
    void setKeyCap(const QString &text); ///< as the user's layout prints it; empty: none
    void setColorIndex(std::optional<int> index);
    void setState(PillState state);
    PillState state() const { return m_state; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QRect focusRect() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override;

private:
    void describe();
    void paintBadge(QPainter &painter) const;

    const Look &m_look;
    QString m_name;
    QString m_key;
    QString m_help;
    std::optional<int> m_colorIndex;
    PillState m_state = PillState::Open;
};

} // namespace countersign
