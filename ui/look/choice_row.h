#pragma once

#include <QRadioButton>

namespace countersign
{

class Look;

/// A radio button as a row of a list: icon, name, what it is for; the chosen row wears the ink bar.
class ChoiceRow final : public QRadioButton
{
    Q_OBJECT

public:
    ChoiceRow(const Look &look, const QString &icon, const QString &name, const QString &words,
              QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }
    void paintEvent(QPaintEvent *event) override;

private:
    const Look &m_look;
    QString m_icon;
    QString m_words;
};

} // namespace countersign
