#pragma once

#include "core/dataset/import_report.h"
#include "core/dataset/importer.h"

#include <QAbstractTableModel>
#include <QList>
#include <QSet>

namespace countersign
{

class Look;

/// What an import met, one row a cause; the first examples of a cause unfold below it.
class FindingsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Words, Example, Fate, More, ColumnCount };

    explicit FindingsModel(const Look &look, QObject *parent = nullptr);

    void setReport(const ImportReport &report, OnBadRow onBadRow, OnDuplicateId onDuplicateId);
    const ImportReport &report() const { return m_report; }
    /// Shows or hides the examples of the row's cause.
    void toggle(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString icon;
        int tone = 0; ///< Token
        QString words;
        QString example;
        QString fate;
        int cause = -1; ///< BadRowCause; -1: none
        bool isExample = false;
    };
    void rebuild();

    const Look &m_look;
    ImportReport m_report;
    OnBadRow m_onBadRow = OnBadRow::Skip;
    OnDuplicateId m_onDuplicateId = OnDuplicateId::KeepFirst;
    QSet<int> m_open; ///< causes whose examples are shown
    QList<Row> m_rows;
};

} // namespace countersign
