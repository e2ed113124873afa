#pragma once

#include "core/review/ticket_columns.h"

#include <QWidget>

class QDoubleSpinBox;

namespace countersign
{

class ConfidenceBar;
class KeyButton;
class Look;
class PlainLabel;

/// "Ready from": another threshold shows how many tickets would move; adopting it is a new version of the
/// taxonomy. The model is asked nothing.
class ThresholdForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ThresholdForm(const Look &look, QWidget *parent = nullptr);

    void setThreshold(double threshold);
    double threshold() const;
    /// What would change: tickets then less tickets now, by state.
    void setDifference(const StateCounts &difference);
    void setAdoptable(bool adoptable);

signals:
    void changed(double threshold);
    void adoptWanted(double threshold);

private:
    double m_adopted = 0.75;
    bool m_adoptable = true;
    QDoubleSpinBox *m_value;
    ConfidenceBar *m_bar;
    PlainLabel *m_words;
    KeyButton *m_adopt;
};

} // namespace countersign
