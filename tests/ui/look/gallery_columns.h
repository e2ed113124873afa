#pragma once

class QWidget;

namespace countersign
{

class Look;

// The three columns of the sheet.
QWidget *newColorColumn(const Look &look);
QWidget *newControlColumn(const Look &look);
QWidget *newMessageColumn(const Look &look);

} // namespace countersign
