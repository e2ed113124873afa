#pragma once

#include <QString>
#include <QWidget>

namespace countersign
{

class Look;

/// One key as on the keyboard, before the verb it does.
class KeyCap final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyCap(const Look &look, const QString &text = {}, QWidget *parent = nullptr);

    void setText(const QString &text);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Look &m_look;
    QString m_text;
};

} // namespace countersign
