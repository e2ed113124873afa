#include "ui/import/import_page.h"

#include "ui/import/columns_panel.h"
#include "ui/import/findings_panel.h"
#include "ui/import/format_panel.h"
#include "ui/import/import_progress_card.h"
#include "ui/import/import_result_card.h"
#include "ui/import/preview_model.h"
#include "ui/import/rules_panel.h"
#include "ui/import/sum_line.h"
#include "ui/import/target_panel.h"
#include "ui/look/folding_panes.h"
#include "ui/look/key_button.h"
#include "ui/look/message_strip.h"
#include "ui/look/page_strips.h"
#include "ui/look/painting.h"
#include "ui/look/plain_label.h"
#include "ui/project_session.h"

#include <QFileInfo>
#include <QKeyEvent>
#include <QLocale>
#include <QStackedWidget>

#include <algorithm>
#include <climits>

namespace countersign
{

namespace
{

int plural(qint64 count)
{
    return int(std::min<qint64>(count, INT_MAX));
}

QList<SumLine::Term> sumOf(const ImportReport &counted)
{
    const QString minus(QChar(0x2212));
    const qint64 repeated = counted.known + counted.duplicatesSkipped;
    QList<SumLine::Term> terms;
    terms.append({{}, counted.read, ImportPage::tr("row(s)", "behind a number", plural(counted.read))});
    if (counted.badTotal() > 0)
        terms.append({minus, counted.badTotal(), ImportPage::tr("unreadable")});
    if (repeated > 0)
        terms.append({minus, repeated, ImportPage::tr("repeated")});
    if (counted.emptyTexts > 0)
        terms.append({minus, counted.emptyTexts, ImportPage::tr("empty")});
    terms.append({QStringLiteral("="), counted.stored,
                  ImportPage::tr("ticket(s)", "behind a number", plural(counted.stored))});
    return terms;
}

} // namespace

void ImportPage::connectSession()
{
    ImportService &importer = m_session.importer();
    connect(&importer, &ImportService::probed, this, &ImportPage::takeProbe);
    connect(&importer, &ImportService::probeFailed, this, &ImportPage::takeProbeError);
    connect(&importer, &ImportService::rehearsed, this, &ImportPage::takeRehearsal);
    connect(&importer, &ImportService::rehearsalFailed, this, [this](const Error &error) {
        m_countError = error.message;
        m_findings->setNothing();
        refreshFooter();
    });
    connect(&importer, &ImportService::progressChanged, m_progress, &ImportProgressCard::setProgress);
    connect(&m_session, &ProjectSession::fileOffered, this, &ImportPage::takeFile);
    connect(&m_session, &ProjectSession::importFinished, this, &ImportPage::showResult);
    connect(&m_session, &ProjectSession::importFailed, this, &ImportPage::showFailure);
    connect(&m_session, &ProjectSession::taxonomyChanged, this, [this] { mapAnew(true); });

    connect(m_format, &FormatPanel::optionsChanged, this, &ImportPage::probe);
    connect(m_columns, &ColumnsPanel::mappingChanged, this, [this] {
        m_previewModel->setMapping(m_columns->mapping(), m_target->taxonomy());
        rehearse();
    });
    connect(m_rules, &RulesPanel::rulesChanged, this, &ImportPage::rehearse);
    connect(m_target, &TargetPanel::changed, this, [this] { mapAnew(true); });
    connect(m_progress, &ImportProgressCard::cancelWanted, this, &ImportPage::cancelOrLeave);
    connect(m_primary, &KeyButton::clicked, this, &ImportPage::goOn);
}

void ImportPage::activated()
{
    // Not the first button of the header: Enter goes on, Esc leaves.
    if (m_stage == Stage::Done)
        m_primary->setFocus(Qt::OtherFocusReason);
    else if (m_stage != Stage::Empty)
        setFocus(Qt::OtherFocusReason);
}

void ImportPage::takeFile(const QString &path)
{
    if (m_stage == Stage::Reading)
        return;
    m_path = path;
    m_probe.reset();
    const QString name = m_file->fontMetrics().elidedText(QFileInfo(path).fileName(), Qt::ElideMiddle, 320);
    m_file->setText(QString(name).replace(u'&', QStringLiteral("&&"))); // no mnemonic
    setPlainToolTip(m_file, path);
    m_facts->clear();
    m_warnings->setText({});
    m_format->reset();
    m_target->setFile(path);
    m_previewModel->setProbe({});
    m_columns->setColumns({}, {}, {});
    m_wasRead = false;
    m_unreadable = false;
    m_panes->showPane(m_main);
    enter(Stage::Draft);
    setFocus(Qt::OtherFocusReason); // Enter imports, Esc leaves
    probe();
}

void ImportPage::probe()
{
    m_rehearsal.reset();
    m_session.importer().cancelRehearsal();
    m_session.importer().probe(m_path, m_format->options());
    refreshFooter();
}

void ImportPage::takeProbe(const SourceProbe &probe)
{
    if (m_stage != Stage::Draft)
        return;
    const bool sameColumns = m_probe && m_probe->columns == probe.columns;
    m_probe = probe;
    m_format->setProbe(probe);
    m_previewModel->setProbe(probe);
    QStringList warnings;
    for (const ProbeWarning warning : probe.warnings)
        warnings.append(probeWarningWords(warning));
    m_wasRead = true;
    if (probe.columns.isEmpty()) {
        m_probe.reset();
        showUnreadable(tr("%1 has no records that can be read as %2. Choose another kind or another file.")
                           .arg(QFileInfo(m_path).fileName(), m_format->kindWords()));
        return;
    }
    m_unreadable = false;
    m_warnings->setTone(MessageTone::Warning);
    m_warnings->setText(warnings.join(u'\n'));
    enter(Stage::Draft);
    m_previewWords->setText(probe.rows.isEmpty() ? QString()
                                                 : tr("the first %n row(s) as they will be stored", nullptr,
                                                      int(probe.rows.size())));
    m_columnCount->setText(tr("%n column(s)", nullptr, int(probe.columns.size())));
    m_facts->setText(QLocale().formattedDataSize(probe.bytesTotal, 1, QLocale::DataSizeSIFormat));
    if (sameColumns)
        m_previewModel->setMapping(m_columns->mapping(), m_target->taxonomy());
    mapAnew(sameColumns);
}

void ImportPage::takeProbeError(const Error &error)
{
    if (m_stage != Stage::Draft)
        return;
    m_probe.reset();
    showUnreadable(error.message);
}

void ImportPage::showUnreadable(const QString &words)
{
    m_unreadable = true;
    m_previewModel->setProbe({});
    m_facts->clear();
    m_warnings->setTone(MessageTone::Error);
    m_warnings->setText(words);
    m_panes->showPane(m_main);
    enter(Stage::Draft);
    refreshFooter();
}

void ImportPage::mapAnew(bool truthOnly)
{
    if (m_stage != Stage::Draft || !m_probe)
        return;
    const Taxonomy taxonomy = m_target->taxonomy();
    auto guessed = guessMapping(m_probe->columns, m_probe->rows, taxonomy);
    ColumnMapping mapping = guessed ? *guessed : ColumnMapping();
    if (truthOnly) {
        const QList<TruthColumn> truth = mapping.truth;
        mapping = m_columns->mapping();
        mapping.truth = truth;
    }
    m_columns->setColumns(m_probe->columns, mapping, taxonomy);
    m_previewModel->setMapping(mapping, taxonomy);
    rehearse();
}

ImportRequest ImportPage::request() const
{
    return {m_path, m_format->options(), m_columns->mapping(), m_rules->onBadRow(), m_rules->onDuplicateId()};
}

void ImportPage::rehearse()
{
    if (m_stage != Stage::Draft || !m_probe)
        return;
    m_rehearsal.reset();
    m_countError.clear();
    m_findings->setReading();
    const QString existing = m_target->isIntoOpenProject() && m_session.ticketCount() > 0
                                 ? m_session.project()->path()
                                 : QString();
    m_session.importer().rehearse(request(), m_target->taxonomy(), existing);
    refreshFooter();
}

void ImportPage::takeRehearsal(const ImportReport &report)
{
    if (m_stage != Stage::Draft)
        return;
    m_rehearsal = report;
    m_findings->setReport(report, m_rules->onBadRow(), m_rules->onDuplicateId());
    m_facts->setText(tr("%1, %2, read to the end")
                         .arg(QLocale().formattedDataSize(m_probe->bytesTotal, 1, QLocale::DataSizeSIFormat),
                              tr("%Ln row(s)", nullptr, plural(report.read))));
    refreshFooter();
}

void ImportPage::refreshFooter()
{
    if (m_stage != Stage::Draft)
        return;
    bool possible = m_probe && m_target->problem().isEmpty();
    m_primary->setText(tr("Import"));
    if (!m_probe)
        m_sum->setSentence({});
    else if (const ColumnMapping mapping = m_columns->mapping(); mapping.body.isEmpty()) {
        m_sum->setSentence(tr("Choose the column that holds the text."));
        possible = false;
    } else if (const auto mapped = checkMapping(mapping, m_probe->columns, m_target->taxonomy()); !mapped) {
        m_sum->setSentence(mapped.error().message);
        possible = false;
    } else if (!m_rehearsal) {
        m_sum->setSentence(m_countError.isEmpty() ? tr("Counting the rows…") : m_countError);
    } else {
        refreshSum(possible);
    }
    m_primary->setEnabled(possible);
}

void ImportPage::refreshSum(bool &possible)
{
    const ImportReport &counted = *m_rehearsal;
    const bool stops = (m_rules->onBadRow() == OnBadRow::Stop && counted.badTotal() > 0) ||
                       (m_rules->onDuplicateId() == OnDuplicateId::Refuse && counted.duplicateIds > 0);
    if (stops)
        m_sum->setSentence(tr("By the rules at the left this file is refused: see the findings."));
    else if (counted.read == 0)
        m_sum->setSentence(tr("The file has column names, but no rows."));
    else
        m_sum->setTerms(sumOf(counted));
    if (!stops && counted.stored > 0)
        m_primary->setText(tr("Import %Ln ticket(s)", nullptr, plural(counted.stored)));
    possible = possible && !stops && counted.stored > 0;
}

void ImportPage::goOn()
{
    if (m_stage == Stage::Draft && m_primary->isEnabled())
        start();
    else if (m_stage == Stage::Done)
        emit m_session.pageWanted(QStringLiteral("review"));
}

void ImportPage::start()
{
    const ImportRequest wanted = request();
    const QString place = m_target->newProjectPath();
    const Taxonomy taxonomy = m_target->taxonomy();
    m_progress->begin(QFileInfo(m_path).fileName());
    enter(Stage::Reading);
    m_session.importFile(wanted, place, taxonomy);
}

void ImportPage::cancelOrLeave()
{
    switch (m_stage) {
    case Stage::Reading:
        m_progress->setCancelling();
        m_session.importer().cancel();
        break;
    case Stage::Draft:
        m_session.importer().cancelRehearsal();
        enter(Stage::Empty);
        emit m_session.pageWanted(m_session.isOpen() ? QStringLiteral("review") : QStringLiteral("start"));
        break;
    case Stage::Done:
        enter(Stage::Empty);
        break;
    case Stage::Empty:
        emit m_session.pageWanted(m_session.isOpen() ? QStringLiteral("review") : QStringLiteral("start"));
        break;
    }
}

void ImportPage::showResult(const ImportReport &report)
{
    m_result->showReport(report);
    m_findings->setReport(report, m_rules->onBadRow(), m_rules->onDuplicateId());
    enter(Stage::Done);
    m_sum->setTerms(sumOf(report));
}

void ImportPage::showFailure(const Error &error)
{
    if (m_stage != Stage::Reading)
        return;
    // Everything the person chose is still there: change it and try again.
    enter(Stage::Draft);
    Error shown = error;
    if (error.kind == ErrorKind::DiskFull) // a decision would wait for room, an import does not
        shown.message = tr("There is no room for the tickets, so nothing was imported. Free some space or "
                           "choose another place below, then import again.");
    m_result->showError(shown);
    m_result->show();
    m_result->parentWidget()->show();
    mapAnew(true);
}

void ImportPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        cancelOrLeave();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (event->isAutoRepeat())
            return;
        // Enter imports, whatever button has the keyboard; only Cancel, and what is there when nothing can be
        // imported, are clicked by it.
        auto *button = qobject_cast<KeyButton *>(focusWidget());
        const bool imports = m_stage == Stage::Draft && m_primary->isEnabled() && button != m_second;
        if (button != nullptr && button->hasFocus() && !imports)
            button->click();
        else
            goOn();
        return;
    }
    Page::keyPressEvent(event);
}

} // namespace countersign
