#pragma once

#include "core/dataset/column_mapping.h"
#include "core/domain/taxonomy.h"

#include <QWidget>

namespace countersign
{

class FormCombo;
class Look;
class PlainLabel;
class SideForm;

/// Which column of the file is what. One combo a part; the body may have several, each truth field one.
class ColumnsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnsPanel(const Look &look, QWidget *parent = nullptr);

    void setColumns(const QStringList &columns, const ColumnMapping &mapping, const Taxonomy &taxonomy);
    const ColumnMapping &mapping() const { return m_mapping; }

signals:
    /// Only by the person's act.
    void mappingChanged();

private:
    FormCombo *newCombo(const QString &name, const QString &chosen, const QString &none);
    void rebuild();
    void addTruth(const Field &field);
    void addBodies();
    void say();

    const Look &m_look;
    QStringList m_columns;
    ColumnMapping m_mapping;
    Taxonomy m_taxonomy;
    SideForm *m_form;
    PlainLabel *m_rest;
};

} // namespace countersign
