#include "core/domain/option_lookup.h"

#include "core/domain/normalise.h"

namespace countersign
{

OptionLookup::OptionLookup(const Field &field)
{
    for (const Option &option : field.options) {
        if (option.retired)
            continue;
        m_exact.insert(option.name, option.id);
        m_normalised.insert(normaliseLabel(option.name), option.id);
        for (const QString &alias : option.aliases)
            m_normalised.insert(normaliseLabel(alias), option.id);
    }
}

std::optional<OptionId> OptionLookup::find(const QString &label) const
{
    if (const auto found = m_exact.constFind(label); found != m_exact.cend())
        return *found;
    if (const auto found = m_normalised.constFind(normaliseLabel(label)); found != m_normalised.cend())
        return *found;
    return std::nullopt;
}

} // namespace countersign
