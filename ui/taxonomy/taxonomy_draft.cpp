#include "ui/taxonomy/taxonomy_draft.h"

#include "core/domain/taxonomy_merge.h"

namespace countersign
{

void TaxonomyDraft::start(const Taxonomy &base)
{
    m_base = base;
    m_value = base;
    m_undo.clear();
    m_redo.clear();
    m_step.clear();
    emit changed();
}

bool TaxonomyDraft::isChanged() const
{
    return !(m_value == m_base) && !mergeTaxonomy(m_base, m_value).changes.isEmpty();
}

void TaxonomyDraft::change(const Taxonomy &next, const QString &step)
{
    if (next == m_value)
        return;
    const bool goesOn = !step.isEmpty() && step == m_step && !m_undo.isEmpty();
    if (!goesOn) {
        m_undo.append(m_value);
        if (m_undo.size() > MostSteps)
            m_undo.removeFirst();
    }
    m_redo.clear();
    m_step = step;
    m_value = next;
    emit changed();
}

void TaxonomyDraft::undo()
{
    if (m_undo.isEmpty())
        return;
    m_redo.append(m_value);
    m_value = m_undo.takeLast();
    m_step.clear();
    emit changed();
}

void TaxonomyDraft::redo()
{
    if (m_redo.isEmpty())
        return;
    m_undo.append(m_value);
    m_value = m_redo.takeLast();
    m_step.clear();
    emit changed();
}

} // namespace countersign
