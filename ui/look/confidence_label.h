#pragma once

#include <QWidget>

#include <optional>

namespace countersign
{

class Look;

/// A confidence as a bar of 64 × 14 px with the gate's tick; hatched below the gate; empty without a value.
class ConfidenceBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ConfidenceBar(const Look &look, QWidget *parent = nullptr);

    /// Both 0..1. Values outside are cut.
    void setConfidence(std::optional<double> value, std::optional<double> gate);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Look &m_look;
    std::optional<double> m_value;
    std::optional<double> m_gate;
};

/// Bar, number and word: "▨▨▨| 0.62 unsure". Its width does not depend on the value.
class ConfidenceLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit ConfidenceLabel(const Look &look, QWidget *parent = nullptr);

    void setConfidence(std::optional<double> value, std::optional<double> gate);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int numberWidth() const;
    int wordWidth() const;

    const Look &m_look;
    std::optional<double> m_value;
    std::optional<double> m_gate;
};

} // namespace countersign
