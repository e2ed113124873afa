#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;

namespace countersign
{

class Look;

/// Two to five words of which one is chosen: "Chart | Table". Arrow keys move the choice.
class SegmentedControl final : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentedControl(const Look &look, const QStringList &words = {}, QWidget *parent = nullptr);

    void setWords(const QStringList &words);
    int currentIndex() const;
    void setCurrentIndex(int index);

signals:
    /// Only by the user's act.
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Look &m_look;
    QButtonGroup *m_group;
};

} // namespace countersign
