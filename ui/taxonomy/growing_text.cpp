#include "ui/taxonomy/growing_text.h"

#include "ui/look/look.h"

#include <QAbstractTextDocumentLayout>

#include <algorithm>

namespace countersign
{

namespace
{

constexpr int Frame = 22; ///< edge, padding and the document's own margin, above and below

} // namespace

GrowingText::GrowingText(const Look &look, int leastLines, QWidget *parent)
    : QPlainTextEdit(parent), m_leastLines(leastLines)
{
    setTabChangesFocus(true);
    setFont(look.font(Type::Body));
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &GrowingText::fit);
    fit();
}

void GrowingText::fit()
{
    // lineCount() counts wrapped lines as well.
    const int lines = std::clamp(document()->lineCount(), m_leastLines, 2 * m_leastLines + 4);
    const int wanted = lines * fontMetrics().lineSpacing() + Frame;
    if (height() != wanted || maximumHeight() != wanted)
        setFixedHeight(wanted);
}

} // namespace countersign
