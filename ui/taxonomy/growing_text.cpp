#include "ui/taxonomy/growing_text.h"

#include "ui/look/look.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QTextBlock>
#include <QtMath>

#include <algorithm>

namespace countersign
{

namespace
{

constexpr int Frame = 25; ///< edge, padding and the document's own margin, above and below

} // namespace

GrowingText::GrowingText(const Look &look, int leastLines, QWidget *parent)
    : QPlainTextEdit(parent), m_leastLines(leastLines)
{
    setTabChangesFocus(true);
    setFont(look.font(Type::Body));
    connect(this, &QPlainTextEdit::textChanged, this, &GrowingText::fit);
    fit();
}

void GrowingText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit(); // another width, other lines
}

void GrowingText::fit()
{
    const double line = QFontMetricsF(font()).lineSpacing();
    const double most = (2 * m_leastLines + 4) * line;
    double needed = 0;
    // Asking for a block's box lays it out; the document's own size knows only what was in sight before.
    for (QTextBlock block = document()->begin(); block.isValid() && needed < most; block = block.next())
        needed += document()->documentLayout()->blockBoundingRect(block).height();
    const int wanted = qCeil(std::clamp(needed, m_leastLines * line, most)) + Frame;
    if (minimumHeight() != wanted || maximumHeight() != wanted)
        setFixedHeight(wanted);
}

} // namespace countersign
