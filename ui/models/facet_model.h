#pragma once

#include "ui/models/facet_sections.h"

#include <QAbstractListModel>
#include <QByteArray>
#include <QHash>
#include <QList>

#include <optional>

namespace countersign
{

/// What a row of the facet list answers beside Qt::DisplayRole.
enum class FacetRole {
    Heading = Qt::UserRole + 1, ///< bool
    Open,                       ///< bool, of headings: their rows are shown
    Icon,                       ///< QString; empty: the mark of an option
    Tone,                       ///< int of Token
    Color,                      ///< int: options, by their place in the taxonomy
    Count,                      ///< qint64
    Share,                      ///< double, of the largest in its section
    Chosen,                     ///< bool: part of the filter; of a folded heading: something under it is
};

/// States, options, confidence and all else that tickets are filtered by, with live counts, under headings
/// that fold; a few dozen rows.
class FacetModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// `facets` absent: still counting.
    void setFacets(const std::optional<Facets> &facets, const TicketFilter &filter, const Taxonomy &taxonomy,
                   const FilterNames &names);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    bool isHeading(int row) const;
    bool isOpen(int row) const;
    void setOpen(int row, bool open);
    /// The heading over a row; of a heading itself.
    int headingOf(int row) const;
    /// Nothing for headings.
    std::optional<FacetChoice> choiceAt(int row) const;
    /// The same row among others: stays what it is while rows come and go. -1: it is gone.
    QByteArray keyOf(int row) const;
    int rowOf(const QByteArray &key) const;

    /// What was folded and unfolded by hand, as a value of the project: {"state": false, "more": true}.
    QByteArray folding() const;
    /// Foreign values are left out.
    void setFolding(const QByteArray &json);

private:
    struct Row {
        QByteArray key;
        QString section; ///< what a heading folds
        bool heading = false;
        bool open = false;
        FacetRow shown;

        bool operator==(const Row &) const = default;
    };

    QList<Row> rows() const;
    void append(QList<Row> &rows, const FacetSection &section) const;
    bool isSectionOpen(const QString &key, bool byDefault) const { return m_folding.value(key, byDefault); }
    void show();

    QList<FacetSection> m_sections;
    QHash<QString, bool> m_folding;
    QList<Row> m_rows;
};

} // namespace countersign
