#include "core/base/clock.h"
#include "core/domain/taxonomy_templates.h"
#include "tests/support/qverify_ok.h"
#include "tests/support/scripted_dialogs.h"
#include "tests/support/test_home.h"
#include "ui/import/import_page.h"
#include "ui/import/project_place.h"
#include "ui/look/look.h"
#include "ui/look/message_strip.h"
#include "ui/look/plain_label.h"
#include "ui/project_session.h"
#include "ui/window/action_registry.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <memory>

using namespace countersign;

/// The import page with real files: what is found, what overriding changes, what comes of an import.
class TestImportPage : public QObject
{
    Q_OBJECT

    test::TestHome m_home;
    SystemClock m_clock;
    Look m_look;
    std::unique_ptr<ProjectSession> m_session;
    std::unique_ptr<ActionRegistry> m_actions;
    ScriptedDialogs m_dialogs;
    std::unique_ptr<ImportPage> m_page;

    template <typename T>
    T *child(const char *name) const
    {
        T *found = m_page->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no child %s", name);
        return found;
    }

    QAbstractItemModel *preview() const { return child<QTableView>("preview")->model(); }
    QString cell(int row, int column) const { return preview()->index(row, column).data().toString(); }
    QString head(int column) const
    {
        return preview()->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
    }
    QPushButton *primary() const { return child<QPushButton>("startImport"); }

    /// The number on the primary button, whatever the plural form; -1: none.
    int promised() const
    {
        const QStringList words = primary()->text().split(u' ');
        return words.size() > 1 ? words.at(1).toInt() : -1;
    }

    void choose(QComboBox *combo, const QVariant &value)
    {
        combo->setCurrentIndex(combo->findData(value));
        emit combo->activated(combo->currentIndex());
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_home.isValid());
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_look.apply(*qApp);
    }

    void init()
    {
        m_home.forgetSettings();
        const QStringList projects =
            QDir(m_home.path()).entryList({QStringLiteral("*.countersign*")}, QDir::Files);
        for (const QString &name : projects)
            QFile::remove(m_home.path(name));
        m_session = std::make_unique<ProjectSession>(m_clock);
        m_actions = std::make_unique<ActionRegistry>();
        m_page = std::make_unique<ImportPage>(*m_session, m_look, *m_actions, m_dialogs);
        m_page->resize(1280, 720);
        m_page->show();
    }

    void cleanup()
    {
        m_page.reset();
        m_session.reset();
    }

    void aSemicolonFileInWindows1252()
    {
        const QString path =
            m_home.write(QStringLiteral("export.csv"), "ticket_id;subject;message;lang\r\n"
                                                       "1;Gr\xfc\xdf"
                                                       "e;Bitte \xfc"
                                                       "berpr\xfc"
                                                       "fen Sie die Rechnung;de\r\n"
                                                       "2;Caf\xe9;Deux fois d\xe9"
                                                       "bit\xe9, s'il vous pla\xee"
                                                       "t;fr\r\n"
                                                       "3;Kaputt;Nichts geht mehr, gar nichts;de\r\n");
        m_page->takeFile(path);
        QTRY_COMPARE(preview()->rowCount(), 3);
        QCOMPARE(child<QComboBox>("delimiter")->currentData().toInt(), int(';'));
        QCOMPARE(child<QComboBox>("encoding")->currentData().toString().toLower(),
                 QStringLiteral("windows-1252"));
        QCOMPARE(cell(0, 0), QStringLiteral("2")); // the line
        QCOMPARE(head(1), QStringLiteral("Id: ticket_id"));
        QCOMPARE(head(2), QStringLiteral("Subject: subject"));
        QCOMPARE(cell(0, 2), QStringLiteral("Grüße"));
        QCOMPARE(head(4), QStringLiteral("kept: lang"));
        QTRY_COMPARE(promised(), 3);
        QVERIFY(primary()->isEnabled());
    }

    void anotherDelimiterShowsAnotherPreview()
    {
        m_page->takeFile(m_home.write(QStringLiteral("commas.csv"), "id,text|note\n1,hello|there\n"));
        QTRY_COMPARE(preview()->columnCount(), 3);
        choose(child<QComboBox>("delimiter"), int('|'));
        QTRY_COMPARE(cell(0, 1), QStringLiteral("1,hello"));
        QCOMPARE(child<QComboBox>("delimiter")->currentData().toInt(), int('|'));
    }

    void anotherEncodingShowsOtherLetters()
    {
        m_page->takeFile(m_home.write(QStringLiteral("latin.csv"), "id,text\n1,\xd0\xf1\n2,abc\n"));
        QTRY_COMPARE(preview()->rowCount(), 2);
        choose(child<QComboBox>("encoding"), QStringLiteral("windows-1251"));
        QTRY_COMPARE(cell(0, 2), QString::fromUtf8("Рс"));
    }

    void theNewestFileWins()
    {
        m_page->takeFile(m_home.write(QStringLiteral("first.csv"), "id,text\n1,first\n"));
        m_page->takeFile(m_home.write(QStringLiteral("second.csv"), "id,text\n1,second\n"));
        QTRY_COMPARE(cell(0, 2), QStringLiteral("second"));
        QCOMPARE(child<QLineEdit>("newProjectPath")->text(),
                 m_home.path(QStringLiteral("second.countersign")));
    }

    void severalBodyColumns()
    {
        m_page->takeFile(m_home.write(QStringLiteral("two.csv"), "id,body,extra\n1,one,two\n"));
        QTRY_COMPARE(head(2), QStringLiteral("Body: body"));
        child<QPushButton>("anotherBody")->click();
        QTRY_COMPARE(head(3), QStringLiteral("Body: extra"));
        QTRY_VERIFY(m_page->findChild<QComboBox *>(QStringLiteral("bodyColumn1")));
        QCOMPARE(child<QComboBox>("bodyColumn1")->currentData().toString(), QStringLiteral("extra"));
        choose(child<QComboBox>("bodyColumn1"), QString());
        QTRY_COMPARE(head(3), QStringLiteral("kept: extra"));
    }

    void knownLabelsAreFoundForTheChosenQuestions()
    {
        m_page->takeFile(m_home.write(QStringLiteral("truth.csv"), "id,body,expected_urgency\n1,one,High\n"));
        QTRY_COMPARE(preview()->rowCount(), 1);
        QCOMPARE(head(3), QStringLiteral("kept: expected_urgency"));
        choose(child<QComboBox>("questions"), QStringLiteral("urgency"));
        QTRY_COMPARE(head(3), QStringLiteral("Known: Urgency: expected_urgency"));
    }

    void badRowsAreCountedAndSkipped()
    {
        m_page->takeFile(m_home.write(QStringLiteral("bad.csv"),
                                      "id,text\n1,one\n2\n3,three,too many\n1,other\n4,four\n"));
        QTRY_COMPARE(promised(), 2);
        auto *sum = child<QWidget>("sum");
        QCOMPARE(sum->accessibleName(),
                 QStringLiteral("5 row(s) \u2212 2 unreadable \u2212 1 repeated = 2 ticket(s)"));
        auto *findings = child<QTableView>("findings");
        QCOMPARE(findings->model()->rowCount(), 3);
        findings->setCurrentIndex(findings->model()->index(0, 0));
        QTest::keyClick(findings, Qt::Key_Return); // shows the lines of the first cause
        QCOMPARE(findings->model()->rowCount(), 4);
        QVERIFY(findings->model()->index(1, 1).data().toString().contains(QStringLiteral("line 3")));

        const QString list = m_home.path(QStringLiteral("list.csv"));
        m_dialogs.chooseNext(list);
        child<QPushButton>("saveFindings")->click();
        QTRY_VERIFY(QFile::exists(list));

        child<QRadioButton>("stopAtBadRow")->click();
        QTRY_VERIFY(!primary()->isEnabled());
        child<QRadioButton>("skipBadRows")->click();
        QTRY_VERIFY(primary()->isEnabled());
        QSignalSpy finished(m_session.get(), &ProjectSession::importFinished);
        primary()->click();
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(m_session->ticketCount(), 2);
        QCOMPARE(m_session->project()->path(), m_home.path(QStringLiteral("bad.countersign")));
        QVERIFY(m_page->findChild<QPushButton *>(QStringLiteral("secondAction"))->isVisible());
        QCOMPARE(primary()->text(), QStringLiteral("Review"));
    }

    void anExistingProjectIsNotOverwritten()
    {
        const QString path = m_home.write(QStringLiteral("again.csv"), "id,text\n1,one\n");
        const QString project = m_home.path(QStringLiteral("again.countersign"));
        QVERIFY_OK(
            Project::create(project, loadTaxonomyTemplate(QStringLiteral("billing"))->taxonomy, m_clock));
        m_page->takeFile(path);
        QTRY_COMPARE(preview()->rowCount(), 1);
        QVERIFY(!primary()->isEnabled());
        child<QPushButton>("useOtherName")->click();
        QCOMPARE(child<QLineEdit>("newProjectPath")->text(),
                 m_home.path(QStringLiteral("again-2.countersign")));
        QTRY_VERIFY(primary()->isEnabled());
        m_page->takeFile(path);
        QTRY_COMPARE(preview()->rowCount(), 1);
        child<QPushButton>("addToExisting")->click();
        QVERIFY(m_session->isOpen());
        QTRY_COMPARE(promised(), 1);
    }

    void ticketsAreAddedToTheOpenProject()
    {
        QSignalSpy finished(m_session.get(), &ProjectSession::importFinished);
        m_page->takeFile(m_home.write(QStringLiteral("base.csv"), "id,text\n1,one\n2,two\n"));
        QTRY_COMPARE(promised(), 2);
        primary()->click();
        QTRY_COMPARE(finished.count(), 1);
        m_page->takeFile(m_home.write(QStringLiteral("more.csv"), "id,text\n2,two\n3,three\n"));
        QTRY_COMPARE(promised(), 1); // one is known
        QVERIFY(!child<QLineEdit>("newProjectPath")->isVisible());
        primary()->click();
        QTRY_COMPARE(finished.count(), 2);
        QTRY_COMPARE(m_session->ticketCount(), 3);
    }

    void cancelLeavesNothing()
    {
        QByteArray large("id,text\n");
        for (int i = 0; i < 400'000; ++i)
            large += QByteArray::number(i) + ",some text of a ticket that is not short at all\n";
        m_page->takeFile(m_home.write(QStringLiteral("large.csv"), large));
        QTRY_VERIFY(primary()->isEnabled());
        QSignalSpy failed(m_session.get(), &ProjectSession::importFailed);
        primary()->click();
        QVERIFY(m_session->isImporting());
        QTest::keyClick(m_page.get(), Qt::Key_Escape);
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 1000);
        QVERIFY(!m_session->isOpen());
        QVERIFY(!QFile::exists(m_home.path(QStringLiteral("large.countersign"))));
        QTRY_VERIFY(primary()->isEnabled()); // everything chosen is still there
    }

    void whatCannotBeReadIsSaidOnThePage()
    {
        m_page->takeFile(m_home.path(QStringLiteral("nowhere.csv")));
        auto *words = child<MessageStrip>("fileWarnings");
        QTRY_VERIFY(words->isVisible());
        QVERIFY(words->text().contains(QStringLiteral("nowhere.csv")));
        QVERIFY(!primary()->isEnabled());
    }

    void whatCannotBeReadLeavesNothingHalfShown()
    {
        m_page->takeFile(m_home.write(QStringLiteral("nothing.csv"), {}));
        QTRY_VERIFY(child<MessageStrip>("fileWarnings")->isVisible());
        QVERIFY(!child<QTableView>("preview")->isVisible());
        QVERIFY(!child<QTableView>("findings")->isVisible());
        QVERIFY(!child<QComboBox>("kind")->isVisible());

        // Read as something else it may be of use.
        m_page->takeFile(m_home.write(QStringLiteral("page.json"), "<!doctype html><p>Sign in"));
        QTRY_VERIFY(child<MessageStrip>("fileWarnings")->text().contains(QStringLiteral("page.json")));
        QVERIFY(child<MessageStrip>("fileWarnings")->text().contains(QStringLiteral("JSON")));
        QVERIFY(child<QComboBox>("kind")->isVisible());
        QVERIFY(!primary()->isEnabled());
        choose(child<QComboBox>("kind"), int(FileFormat::Csv));
        QTRY_VERIFY(child<QTableView>("preview")->isVisible());
        QVERIFY(!child<MessageStrip>("fileWarnings")->isVisible());
    }

    void theTextColumnIsAskedForInWords()
    {
        m_page->takeFile(m_home.write(QStringLiteral("numbers.csv"), "a;b\n1;2\n3;4\n"));
        QTRY_COMPARE(preview()->rowCount(), 2);
        choose(child<QComboBox>("bodyColumn0"), QString());
        QTRY_COMPARE(child<QWidget>("sum")->accessibleName(),
                     QStringLiteral("Choose the column that holds the text."));
        QVERIFY(!primary()->isEnabled());
    }

    void aFileWithoutRowsSaysSo()
    {
        m_page->takeFile(m_home.write(QStringLiteral("header.csv"), "id,text\n"));
        QTRY_COMPARE(child<QWidget>("sum")->accessibleName(),
                     QStringLiteral("The file has column names, but no rows."));
        QCOMPARE(primary()->text(), QStringLiteral("Import"));
        QVERIFY(!primary()->isEnabled());
    }

    /// A column name of megabytes is shown as a name.
    void oneLineOfMegabytes()
    {
        m_page->takeFile(m_home.write(QStringLiteral("line.csv"), QByteArray(8 << 20, 'x')));
        QTRY_COMPARE(preview()->columnCount(), 2);
        QCOMPARE(preview()->headerData(1, Qt::Horizontal, Qt::DisplayRole).toString().size(), 80);
        QCOMPARE(child<QComboBox>("idColumn")->itemText(1).size(), 80);
        QCOMPARE(child<QComboBox>("idColumn")->itemData(1).toString().size(), 8 << 20);
    }

    void enterImportsFromAnyButton_data()
    {
        QTest::addColumn<QString>("focus");
        QTest::newRow("the page") << QString();
        QTest::newRow("the file's button") << QStringLiteral("fileName");
        QTest::newRow("another body column") << QStringLiteral("anotherBody");
        QTest::newRow("the primary") << QStringLiteral("startImport");
    }

    void enterImportsFromAnyButton()
    {
        QFETCH(const QString, focus);
        m_page->takeFile(m_home.write(QStringLiteral("enter.csv"), "id,text,more\n1,one,a\n2,two,b\n"));
        m_page->activated();
        QTRY_COMPARE(promised(), 2);
        QCOMPARE(m_page->focusWidget(), m_page.get()); // not the first button
        if (!focus.isEmpty())
            child<QPushButton>(qPrintable(focus))->setFocus();
        QSignalSpy finished(m_session.get(), &ProjectSession::importFinished);
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(finished.count(), 1);
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Return); // goes on to review
    }

    void enterOnCancelCancels()
    {
        m_page->takeFile(m_home.write(QStringLiteral("cancel.csv"), "id,text\n1,one\n"));
        QTRY_COMPARE(promised(), 1);
        child<QPushButton>("secondAction")->setFocus();
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Return);
        QVERIFY(!m_session->isImporting());
        QVERIFY(child<QPushButton>("chooseFile")->isVisible());
    }

    void placesOfNewProjects()
    {
        const QString file = m_home.path(QStringLiteral("a.b.csv"));
        QCOMPARE(defaultProjectPath(file), m_home.path(QStringLiteral("a.b.countersign")));
        m_home.write(QStringLiteral("n-2.countersign"), {});
        QCOMPARE(freeNumberedPath(m_home.path(QStringLiteral("n.countersign"))),
                 m_home.path(QStringLiteral("n-3.countersign")));
        QCOMPARE(withProjectSuffix(QStringLiteral("/x/y")), QStringLiteral("/x/y.countersign"));
        QCOMPARE(shownPath(m_home.path(QStringLiteral("x"))), QStringLiteral("~/x"));
    }
};

QTEST_MAIN(TestImportPage)
#include "tst_import_page.moc"
