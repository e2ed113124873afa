#pragma once

#include <QStyledItemDelegate>

namespace countersign
{

class Look;

/// A ticket in a list, two lines in 52 px: state glyph, subject, confidence; option mark, name, why. The
/// selected row is bold and has the ink bar. Reads the roles of models/queue_roles.h; all text is painted as
/// plain text.
class QueueRowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit QueueRowDelegate(const Look &look, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    const Look &m_look;
};

} // namespace countersign
