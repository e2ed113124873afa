#include "ui/review/text_block.h"

#include "ui/look/key_cap.h"
#include "ui/look/look.h"
#include "ui/look/painting.h"
#include "ui/look/plain_label.h"
#include "ui/look/sizes.h"
#include "ui/review/field_header.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign
{

namespace
{

constexpr int Line = 19;

int linesFor(const Field &field)
{
    return field.maxWords == 0 ? 4 : std::clamp((field.maxWords + 5) / 6, 2, 5);
}

int wordsIn(const QString &text)
{
    const QString plain = text.simplified();
    return plain.isEmpty() ? 0 : int(plain.count(u' ')) + 1;
}

} // namespace

/// The words while nobody edits them: pencil or ink edge, plain text, cut at its last line.
class TextBlock::Box final : public QWidget
{
public:
    Box(const Look &look, TextBlock *block) : QWidget(block), m_look(look), m_block(block)
    {
        setCursor(Qt::IBeamCursor);
    }

    void setContent(const QString &text, bool ink)
    {
        if (text == m_text && ink == m_ink)
            return;
        m_text = text;
        m_ink = ink;
        setAccessibleName(text.isEmpty() ? TextBlock::tr("no text") : text);
        setPlainToolTip(this, text);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (m_ink || m_text.isEmpty()) {
            painter.setPen(
                QPen(m_look.color(m_ink ? Token::AccentFill : Token::BorderControl), m_ink ? 1.5 : 1));
            painter.setBrush(m_look.color(Token::SurfaceCard));
            painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), Radius::Control,
                                    Radius::Control);
        } else {
            paintPencilBox(painter, m_look, rect(), Radius::Control, m_look.color(Token::SurfaceSunken));
        }
        painter.setFont(m_look.font(Type::Body));
        painter.setPen(m_look.color(m_text.isEmpty() ? Token::TextMuted : Token::TextPrimary));
        const QRect words = rect().adjusted(9, 6, -9, -6);
        painter.setLayoutDirection(m_text.isRightToLeft() ? Qt::RightToLeft : layoutDirection());
        painter.drawText(words, Qt::TextWordWrap | Qt::AlignTop | Qt::AlignLeading,
                         m_text.isEmpty() ? TextBlock::tr("Nothing yet") : m_text.left(2000));
    }

    void mousePressEvent(QMouseEvent *) override { m_block->startEdit(); }

private:
    const Look &m_look;
    TextBlock *m_block;
    QString m_text;
    bool m_ink = false;
};

TextBlock::TextBlock(const Look &look, const Field &field, bool first, QWidget *parent)
    : QWidget(parent),
      m_look(look),
      m_field(field),
      m_header(new FieldHeader(look, field.title)),
      m_box(new Box(look, this)),
      m_edit(new QPlainTextEdit)
{
    setAccessibleName(field.title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto *line = new QHBoxLayout;
    line->setSpacing(Space::S);
    line->addWidget(m_header, 1);
    if (first) {
        line->addWidget(new KeyCap(look, QStringLiteral("F2")));
        line->addWidget(new PlainLabel(look, tr("edit"), Type::Small, Token::TextSecondary));
    }
    column->addLayout(line);
    auto *frame = new QWidget;
    frame->setFixedHeight(linesFor(field) * Line + 14);
    auto *stack = new QStackedLayout(frame);
    stack->addWidget(m_box);
    stack->addWidget(m_edit);
    column->addWidget(frame);
    m_edit->setAccessibleName(field.title);
    m_edit->setTabChangesFocus(true);
    m_edit->setFont(look.font(Type::Body));
    m_edit->installEventFilter(this);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] { countWords(m_edit->toPlainText()); });
    refresh();
}

void TextBlock::setTicket(const FieldAnswer *suggested, const FieldAnswer *settled)
{
    m_suggested = suggested ? std::optional(*suggested) : std::nullopt;
    m_settled = settled ? std::optional(*settled) : std::nullopt;
    if (isEditing())
        closeEdit(false);
    refresh();
}

void TextBlock::setSettled(const FieldAnswer *settled)
{
    m_settled = settled ? std::optional(*settled) : std::nullopt;
    refresh();
}

QString TextBlock::shownText() const
{
    return m_settled ? m_settled->text : m_suggested ? m_suggested->text : QString();
}

void TextBlock::refresh()
{
    m_box->setContent(shownText(), m_settled.has_value());
    countWords(shownText());
}

void TextBlock::countWords(const QString &text)
{
    const int words = wordsIn(text);
    if (m_field.maxWords > 0)
        m_header->setNote(tr("%1 of %n word(s)", nullptr, m_field.maxWords).arg(words),
                          words > m_field.maxWords);
    setInvalid(m_edit, m_field.maxWords > 0 && words > m_field.maxWords);
}

bool TextBlock::isEditing() const
{
    return !m_edit->isHidden() && m_edit->isVisibleTo(this);
}

void TextBlock::startEdit()
{
    if (!isEnabled() || isEditing())
        return;
    m_edit->setPlainText(shownText());
    m_edit->selectAll();
    static_cast<QStackedLayout *>(m_edit->parentWidget()->layout())->setCurrentWidget(m_edit);
    m_edit->setFocus(Qt::ShortcutFocusReason);
}

void TextBlock::closeEdit(bool keep)
{
    const QString text = m_edit->toPlainText().simplified();
    if (keep && m_field.maxWords > 0 && wordsIn(text) > m_field.maxWords)
        return; // the count over it is red
    const bool hadKeyboard = m_edit->hasFocus();
    static_cast<QStackedLayout *>(m_edit->parentWidget()->layout())->setCurrentWidget(m_box);
    refresh();
    if (hadKeyboard)
        emit editClosed();
    if (keep && text != shownText())
        emit entered(m_field.id, text);
}

bool TextBlock::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            if (!key->isAutoRepeat())
                closeEdit(key->key() != Qt::Key_Escape);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace countersign
