#pragma once

#include <QPlainTextEdit>

namespace countersign
{

class Look;

/// An input for a few lines that is as high as its text needs, within bounds; Tab leaves it.
class GrowingText final : public QPlainTextEdit
{
    Q_OBJECT

public:
    GrowingText(const Look &look, int leastLines, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    int m_leastLines;
};

} // namespace countersign
