#pragma once

#include <QRect>

namespace countersign
{

/// Implemented by a widget whose visible box is smaller than its rectangle: where the focus ring goes.
class FocusShape
{
public:
    virtual ~FocusShape() = default;

    /// In the widget's own coordinates.
    virtual QRect focusRect() const = 0;
};

} // namespace countersign
