#pragma once

#include "core/domain/taxonomy_check.h"
#include "ui/taxonomy/taxonomy_edits.h"

#include <QWidget>

class QTreeWidget;
class QTreeWidgetItem;

namespace countersign
{

class KeyButton;
class Look;

/// Fields and options in their order, and the verbs that change the order. Value in, wishes out.
class TaxonomyTree final : public QWidget
{
    Q_OBJECT

public:
    enum class Verb { AddField, AddText, AddOption, Up, Down, Remove, Restore };

    explicit TaxonomyTree(const Look &look, QWidget *parent = nullptr);

    void setTaxonomy(const Taxonomy &taxonomy, const QList<TaxonomyFinding> &findings);
    TaxonomyPlace place() const { return m_place; }
    /// Selects without a signal.
    void setPlace(TaxonomyPlace place);

signals:
    /// By the person's act.
    void placeChosen(countersign::TaxonomyPlace place);
    void verbChosen(countersign::TaxonomyTree::Verb verb);
    /// A place was clicked, or Enter pressed on it.
    void editWanted();

private:
    void addButtons();
    QTreeWidgetItem *itemAt(TaxonomyPlace place) const;
    void refreshButtons();
    void mark(QTreeWidgetItem *item, const QList<TaxonomyFinding> &findings, TaxonomyPlace place);

    const Look &m_look;
    Taxonomy m_taxonomy;
    TaxonomyPlace m_place;
    QTreeWidget *m_tree;
    KeyButton *m_addField;
    KeyButton *m_addOption;
    KeyButton *m_up;
    KeyButton *m_down;
    KeyButton *m_remove;
};

} // namespace countersign
