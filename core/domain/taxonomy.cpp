#include "core/domain/taxonomy.h"

#include <algorithm>

namespace countersign
{

const Field *Taxonomy::fieldByKey(const QString &key) const
{
    const auto found = std::ranges::find(fields, key, &Field::key);
    return found == fields.cend() ? nullptr : &*found;
}

const Field *Taxonomy::fieldById(FieldId id) const
{
    const auto found = std::ranges::find(fields, id, &Field::id);
    return found == fields.cend() ? nullptr : &*found;
}

const Field *Taxonomy::primaryField() const
{
    const auto found = std::ranges::find_if(fields, [](const Field &f) { return f.kind != FieldKind::Text; });
    return found == fields.cend() ? nullptr : &*found;
}

double Taxonomy::thresholdFor(const Field &field, const Option *option) const
{
    if (option && option->threshold)
        return *option->threshold;
    return field.threshold.value_or(threshold);
}

const Option *optionById(const Field &field, OptionId id)
{
    const auto found = std::ranges::find(field.options, id, &Option::id);
    return found == field.options.cend() ? nullptr : &*found;
}

const Option *optionByName(const Field &field, const QString &name)
{
    const auto found = std::ranges::find(field.options, name, &Option::name);
    return found == field.options.cend() ? nullptr : &*found;
}

} // namespace countersign
