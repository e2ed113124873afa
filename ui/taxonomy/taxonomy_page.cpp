#include "ui/taxonomy/taxonomy_page.h"

#include "core/domain/taxonomy_json.h"
#include "core/domain/taxonomy_merge.h"
#include "core/store/taxonomy_store.h"
#include "core/store/ticket_store.h"
#include "ui/dialogs/dialogs.h"
#include "ui/look/folding_panes.h"
#include "ui/look/key_button.h"
#include "ui/look/message_strip.h"
#include "ui/look/plain_label.h"
#include "ui/project_session.h"
#include "ui/taxonomy/field_form.h"
#include "ui/taxonomy/option_form.h"
#include "ui/taxonomy/stale_suggestions.h"
#include "ui/taxonomy/taxonomy_draft.h"
#include "ui/taxonomy/taxonomy_preview.h"
#include "ui/taxonomy/whole_form.h"

#include <QAction>
#include <QStackedWidget>

#include <algorithm>

namespace countersign
{

namespace
{

constexpr int KeepAfterMs = 1000;

QString draftKey()
{
    return QStringLiteral("taxonomy.draft");
}

} // namespace

void TaxonomyPage::connectParts()
{
    m_keepDelay.setSingleShot(true);
    m_keepDelay.setInterval(KeepAfterMs);
    connect(&m_keepDelay, &QTimer::timeout, this, &TaxonomyPage::keepDraft);
    connect(&m_session, &ProjectSession::opened, this, &TaxonomyPage::takeProject);
    connect(&m_session, &ProjectSession::closing, this, &TaxonomyPage::dropProject);
    connect(&m_session, &ProjectSession::taxonomyChanged, this, &TaxonomyPage::takeTaxonomy);
    connect(&m_session, &ProjectSession::countsChanged, this, &TaxonomyPage::refreshStale);
    connect(&m_session, &ProjectSession::adoptFailed, this, [this](const Error &error) {
        m_adopting = false;
        say(int(MessageTone::Error), error.message);
        refreshActions();
    });
    connect(m_draft, &TaxonomyDraft::changed, this, [this] {
        refresh();
        m_keepDelay.start();
    });
    connect(m_tree, &TaxonomyTree::placeChosen, this, &TaxonomyPage::refreshForm);
    connect(m_tree, &TaxonomyTree::editWanted, this, [this] { m_panes->showPane(m_formPane); });
    connect(m_tree, &TaxonomyTree::verbChosen, this, &TaxonomyPage::apply);
    connect(m_whole, &WholeForm::edited, this,
            [this](const Taxonomy &taxonomy, const QString &member) { m_draft->change(taxonomy, member); });
    connect(m_field, &FieldForm::edited, this, [this](const Field &field, const QString &member) {
        const TaxonomyPlace place = m_tree->place();
        Taxonomy next = m_draft->value();
        next.fields[place.field] = field;
        m_draft->change(next, nameOf(place) + u'.' + member);
    });
    connect(m_option, &OptionForm::edited, this, [this](const Option &option, const QString &member) {
        const TaxonomyPlace place = m_tree->place();
        Taxonomy next = m_draft->value();
        Field &field = next.fields[place.field];
        Option &former = field.options[place.option];
        if (field.fallback == former.name && !field.fallback.isEmpty())
            field.fallback = option.name; // a renamed option stays the fallback
        former = option;
        m_draft->change(next, nameOf(place) + u'.' + member);
    });
    connect(m_undo, &QAction::triggered, m_draft, &TaxonomyDraft::undo);
    connect(m_redo, &QAction::triggered, m_draft, &TaxonomyDraft::redo);
    connect(m_adopt, &QAction::triggered, this, &TaxonomyPage::adopt);
    connect(m_load, &KeyButton::clicked, this, &TaxonomyPage::load);
    connect(m_save, &KeyButton::clicked, this, &TaxonomyPage::saveAs);
    connect(m_showWrong, &KeyButton::clicked, this, [this] {
        if (m_findings.isEmpty())
            return;
        m_tree->setPlace(placeNamed(m_findings.first().place));
        m_panes->showPane(m_formPane);
        refreshForm();
    });
    connect(m_askAgain, &KeyButton::clicked, this, [this] {
        emit m_session.runScopeWanted(RunScope::Stale);
        emit m_session.pageWanted(QStringLiteral("prelabel"));
    });
}

void TaxonomyPage::activated()
{
    m_active = true;
    refreshActions();
    refreshStale();
}

void TaxonomyPage::deactivated()
{
    m_active = false;
    if (m_session.isOpen())
        keepDraft();
    for (QAction *action : {m_undo, m_redo, m_adopt})
        action->setEnabled(false);
}

void TaxonomyPage::takeProject()
{
    m_adopting = false;
    m_message->hide();
    m_stack->setCurrentIndex(1);
    m_draft->start(m_session.taxonomy());
    const QByteArray kept = m_session.projectValue(draftKey());
    if (!kept.isEmpty()) {
        // What the file does not know (integers) comes back from the merge.
        if (const auto draft = taxonomyDraftFromJson(kept, tr("the draft")))
            m_draft->change(mergeTaxonomy(m_session.taxonomy(), *draft).merged);
        else
            say(int(MessageTone::Error), draft.error().message);
    }
    TicketText text;
    if (const LiveColumns *columns = m_session.columns(); columns && !columns->rows().isEmpty()) {
        if (const auto ticket = ticketText(m_session.project()->reader(), columns->rows().ticketAt(0)))
            text = {ticket->subject, ticket->body};
    }
    m_preview->setTicket(text);
    if (const auto versions = taxonomyVersions(m_session.project()->reader()))
        m_preview->setVersions(*versions);
    m_tree->setPlace(m_draft->value().fields.isEmpty() ? TaxonomyPlace() : TaxonomyPlace{0, -1});
    refresh();
    refreshStale();
    m_keepDelay.stop();
}

void TaxonomyPage::dropProject()
{
    if (m_session.isOpen() && m_stack->currentIndex() == 1)
        keepDraft();
    m_keepDelay.stop();
    m_stack->setCurrentIndex(0);
    m_state->clear();
    for (QAction *action : {m_undo, m_redo, m_adopt})
        action->setEnabled(false);
}

void TaxonomyPage::takeTaxonomy()
{
    if (const auto versions = taxonomyVersions(m_session.project()->reader()))
        m_preview->setVersions(*versions);
    if (m_adopting || !m_draft->isChanged()) {
        const bool ours = m_adopting;
        m_adopting = false;
        m_draft->start(m_session.taxonomy());
        keepDraft();
        if (ours)
            say(int(MessageTone::Good), tr("Adopted as version %1.").arg(m_session.taxonomy().version.value));
    } else {
        m_draft->rebase(m_session.taxonomy());
    }
    refresh();
    refreshStale();
}

void TaxonomyPage::keepDraft()
{
    m_keepDelay.stop();
    m_session.setProjectValue(draftKey(),
                              m_draft->isChanged() ? taxonomyToJson(m_draft->value()) : QByteArray());
}

void TaxonomyPage::refresh()
{
    m_findings = findingsOf(m_draft->value());
    std::stable_partition(m_findings.begin(), m_findings.end(), [](const TaxonomyFinding &finding) {
        return finding.severity == TaxonomyFinding::Severity::Error;
    });
    const auto errors = std::ranges::count_if(m_findings, [](const TaxonomyFinding &finding) {
        return finding.severity == TaxonomyFinding::Severity::Error;
    });
    m_wrong->setVisible(errors > 0);
    m_wrong->setText(tr("%n thing(s) to put right before it can be adopted.", nullptr, int(errors)));
    m_tree->setTaxonomy(m_draft->value(), m_findings);
    m_preview->setTaxonomy(m_draft->value());
    refreshForm();
    refreshActions();
}

void TaxonomyPage::refreshForm()
{
    const Taxonomy &taxonomy = m_draft->value();
    const TaxonomyPlace place = m_tree->place();
    if (place.isWhole()) {
        m_whole->setTaxonomy(taxonomy);
        m_whole->showFindings(m_findings);
        m_formTitle->setText(tr("Rules and prompt"));
        m_forms->setCurrentWidget(m_whole);
    } else if (!place.isOption()) {
        const Field &field = taxonomy.fields[place.field];
        m_field->setField(field, taxonomy.threshold);
        m_field->showFindings(m_findings, nameOf(place));
        m_formTitle->setText(field.title.isEmpty() ? field.key : field.title);
        m_forms->setCurrentWidget(m_field);
    } else {
        const Field &field = taxonomy.fields[place.field];
        const Option &option = field.options[place.option];
        m_option->setOption(option, taxonomy.thresholdFor(field, nullptr));
        m_option->showFindings(m_findings, nameOf(place));
        m_formTitle->setText(option.name);
        m_forms->setCurrentWidget(m_option);
    }
}

void TaxonomyPage::refreshActions()
{
    const bool open = m_session.isOpen();
    const bool changed = open && m_draft->isChanged();
    m_undo->setEnabled(m_active && open && m_draft->canUndo());
    m_redo->setEnabled(m_active && open && m_draft->canRedo());
    m_adopt->setEnabled(m_active && changed && !m_adopting && !m_session.isReadOnly());
    if (!open)
        return;
    const QString version = QString::number(m_session.taxonomy().version.value);
    m_state->setText(m_session.isReadOnly() ? tr("Version %1, open for reading only").arg(version)
                     : changed              ? tr("Draft on version %1").arg(version)
                                            : tr("Version %1").arg(version));
}

void TaxonomyPage::refreshStale()
{
    const LiveColumns *columns = m_session.columns();
    qint64 stale = 0;
    if (columns && columns->isLoaded() && m_stack->currentIndex() == 1)
        stale = staleSuggestions(columns->columns(), m_session.project()->reader(), m_session.taxonomy());
    m_stale->setText(tr("%n suggestion(s) were made under an older version.", nullptr, int(stale)));
    m_stale->setVisible(stale > 0);
}

void TaxonomyPage::apply(TaxonomyTree::Verb verb)
{
    TaxonomyPlace at = m_tree->place();
    Taxonomy next = m_draft->value();
    switch (verb) {
    case TaxonomyTree::Verb::AddField:
        next = withNewField(next, FieldKind::Choice, at);
        break;
    case TaxonomyTree::Verb::AddText:
        next = withNewField(next, FieldKind::Text, at);
        break;
    case TaxonomyTree::Verb::AddOption:
        next = withNewOption(next, at);
        break;
    case TaxonomyTree::Verb::Up:
        next = withMoved(next, at, -1);
        break;
    case TaxonomyTree::Verb::Down:
        next = withMoved(next, at, 1);
        break;
    case TaxonomyTree::Verb::Remove:
        next = withRemoved(next, at);
        break;
    case TaxonomyTree::Verb::Restore:
        next = withRestored(next, at);
        break;
    }
    m_draft->change(next);
    m_tree->setPlace(at);
    m_panes->showPane(m_formPane);
    refreshForm();
    if (verb == TaxonomyTree::Verb::AddOption)
        m_option->focusFirst();
    else if (verb == TaxonomyTree::Verb::AddField || verb == TaxonomyTree::Verb::AddText)
        m_field->focusFirst();
}

} // namespace countersign
