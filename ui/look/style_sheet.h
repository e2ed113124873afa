#pragma once

#include <QString>

namespace countersign
{

class Tokens;

/// resources/look.qss with every "@token" replaced by its colour, and a rule for each tone of a label.
QString filledStyleSheet(const Tokens &tokens);

} // namespace countersign
