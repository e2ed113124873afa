#pragma once

#include <QStyledItemDelegate>

namespace countersign
{

class Look;

/// A row of the tree of fields and options: an option's mark before its name, the ink bar at the tree's edge,
/// no lines. Colours are named by their token, so that they follow the theme.
class TaxonomyRowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int ToneRole = Qt::UserRole + 2; ///< Token of the text, as int
    static constexpr int MarkRole = Qt::UserRole + 3; ///< colour index of an option; none: no mark

    explicit TaxonomyRowDelegate(const Look &look, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const Look &m_look;
};

} // namespace countersign
