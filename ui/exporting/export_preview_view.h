#pragma once

#include "core/exporting/export_job.h"

#include <QWidget>

class QPlainTextEdit;
class QStackedWidget;
class QStandardItemModel;
class QTableView;

namespace countersign
{

class EmptyState;
class Look;
class PlainLabel;
class SegmentedControl;

/// The first rows of an export, as a table or as they stand in the file.
class ExportPreviewView final : public QWidget
{
    Q_OBJECT

public:
    explicit ExportPreviewView(const Look &look, QWidget *parent = nullptr);

    /// `total` tickets would be written; the preview holds the first of them.
    void setPreview(const ExportPreview &preview, qint64 total);
    /// Instead of rows: why there are none.
    void setMessage(const QString &title, const QString &sentence);
    const ExportPreview &preview() const { return m_preview; }

private:
    void show(int view);

    ExportPreview m_preview;
    PlainLabel *m_words;
    SegmentedControl *m_views;
    QStackedWidget *m_stack;
    QTableView *m_table;
    QStandardItemModel *m_model;
    QPlainTextEdit *m_text;
    EmptyState *m_empty;
};

} // namespace countersign
