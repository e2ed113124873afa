#pragma once

#include "core/domain/taxonomy.h"
#include "core/prelabel/baseline_labeller.h"

#include <QWidget>

class QProgressBar;
class QVBoxLayout;

namespace countersign
{

class KeyButton;
class Look;
class MessageStrip;
class PlainLabel;

/// What the offline baseline is, what it has learned, how often it was right so far, and "Label now".
class BaselinePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit BaselinePanel(const Look &look, QWidget *parent = nullptr);

    void setOutcome(const std::optional<BaselineOutcome> &outcome, const Taxonomy &taxonomy);
    /// `total` 0: it does not run.
    void setProgress(qint64 done, qint64 total);
    void setRunning(bool running);
    void setError(const QString &words);
    void setCanLabel(bool can);

signals:
    void labelWanted();
    void reviewWanted();

private:
    const Look &m_look;
    PlainLabel *m_learned;
    QVBoxLayout *m_measures;
    KeyButton *m_label;
    KeyButton *m_review;
    QProgressBar *m_progress;
    PlainLabel *m_progressWords;
    MessageStrip *m_error;
};

} // namespace countersign
