#include "ui/import/columns_panel.h"
#include "ui/import/findings_panel.h"
#include "ui/import/format_panel.h"
#include "ui/import/import_page.h"
#include "ui/import/import_progress_card.h"
#include "ui/import/import_result_card.h"
#include "ui/import/preview_model.h"
#include "ui/import/preview_table.h"
#include "ui/import/rules_panel.h"
#include "ui/import/sum_line.h"
#include "ui/import/target_panel.h"
#include "ui/look/empty_state.h"
#include "ui/look/folding_panes.h"
#include "ui/look/form_grid.h"
#include "ui/look/key_button.h"
#include "ui/look/look.h"
#include "ui/look/message_strip.h"
#include "ui/look/page_strips.h"
#include "ui/look/painting.h"
#include "ui/look/plain_label.h"
#include "ui/look/sizes.h"
#include "ui/look/small_labels.h"
#include "ui/project_session.h"
#include "ui/window/action_registry.h"

#include <QAction>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

// The parts of the import page and where they stand; what they do is in import_page.cpp.

namespace countersign
{

namespace
{

constexpr int SideWidth = 312;
constexpr int WidestForm = 440;

QVBoxLayout *plainColumn(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    return column;
}

} // namespace

ImportPage::ImportPage(ProjectSession &session, const Look &look, ActionRegistry &actions, Dialogs &dialogs)
    : m_session(session),
      m_look(look),
      m_actions(actions),
      m_dialogs(dialogs),
      m_header(new PageHeader(look, tr("Import"))),
      m_file(new KeyButton(look)),
      m_facts(new PlainLabel(look, {}, Type::Small, Token::TextSecondary)),
      m_another(new KeyButton(look, tr("Another file…"))),
      m_stack(new QStackedWidget),
      m_panes(new FoldingPanes(look)),
      m_side(nullptr),
      m_main(nullptr),
      m_format(new FormatPanel(look)),
      m_columns(new ColumnsPanel(look)),
      m_rules(new RulesPanel(look)),
      m_target(new TargetPanel(session, look, dialogs)),
      m_preview(new QWidget),
      m_previewModel(new PreviewModel(look, this)),
      m_previewWords(new PlainLabel(look, {}, Type::Small, Token::TextSecondary)),
      m_columnCount(new PlainLabel(look, {}, Type::Small, Token::TextSecondary)),
      m_warnings(new MessageStrip(look, MessageTone::Warning)),
      m_progress(new ImportProgressCard(look)),
      m_result(new ImportResultCard(look)),
      m_findings(new FindingsPanel(look, dialogs)),
      m_footer(nullptr),
      m_sum(new SumLine(look)),
      m_second(new KeyButton(look)),
      m_primary(new KeyButton(look, {}, QStringLiteral("primary")))
{
    auto *column = plainColumn(this);
    buildHeader();
    column->addWidget(m_header);

    auto *empty = new EmptyState(look, QStringLiteral("import"), tr("No file chosen"),
                                 tr("Drop a file or press Ctrl+O. CSV, TSV, JSON or JSON Lines, with or "
                                    "without labels."));
    auto *choose = new KeyButton(look, tr("Choose a file…"), QStringLiteral("primary"));
    const auto nameKey = [this, choose] {
        choose->setKeyCap(m_actions.capOf(QStringLiteral("file.import")));
    };
    connect(&m_actions, &ActionRegistry::keysChanged, choose, nameKey);
    nameKey();
    choose->setObjectName(QStringLiteral("chooseFile"));
    empty->addButton(choose);
    const auto import = [this] {
        if (QAction *action = m_actions.action(QStringLiteral("file.import")))
            action->trigger();
    };
    connect(choose, &KeyButton::clicked, this, import);
    connect(m_another, &KeyButton::clicked, this, import);
    connect(m_file, &KeyButton::clicked, this, import);

    m_side = newSide();
    m_main = newMain();
    m_panes->addPane(tr("Format and columns"), m_side, SideWidth);
    m_panes->addPane(tr("Preview and findings"), m_main);
    m_panes->showPane(m_main);
    m_stack->addWidget(empty);
    m_stack->addWidget(m_panes);
    column->addWidget(m_stack, 1);
    buildFooter(column);
    connectSession();
    enter(Stage::Empty);
}

void ImportPage::buildHeader()
{
    m_file->setIconName(QStringLiteral("file"));
    m_file->setObjectName(QStringLiteral("fileName"));
    m_another->setIconName(QStringLiteral("folder"));
    m_header->addLeft(m_file);
    m_header->addLeft(m_facts);
    m_header->addRight(m_another);
}

QWidget *ImportPage::newSide()
{
    auto *panels = new QWidget;
    auto *row = new QHBoxLayout(panels); // as a tab it is wider than a form should be
    row->setContentsMargins(Space::L, Space::L, Space::L, Space::L);
    row->setSpacing(0);
    auto *forms = new QWidget;
    forms->setMaximumWidth(WidestForm);
    row->addWidget(forms, 1000);
    row->addStretch(1);
    auto *column = plainColumn(forms);
    column->setSpacing(Space::L);
    column->addWidget(m_format);
    column->addWidget(m_columns);
    column->addWidget(m_rules);
    column->addStretch();
    setSurface(panels, Token::SurfacePanel);
    return newPanelScroll(panels);
}

QWidget *ImportPage::newMain()
{
    auto *main = new QWidget;
    setSurface(main, Token::SurfaceCard);
    auto *column = plainColumn(main);

    auto *cards = new QWidget;
    auto *cardColumn = new QVBoxLayout(cards);
    cardColumn->setContentsMargins(Space::L, Space::M, Space::L, Space::M);
    cardColumn->setSpacing(Space::M);
    for (QWidget *card : {static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_result),
                          static_cast<QWidget *>(m_warnings)})
        cardColumn->addWidget(card);
    m_warnings->setObjectName(QStringLiteral("fileWarnings"));
    m_warnings->hide();

    auto *previewColumn = plainColumn(m_preview);
    auto *head = new QWidget;
    head->setFixedHeight(40);
    auto *headRow = new QHBoxLayout(head);
    headRow->setContentsMargins(Space::L, 0, Space::L, 0);
    headRow->setSpacing(Space::M);
    headRow->addWidget(new PlainLabel(m_look, tr("Preview"), Type::Strong));
    headRow->addWidget(m_previewWords);
    headRow->addStretch();
    headRow->addWidget(m_columnCount);
    auto *table = new PreviewTable(m_look, m_previewModel);
    table->setObjectName(QStringLiteral("preview"));
    previewColumn->addWidget(head);
    previewColumn->addWidget(table, 1);

    setSurface(m_target, Token::SurfacePanel);
    const auto withLine = [this](QWidget *part) { // which goes where the part goes
        auto *box = new QWidget;
        auto *boxColumn = plainColumn(box);
        boxColumn->addWidget(new Divider(m_look));
        boxColumn->addWidget(part, 1);
        return box;
    };
    column->addWidget(cards);
    column->addWidget(m_preview, 3);
    column->addWidget(withLine(m_findings), 2);
    column->addWidget(withLine(m_target));
    column->addStretch();
    return main;
}

void ImportPage::buildFooter(QVBoxLayout *column)
{
    auto *footer = new Footer(m_look);
    footer->addLeft(m_sum);
    footer->addRight(m_second);
    footer->addRight(m_primary);
    m_second->setObjectName(QStringLiteral("secondAction"));
    m_primary->setObjectName(QStringLiteral("startImport"));
    m_primary->setKeyCap(keyCapText(Qt::Key_Return));
    m_sum->setObjectName(QStringLiteral("sum"));
    m_footer = footer;
    column->addWidget(footer);
    connect(m_second, &KeyButton::clicked, this, [this] {
        if (m_stage == Stage::Done)
            emit m_session.pageWanted(QStringLiteral("prelabel"));
        else
            cancelOrLeave();
    });
}

void ImportPage::enter(Stage stage)
{
    m_stage = stage;
    const bool draft = stage == Stage::Draft;
    const bool done = stage == Stage::Done;
    m_stack->setCurrentIndex(stage == Stage::Empty ? 0 : 1);
    m_file->setVisible(stage != Stage::Empty);
    m_file->setEnabled(stage != Stage::Reading);
    m_facts->setVisible(stage != Stage::Empty);
    m_another->setVisible(draft || done);
    m_footer->setVisible(draft || done);
    const bool unreadable = draft && m_unreadable;
    m_panes->setPaneNeeded(m_side, !done && (m_wasRead || !unreadable)); // another format may help
    m_side->setEnabled(draft);
    m_columns->setVisible(!unreadable);
    m_rules->setVisible(!unreadable);
    m_preview->setVisible(!done && !unreadable);
    m_preview->setEnabled(draft);
    m_findings->parentWidget()->setVisible(!unreadable);
    m_target->parentWidget()->setVisible(draft && !unreadable);
    m_warnings->setVisible(draft && !m_warnings->text().isEmpty());
    m_progress->setVisible(stage == Stage::Reading);
    m_result->setVisible(done);
    const bool hasWarnings = draft && !m_warnings->text().isEmpty();
    m_progress->parentWidget()->setVisible(stage == Stage::Reading || done || hasWarnings);
    if (done) {
        m_primary->setText(tr("Review"));
        m_primary->setEnabled(true);
        m_primary->setFocus(Qt::OtherFocusReason);
        m_second->setText(tr("Pre-label…"));
        m_second->setKeyCap({});
    } else {
        m_second->setText(tr("Cancel"));
        m_second->setKeyCap(keyCapText(Qt::Key_Escape));
    }
    if (stage == Stage::Empty)
        m_primary->setEnabled(false);
    if (stage == Stage::Reading)
        setFocus(Qt::OtherFocusReason); // Esc cancels
}

} // namespace countersign
