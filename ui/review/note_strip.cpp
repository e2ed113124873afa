#include "ui/review/note_strip.h"

#include "core/store/mark_store.h"
#include "ui/look/key_button.h"
#include "ui/look/look.h"
#include "ui/look/plain_label.h"
#include "ui/look/sizes.h"
#include "ui/look/small_labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace countersign
{

namespace
{

constexpr int EditHeight = 68; // three lines
constexpr int MostShown = 600; // characters; the tooltip has the rest

} // namespace

NoteStrip::NoteStrip(const Look &look, QWidget *parent)
    : QWidget(parent),
      m_look(look),
      m_icon(new IconLabel(look, QStringLiteral("note"))),
      m_words(new PlainLabel(look, {}, Type::Body, Token::TextPrimary)),
      m_edit(new QPlainTextEdit),
      m_hint(new PlainLabel(look, tr("Enter keeps it, Shift+Enter begins a line, Esc leaves it as it was."),
                            Type::Small, Token::TextMuted)),
      m_change(new KeyButton(look, tr("Edit"), QStringLiteral("small quiet")))
{
    setAccessibleName(tr("Note"));
    m_words->setWordWrap(true);
    m_edit->setAccessibleName(tr("Note"));
    m_edit->setTabChangesFocus(true);
    m_edit->setFixedHeight(EditHeight);
    m_edit->setPlaceholderText(tr("What the next reader should know"));
    m_edit->installEventFilter(this);
    m_change->setFocusPolicy(Qt::TabFocus);
    connect(m_change, &KeyButton::clicked, this, [this] { startEdit(); });
    auto *row = new QHBoxLayout(this);
    row->setSpacing(Space::S);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(Space::XS);
    column->addWidget(m_words);
    column->addWidget(m_edit);
    column->addWidget(m_hint);
    row->addLayout(column, 1);
    row->addWidget(m_change, 0, Qt::AlignTop);
    setEdges(Space::XXL, Space::XXL);
    showNote();
}

void NoteStrip::setEdges(int left, int right)
{
    layout()->setContentsMargins(left, Space::S, right, Space::S);
}

void NoteStrip::setNote(const QString &note)
{
    if (isEditing())
        return; // the same ticket: what is being typed wins
    m_note = note;
    showNote();
}

void NoteStrip::showNote()
{
    m_words->setText(m_note.size() > MostShown ? m_note.left(MostShown) + u'…' : m_note);
    m_words->setToolTip(plainToolTip(m_note));
    m_words->show();
    m_change->setVisible(!m_readOnly);
    m_edit->hide();
    m_hint->hide();
    setVisible(!m_note.isEmpty());
}

bool NoteStrip::isEditing() const
{
    return !m_edit->isHidden();
}

void NoteStrip::startEdit(const QString &text)
{
    if (m_readOnly)
        return;
    if (!isEditing())
        m_edit->setPlainText(text.isNull() ? m_note : text);
    m_words->hide();
    m_change->hide();
    m_edit->show();
    m_hint->show();
    show();
    m_edit->moveCursor(QTextCursor::End);
    m_edit->setFocus(Qt::ShortcutFocusReason);
}

void NoteStrip::closeEdit(bool keep)
{
    if (!isEditing())
        return;
    const QString typed = m_edit->toPlainText().trimmed().left(longestNote);
    const bool changed = keep && typed != m_note;
    if (changed)
        m_note = typed;
    showNote();
    if (changed)
        emit entered(typed);
    emit editClosed();
}

bool NoteStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (enter && !key->modifiers().testFlag(Qt::ShiftModifier)) {
        if (!key->isAutoRepeat())
            closeEdit(true);
        return true;
    }
    if (key->key() == Qt::Key_Escape) {
        closeEdit(false);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void NoteStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.color(Token::SurfacePanel));
    painter.fillRect(0, 0, width(), 1, m_look.color(Token::BorderSubtle));
}

} // namespace countersign
