#pragma once

#include <QProxyStyle>

namespace countersign
{

class Look;

/// Fusion, with the parts painted from tokens that Fusion derives from Window (edges of 1.1:1 to 1.8:1) and
/// that a style sheet cannot tint: check boxes, radio buttons, combo boxes, spin boxes.
class LookStyle final : public QProxyStyle
{
public:
    explicit LookStyle(const Look &look);

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returnData) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                         const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;

private:
    void drawIndicator(PrimitiveElement element, const QStyleOption *option, QPainter *painter) const;
    void drawInputBox(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawSpinArrow(const QStyleOptionComplex *option, SubControl subControl, bool possible,
                       QPainter *painter, const QWidget *widget) const;

    const Look &m_look;
};

} // namespace countersign
