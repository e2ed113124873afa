#pragma once

#include <QHeaderView>
#include <QTableView>

namespace countersign
{

class Look;
class PreviewModel;

/// Heads of two lines: what the column becomes, and its name in the file.
class RoleHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit RoleHeader(const Look &look, QWidget *parent = nullptr);

protected:
    QSize sectionSizeFromContents(int section) const override;
    void paintSection(QPainter *painter, const QRect &box, int section) const override;

private:
    const Look &m_look;
};

/// The preview: 28 px rows, columns as wide as their first rows need within bounds, long texts sharing the
/// rest.
class PreviewTable final : public QTableView
{
    Q_OBJECT

public:
    explicit PreviewTable(const Look &look, PreviewModel *model, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();

    const Look &m_look;
};

} // namespace countersign
