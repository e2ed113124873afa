#include "core/store/database.h"
#include "tests/support/project_fixture.h"
#include "tests/support/qverify_ok.h"
#include "ui/exporting/export_choices.h"
#include "ui/exporting/export_page.h"
#include "ui/exporting/export_preview_view.h"
#include "ui/look/message_strip.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace countersign;
using namespace countersign::test;

class TestExportPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<ProjectFixture> m_fixture;
    ExportPage *m_page = nullptr;

    QAction *exportAction() const { return m_fixture->actions.action(QStringLiteral("export.write")); }
    MessageStrip *result() const { return m_fixture->find<MessageStrip>("exportResult"); }
    void includeAll() { m_fixture->find<QRadioButton>("include.all")->click(); }
    void setTarget(const QString &path)
    {
        auto *target = m_fixture->find<QLineEdit>("exportTarget");
        target->setText(path);
        emit target->textEdited(path);
    }

private slots:
    void initTestCase() { ProjectFixture::isolate(); }

    void init()
    {
        m_fixture = std::make_unique<ProjectFixture>();
        QVERIFY(m_fixture->isOpen());
        m_page = m_fixture->show<ExportPage>();
    }

    void cleanup() { m_fixture.reset(); }

    void previewsTheFirstRows()
    {
        includeAll();
        auto *preview = m_page->findChild<ExportPreviewView *>();
        QTRY_COMPARE(preview->preview().rows.size(), 6);
        QCOMPARE(m_fixture->find<QTableView>("previewTable")->model()->rowCount(), 6);
        QVERIFY(m_fixture->find<QPlainTextEdit>("previewText")
                    ->toPlainText()
                    .contains(QStringLiteral("Text of ticket 3")));
        m_fixture->grab(QStringLiteral("export"));
    }

    void theLastChoiceWins()
    {
        includeAll();
        m_fixture->find<QRadioButton>("format.jsonl")->click();
        m_fixture->find<QRadioButton>("format.csv")->click();
        m_fixture->find<QRadioButton>("format.jsonl")->click();
        auto *preview = m_page->findChild<ExportPreviewView *>();
        QTRY_VERIFY(preview->preview().bytes.startsWith("{\"id\":\"T1\""));
    }

    void nothingDecidedSaysWhatToDo()
    {
        m_fixture->find<QRadioButton>("include.decided")->click();
        QVERIFY(!exportAction()->isEnabled());
    }

    void writesCountsAndRemembers()
    {
        includeAll();
        const QString target = m_fixture->path(QStringLiteral("out.csv"));
        setTarget(target);
        QVERIFY(exportAction()->isEnabled());
        QCOMPARE(exportAction()->text(), QStringLiteral("Export 6 ticket(s)"));
        exportAction()->trigger();
        QTRY_VERIFY(result()->isVisible());
        QVERIFY2(result()->text().startsWith(QStringLiteral("Export written: 6 row(s), counted again.")),
                 qPrintable(result()->text()));
        QFile file(target);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), 7);
        QTRY_COMPARE(m_fixture->reader().integer("SELECT count(*) FROM export_manifest").value_or(-1), 1);

        // A second time asks, the file is ours now though: it was just written.
        exportAction()->trigger();
        QTRY_VERIFY(result()->isVisible());
        QVERIFY(m_fixture->dialogs.questions.isEmpty());

        m_fixture->session->closeProject();
        m_fixture->session->openProject(m_fixture->projectPath());
        QTRY_COMPARE(m_fixture->find<QLineEdit>("exportTarget")->text(), target);
        QVERIFY(m_fixture->find<QRadioButton>("include.all")->isChecked());
    }

    void whatIsLeftOutIsNotCountedAsWritten()
    {
        QVERIFY_OK(m_fixture->session->review()->show(TicketId{1}));
        QVERIFY_OK(m_fixture->session->review()->skip());
        const Field field = m_fixture->session->taxonomy().fields.first();
        QVERIFY_OK(m_fixture->session->review()->show(TicketId{2}));
        QVERIFY_OK(m_fixture->session->review()->setField(field.id, {field.options.first().id}));
        m_fixture->find<QRadioButton>("include.decided")->click();
        QTRY_VERIFY(exportAction()->isEnabled());
        setTarget(m_fixture->path(QStringLiteral("decided.csv")));
        const QString promised = exportAction()->text();
        m_fixture->find<QPushButton>("startExport")->setFocus();
        exportAction()->trigger();
        QTRY_VERIFY(result()->isVisible());
        QFile file(m_fixture->path(QStringLiteral("decided.csv")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto rows = file.readAll().count('\n') - 1;
        QVERIFY(rows < 6);
        QCOMPARE(promised, QStringLiteral("Export %1 ticket(s)").arg(rows));
        QVERIFY2(result()->text().startsWith(QStringLiteral("Export written: %1 row(s)").arg(rows)),
                 qPrintable(result()->text()));
        QVERIFY(
            m_fixture->find<QLabel>("lastExport")->text().contains(QStringLiteral("%1 ticket(s)").arg(rows)));
        QCOMPARE(m_page->focusWidget(), m_fixture->find<QPushButton>("startExport"));

        m_fixture->session->closeProject();
        QVERIFY(m_fixture->find<QLabel>("lastExport")->text().isEmpty());
        m_fixture->session->openProject(m_fixture->projectPath());
        QVERIFY(
            m_fixture->find<QLabel>("lastExport")->text().contains(QStringLiteral("%1 ticket(s)").arg(rows)));
    }

    void aNarrowWindowHasTabs()
    {
        auto *choices = m_page->findChild<ExportChoices *>();
        auto *preview = m_page->findChild<ExportPreviewView *>();
        QVERIFY(choices->isVisible() && preview->isVisible());
        m_page->resize(960, 640);
        QTRY_VERIFY(choices->isVisible() && !preview->isVisible());
        QVERIFY(m_fixture->find<QPushButton>("startExport")->isVisible());
    }

    void asksBeforeReplacing()
    {
        includeAll();
        const QString target = m_fixture->path(QStringLiteral("there.csv"));
        QFile file(target);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("mine");
        file.close();
        setTarget(target);
        m_fixture->dialogs.answerNext(1);
        exportAction()->trigger();
        QTRY_COMPARE(m_fixture->dialogs.questions.size(), 1);
        QCoreApplication::processEvents(); // the answer is queued
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("mine"));
    }

    void anUnwritableTargetIsSaidOnThePage()
    {
        includeAll();
        setTarget(QStringLiteral("/nowhere/at/all/out.csv"));
        exportAction()->trigger();
        QTRY_VERIFY(result()->isVisible());
        QVERIFY2(result()->text().contains(QStringLiteral("/nowhere/at/all")), qPrintable(result()->text()));
        QVERIFY(exportAction()->isEnabled());
        QVERIFY(m_fixture->dialogs.errors.isEmpty());
    }

    void cancelLeavesNoFile()
    {
        m_fixture.reset();
        m_fixture = std::make_unique<ProjectFixture>(40'000);
        QVERIFY(m_fixture->isOpen());
        m_page = m_fixture->show<ExportPage>();
        includeAll();
        const QString target = m_fixture->path(QStringLiteral("out.jsonl"));
        m_fixture->find<QRadioButton>("format.jsonl")->click();
        setTarget(target);
        exportAction()->trigger();
        m_fixture->find<QPushButton>("cancelExport")->click();
        QTRY_VERIFY(result()->isVisible());
        QCOMPARE(result()->text(), QStringLiteral("Cancelled. No file was changed."));
        QVERIFY(!QFile::exists(target));
    }

    void withoutProjectThePageSaysSo()
    {
        m_fixture->session->closeProject();
        QVERIFY(!exportAction()->isEnabled());
        QVERIFY(!m_page->findChild<ExportChoices *>()->isVisible());
    }
};

QTEST_MAIN(TestExportPage)
#include "tst_export_page.moc"
