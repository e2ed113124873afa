#pragma once

#include <QWidget>

namespace countersign
{

class Look;

/// The dashed sheet that says where files go. The window takes the drop itself, wherever it lands.
class DropZone final : public QWidget
{
    Q_OBJECT

public:
    explicit DropZone(const Look &look, QWidget *parent = nullptr) : QWidget(parent), m_look(look) {}

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Look &m_look;
};

} // namespace countersign
