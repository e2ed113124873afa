#pragma once

#include <QStyledItemDelegate>

namespace countersign
{

class Look;

/// A row of the filter block: glyph or mark, word, small bar, count; or a heading that folds. 24 px.
class FacetDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit FacetDelegate(const Look &look, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Look &m_look;
};

} // namespace countersign
