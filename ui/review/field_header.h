#pragma once

#include <QString>
#include <QWidget>

#include <optional>

namespace countersign
{

class ConfidenceLabel;
class Look;

/// The line over a field's answer: its title, a note beside it, and at the far end the confidence, or what
/// the person chose instead.
class FieldHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit FieldHeader(const Look &look, const QString &title, QWidget *parent = nullptr);

    void setNote(const QString &note, bool wrong = false);
    void setConfidence(std::optional<double> value, std::optional<double> gate);
    /// A person's answer: "Account, yours", and the confidence it had: "was 0.64".
    void setChosen(const QString &words, std::optional<double> was);
    /// Quiet words at the far end, where nothing else is.
    void setEnd(const QString &words);
    /// Neither.
    void setNothing();

    QSize sizeHint() const override { return {200, 20}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    const Look &m_look;
    ConfidenceLabel *m_confidence;
    QString m_title;
    QString m_note;
    QString m_chosen;
    QString m_end;
    QString m_was;
    bool m_wrong = false;
};

} // namespace countersign
