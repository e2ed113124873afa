#pragma once

#include <string>

namespace countersign::bench
{

/// Gives every ticket of a closed project a model's suggestion, and every tenth a decision, in one
/// transaction, with the label rows that go with them. `decided` false: no decisions.
void labelEverything(const std::string &project, bool decided);

} // namespace countersign::bench
