#include "core/base/clock.h"
#include "tests/journeys/foreign_words.h"
#include "tests/journeys/visible_texts.h"
#include "tests/support/loopback_server.h"
#include "tests/support/qverify_ok.h"
#include "tests/support/scripted_dialogs.h"
#include "tests/support/test_home.h"
#include "ui/look/look.h"
#include "ui/prelabel/connection_card.h"
#include "ui/project_session.h"
#include "ui/window/application_window.h"
#include "ui/window/page.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QSysInfo>
#include <QTableView>
#include <QTest>
#include <QTextEdit>
#include <QTranslator>
#include <QTreeWidget>

#include <memory>

using namespace countersign;
using namespace countersign::test;

/// The whole window in the pseudo-language: a text that shows up in plain letters went past the translators.
/// One walk from the empty start page to the export; every step looks at everything that is there.
class TestPseudoLanguage : public QObject
{
    Q_OBJECT

    static constexpr int patienceMs = 60'000;

    TestHome m_home;
    SystemClock m_clock;
    Look m_look;
    QTranslator m_translator;
    ScriptedDialogs m_dialogs;
    std::unique_ptr<ProjectSession> m_session;
    std::unique_ptr<ApplicationWindow> m_window;
    QStringList m_wrong;
    QSet<QString> m_known; // a finding is told once
    qsizetype m_looked = 0;

    MainWindow &window() { return m_window->window(); }
    QAction *action(const char *id) { return m_window->actions().action(QString::fromLatin1(id)); }
    template <typename T>
    T *find(const char *name) const
    {
        T *found = m_window->window().findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("the window has no %s", name);
        return found;
    }

    void judge(const VisibleText &seen, const QStringList &typed = {})
    {
        if (seen.text.isEmpty())
            return;
        ++m_looked;
        QString text = seen.text;
        text.remove(m_home.path());
        // Who has a project open is said by name.
        text.remove(QSysInfo::machineHostName());
        text.remove(QFileInfo(QCoreApplication::applicationFilePath()).fileName());
        QString word = untranslatedWord(text);
        // A path may be cut anywhere to fit; what is left of its names is data.
        while (text.contains(u'/') && !word.isEmpty() && m_home.path().contains(word))
            word = untranslatedWord(text.remove(word));
        if (word.isEmpty() || m_known.contains(text))
            return;
        // A prompt, a path, an address: what stands in an input is data.
        for (const QString &input : typed) {
            if (input.contains(seen.text.trimmed()))
                return;
        }
        m_known.insert(text);
        m_wrong.append(QStringLiteral("%1: “%2” in “%3”").arg(seen.where, word, text.left(160)));
    }

    void lookAt(QWidget &widget)
    {
        QStringList typed;
        for (const auto *edit : widget.findChildren<QPlainTextEdit *>())
            typed.append(edit->toPlainText());
        for (const auto *edit : widget.findChildren<QTextEdit *>())
            typed.append(edit->toPlainText());
        for (const auto *edit : widget.findChildren<QLineEdit *>())
            typed.append(edit->text());
        // Words of the files that we write are the same in every language.
        QStringList written;
        for (const auto *table : widget.findChildren<QTableView *>(QStringLiteral("previewTable"))) {
            for (const VisibleText &cell : modelTexts(*table))
                written.append(cell.text);
        }
        typed += written;
        for (const VisibleText &seen : heldTexts(widget)) {
            if (!written.contains(seen.text))
                judge(seen);
        }
        for (const VisibleText &seen : paintedTexts(widget))
            judge(seen, typed);
    }

    void lookAround()
    {
        lookAt(window());
        for (const QAction *known : m_window->actions().actions()) {
            for (const VisibleText &seen : actionTexts(*known))
                judge(seen);
        }
        lookAtQuestions();
    }

    void lookAtQuestions()
    {
        const auto judgeAll = [this](const QStringList &texts) {
            for (const QString &text : texts)
                judge({QStringLiteral("a dialog"), text});
        };
        for (const Question &question : std::exchange(m_dialogs.questions, {}))
            judgeAll(QStringList{question.title, question.text, question.detailTitle} + question.answers);
        for (const auto &error : std::exchange(m_dialogs.errors, {}))
            judgeAll({error.title, error.text, error.detail});
        for (const FileQuestion &question : std::exchange(m_dialogs.fileQuestions, {}))
            judgeAll(QStringList{question.title} + question.filters);
    }

    void lookAtDialog(const char *opens)
    {
        action(opens)->trigger();
        const auto dialogs = window().findChildren<QDialog *>();
        QVERIFY2(!dialogs.isEmpty(), opens);
        for (QDialog *dialog : dialogs) {
            QTRY_VERIFY(dialog->isVisible());
            lookAt(*dialog);
            dialog->reject();
        }
        QTRY_VERIFY(window().findChildren<QDialog *>().isEmpty());
    }

    void choose(const char *combo, int index)
    {
        auto *box = find<QComboBox>(combo);
        box->setCurrentIndex(index);
        emit box->activated(index);
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_home.isValid());
        QVERIFY(m_translator.load(QStringLiteral(":/i18n/countersign_en_XA.qm")));
        QVERIFY(QCoreApplication::installTranslator(&m_translator));
        m_look.apply(*qApp);
        m_session = std::make_unique<ProjectSession>(m_clock);
        m_session->settings().annotator = QStringLiteral("Ж");
        m_session->settings().reducedMotion = true;
        m_window = std::make_unique<ApplicationWindow>(*m_session, m_look, m_dialogs);
        m_window->start({});
        m_window->finishPages();
        window().resize(1440, 900);
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }

    void cleanupTestCase()
    {
        m_window.reset();
        m_session.reset();
        QVERIFY2(m_looked > 2000, qPrintable(QString::number(m_looked)));
    }

    void cleanup()
    {
        const QStringList wrong = std::exchange(m_wrong, {});
        for (const QString &finding : wrong)
            qWarning("%s", qPrintable(finding));
        QCOMPARE(wrong.size(), 0); // they stand above
    }

    /// The test itself: plain words are found, also between others.
    void whatCountsAsUntranslated_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("word");
        QTest::newRow("pseudo") << QStringLiteral("[Öpéñ ~]") << QString();
        QTest::newRow("plain") << QStringLiteral("Open") << QStringLiteral("Open");
        QTest::newRow("plain inside") << QStringLiteral("[Öpéñ decided ~]") << QStringLiteral("decided");
        QTest::newRow("number") << QStringLiteral("12,480") << QString();
        QTest::newRow("format") << QStringLiteral("CSV") << QString();
        QTest::newRow("key") << QStringLiteral("[Šávé ~] (Ctrl+S)") << QString();
        QTest::newRow("foreign") << QStringLiteral("Счёт") << QString();
    }

    void whatCountsAsUntranslated()
    {
        QFETCH(const QString, text);
        QTEST(untranslatedWord(text), "word");
    }

    void startPage() { lookAround(); }

    void dialogs()
    {
        lookAtDialog("app.settings");
        lookAtDialog("help.keys");
    }

    void pagesWithoutAProject()
    {
        for (Page *page : window().pages()) {
            window().showPage(page);
            lookAround();
        }
    }

    void choosingFiles()
    {
        action("file.open")->trigger();
        action("file.import")->trigger();
        QCOMPARE(m_dialogs.fileQuestions.size(), 2);
        lookAtQuestions();
    }

    void importing()
    {
        m_dialogs.chooseNext(m_home.write(QStringLiteral("вопросы.json"), foreignTaxonomy()));
        m_window->offer(m_home.write(QStringLiteral("письма.csv"), foreignTickets()));
        QTRY_COMPARE(window().currentPage()->iconName(), QStringLiteral("import"));
        auto *start = find<QPushButton>("startImport");
        choose("questions", find<QComboBox>("questions")->count() - 1);
        QTRY_VERIFY(window().findChild<QComboBox *>(QStringLiteral("truth.kd")));
        lookAround();
        choose("idColumn", find<QComboBox>("idColumn")->findData(QStringLiteral("номер")));
        choose("subjectColumn", find<QComboBox>("subjectColumn")->findData(QStringLiteral("тема")));
        QTRY_VERIFY(find<QComboBox>("bodyColumn0")->findData(QStringLiteral("текст")) >= 0);
        choose("bodyColumn0", find<QComboBox>("bodyColumn0")->findData(QStringLiteral("текст")));
        find<QAbstractButton>("refuseFile")->click();
        QTRY_VERIFY_WITH_TIMEOUT(!start->isEnabled(), patienceMs);
        lookAround();
        find<QAbstractButton>("keepFirst")->click();
        QTRY_VERIFY_WITH_TIMEOUT(start->isEnabled(), patienceMs);
        lookAround();
        start->click();
        lookAround();
        QTRY_VERIFY_WITH_TIMEOUT(m_session->isOpen() && !m_session->isImporting(), patienceMs);
        QVERIFY(m_session->taxonomy().fields.size() == 3);
        lookAround();
    }

    void reviewing()
    {
        window().showPage(QStringLiteral("review"));
        QTRY_VERIFY_WITH_TIMEOUT(m_session->columns()->isLoaded() && !m_session->baseline()->isRunning(),
                                 patienceMs);
        action("review.refresh")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(m_session->review()->shown() && m_session->review()->shown()->suggestion,
                                 patienceMs);
        lookAround();
        for (const char *verb :
             {"review.accept", "review.accept", "review.skip", "review.undo", "review.undo", "review.redo",
              "review.next", "review.previous", "review.previous", "review.copy", "review.zoomIn",
              "review.zoomReset", "review.goTo"}) {
            action(verb)->trigger();
            QTRY_VERIFY_WITH_TIMEOUT(m_session->review()->isAllSaved(), patienceMs);
            lookAround();
        }
        action("review.raw")->trigger(); // the offline baseline has sent nothing: a sentence says so
        lookAround();
    }

    void asking()
    {
        window().showPage(QStringLiteral("prelabel"));
        lookAround();
        const LoopbackServer server(LoopbackServer::labeller([asked = 0](const QString &) mutable {
            return ++asked % 3 == 0 ? QStringLiteral("ш") : foreignAnswer(asked % 2 ? 0.9 : 0.3);
        }));
        find<QComboBox>("endpoint")->setEditText(server.baseUrl());
        find<QComboBox>("model")->setEditText(QStringLiteral("qwk-7b"));
        find<QPushButton>("testConnection")->click();
        lookAround();
        QTRY_VERIFY_WITH_TIMEOUT(find<ConnectionCard>("connectionCard")->works(), patienceMs);
        lookAround();
        QSignalSpy finished(m_session->prelabel(), &PrelabelService::finished);
        m_dialogs.answerNext(0);
        action("prelabel.start")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!m_dialogs.questions.isEmpty() || m_session->prelabel()->isRunning(),
                                 patienceMs);
        lookAround();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patienceMs);
        lookAround();
        window().showPage(QStringLiteral("review"));
        action("review.refresh")->trigger();
        for (int i = 0; i < 12; ++i) {
            action("review.next")->trigger();
            lookAround();
        }
        lookAtDialog("review.raw");
    }

    void taxonomy()
    {
        window().showPage(QStringLiteral("taxonomy"));
        auto *tree = find<QTreeWidget>("taxonomyTree");
        for (QTreeWidgetItemIterator at(tree); *at; ++at) {
            tree->setCurrentItem(*at);
            lookAround();
        }
        find<QLineEdit>("whole.name")->setText(QString()); // a finding
        lookAround();
    }

    void exporting()
    {
        window().showPage(QStringLiteral("export"));
        lookAround();
        find<QLineEdit>("exportTarget")->setText(m_home.path(QStringLiteral("метки.csv")));
        find<QPushButton>("startExport")->click();
        QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>("exportResult")->isVisible(), patienceMs);
        lookAround();
        find<QPushButton>("startExport")->click(); // replace it?
        lookAround();
    }

    void everyKindOfError()
    {
        for (int kind = 0; kind <= int(ErrorKind::Internal); ++kind) {
            const ErrorWords words = ErrorPresenter::wordsFor({ErrorKind(kind), QStringLiteral("Ш"), {}});
            judge({QStringLiteral("an error"), words.title});
        }
        m_window->offer(m_home.path(QStringLiteral("нет.countersign")));
        QTRY_VERIFY(!m_dialogs.errors.isEmpty());
        lookAtQuestions();
    }

    void openTwice()
    {
        const QString path = m_session->project() ? m_session->project()->path()
                                                  : m_home.path(QStringLiteral("письма.countersign"));
        m_session->closeProject();
        lookAround(); // the start page with a recent project
        const auto other = Project::open(path, ProjectAccess::ReadWrite, m_clock);
        QVERIFY_OK(other);
        m_session->openProject(path);
        QTRY_VERIFY(m_session->isReadOnly());
        for (Page *page : window().pages()) {
            window().showPage(page);
            lookAround();
        }
    }
};

QTEST_MAIN(TestPseudoLanguage)
#include "tst_pseudo_language.moc"
