#pragma once

#include "core/review/bulk_check.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

namespace countersign
{

class Look;

/// A sample as the list shows it: foreign text, plain.
struct SampleLine {
    QString externalId;
    QString subject; ///< or the start of the body
    BulkCheck::Finding finding = BulkCheck::Finding::Open;

    bool operator==(const SampleLine &) const = default;
};

class SampleModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    enum Role { IdRole = Qt::UserRole + 1, FindingRole };

    void setLines(const QList<SampleLine> &lines);
    void setFinding(int row, BulkCheck::Finding finding);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<SampleLine> m_lines;
};

/// Glyph of the finding, id, subject, in a row of 26 px; the current one in bold.
class SampleDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit SampleDelegate(const Look &look, QObject *parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    const Look &m_look;
};

/// The samples of an act. Moving in it shows another one and judges nothing.
class SampleList final : public QListView
{
    Q_OBJECT

public:
    explicit SampleList(const Look &look, QWidget *parent = nullptr);

    void setLines(const QList<SampleLine> &lines);
    void setFinding(int row, BulkCheck::Finding finding) { m_model->setFinding(row, finding); }
    void setCurrent(int row);

signals:
    void chosen(int row);

private:
    SampleModel *m_model;
};

} // namespace countersign
