#pragma once

#include <QLayout>
#include <QList>

namespace countersign
{

/// Items in lines, wrapped at the width, right to left where the language asks for it.
class FlowLayout final : public QLayout
{
public:
    explicit FlowLayout(int horizontalGap = 8, int verticalGap = 8, QWidget *parent = nullptr);
    ~FlowLayout() override;

    /// Gaps that make 8 px between the boxes of OptionPill.
    static FlowLayout *forPills(QWidget *parent = nullptr);
    void setGaps(int horizontal, int vertical);
    /// Removes and deletes all items and their widgets.
    void clear();

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;

private:
    int place(const QRect &rect, bool apply) const;

    QList<QLayoutItem *> m_items;
    int m_horizontalGap;
    int m_verticalGap;
};

} // namespace countersign
