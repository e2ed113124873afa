#pragma once

#include <QDialog>

class QPlainTextEdit;

namespace countersign
{

class Look;

/// A window with one long foreign text: plain, read-only, overlong lines broken, closed by Esc.
class PlainTextDialog final : public QDialog
{
    Q_OBJECT

public:
    PlainTextDialog(const Look &look, const QString &title, const QString &text, QWidget *parent);

    QString text() const;

private:
    QPlainTextEdit *m_text;
};

} // namespace countersign
