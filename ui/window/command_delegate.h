#pragma once

#include <QStringList>
#include <QStyledItemDelegate>

namespace countersign
{

class Look;

/// The caps of a key: "Ctrl+O" is two, and so is "Ctrl++".
QStringList keyCapsOf(const QString &keys);

/// A line of the palette: icon, verb with what was typed underlined, detail, key caps; or the head of a
/// group.
class CommandDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CommandDelegate(const Look &look, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Look &m_look;
};

} // namespace countersign
