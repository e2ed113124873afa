#pragma once

#include <QWidget>

namespace countersign
{

class KeyButton;
class Look;
class PlainLabel;

/// The line under a letter whose ticket has near-duplicates: how many wait, and the key that shows them.
/// Hidden where there are none.
class GroupStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit GroupStrip(const Look &look, QWidget *parent = nullptr);

    void setCount(qint64 tickets);
    void setKeyCap(const QString &cap);

signals:
    void groupWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Look &m_look;
    PlainLabel *m_words;
    KeyButton *m_show;
};

} // namespace countersign
