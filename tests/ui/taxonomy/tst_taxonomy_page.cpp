#include "core/domain/taxonomy_json.h"
#include "core/store/ledger_store.h"
#include "core/store/suggestion_store.h"
#include "core/store/taxonomy_store.h"
#include "tests/support/project_fixture.h"
#include "tests/support/qverify_ok.h"
#include "ui/look/message_strip.h"
#include "ui/taxonomy/taxonomy_draft.h"
#include "ui/taxonomy/taxonomy_page.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QTreeWidget>

using namespace countersign;
using namespace countersign::test;

class TestTaxonomyPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<ProjectFixture> m_fixture;
    TaxonomyPage *m_page = nullptr;

    QAction *action(const char *id) const { return m_fixture->actions.action(QString::fromLatin1(id)); }
    const Taxonomy &draft() const { return m_page->draft().value(); }
    QTreeWidget *tree() const { return m_fixture->find<QTreeWidget>("taxonomyTree"); }
    void chooseField(int field) { tree()->setCurrentItem(tree()->topLevelItem(field + 1)); }
    void chooseOption(int field, int option)
    {
        tree()->setCurrentItem(tree()->topLevelItem(field + 1)->child(option));
    }
    void click(const char *name) { m_fixture->find<QPushButton>(name)->click(); }
    void type(const char *name, const QString &text)
    {
        auto *edit = m_fixture->find<QLineEdit>(name);
        edit->setText(text);
        emit edit->textEdited(text);
    }
    void adopt()
    {
        QSignalSpy adopted(m_fixture->session.get(), &ProjectSession::taxonomyChanged);
        m_fixture->dialogs.answerNext(0);
        action("taxonomy.adopt")->trigger();
        QTRY_COMPARE(adopted.size(), 1);
    }

private slots:
    void initTestCase() { ProjectFixture::isolate(); }

    void init()
    {
        m_fixture = std::make_unique<ProjectFixture>();
        QVERIFY(m_fixture->isOpen());
        m_page = m_fixture->show<TaxonomyPage>();
    }

    void cleanup() { m_fixture.reset(); }

    void showsWhatTheProjectAsks()
    {
        QCOMPARE(tree()->topLevelItemCount(), 2);
        QCOMPARE(tree()->topLevelItem(1)->childCount(), 4);
        QVERIFY(!action("taxonomy.adopt")->isEnabled());
        QVERIFY(m_fixture->find<QPlainTextEdit>("systemMessage")
                    ->toPlainText()
                    .contains(QStringLiteral("billing")));
        QVERIFY(m_fixture->find<QPlainTextEdit>("userMessage")
                    ->toPlainText()
                    .contains(QStringLiteral("Text of ticket 1")));
        m_fixture->grab(QStringLiteral("taxonomy-field"));
    }

    void anEditReachesThePromptAtOnce()
    {
        chooseOption(0, 1);
        m_fixture->find<QPlainTextEdit>("option.description")->setPlainText(QStringLiteral("Broken things."));
        QCOMPARE(draft().fields[0].options[1].description, QStringLiteral("Broken things."));
        QVERIFY(m_fixture->find<QPlainTextEdit>("systemMessage")
                    ->toPlainText()
                    .contains(QStringLiteral("Broken things.")));
        QVERIFY(action("taxonomy.adopt")->isEnabled());
        m_fixture->grab(QStringLiteral("taxonomy-option"));
    }

    void adoptingStoresAVersion()
    {
        chooseOption(0, 0);
        type("option.name", QStringLiteral("money"));
        adopt();
        QCOMPARE(m_fixture->dialogs.questions.size(), 1);
        QVERIFY(m_fixture->dialogs.questions[0].text.contains(QStringLiteral("money")));
        QCOMPARE(m_fixture->session->taxonomy().version.value, 2);
        const auto stored = currentTaxonomy(m_fixture->reader());
        QVERIFY_OK(stored);
        QCOMPARE(stored->fields[0].options[0].name, QStringLiteral("money"));
        QVERIFY(stored->fields[0].options[0].id.isValid());
        QVERIFY(!m_page->draft().isChanged());
        QCOMPARE(m_fixture->find<QTreeWidget>("versions")->topLevelItemCount(), 2);
    }

    void findingsStandBesideTheirInput()
    {
        chooseField(0);
        type("field.key", QStringLiteral("My Key"));
        auto *finding = m_fixture->find<QLabel>("finding.key");
        QVERIFY(finding->isVisible());
        QVERIFY(finding->text().contains(QStringLiteral("small letters")));
        QVERIFY(m_fixture->find<QLineEdit>("field.key")->property("invalid").toBool());
        QVERIFY(m_fixture->find<MessageStrip>("taxonomyWrong")->isVisible());
        m_fixture->grab(QStringLiteral("taxonomy-finding"));

        action("taxonomy.adopt")->trigger();
        QVERIFY(m_fixture->dialogs.questions.isEmpty()); // nothing to agree to
        QVERIFY(
            m_fixture->find<MessageStrip>("taxonomyMessage")->text().contains(QStringLiteral("Not adopted")));

        type("field.key", QStringLiteral("my_key"));
        QVERIFY(!finding->isVisible());
        QVERIFY(!m_fixture->find<MessageStrip>("taxonomyWrong")->isVisible());
    }

    void retiringKeepsTheOption()
    {
        chooseOption(0, 2);
        const OptionId id = draft().fields[0].options[2].id;
        click("remove");
        QVERIFY(draft().fields[0].options[2].retired);
        adopt();
        const Option *kept = optionById(m_fixture->session->taxonomy().fields[0], id);
        QVERIFY(kept && kept->retired);
        chooseOption(0, int(kept - m_fixture->session->taxonomy().fields[0].options.data()));
        QCOMPARE(m_fixture->find<QPushButton>("remove")->text(), QStringLiteral("Restore"));
        click("remove");
        adopt();
        QVERIFY(!optionById(m_fixture->session->taxonomy().fields[0], id)->retired);
    }

    void fieldsAndOptionsAreMadeMovedAndTakenBack()
    {
        const Taxonomy before = draft();
        chooseField(0);
        click("addOption");
        QCOMPARE(draft().fields[0].options.size(), 5);
        click("moveUp");
        QCOMPARE(draft().fields[0].options[3].name, QStringLiteral("New option"));
        chooseField(0);
        click("remove");
        QVERIFY(draft().fields.isEmpty());
        for (int i = 0; i < 3; ++i)
            action("taxonomy.undo")->trigger();
        QCOMPARE(draft(), before);
        QVERIFY(!action("taxonomy.undo")->isEnabled());
        action("taxonomy.redo")->trigger();
        QCOMPARE(draft().fields[0].options.size(), 5);
    }

    void theTreeFollowsTheTheme()
    {
        Look &look = ProjectFixture::look();
        QWidget *tree = this->tree()->viewport();
        look.setTheme(ThemeChoice::Dark);
        const QImage followed = tree->grab().toImage();
        chooseField(0);
        const TaxonomyPlace place{0, -1};
        auto *widget = m_page->findChild<TaxonomyTree *>();
        widget->setTaxonomy(draft(), {}); // made anew, under the new theme
        widget->setPlace(place);
        QCOMPARE(tree->grab().toImage(), followed);
        look.setTheme(ThemeChoice::Light);
        QVERIFY(tree->grab().toImage() != followed);
    }

    void aNarrowWindowHasTabs()
    {
        chooseOption(0, 0);
        auto *name = m_fixture->find<QLineEdit>("option.name");
        auto *prompt = m_fixture->find<QPlainTextEdit>("systemMessage");
        QVERIFY(name->isVisible() && prompt->isVisible());
        m_page->resize(960, 700);
        QTRY_VERIFY(name->isVisible() && !prompt->isVisible());
        auto *tabs = m_fixture->find<QTabBar>("pageParts");
        tabs->setCurrentIndex(1);
        QVERIFY(!name->isVisible() && prompt->isVisible() && tree()->isVisible());
        QTest::mouseClick(tree()->viewport(), Qt::LeftButton, {},
                          tree()->visualItemRect(tree()->topLevelItem(1)->child(1)).center());
        QCOMPARE(name->text(), draft().fields[0].options[1].name);
        QVERIFY(name->isVisible());
    }

    void inputsGrowWithTheirText()
    {
        chooseOption(0, 0);
        auto *lines = m_fixture->find<QPlainTextEdit>("option.use_when");
        lines->setPlainText(QStringLiteral("one"));
        const int least = lines->height();
        lines->setPlainText(QStringLiteral("one\ntwo\nthree\nfour"));
        QTRY_VERIFY(lines->height() > least);
        QTRY_VERIFY(!lines->verticalScrollBar()->isVisible());
        lines->setPlainText(QStringLiteral("x\n").repeated(40));
        QVERIFY(lines->height() < 300);
    }

    void typingIsOneStep()
    {
        chooseOption(0, 0);
        for (const QString &text : {QStringLiteral("b"), QStringLiteral("bi"), QStringLiteral("bil")})
            type("option.name", text);
        action("taxonomy.undo")->trigger();
        QCOMPARE(draft().fields[0].options[0].name, QStringLiteral("billing"));
    }

    void savingAndLoadingGiveTheSame()
    {
        const QString path = m_fixture->path(QStringLiteral("t.json"));
        m_fixture->dialogs.chooseNext(path);
        click("saveTaxonomy");
        QTRY_VERIFY(QFile::exists(path));
        m_fixture->dialogs.chooseNext(path);
        click("loadTaxonomy");
        QTRY_VERIFY(m_fixture->find<MessageStrip>("taxonomyMessage")
                        ->text()
                        .contains(QStringLiteral("says the same")));

        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray other = file.readAll().replace("\"Support desk\"", "\"Help desk\"");
        file.close();
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(other);
        file.close();
        m_fixture->dialogs.chooseNext(path);
        m_fixture->dialogs.answerNext(0);
        click("loadTaxonomy");
        QTRY_COMPARE(draft().name, QStringLiteral("Help desk"));
        QCOMPARE(m_fixture->dialogs.questions.size(), 1); // the changes came first
    }

    void aBrokenFileIsNamedWithItsLine()
    {
        const QString path = m_fixture->path(QStringLiteral("broken.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"fields\":\n oops}");
        file.close();
        m_fixture->dialogs.chooseNext(path);
        click("loadTaxonomy");
        auto *message = m_fixture->find<MessageStrip>("taxonomyMessage");
        QTRY_VERIFY(message->isVisible());
        QVERIFY(message->text().contains(QStringLiteral("broken.json, line 2")));
    }

    void theDraftSurvivesClosing()
    {
        chooseField(0);
        type("field.key", QStringLiteral("not yet right")); // an unfinished draft too
        m_fixture->session->closeProject();
        m_fixture->session->openProject(m_fixture->projectPath());
        QCOMPARE(draft().fields[0].key, QStringLiteral("not yet right"));
        QVERIFY(draft().fields[0].options[0].id.isValid());
        action("taxonomy.undo")->trigger();
        QVERIFY(!m_page->draft().isChanged());
    }

    void suggestionsOfAnOlderVersionAreCounted()
    {
        suggestByModel(TicketId{1});
        suggestByModel(TicketId{2});
        auto *stale = m_fixture->find<MessageStrip>("staleSuggestions");
        chooseField(-1);
        type("whole.threshold", QStringLiteral("0.5"));
        adopt();
        QTRY_VERIFY(m_fixture->session->columns()->isLoaded());
        QVERIFY(!stale->isVisible()); // another threshold asks nothing anew

        chooseOption(0, 0);
        type("option.name", QStringLiteral("money"));
        adopt();
        QTRY_VERIFY(stale->isVisible());
        QVERIFY2(stale->text().startsWith(QStringLiteral("2 suggestion(s)")), qPrintable(stale->text()));
        m_fixture->grab(QStringLiteral("taxonomy-stale"));
        QSignalSpy scope(m_fixture->session.get(), &ProjectSession::runScopeWanted);
        QSignalSpy wanted(m_fixture->session.get(), &ProjectSession::pageWanted);
        click("askAgain");
        QCOMPARE(scope.size(), 1);
        QCOMPARE(wanted.first().first().toString(), QStringLiteral("prelabel"));
    }

private:
    void suggestByModel(TicketId ticket)
    {
        const Taxonomy taxonomy = m_fixture->session->taxonomy();
        const auto written = m_fixture->session->project()->writer()->post(
            WritePriority::Normal, [ticket, taxonomy](WriteContext &context) -> Result<void> {
                StoredRun stored;
                stored.run.uuid = QUuid::createUuid();
                stored.run.taxonomy = taxonomy.version;
                stored.run.settings.source = SourceKind::Llm;
                stored.run.settings.model = QStringLiteral("test-model");
                const auto run = addRun(context.database, stored);
                if (!run)
                    return failure(run.error());
                Suggestion suggestion;
                suggestion.uuid = QUuid::createUuid();
                suggestion.ticket = ticket;
                suggestion.run = *run;
                suggestion.taxonomy = taxonomy.version;
                suggestion.source = SourceKind::Llm;
                if (const auto added = addSuggestion(context.database, suggestion, "key"); !added)
                    return failure(added.error());
                const auto label = refreshLabel(context.database, ticket);
                if (!label)
                    return failure(label.error());
                context.changes.labels.append(*label);
                return {};
            });
        QVERIFY_OK(written.result());
    }
};

QTEST_MAIN(TestTaxonomyPage)
#include "tst_taxonomy_page.moc"
