#include "core/domain/answers.h"

#include <algorithm>

namespace countersign
{

const FieldAnswer *Answers::find(FieldId field) const
{
    const auto found = std::ranges::find(fields, field, &FieldAnswer::field);
    return found == fields.cend() ? nullptr : &*found;
}

void Answers::set(FieldAnswer answer)
{
    const auto found = std::ranges::find(fields, answer.field, &FieldAnswer::field);
    if (found == fields.end())
        fields.append(std::move(answer));
    else
        *found = std::move(answer);
}

void Answers::remove(FieldId field)
{
    fields.removeIf([field](const FieldAnswer &answer) { return answer.field == field; });
}

} // namespace countersign
