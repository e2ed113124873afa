#pragma once

#include "core/dataset/importer.h"
#include "core/dataset/source_probe.h"
#include "ui/window/page.h"

#include <optional>

class QStackedWidget;
class QVBoxLayout;

namespace countersign
{

class ActionRegistry;
class ColumnsPanel;
class Dialogs;
class FindingsPanel;
class FoldingPanes;
class FormatPanel;
class ImportProgressCard;
class ImportResultCard;
class KeyButton;
class Look;
class MessageStrip;
class PageHeader;
class PlainLabel;
class PreviewModel;
class ProjectSession;
class RulesPanel;
class SumLine;
class TargetPanel;

/// A ticket file on its way into a project: what was found in it, what it will become, the sum; then the
/// reading itself and what came of it. Nothing is written before the person says so.
class ImportPage final : public Page
{
    Q_OBJECT

public:
    ImportPage(ProjectSession &session, const Look &look, ActionRegistry &actions, Dialogs &dialogs);

    static QString word() { return tr("Import"); }
    static QString icon() { return QStringLiteral("import"); }
    QString title() const override { return word(); }
    QString iconName() const override { return icon(); }
    void activated() override;

    /// Reads the beginning of a file and shows it. Ignored while an import is going.
    void takeFile(const QString &path);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Stage { Empty, Draft, Reading, Done };

    void buildHeader();
    QWidget *newSide();
    QWidget *newMain();
    void buildFooter(QVBoxLayout *column);
    void connectSession();

    void enter(Stage stage);
    void probe();
    void takeProbe(const SourceProbe &probe);
    void takeProbeError(const Error &error);
    void showUnreadable(const QString &words);
    void mapAnew(bool truthOnly);
    void rehearse();
    void takeRehearsal(const ImportReport &report);
    void refreshFooter();
    void refreshSum(bool &possible);
    ImportRequest request() const;
    void start();
    void cancelOrLeave();
    void goOn();
    void showResult(const ImportReport &report);
    void showFailure(const Error &error);

    ProjectSession &m_session;
    const Look &m_look;
    ActionRegistry &m_actions;
    Dialogs &m_dialogs;

    Stage m_stage = Stage::Empty;
    QString m_path;
    std::optional<SourceProbe> m_probe;
    std::optional<ImportReport> m_rehearsal; ///< for exactly what the panels say now
    bool m_wasRead = false;                  ///< once at least; another format may be chosen since
    bool m_unreadable = false;               ///< as it is to be read now
    QString m_countError;

    PageHeader *m_header;
    KeyButton *m_file;
    PlainLabel *m_facts;
    KeyButton *m_another;
    QStackedWidget *m_stack; ///< empty state, workspace
    FoldingPanes *m_panes;
    QWidget *m_side;
    QWidget *m_main;
    FormatPanel *m_format;
    ColumnsPanel *m_columns;
    RulesPanel *m_rules;
    TargetPanel *m_target;
    QWidget *m_preview;
    PreviewModel *m_previewModel;
    PlainLabel *m_previewWords;
    PlainLabel *m_columnCount;
    MessageStrip *m_warnings;
    ImportProgressCard *m_progress;
    ImportResultCard *m_result;
    FindingsPanel *m_findings;
    QWidget *m_footer;
    SumLine *m_sum;
    KeyButton *m_second;
    KeyButton *m_primary;
};

} // namespace countersign
