#pragma once

#include "core/exporting/export_options.h"
#include "core/review/ticket_columns.h"

#include <QVBoxLayout>
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
    /// Beside a preview.
    static constexpr int PanelWidth = 296 + 1 + 372;

    explicit ExportChoices(const Look &look, QWidget *parent = nullptr);

    ExportOptions options() const;
    void setOptions(const ExportOptions &options);
    void setCounts(const StateCounts &counts);

    /// A strip below everything else.
    void addAtEnd(QWidget *strip) { m_column->addWidget(strip); }

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
    QVBoxLayout *m_column = nullptr; ///< of tickets and columns
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
