#include "ui/review/letter_text.h"

#include "ui/look/look.h"
#include "ui/look/sizes.h"

#include <QAbstractTextDocumentLayout>
#include <QClipboard>
#include <QGlyphRun>
#include <QGuiApplication>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextLayout>
#include <QWheelEvent>

#include <algorithm>

namespace countersign
{

namespace
{

constexpr int SubjectLine = 28;
constexpr int EmptyLine = 12;
constexpr double WidestBlank = 8; ///< between words that are marked as one

QTextBlockFormat linesOf(double height, double below = 0)
{
    QTextBlockFormat format;
    format.setLineHeight(height, QTextBlockFormat::FixedHeight);
    format.setBottomMargin(below);
    return format;
}

QFont fontAt(const QTextBlock &block, int place)
{
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + place + 1);
    return cursor.charFormat().font();
}

/// Where a part of a line is seen, from left to right. In text of both directions neighbours in memory may
/// stand apart.
QList<std::pair<double, double>> stretchesOf(const QTextLine &line, const QString &text, int from, int to)
{
    const bool bothWays = std::any_of(text.cbegin() + line.textStart(), text.cbegin() + to, [](QChar c) {
        return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
    });
    if (!bothWays) {
        const double a = line.cursorToX(from);
        const double b = line.cursorToX(to);
        return {{std::min(a, b), std::max(a, b)}};
    }
    // A cursor at the border of two directions has two places: the glyphs have one.
    QList<std::pair<double, double>> places;
    const QList<QGlyphRun> runs = line.glyphRuns(from, to - from);
    for (const QGlyphRun &run : runs)
        places.append({run.boundingRect().left(), run.boundingRect().right()});
    std::sort(places.begin(), places.end());
    QList<std::pair<double, double>> stretches;
    for (const auto &place : std::as_const(places)) {
        if (!stretches.isEmpty() && place.first <= stretches.last().second + WidestBlank)
            stretches.last().second = std::max(stretches.last().second, place.second);
        else
            stretches.append(place);
    }
    return stretches;
}

} // namespace

LetterText::LetterText(const Look &look, QWidget *parent) : QTextEdit(parent), m_look(look)
{
    setReadOnly(true);
    setAcceptRichText(false);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusRing", false); // the letter is where the keyboard rests
    setKind(this, QStringLiteral("bare"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setAccessibleName(tr("Ticket text"));
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &LetterText::scrolled);
}

void LetterText::setLetter(Part subject, Part body)
{
    m_subject = std::move(subject);
    m_body = std::move(body);
    m_bodyBegin = m_subject.visible.text.isEmpty() ? 0 : m_subject.visible.text.size() + 1;
    m_codes = m_subject.visible.codes;
    m_marks = m_subject.marks;
    for (const TextSpan &code : std::as_const(m_body.visible.codes))
        m_codes.append({code.begin + m_bodyBegin, code.length});
    for (const MarkedSpan &mark : std::as_const(m_body.marks))
        m_marks.append({{mark.span.begin + m_bodyBegin, mark.span.length}, mark.mark});
    render();
    verticalScrollBar()->setValue(0);
}

void LetterText::setZoom(double zoom)
{
    zoom = std::clamp(zoom, 0.8, 2.0);
    if (qFuzzyCompare(zoom, m_zoom))
        return;
    m_zoom = zoom;
    place();
    render();
}

void LetterText::setMeasure(int left, int measure, int rightAtLeast)
{
    if (left == m_left && measure == m_measure && rightAtLeast == m_rightAtLeast)
        return;
    m_left = left;
    m_measure = measure;
    m_rightAtLeast = rightAtLeast;
    place();
}

void LetterText::place()
{
    const int room = width() - m_left;
    const int measure = qRound(m_measure * m_zoom);
    const int right = std::max(m_rightAtLeast, room - measure);
    const QMargins margins =
        layoutDirection() == Qt::RightToLeft ? QMargins(right, 0, m_left, 0) : QMargins(m_left, 0, right, 0);
    if (margins != viewportMargins())
        setViewportMargins(margins);
}

void LetterText::render()
{
    QTextCharFormat subjectFormat;
    subjectFormat.setFont(m_look.font(Type::Subject, m_zoom));
    QTextCharFormat bodyFormat;
    bodyFormat.setFont(m_look.font(Type::Letter, m_zoom));
    QTextCharFormat codeFormat;
    QFont codeFont = m_look.font(Type::Mono, m_zoom);
    codeFont.setPointSizeF(7.5 * m_zoom);
    codeFont.setBold(true);
    codeFormat.setFont(codeFont);
    codeFormat.setForeground(m_look.color(Token::MarkHidden));

    setUpdatesEnabled(false);
    const double lineHeight = m_look.tokens().letterLine() * m_zoom;
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.removeSelectedText();
    if (!m_subject.visible.text.isEmpty()) {
        cursor.setBlockFormat(linesOf(SubjectLine * m_zoom, Space::M * m_zoom));
        cursor.insertText(m_subject.visible.text, subjectFormat);
        cursor.insertBlock(linesOf(lineHeight), bodyFormat);
    } else {
        cursor.setBlockFormat(linesOf(lineHeight));
    }
    cursor.insertText(m_body.visible.text, bodyFormat);
    const QTextBlockFormat empty = linesOf(EmptyLine * m_zoom);
    for (QTextBlock block = document()->findBlock(int(m_bodyBegin)); block.isValid(); block = block.next()) {
        if (block.length() == 1 && block.previous().isValid()) {
            cursor.setPosition(block.position());
            cursor.setBlockFormat(empty);
        }
    }
    for (const TextSpan &code : std::as_const(m_codes)) {
        cursor.setPosition(int(code.begin));
        cursor.setPosition(int(code.begin + code.length), QTextCursor::KeepAnchor);
        cursor.setCharFormat(codeFormat);
    }
    cursor.endEditBlock();
    cursor.setPosition(0);
    setTextCursor(cursor);
    setUpdatesEnabled(true);
}

void LetterText::paintSpan(QPainter &painter, const QRectF &clip, const TextSpan &span, const QColor &fill,
                           const QColor &edge, bool boxed) const
{
    const qsizetype end = span.begin + span.length;
    for (QTextBlock block = document()->findBlock(int(span.begin)); block.isValid() && block.position() < end;
         block = block.next()) {
        const QRectF box = document()->documentLayout()->blockBoundingRect(block);
        if (!box.intersects(clip))
            continue;
        const QTextLayout *layout = block.layout();
        const QString text = block.text();
        const int from = int(std::max<qsizetype>(span.begin - block.position(), 0));
        const int to = int(std::min<qsizetype>(end - block.position(), block.length() - 1));
        for (int i = 0; i < layout->lineCount(); ++i) {
            const QTextLine line = layout->lineAt(i);
            const int lineFrom = std::max(from, line.textStart());
            int lineTo = std::min(to, line.textStart() + line.textLength());
            while (!boxed && lineTo > lineFrom && text[lineTo - 1].isSpace())
                --lineTo; // the blank at which the line was broken
            if (lineFrom >= lineTo)
                continue;
            // As high as the letter's own font: a script from another font must not mark the next line too.
            const QFontMetricsF metrics(fontAt(block, lineFrom));
            const double ascent = std::min(line.ascent(), metrics.ascent());
            const double descent = std::min(line.descent(), metrics.descent());
            // A line of fixed height has its text at the bottom.
            const double baseline = box.top() + line.y() + line.height() - line.descent();
            for (const auto &[left, right] : stretchesOf(line, text, lineFrom, lineTo)) {
                const QRectF place(box.left() + left, baseline - ascent, right - left, ascent + descent);
                if (boxed) {
                    painter.setPen(QPen(edge, 1));
                    painter.setBrush(Qt::NoBrush);
                    painter.drawRoundedRect(place.adjusted(1, 0.5, -1, -0.5), 3, 3);
                } else {
                    painter.fillRect(place.adjusted(-1, 0, 1, 0), fill);
                    painter.fillRect(QRectF(place.left() - 1, place.bottom(), place.width() + 2, 2), edge);
                }
            }
        }
    }
}

void LetterText::paintEvent(QPaintEvent *event)
{
    if (!m_marks.isEmpty() || !m_codes.isEmpty()) {
        QPainter painter(viewport());
        const QPointF scroll(horizontalScrollBar()->value(), verticalScrollBar()->value());
        painter.translate(-scroll);
        const QRectF clip = QRectF(event->rect()).translated(scroll);
        for (const MarkedSpan &mark : std::as_const(m_marks)) {
            const bool warning = mark.mark == Mark::Warning;
            const bool found = mark.mark == Mark::Found;
            paintSpan(painter, clip, mark.span,
                      m_look.color(warning ? Token::StateFlaggedBackground
                                   : found ? Token::SurfaceSelected
                                           : Token::MarkEvidence),
                      m_look.color(warning ? Token::StateFlagged
                                   : found ? Token::TextLink
                                           : Token::MarkEvidenceLine),
                      false);
        }
        painter.setRenderHint(QPainter::Antialiasing);
        for (const TextSpan &code : std::as_const(m_codes))
            paintSpan(painter, clip, code, {}, m_look.color(Token::MarkHidden), true);
    }
    QTextEdit::paintEvent(event);
}

void LetterText::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        if (event->angleDelta().y() != 0)
            emit zoomWanted(event->angleDelta().y() > 0 ? 1 : -1);
        event->accept();
        return;
    }
    QTextEdit::wheelEvent(event);
}

void LetterText::resizeEvent(QResizeEvent *event)
{
    place();
    QTextEdit::resizeEvent(event);
}

void LetterText::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_codes.isEmpty())
        render(); // the codes carry their colour
}

QString LetterText::originalText(qsizetype begin, qsizetype end) const
{
    QStringList parts;
    if (begin < m_bodyBegin) {
        const TextSpan span = m_subject.visible.toOriginal({begin, std::min(end, m_bodyBegin - 1) - begin});
        parts.append(m_subject.original.mid(span.begin, span.length));
    }
    if (end > m_bodyBegin || m_bodyBegin == 0) {
        const qsizetype from = std::max<qsizetype>(begin - m_bodyBegin, 0);
        const TextSpan span = m_body.visible.toOriginal({from, end - m_bodyBegin - from});
        parts.append(m_body.original.mid(span.begin, span.length));
    }
    return parts.join(QStringLiteral("\n\n"));
}

QMimeData *LetterText::createMimeDataFromSelection() const
{
    auto *mime = new QMimeData;
    const QTextCursor cursor = textCursor();
    mime->setText(originalText(cursor.selectionStart(), cursor.selectionEnd()));
    return mime;
}

void LetterText::copyText()
{
    const QTextCursor cursor = textCursor();
    if (cursor.hasSelection())
        QGuiApplication::clipboard()->setText(originalText(cursor.selectionStart(), cursor.selectionEnd()));
    else
        QGuiApplication::clipboard()->setText(
            m_subject.original.isEmpty() ? m_body.original
                                         : m_subject.original + QStringLiteral("\n\n") + m_body.original);
}

void LetterText::scrollPage(bool down)
{
    verticalScrollBar()->triggerAction(down ? QAbstractSlider::SliderPageStepAdd
                                            : QAbstractSlider::SliderPageStepSub);
}

QStringList LetterText::markedTexts(Mark mark) const
{
    const QString text = toPlainText();
    QStringList texts;
    for (const MarkedSpan &marked : m_marks) {
        if (marked.mark == mark)
            texts.append(text.mid(marked.span.begin, marked.span.length));
    }
    return texts;
}

} // namespace countersign
