#pragma once

#include "core/domain/taxonomy_check.h"
#include "ui/taxonomy/taxonomy_edits.h"
#include "ui/taxonomy/taxonomy_tree.h"
#include "ui/window/page.h"

#include <QTimer>

class QAction;
class QStackedWidget;
class QVBoxLayout;

namespace countersign
{

class ActionRegistry;
class Dialogs;
class FieldForm;
class FoldingPanes;
class KeyButton;
class Look;
class MessageStrip;
class OptionForm;
class PlainLabel;
class ProjectSession;
class TaxonomyDraft;
class TaxonomyPreview;
class WholeForm;

/// The taxonomy in the making: every edit goes into a draft with its own undo; adopting it shows the list of
/// changes and stores a version. The draft is kept as a value of the project ("taxonomy.draft").
class TaxonomyPage final : public Page
{
    Q_OBJECT

public:
    TaxonomyPage(ProjectSession &session, const Look &look, ActionRegistry &actions, Dialogs &dialogs);

    static QString word() { return tr("Taxonomy"); }
    static QString icon() { return QStringLiteral("taxonomy"); }
    QString title() const override { return word(); }
    QString iconName() const override { return icon(); }
    void activated() override;
    void deactivated() override;

    const TaxonomyDraft &draft() const { return *m_draft; }

private:
    void build(const Look &look);
    QWidget *newTreePanel(const Look &look);
    QWidget *newFormPanel();
    QWidget *newPreviewPanel();
    void connectParts();

    void takeProject();
    void dropProject();
    void takeTaxonomy();
    void keepDraft();
    void refresh();
    void refreshForm();
    void refreshActions();
    void refreshStale();
    void apply(TaxonomyTree::Verb verb);
    void load();
    void loadTemplate(const QString &name);
    void takeIncoming(const QString &from, const Taxonomy &incoming);
    void saveAs();
    void adopt();
    void say(int tone, const QString &words);

    ProjectSession &m_session;
    Dialogs &m_dialogs;
    TaxonomyDraft *m_draft;
    QTimer m_keepDelay;
    bool m_active = false;
    bool m_adopting = false;
    QList<TaxonomyFinding> m_findings;

    QAction *m_undo;
    QAction *m_redo;
    QAction *m_adopt;
    QStackedWidget *m_stack;
    FoldingPanes *m_panes;
    QWidget *m_formPane;
    PlainLabel *m_state;
    TaxonomyTree *m_tree;
    KeyButton *m_load;
    KeyButton *m_save;
    KeyButton *m_templates;
    QStackedWidget *m_forms;
    WholeForm *m_whole;
    FieldForm *m_field;
    OptionForm *m_option;
    PlainLabel *m_formTitle;
    MessageStrip *m_wrong;
    KeyButton *m_showWrong;
    MessageStrip *m_message;
    MessageStrip *m_stale;
    KeyButton *m_askAgain;
    TaxonomyPreview *m_preview;
};

} // namespace countersign
