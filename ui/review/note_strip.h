#pragma once

#include <QWidget>

class QPlainTextEdit;

namespace countersign
{

class IconLabel;
class KeyButton;
class Look;
class PlainLabel;

/// A ticket's note under its letter: plain text, edited in place. Not there while there is none. Enter keeps,
/// Shift+Enter begins a line, Esc leaves it as it was.
class NoteStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit NoteStrip(const Look &look, QWidget *parent = nullptr);

    /// Of the ticket that is shown now; an edit that is going on must have been finished before.
    void setNote(const QString &note);
    QString note() const { return m_note; }
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    void setEdges(int left, int right);
    /// `text`: what to start from; the note as it is where it is null.
    void startEdit(const QString &text = {});
    bool isEditing() const;
    /// Keeps what was typed, as Enter does; nothing to do while nobody edits.
    void finish() { closeEdit(true); }

signals:
    void entered(const QString &note);
    /// The keyboard goes back to the letter.
    void editClosed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void closeEdit(bool keep);
    void showNote();

    const Look &m_look;
    IconLabel *m_icon;
    PlainLabel *m_words;
    QPlainTextEdit *m_edit;
    PlainLabel *m_hint;
    KeyButton *m_change;
    QString m_note;
    bool m_readOnly = false;
};

} // namespace countersign
