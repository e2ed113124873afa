#pragma once

#include <QListView>
#include <QStyledItemDelegate>

namespace countersign
{

class Look;
class RecentModel;

/// One recent project: name and time, path, its states as a bar, a sentence; or that it was not found.
class RecentDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    RecentDelegate(const Look &look, const RecentModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintBar(QPainter &painter, const QRect &box, int row) const;

    const Look &m_look;
    const RecentModel &m_model;
};

/// The list of them: arrows choose, Enter or a click opens, Delete takes one off the list.
class RecentList final : public QListView
{
    Q_OBJECT

public:
    RecentList(const Look &look, RecentModel *model, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void chosen(int row);
    void removeWanted(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const Look &m_look;
};

} // namespace countersign
