#pragma once

#include <QStyledItemDelegate>

namespace countersign
{

class Look;

/// Paints the lines of a ShortcutModel: the command, whether it was changed, its keys as caps at the end; or,
/// while it waits for one, what to do.
class ShortcutDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ShortcutDelegate(const Look &look, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Look &m_look;
};

} // namespace countersign
