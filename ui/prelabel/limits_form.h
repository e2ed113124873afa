#pragma once

#include "ui/prelabel/prelabel_choice.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QSpinBox;

namespace countersign
{

class Look;

/// Which tickets, how many, how fast, and where a run must stop.
class LimitsForm final : public QWidget
{
    Q_OBJECT

public:
    explicit LimitsForm(const Look &look, QWidget *parent = nullptr);

    void setEndpoint(const SavedEndpoint &endpoint);
    void setScope(RunScope scope);
    void readInto(PrelabelChoice &choice) const;

signals:
    void changed();

private:
    QComboBox *m_scope;
    QSpinBox *m_limit;
    QComboBox *m_stopAt;
    QSpinBox *m_maxRequests;
    QDoubleSpinBox *m_maxCost;
    QComboBox *m_priceKind;
    QDoubleSpinBox *m_priceInput;
    QDoubleSpinBox *m_priceOutput;
    QDoubleSpinBox *m_priceRequest;
    QSpinBox *m_ceiling;
    QSpinBox *m_perMinute;
    QSpinBox *m_perDay;
};

} // namespace countersign
