#pragma once

#include "ui/prelabel/run_forecast.h"

#include <QWidget>

class QGridLayout;

namespace countersign
{

class KeyButton;
class Look;
class PlainLabel;

/// What a run will take, shown before it starts; and the way to one exact request.
class EstimateCard final : public QWidget
{
    Q_OBJECT

public:
    explicit EstimateCard(const Look &look, QWidget *parent = nullptr);

    void setForecast(const RunForecast &forecast, const RunSample &sample, const Price &price);
    void setTestQuestions(int sent);
    void setError(const QString &words);

signals:
    void exactWanted();

private:
    PlainLabel *addRow(QGridLayout &grid, const QString &words);

    const Look &m_look;
    PlainLabel *m_requests;
    PlainLabel *m_tokensInWords;
    PlainLabel *m_tokensIn;
    PlainLabel *m_tokensOut;
    PlainLabel *m_cost;
    PlainLabel *m_time;
    PlainLabel *m_note;
    KeyButton *m_exact;
};

} // namespace countersign
