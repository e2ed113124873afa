#pragma once

#include "core/base/cancel.h"
#include "core/exporting/export_job.h"
#include "ui/window/page.h"

#include <QTimer>

class QAction;
class QLineEdit;
class QProgressBar;
class QStackedWidget;

namespace countersign
{

class ActionRegistry;
class Dialogs;
class EmptyState;
class ExportChoices;
class ExportPreviewView;
class ExportTask;
class KeyButton;
class Look;
class MessageStrip;
class PlainLabel;
class ProjectSession;

/// The final labels on their way into a file: format, tickets, a preview, the writing itself. What was chosen
/// last is a value of the project ("settings.export.options").
class ExportPage final : public Page
{
    Q_OBJECT

public:
    ExportPage(ProjectSession &session, const Look &look, ActionRegistry &actions, Dialogs &dialogs);

    static QString word() { return tr("Export"); }
    static QString icon() { return QStringLiteral("export"); }
    QString title() const override { return word(); }
    QString iconName() const override { return icon(); }
    void activated() override;
    void deactivated() override;

private:
    void build(const Look &look);
    QWidget *newFooter(const Look &look);
    void connectParts();

    void takeProject();
    void dropProject();
    void remember();
    QString rememberedTarget(const ExportOptions &options) const;
    void onChoice();
    void refreshCounts();
    void refreshPreview();
    void chooseTarget();
    void begin();
    void write();
    void finish(const ExportSummary &summary);
    void fail(const Error &error);
    void refreshState();
    void endRun();
    void showLast(const LastExport &last);

    ProjectSession &m_session;
    Dialogs &m_dialogs;
    QAction *m_export;
    ExportTask *m_task = nullptr;
    QTimer m_previewDelay;
    CancelToken m_previewCancel;
    quint64 m_previewNumber = 0;
    bool m_active = false;
    QString m_agreedTarget; ///< an existing file that the person agreed to replace

    PlainLabel *m_last;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    KeyButton *m_import;
    ExportChoices *m_choices;
    ExportPreviewView *m_preview;
    MessageStrip *m_warning;
    MessageStrip *m_result;
    KeyButton *m_show;
    QLineEdit *m_target;
    KeyButton *m_choose;
    PlainLabel *m_hint;
    QProgressBar *m_progress;
    KeyButton *m_cancel;
    KeyButton *m_start;
    QString m_written;
};

} // namespace countersign
