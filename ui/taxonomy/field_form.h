#pragma once

#include "core/domain/taxonomy.h"
#include "ui/taxonomy/form_findings.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace countersign
{

class Look;
class PlainLabel;

/// One field without its options: value in, value out.
class FieldForm final : public QWidget
{
    Q_OBJECT

public:
    explicit FieldForm(const Look &look, QWidget *parent = nullptr);

    /// `inherited`: the threshold that counts without one of its own.
    void setField(const Field &field, double inherited);
    void showFindings(const QList<TaxonomyFinding> &findings, const QString &place)
    {
        m_findings.show(findings, place);
    }
    void focusFirst();

signals:
    /// By the person's act; `member` as in the file. Options are as they were.
    void edited(const countersign::Field &field, const QString &member);

private:
    void build(const Look &look);
    void emitEdited(const QString &member);
    void fillFallback(const Field &field);
    void showKind(FieldKind kind);

    FormFindings m_findings;
    Field m_field;
    QLineEdit *m_key;
    QLineEdit *m_title;
    QComboBox *m_kind;
    QPlainTextEdit *m_description;
    QLineEdit *m_threshold;
    QCheckBox *m_required;
    QComboBox *m_fallback;
    QSpinBox *m_maxWords;
    PlainLabel *m_thresholdWord = nullptr;
    PlainLabel *m_maxWordsWord = nullptr;
};

} // namespace countersign
