#include "ui/exporting/export_page.h"

#include "core/exporting/export_manifest.h"
#include "core/store/database.h"
#include "core/store/project_writer.h"
#include "ui/dialogs/dialogs.h"
#include "ui/dialogs/error_presenter.h"
#include "ui/exporting/export_choices.h"
#include "ui/exporting/export_preview_view.h"
#include "ui/exporting/export_task.h"
#include "ui/look/empty_state.h"
#include "ui/look/key_button.h"
#include "ui/look/look.h"
#include "ui/look/message_strip.h"
#include "ui/look/plain_label.h"
#include "ui/models/background_read.h"
#include "ui/project_session.h"

#include <QAction>
#include <QDateTime>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QStackedWidget>
#include <QUrl>

namespace countersign
{

namespace
{

constexpr int PreviewRows = 50;
constexpr int PreviewAfterChangesMs = 2000; ///< while decisions or a run change the tickets

QString optionsKey()
{
    return QStringLiteral("settings.export.options");
}

QByteArray toJson(const ExportOptions &options, const QString &target)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), keyOf(options.format)},
                                     {QStringLiteral("include"), keyOf(options.include)},
                                     {QStringLiteral("unsettled"), options.unsettledLabel},
                                     {QStringLiteral("labels"), options.labels},
                                     {QStringLiteral("provenance"), options.provenance},
                                     {QStringLiteral("source"), options.sourceColumns},
                                     {QStringLiteral("reasoning"), options.reasoning},
                                     {QStringLiteral("target"), target}})
        .toJson(QJsonDocument::Compact);
}

ExportOptions optionsFrom(const QJsonObject &json)
{
    ExportOptions options;
    if (const auto format = exportFormatFromKey(json.value(QLatin1String("format")).toString()))
        options.format = *format;
    if (const auto include = exportIncludeFromKey(json.value(QLatin1String("include")).toString()))
        options.include = *include;
    options.unsettledLabel = json.value(QLatin1String("unsettled")).toString();
    options.labels = json.value(QLatin1String("labels")).toBool(true);
    options.provenance = json.value(QLatin1String("provenance")).toBool(true);
    options.sourceColumns = json.value(QLatin1String("source")).toBool(true);
    options.reasoning = json.value(QLatin1String("reasoning")).toBool(true);
    options.reasoningColumns = options.reasoning && options.format != ExportFormat::Jsonl;
    if (json.isEmpty()) {
        options.include = ExportInclude::Ready;
        options.reasoningColumns = false;
    }
    return options;
}

} // namespace

void ExportPage::activated()
{
    m_active = true;
    refreshCounts();
    refreshState();
    m_previewDelay.start(0);
}

void ExportPage::deactivated()
{
    m_active = false;
    m_export->setEnabled(false);
}

void ExportPage::takeProject()
{
    const QJsonObject json = QJsonDocument::fromJson(m_session.projectValue(optionsKey())).object();
    const ExportOptions options = optionsFrom(json);
    m_choices->setOptions(options);
    const QString target = json.value(QLatin1String("target")).toString();
    m_target->setText(target.isEmpty() ? rememberedTarget(options) : target);
    m_target->setCursorPosition(0);
    m_result->parentWidget()->hide();
    m_agreedTarget.clear();
    m_last->clear();
    if (const auto last = lastExport(m_session.project()->reader()); last && *last)
        showLast(**last);
    m_previewDelay.setInterval(150);
    refreshCounts();
    refreshState();
    m_previewDelay.start(0);
}

void ExportPage::dropProject()
{
    m_task->cancel();
    m_previewCancel.cancel();
    ++m_previewNumber;
    m_previewDelay.stop();
    m_preview->setPreview({}, 0);
    m_result->parentWidget()->hide();
    m_empty->setTexts(QStringLiteral("export"), tr("No project is open"),
                      tr("Open a project or start a new one from a file. Press Ctrl+O."));
    m_import->hide();
    m_last->clear();
    m_stack->setCurrentIndex(0);
    m_export->setEnabled(false);
}

QString ExportPage::rememberedTarget(const ExportOptions &options) const
{
    if (!m_session.project())
        return {};
    const QDir folder = QFileInfo(m_session.project()->path()).absoluteDir();
    return folder.filePath(m_session.projectName() + QStringLiteral("-labels.") +
                           exportSuffix(options.format));
}

void ExportPage::remember()
{
    m_session.setProjectValue(optionsKey(), toJson(m_choices->options(), m_target->text()));
}

void ExportPage::onChoice()
{
    const ExportOptions options = m_choices->options();
    const QFileInfo target(m_target->text());
    const QStringList ours{QStringLiteral("csv"), QStringLiteral("jsonl")};
    if (ours.contains(target.suffix()) && target.suffix() != exportSuffix(options.format)) {
        m_target->setText(
            target.dir().filePath(target.completeBaseName() + u'.' + exportSuffix(options.format)));
    }
    remember();
    m_result->parentWidget()->hide();
    refreshCounts();
    refreshState();
    m_previewDelay.start(150);
}

void ExportPage::refreshCounts()
{
    if (!m_session.isOpen())
        return;
    const StateCounts counts = m_session.counts();
    const ExportOptions options = m_choices->options();
    m_choices->setCounts(counts);
    const qint64 tickets = exportedTickets(counts, options.include);
    m_export->setText(tr("Export %n ticket(s)", nullptr, int(tickets)));
    const qint64 unseen =
        exportedTickets(counts, ExportInclude::Ready) - exportedTickets(counts, ExportInclude::Decided);
    m_warning->setText(tr("%n ready label(s) were not seen by a person.", nullptr, int(unseen)));
    m_warning->setVisible(options.include != ExportInclude::Decided && unseen > 0);
    const bool empty = m_session.ticketCount() == 0;
    m_stack->setCurrentIndex(empty ? 0 : 1);
    if (empty) {
        m_empty->setTexts(QStringLiteral("export"), tr("No tickets yet"), tr("Drop a file or press Ctrl+O."));
        m_import->show();
    }
    refreshState();
    if (m_active && !m_previewDelay.isActive())
        m_previewDelay.start(PreviewAfterChangesMs);
}

void ExportPage::refreshPreview()
{
    if (!m_session.isOpen() || m_session.ticketCount() == 0)
        return;
    const ExportOptions options = m_choices->options();
    const qint64 total = exportedTickets(m_session.counts(), options.include);
    m_previewCancel.cancel();
    m_previewCancel = CancelToken();
    const quint64 number = ++m_previewNumber;
    readInBackground<ExportPreview>(
        this, m_session.pool(), m_session.project()->path(),
        [options, cancel = m_previewCancel](Database &reader) {
            return previewRows(reader, options, PreviewRows, cancel);
        },
        [this, number, total, options](const Result<ExportPreview> &preview) {
            if (number != m_previewNumber)
                return; // an older question
            if (!preview)
                m_preview->setMessage(tr("No preview"), preview.error().message);
            else if (preview->rows.isEmpty() && options.include == ExportInclude::Decided)
                m_preview->setMessage(tr("Nothing decided yet"), tr("Review a few tickets first."));
            else if (preview->rows.isEmpty())
                m_preview->setMessage(tr("Nothing to write yet"),
                                      tr("Review a few tickets or start a run, or choose All."));
            else
                m_preview->setPreview(*preview, total);
        });
}

void ExportPage::chooseTarget()
{
    const bool lines = m_choices->options().format == ExportFormat::Jsonl;
    FileQuestion question;
    question.title = tr("Export to");
    question.startPath = m_target->text();
    question.filters = {lines ? tr("JSON Lines (*.jsonl)") : tr("CSV (*.csv)"), tr("All files (*)")};
    question.suffix = exportSuffix(m_choices->options().format);
    m_dialogs.chooseFileToWrite(this, question, [this](const QString &path) {
        m_target->setText(path);
        m_agreedTarget = path; // the chooser has asked about an existing file
        remember();
        refreshState();
    });
}

void ExportPage::begin()
{
    if (m_task->isRunning() || !m_session.isOpen())
        return;
    const QString target = m_target->text().trimmed();
    if (!QFileInfo::exists(target) || target == m_agreedTarget) {
        write();
        return;
    }
    Question question;
    question.title = tr("Replace the file?");
    question.text = tr("%1 exists already. Its content is replaced once every row is written and counted.")
                        .arg(QDir::toNativeSeparators(target));
    question.answers = {tr("Replace"), tr("Cancel")};
    m_dialogs.ask(this, question, [this, target](int answer) {
        if (answer != 0)
            return;
        m_agreedTarget = target;
        write();
    });
}

void ExportPage::write()
{
    if (m_task->isRunning() || !m_session.isOpen())
        return;
    remember();
    m_result->parentWidget()->hide();
    m_progress->setMaximum(0);
    setFocus(Qt::OtherFocusReason); // what is disabled meanwhile would send the keyboard anywhere
    m_task->start(m_session.project()->path(), m_choices->options(), m_target->text().trimmed());
    refreshState();
}

void ExportPage::finish(const ExportSummary &summary)
{
    m_written = summary.file;
    m_agreedTarget = summary.file;
    m_result->setTone(MessageTone::Good);
    m_result->setText(tr("Export written: %n row(s), counted again.", nullptr,
                         int(summary.manifest.counts.writtenInAll())) +
                      u'\n' + QDir::toNativeSeparators(summary.file));
    m_show->show();
    m_show->disconnect(this);
    connect(m_show, &KeyButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_written).absolutePath())); });
    m_result->parentWidget()->show();
    endRun();
    if (m_session.project() && m_session.project()->writer()) {
        m_session.project()->writer()->post(WritePriority::Normal,
                                            [manifest = summary.manifest](WriteContext &context) {
                                                return storeManifest(context, manifest);
                                            });
    }
    showLast({summary.manifest.at, summary.manifest.options.format, summary.manifest.counts.writtenInAll()});
}

void ExportPage::fail(const Error &error)
{
    const bool cancelled = error.kind == ErrorKind::Cancelled;
    m_result->setTone(cancelled ? MessageTone::Info : MessageTone::Error);
    m_result->setText(cancelled ? tr("Cancelled. No file was changed.") : error.message);
    m_show->hide();
    m_result->parentWidget()->show();
    endRun();
}

void ExportPage::endRun()
{
    const bool isHere = hasFocus() || m_cancel->hasFocus();
    refreshState();
    if (isHere)
        m_start->setFocus(Qt::OtherFocusReason);
}

void ExportPage::showLast(const LastExport &last)
{
    const QString format = last.format == ExportFormat::Jsonl            ? tr("JSONL")
                           : last.format == ExportFormat::CsvSpreadsheet ? tr("CSV for spreadsheets")
                                                                         : tr("CSV");
    const QString when = QLocale().toString(QDateTime::fromMSecsSinceEpoch(last.at), QLocale::ShortFormat);
    m_last->setText(
        tr("last export: %1, %2, %3").arg(when, format, tr("%Ln ticket(s)", nullptr, int(last.tickets))));
}

void ExportPage::refreshState()
{
    const bool running = m_task->isRunning();
    const bool open = m_session.isOpen() && m_session.ticketCount() > 0;
    const bool some = open && exportedTickets(m_session.counts(), m_choices->options().include) > 0;
    m_choices->setEnabled(open && !running);
    m_target->setEnabled(!running);
    m_choose->setEnabled(!running);
    m_progress->setVisible(running);
    m_cancel->setVisible(running);
    m_hint->setVisible(!running);
    const bool named = !m_target->text().trimmed().isEmpty();
    setInvalid(m_target, open && !named);
    m_export->setEnabled(m_active && some && named && !running);
    m_hint->setText(!named  ? tr("name the file to write")
                    : !some ? tr("no ticket to write yet")
                            : tr("written beside, counted, then renamed"));
}

} // namespace countersign
