#pragma once

#include "core/dataset/column_mapping.h"
#include "core/dataset/source_probe.h"
#include "core/domain/taxonomy.h"

#include <QAbstractTableModel>
#include <QList>

namespace countersign
{

class Look;

/// The first records of a file as they will be stored: line numbers, then the mapped columns, then those that
/// are kept beside them.
class PreviewModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Of headerData: the word of the column's role, and whether it has one (bool).
    static constexpr int RoleWord = Qt::UserRole + 1;
    static constexpr int IsMapped = Qt::UserRole + 2;

    explicit PreviewModel(const Look &look, QObject *parent = nullptr);

    void setProbe(const SourceProbe &probe);
    void setMapping(const ColumnMapping &mapping, const Taxonomy &taxonomy);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Column {
        int source = -1; ///< in the probe
        QString role;    ///< empty: kept
        bool isId = false;
    };

    const Look &m_look;
    SourceProbe m_probe;
    QList<Column> m_columns; ///< as shown, without the line numbers
};

} // namespace countersign
