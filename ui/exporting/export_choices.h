#pragma once

#include "core/exporting/export_options.h"
#include "core/review/ticket_columns.h"

#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QLineEdit;

namespace countersign
{

class Look;
class PlainLabel;

/// Format, tickets and columns of an export: options in, options out.
class ExportChoices final : public QWidget
{
    Q_OBJECT

public:
    explicit ExportChoices(const Look &look, QWidget *parent = nullptr);

    ExportOptions options() const;
    void setOptions(const ExportOptions &options);
    void setCounts(const StateCounts &counts);

signals:
    /// By the person's act only.
    void changed();

private:
    QWidget *newFormats();
    QWidget *newTickets();
    void react();

    const Look &m_look;
    QButtonGroup *m_formats;
    QButtonGroup *m_includes;
    QList<PlainLabel *> m_counts;
    PlainLabel *m_readyWords;
    QLineEdit *m_unsettled;
    QCheckBox *m_labels;
    QCheckBox *m_provenance;
    QCheckBox *m_source;
    QCheckBox *m_reasoning;
};

/// How many tickets an export with this choice writes.
qint64 exportedTickets(const StateCounts &counts, ExportInclude include);
/// The name that a file of this format ends with, without the dot.
QString exportSuffix(ExportFormat format);

} // namespace countersign
