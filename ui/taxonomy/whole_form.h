#pragma once

#include "core/domain/taxonomy.h"
#include "ui/taxonomy/form_findings.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace countersign
{

class Look;

/// What concerns all fields: name, general rules, threshold, long tickets, the prompt template. Value in,
/// value out.
class WholeForm final : public QWidget
{
    Q_OBJECT

public:
    explicit WholeForm(const Look &look, QWidget *parent = nullptr);

    void setTaxonomy(const Taxonomy &taxonomy);
    void showFindings(const QList<TaxonomyFinding> &findings) { m_findings.show(findings, {}); }

signals:
    /// By the person's act; `member` as in the file. Fields are as they were.
    void edited(const countersign::Taxonomy &taxonomy, const QString &member);

private:
    void emitEdited(const QString &member);

    FormFindings m_findings;
    Taxonomy m_taxonomy;
    QLineEdit *m_name;
    QPlainTextEdit *m_description;
    QPlainTextEdit *m_rules;
    QLineEdit *m_threshold;
    QComboBox *m_longTickets;
    QSpinBox *m_maxCharacters;
    QPlainTextEdit *m_template;
};

} // namespace countersign
