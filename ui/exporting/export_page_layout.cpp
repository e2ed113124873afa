#include "ui/exporting/export_choices.h"
#include "ui/exporting/export_page.h"
#include "ui/exporting/export_preview_view.h"
#include "ui/exporting/export_task.h"
#include "ui/look/empty_state.h"
#include "ui/look/folding_panes.h"
#include "ui/look/key_button.h"
#include "ui/look/look.h"
#include "ui/look/message_strip.h"
#include "ui/look/page_strips.h"
#include "ui/look/plain_label.h"
#include "ui/look/sizes.h"
#include "ui/look/small_labels.h"
#include "ui/project_session.h"
#include "ui/window/action_registry.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QStackedWidget>
#include <QVBoxLayout>

// The parts of the export page and where they stand; what they do is in export_page.cpp.

namespace countersign
{

ExportPage::ExportPage(ProjectSession &session, const Look &look, ActionRegistry &actions, Dialogs &dialogs)
    : m_session(session),
      m_dialogs(dialogs),
      m_export(actions.add(QStringLiteral("export.write"), tr("Export"),
                           QKeySequence(Qt::CTRL | Qt::Key_Return), tr("Write the file"))),
      m_task(new ExportTask(session.pool(), session.clock(), this)),
      m_last(new PlainLabel(look, {}, Type::Small, Token::TextSecondary)),
      m_stack(new QStackedWidget),
      m_empty(new EmptyState(look, QStringLiteral("export"), {}, {})),
      m_import(new KeyButton(look, tr("Import a file"), QStringLiteral("primary"))),
      m_choices(new ExportChoices(look)),
      m_preview(new ExportPreviewView(look)),
      m_warning(new MessageStrip(look, MessageTone::Warning)),
      m_result(new MessageStrip(look, MessageTone::Good)),
      m_show(new KeyButton(look, tr("Show the file"), QStringLiteral("small"))),
      m_target(new QLineEdit),
      m_choose(new KeyButton(look, tr("Choose…"))),
      m_hint(new PlainLabel(look, tr("written beside, counted, then renamed"), Type::Small,
                            Token::TextSecondary)),
      m_progress(new QProgressBar),
      m_cancel(new KeyButton(look, tr("Cancel"))),
      m_start(new KeyButton(look, {}, QStringLiteral("primary")))
{
    build(look);
    connectParts();
    if (m_session.isOpen())
        takeProject();
    else
        dropProject();
}

void ExportPage::build(const Look &look)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *header = new PageHeader(look, title());
    header->addLeft(m_last);
    m_last->setObjectName(QStringLiteral("lastExport"));
    column->addWidget(header);
    column->addWidget(m_stack, 1);
    m_empty->addButton(m_import);
    m_stack->addWidget(m_empty);

    auto *main = new QWidget;
    auto *mainColumn = new QVBoxLayout(main);
    mainColumn->setContentsMargins(0, 0, 0, 0);
    mainColumn->setSpacing(0);
    auto *panes = new FoldingPanes(look);
    panes->addPane(tr("Format and tickets"), m_choices, ExportChoices::PanelWidth);
    panes->addPane(tr("Preview"), m_preview);
    mainColumn->addWidget(panes, 1);
    m_choices->addAtEnd(m_warning);
    auto *strip = new QWidget; // in sight beside the tabs too
    setSurface(strip, Token::SurfaceWindow);
    auto *stripColumn = new QVBoxLayout(strip);
    stripColumn->setContentsMargins(0, 0, 0, Space::S);
    stripColumn->setSpacing(Space::S);
    stripColumn->addWidget(new Divider(look));
    auto *stripRow = new QHBoxLayout;
    stripRow->setContentsMargins(Space::L, 0, Space::L, 0);
    stripRow->addWidget(m_result);
    stripColumn->addLayout(stripRow);
    strip->hide();
    mainColumn->addWidget(strip);
    mainColumn->addWidget(newFooter(look));
    m_stack->addWidget(main);

    m_warning->setObjectName(QStringLiteral("exportWarning"));
    m_result->setObjectName(QStringLiteral("exportResult"));
    m_show->setObjectName(QStringLiteral("showFile"));
    m_show->setIconName(QStringLiteral("folder"));
    m_result->addWidget(m_show);
    m_warning->hide();
}

QWidget *ExportPage::newFooter(const Look &look)
{
    auto *footer = new Footer(look);
    auto *to = new PlainLabel(look, tr("To"), Type::Body, Token::TextSecondary);
    to->setBuddy(m_target);
    m_target->setAccessibleName(tr("File to write"));
    m_target->setObjectName(QStringLiteral("exportTarget"));
    m_target->setMinimumWidth(160);
    m_choose->setObjectName(QStringLiteral("chooseTarget"));
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(160);
    m_progress->setAccessibleName(tr("Progress of the export"));
    m_cancel->setObjectName(QStringLiteral("cancelExport"));
    m_start->setObjectName(QStringLiteral("startExport"));
    m_start->follow(m_export);
    footer->addLeft(to);
    footer->addLeft(m_target);
    footer->addLeft(m_choose);
    footer->addLeft(m_hint);
    m_hint->setElideMode(Qt::ElideRight);
    footer->addRight(m_progress);
    footer->addRight(m_cancel);
    footer->addRight(m_start);
    return footer;
}

void ExportPage::connectParts()
{
    m_previewDelay.setSingleShot(true);
    m_previewDelay.setInterval(150);
    connect(&m_previewDelay, &QTimer::timeout, this, &ExportPage::refreshPreview);
    connect(&m_session, &ProjectSession::opened, this, &ExportPage::takeProject);
    connect(&m_session, &ProjectSession::closing, this, &ExportPage::dropProject);
    connect(&m_session, &ProjectSession::countsChanged, this, &ExportPage::refreshCounts);
    connect(m_import, &KeyButton::clicked, this,
            [this] { emit m_session.pageWanted(QStringLiteral("import")); });
    connect(m_choices, &ExportChoices::changed, this, &ExportPage::onChoice);
    connect(m_target, &QLineEdit::textEdited, this, &ExportPage::refreshState);
    connect(m_choose, &KeyButton::clicked, this, &ExportPage::chooseTarget);
    connect(m_export, &QAction::triggered, this, &ExportPage::begin);
    connect(m_cancel, &KeyButton::clicked, m_task, &ExportTask::cancel);
    connect(m_task, &ExportTask::finished, this, &ExportPage::finish);
    connect(m_task, &ExportTask::failed, this, &ExportPage::fail);
    connect(m_task, &ExportTask::progressChanged, this, [this](qint64 tickets, qint64 total) {
        m_progress->setMaximum(int(std::max<qint64>(1, total)));
        m_progress->setValue(int(tickets));
    });
}

} // namespace countersign
