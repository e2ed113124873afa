#pragma once

#include "core/review/ticket_query.h"
#include "ui/look/tokens.h"

#include <QAbstractListModel>
#include <QList>

#include <optional>

namespace countersign
{

/// What a row of the facet list answers beside Qt::DisplayRole.
enum class FacetRole {
    Heading = Qt::UserRole + 1, ///< bool
    Icon,                       ///< QString: states
    Tone,                       ///< int of Token: states
    Color,                      ///< int: options, by their place in the taxonomy
    Count,                      ///< qint64
    Share,                      ///< double, of the largest in its section
    Chosen,                     ///< bool: part of the filter
};

/// States and the options of the primary field with live counts; a few dozen rows.
class FacetModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// `facets` absent: still counting.
    void setFacets(const std::optional<Facets> &facets, const TicketFilter &filter, const Taxonomy &taxonomy);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// The filter after a click on a row: only this state or option, or without it if it was the only one.
    TicketFilter toggled(int row, TicketFilter filter) const;

private:
    struct Row {
        bool heading = false;
        QString word;
        std::optional<TicketState> state;
        FieldId field;
        OptionId option;
        int color = 0;
        qint64 count = 0;
        double share = 0;
        bool chosen = false;

        bool operator==(const Row &) const = default;
    };

    QList<Row> rowsOf(const std::optional<Facets> &facets, const TicketFilter &filter,
                      const Taxonomy &taxonomy) const;

    QList<Row> m_rows;
};

} // namespace countersign
