#pragma once

#include <QLineEdit>

namespace countersign
{

class Look;

/// A line edit with a lens and, while it is empty and without the keyboard, the key that leads to it.
class SearchField final : public QLineEdit
{
    Q_OBJECT

public:
    SearchField(const Look &look, const QString &placeholder, const QString &key = {},
                QWidget *parent = nullptr);

    /// The key that leads to it; empty: none.
    void setKey(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Look &m_look;
    QString m_key;
};

} // namespace countersign
