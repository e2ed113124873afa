#pragma once

#include "core/domain/taxonomy.h"
#include "ui/taxonomy/form_findings.h"

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;

namespace countersign
{

class FormGrid;
class Look;
class MessageStrip;

/// One option of a field: value in, value out.
class OptionForm final : public QWidget
{
    Q_OBJECT

public:
    explicit OptionForm(const Look &look, QWidget *parent = nullptr);

    /// `inherited`: the threshold that counts without one of its own.
    void setOption(const Option &option, double inherited);
    void showFindings(const QList<TaxonomyFinding> &findings, const QString &place)
    {
        m_findings.show(findings, place);
    }
    void focusFirst();

signals:
    /// By the person's act; `member` as in the file.
    void edited(const countersign::Option &option, const QString &member);

private:
    QPlainTextEdit *addLines(FormGrid &form, const QString &word, const QString &member,
                             QStringList Option::*target, const QString &hint);
    void emitEdited(const QString &member);

    const Look &m_look;
    FormFindings m_findings;
    Option m_option;
    MessageStrip *m_retired;
    QLineEdit *m_name;
    QLineEdit *m_threshold;
    QPlainTextEdit *m_description;
    struct Lines {
        QPlainTextEdit *edit;
        QStringList Option::*target;
    };
    QList<Lines> m_lines;
};

/// A text input for a few lines of plain text: Tab leaves it.
QPlainTextEdit *newTextInput(const Look &look, int lines);

} // namespace countersign
