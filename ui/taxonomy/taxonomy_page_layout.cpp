#include "ui/look/empty_state.h"
#include "ui/look/folding_panes.h"
#include "ui/look/form_grid.h"
#include "ui/look/key_button.h"
#include "ui/look/look.h"
#include "ui/look/message_strip.h"
#include "ui/look/page_strips.h"
#include "ui/look/plain_label.h"
#include "ui/look/sizes.h"
#include "ui/look/small_labels.h"
#include "ui/project_session.h"
#include "ui/taxonomy/field_form.h"
#include "ui/taxonomy/option_form.h"
#include "ui/taxonomy/taxonomy_draft.h"
#include "ui/taxonomy/taxonomy_page.h"
#include "ui/taxonomy/taxonomy_preview.h"
#include "ui/taxonomy/whole_form.h"
#include "ui/window/action_registry.h"

#include "core/domain/taxonomy_templates.h"

#include <QAction>
#include <QGridLayout>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

// The parts of the taxonomy page and where they stand; what they do is in taxonomy_page.cpp.

namespace countersign
{

namespace
{

constexpr int TreeWidth = 248;
constexpr int FormWidth = 468;

} // namespace

TaxonomyPage::TaxonomyPage(ProjectSession &session, const Look &look, ActionRegistry &actions,
                           Dialogs &dialogs)
    : m_session(session),
      m_dialogs(dialogs),
      m_draft(new TaxonomyDraft(this)),
      m_undo(actions.add(QStringLiteral("taxonomy.undo"), tr("Undo"), QKeySequence(Qt::CTRL | Qt::Key_Z),
                         tr("Take back the last edit of the draft"))),
      m_redo(actions.add(QStringLiteral("taxonomy.redo"), tr("Redo"),
                         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z),
                         tr("Do the edit of the draft again"))),
      m_adopt(actions.add(QStringLiteral("taxonomy.adopt"), tr("Adopt…"), QKeySequence(Qt::CTRL | Qt::Key_S),
                          tr("Make the draft the project's taxonomy"))),
      m_stack(new QStackedWidget),
      m_panes(new FoldingPanes(look)),
      m_formPane(nullptr),
      m_state(new PlainLabel(look, {}, Type::Small, Token::TextSecondary)),
      m_tree(new TaxonomyTree(look)),
      m_load(new KeyButton(look, tr("Load…"), QStringLiteral("small"))),
      m_save(new KeyButton(look, tr("Save as JSON…"), QStringLiteral("small"))),
      m_templates(new KeyButton(look, tr("Templates"), QStringLiteral("small"))),
      m_forms(new QStackedWidget),
      m_whole(new WholeForm(look)),
      m_field(new FieldForm(look)),
      m_option(new OptionForm(look)),
      m_formTitle(new PlainLabel(look, {}, Type::Subject)),
      m_wrong(new MessageStrip(look, MessageTone::Error)),
      m_showWrong(new KeyButton(look, tr("Show"), QStringLiteral("small"))),
      m_message(new MessageStrip(look)),
      m_stale(new MessageStrip(look, MessageTone::Info)),
      m_askAgain(new KeyButton(look, tr("Ask again…"), QStringLiteral("small"))),
      m_preview(new TaxonomyPreview(look))
{
    build(look);
    connectParts();
    if (m_session.isOpen())
        takeProject();
    else
        dropProject();
}

void TaxonomyPage::build(const Look &look)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *header = new PageHeader(look, title());
    header->addLeft(m_state);
    auto *undo = new KeyButton(look);
    undo->follow(m_undo);
    undo->setIconName(QStringLiteral("undo"));
    undo->setObjectName(QStringLiteral("undoEdit"));
    auto *redo = new KeyButton(look);
    redo->follow(m_redo);
    redo->setIconName(QStringLiteral("redo"));
    redo->setObjectName(QStringLiteral("redoEdit"));
    auto *adopt = new KeyButton(look, {}, QStringLiteral("primary"));
    adopt->follow(m_adopt);
    adopt->setObjectName(QStringLiteral("adopt"));
    header->addRight(undo);
    header->addRight(redo);
    header->addRight(adopt);
    column->addWidget(header);
    column->addWidget(m_stack, 1);

    m_stack->addWidget(new EmptyState(look, QStringLiteral("taxonomy"), tr("No project is open"),
                                      tr("Open a project or start a new one from a file. Press Ctrl+O.")));
    m_panes->addSide(newTreePanel(look));
    m_formPane = newFormPanel();
    m_panes->addPane(tr("Edit"), m_formPane, FormWidth);
    m_panes->addPane(tr("What the model reads"), newPreviewPanel());
    m_stack->addWidget(m_panes);
}

QWidget *TaxonomyPage::newTreePanel(const Look &look)
{
    auto *panel = new QWidget;
    panel->setFixedWidth(TreeWidth);
    setSurface(panel, Token::SurfacePanel);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, Space::S, 0, Space::M);
    column->setSpacing(Space::M);
    column->addWidget(m_tree, 1);
    column->addWidget(new Divider(look));
    auto *files = new QGridLayout;
    files->setContentsMargins(Space::M, 0, Space::M, 0);
    files->setSpacing(6);
    files->addWidget(m_load, 0, 0);
    files->addWidget(m_templates, 0, 1);
    files->addWidget(m_save, 1, 0, 1, 2);
    column->addLayout(files);
    m_load->setIconName(QStringLiteral("import"));
    m_load->setObjectName(QStringLiteral("loadTaxonomy"));
    m_save->setIconName(QStringLiteral("export"));
    m_save->setObjectName(QStringLiteral("saveTaxonomy"));
    m_templates->setObjectName(QStringLiteral("templates"));
    auto *menu = new QMenu(m_templates);
    for (const QString &name : taxonomyTemplateNames()) {
        const auto made = loadTaxonomyTemplate(name);
        QAction *action = menu->addAction(made ? made->taxonomy.name : name);
        connect(action, &QAction::triggered, this, [this, name] { loadTemplate(name); });
    }
    m_templates->setMenu(menu);
    return panel;
}

QWidget *TaxonomyPage::newFormPanel()
{
    auto *content = new QWidget;
    setSurface(content, Token::SurfaceCard);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Space::XL, Space::L, Space::XL, Space::L);
    column->setSpacing(Space::M);
    m_formTitle->setElideMode(Qt::ElideRight);
    column->addWidget(m_formTitle);
    m_message->setObjectName(QStringLiteral("taxonomyMessage"));
    m_wrong->setObjectName(QStringLiteral("taxonomyWrong"));
    m_showWrong->setObjectName(QStringLiteral("showWrong"));
    m_wrong->addWidget(m_showWrong);
    column->addWidget(m_message);
    column->addWidget(m_wrong);
    m_message->hide();
    m_wrong->hide();
    m_forms->addWidget(m_whole);
    m_forms->addWidget(m_field);
    m_forms->addWidget(m_option);
    column->addWidget(m_forms, 1);
    QScrollArea *scroll = newPanelScroll(content);
    return scroll;
}

QWidget *TaxonomyPage::newPreviewPanel()
{
    auto *panel = new QWidget;
    setSurface(panel, Token::SurfacePanel);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(Space::XL, Space::L, Space::XL, Space::L);
    column->setSpacing(Space::M);
    column->addWidget(m_preview, 1);
    m_stale->setObjectName(QStringLiteral("staleSuggestions"));
    m_askAgain->setObjectName(QStringLiteral("askAgain"));
    m_stale->addWidget(m_askAgain);
    column->addWidget(m_stale);
    m_stale->hide();
    return panel;
}

} // namespace countersign
