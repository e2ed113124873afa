#include "tests/support/scripted_dialogs.h"
#include "ui/dialogs/error_presenter.h"
#include "ui/dialogs/message_box.h"
#include "ui/dialogs/screen_dialogs.h"
#include "ui/look/look.h"
#include "ui/look/plain_label.h"

#include <QApplication>
#include <QFileDialog>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <optional>

using namespace countersign;

class TestDialogs : public QObject
{
    Q_OBJECT

    Look m_look;

    static Question newQuestion()
    {
        Question question;
        question.title = QStringLiteral("Ask again?");
        question.text = QStringLiteral("<b>6 tickets</b> may have been paid for.");
        question.answers = {QStringLiteral("Ask again"), QStringLiteral("Leave them")};
        return question;
    }

    static QPushButton *answerButton(const QWidget *box, int index)
    {
        return box->findChild<QPushButton *>(QStringLiteral("answer%1").arg(index));
    }

private slots:
    void initTestCase() { m_look.apply(*qApp); }

    void theAnswerComesWithoutWaiting()
    {
        QWidget parent;
        parent.show();
        ScreenDialogs dialogs(m_look);
        std::optional<int> answer;
        dialogs.ask(&parent, newQuestion(), [&](int index) { answer = index; });
        QVERIFY(!answer);
        auto *box = parent.findChild<MessageBox *>();
        QVERIFY(box != nullptr);
        answerButton(box, 0)->click();
        QCOMPARE(answer, std::optional<int>(0));
        QTRY_VERIFY(parent.findChild<MessageBox *>() == nullptr);
    }

    void escapeIsTheLastAnswerAndEnterTheFirst()
    {
        QWidget parent;
        parent.show();
        for (const bool enter : {false, true}) {
            auto *box = new MessageBox(m_look, newQuestion(), &parent);
            QSignalSpy answered(box, &MessageBox::answered);
            box->open();
            QTest::keyClick(box, enter ? Qt::Key_Return : Qt::Key_Escape);
            QCOMPARE(answered.count(), 1);
            QCOMPARE(answered.first().first().toInt(), enter ? 0 : 1);
        }
    }

    void closingAnswersOnce()
    {
        QWidget parent;
        parent.show();
        auto *box = new MessageBox(m_look, newQuestion(), &parent);
        QSignalSpy answered(box, &MessageBox::answered);
        box->open();
        box->close();
        QCOMPARE(answered.count(), 1);
        QCOMPARE(answered.first().first().toInt(), 1);
    }

    void enterNeverLosesAnything()
    {
        QWidget parent;
        parent.show();
        Question question = newQuestion();
        question.dangerous = true;
        auto *box = new MessageBox(m_look, question, &parent);
        QSignalSpy answered(box, &MessageBox::answered);
        box->open();
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(answered.count(), 0);
        QVERIFY(!answerButton(box, 0)->isDefault());
    }

    void textIsPlainAndDetailsOpenOnDemand()
    {
        QWidget parent;
        parent.show();
        Question question = newQuestion();
        question.detail = QStringLiteral("HTTP 401 <i>x</i>");
        auto *box = new MessageBox(m_look, question, &parent);
        box->open();
        const auto labels = box->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            QCOMPARE(label->textFormat(), Qt::PlainText);
        auto *details = box->findChild<QPlainTextEdit *>();
        QVERIFY(details->isHidden());
        box->findChild<QPushButton *>(QStringLiteral("detailsButton"))->click();
        QVERIFY(details->isVisible());
        QCOMPARE(details->toPlainText(), question.detail);
    }

    void aDetailWithAHeadingIsShownAtOnce()
    {
        QWidget parent;
        parent.show();
        Question question = newQuestion();
        question.detail = QStringLiteral("=== System message ===");
        question.detailTitle = QStringLiteral("One exact request");
        auto *box = new MessageBox(m_look, question, &parent);
        box->open();
        auto *details = box->findChild<QPlainTextEdit *>();
        QVERIFY(details->isVisible());
        QCOMPARE(details->toPlainText(), question.detail);
        QVERIFY(box->findChild<QPushButton *>(QStringLiteral("detailsButton")) == nullptr);
        QCOMPARE(box->focusWidget(), answerButton(box, 0)); // Enter still means the first answer
        const auto headings = box->findChildren<SectionLabel *>();
        QCOMPARE(headings.size(), 1);
        QCOMPARE(headings.first()->text(), question.detailTitle);
    }

    void noAnswerAfterTheAskerIsGone()
    {
        auto parent = std::make_unique<QWidget>();
        parent->show();
        ScreenDialogs dialogs(m_look);
        ScriptedDialogs script;
        int answers = 0;
        dialogs.ask(parent.get(), newQuestion(), [&](int) { ++answers; });
        script.answerNext(0);
        script.ask(parent.get(), newQuestion(), [&](int) { ++answers; });
        parent.reset();
        QCoreApplication::sendPostedEvents();
        QCOMPARE(answers, 0);
    }

    void theFileChooserOpensWithItsFilters()
    {
        QWidget parent;
        parent.show();
        ScreenDialogs dialogs(m_look);
        QString chosen;
        dialogs.chooseFileToWrite(&parent,
                                  {QStringLiteral("Export"),
                                   QStringLiteral("/tmp/out.jsonl"),
                                   {QStringLiteral("JSON lines (*.jsonl)")},
                                   QStringLiteral("jsonl")},
                                  [&](const QString &path) { chosen = path; });
        auto *dialog = parent.findChild<QFileDialog *>();
        QVERIFY(dialog != nullptr);
        QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave);
        QCOMPARE(dialog->nameFilters(), QStringList{QStringLiteral("JSON lines (*.jsonl)")});
        emit dialog->fileSelected(QStringLiteral("/tmp/other.jsonl"));
        QCOMPARE(chosen, QStringLiteral("/tmp/other.jsonl"));
    }

    void everyKindOfErrorHasATitle()
    {
        QStringList titles;
        for (int kind = 0; kind <= int(ErrorKind::Internal); ++kind) {
            const ErrorWords words =
                ErrorPresenter::wordsFor({ErrorKind(kind), QStringLiteral("m"), QStringLiteral("d")});
            QVERIFY(!words.title.isEmpty());
            QVERIFY(!words.title.contains(u'!'));
            QVERIFY(!titles.contains(words.title));
            titles.append(words.title);
            QCOMPARE(words.text, QStringLiteral("m"));
            QCOMPARE(words.detail, QStringLiteral("d"));
        }
    }

    void whatTheUserStoppedIsNotShown()
    {
        QWidget parent;
        ScriptedDialogs script;
        ErrorPresenter presenter(script);
        presenter.present(&parent, {ErrorKind::Cancelled, QStringLiteral("m"), {}});
        QCOMPARE(script.errors.size(), 0);
        presenter.present(&parent, {ErrorKind::DiskFull, QStringLiteral("m"), {}});
        QCOMPARE(script.errors.size(), 1);
        QCOMPARE(script.errors.first().title, QStringLiteral("The disk is full"));
    }

    void theScriptAnswersInOrder()
    {
        QWidget parent;
        ScriptedDialogs script;
        script.answerNext(0);
        QList<int> answers;
        script.ask(&parent, newQuestion(), [&](int index) { answers.append(index); });
        script.ask(&parent, newQuestion(), [&](int index) { answers.append(index); });
        QTRY_COMPARE(answers.size(), 2);
        QCOMPARE(answers, (QList<int>{0, 1}));
        QCOMPARE(script.unexpected, 1);
        QCOMPARE(script.questions.size(), 2);
    }
};

QTEST_MAIN(TestDialogs)
#include "tst_dialogs.moc"
