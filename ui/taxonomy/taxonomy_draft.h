#pragma once

#include "core/domain/taxonomy.h"

#include <QList>
#include <QObject>

namespace countersign
{

/// A taxonomy being edited, with every step back to where it began. Steps of the same name in a row are one
/// ("fields[0].description" while somebody types).
class TaxonomyDraft final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Nothing is changed yet; the history is empty.
    void start(const Taxonomy &base);
    /// Another base below the same draft.
    void rebase(const Taxonomy &base) { m_base = base; }

    const Taxonomy &base() const { return m_base; }
    const Taxonomy &value() const { return m_value; }
    /// Adopting would change something.
    bool isChanged() const;

    void change(const Taxonomy &next, const QString &step = {});
    void undo();
    void redo();
    bool canUndo() const { return !m_undo.isEmpty(); }
    bool canRedo() const { return !m_redo.isEmpty(); }

signals:
    void changed();

private:
    static constexpr qsizetype MostSteps = 500;

    Taxonomy m_base;
    Taxonomy m_value;
    QList<Taxonomy> m_undo;
    QList<Taxonomy> m_redo;
    QString m_step;
};

} // namespace countersign
