#include "tests/journeys/journey.h"
#include "tests/support/qverify_ok.h"
#include "tests/support/test_home.h"
#include "ui/review/decision_panel.h"
#include "ui/review/letter_text.h"
#include "ui/review/review_page.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace countersign;
using namespace countersign::test;

namespace
{

const QByteArray ticketFile =
    "id,subject,body,created_at,plan\n"
    "A-1,Charged twice,Please refund the second charge of my invoice.,2026-11-01,pro\n"
    "A-2,Cannot sign in,\"My password is refused,\nsince Monday.\",2026-11-02,free\n"
    "A-3,Crash,The program crashes when I open a report.,2026-11-03,pro\n"
    "A-4,Question,Where are you located?,2026-11-04,free\n"
    "A-5,Invoice,The invoice of October is missing.,2026-11-05,pro\n"
    "A-6,Slow,Everything is slow today.,2026-11-06,free\n";

} // namespace

/// A newcomer's first half hour: a file of tickets in, labels out.
class TestFirstProject : public QObject
{
    Q_OBJECT

    TestHome m_home;
    Look m_look;

    QString suggested(Journey &journey) const
    {
        const auto &shown = journey.session().review()->shown();
        const Field &field = *journey.session().taxonomy().primaryField();
        const FieldAnswer *answer =
            shown && shown->suggestion ? shown->suggestion->answers.find(field.id) : nullptr;
        const Option *option =
            answer && !answer->options.isEmpty() ? optionById(field, answer->options.first()) : nullptr;
        return option ? option->name : QString();
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_home.isValid());
        m_look.apply(*qApp);
    }

    void fromFileToLabels_data()
    {
        QTest::addColumn<bool>("dropped");
        QTest::newRow("dropped") << true;
        QTest::newRow("chosen") << false;
    }

    void fromFileToLabels()
    {
        QFETCH(const bool, dropped);
        m_home.forgetSettings();
        const QString name = dropped ? QStringLiteral("dropped") : QStringLiteral("chosen");
        const QString csv = m_home.write(name + QStringLiteral(".csv"), ticketFile);
        Journey journey(m_look);
        journey.start();
        QCOMPARE(journey.page(), QStringLiteral("logo"));

        // The file
        if (dropped) {
            journey.drop(csv);
        } else {
            journey.dialogs.chooseNext(csv);
            journey.click(QStringLiteral("chooseFile"));
        }
        JOURNEY_COMPARE(journey.page(), QStringLiteral("import"));
        auto *import = journey.find<QPushButton>(QStringLiteral("startImport"));
        JOURNEY_VERIFY(import->isEnabled() && import->text().contains(u'6'));
        const auto column = [&journey](const char *combo) {
            return journey.find<QComboBox>(QString::fromLatin1(combo))->currentData().toString();
        };
        QCOMPARE(column("idColumn"), QStringLiteral("id"));
        QCOMPARE(column("subjectColumn"), QStringLiteral("subject"));
        QCOMPARE(column("bodyColumn0"), QStringLiteral("body"));
        QCOMPARE(column("createdColumn"), QStringLiteral("created_at"));
        QVERIFY(!QFile::exists(m_home.path(name + QStringLiteral(".countersign"))));
        journey.click(QStringLiteral("startImport"));
        JOURNEY_VERIFY(journey.session().isOpen() && !journey.session().isImporting());
        JOURNEY_VERIFY(import->isVisible() && import->isEnabled());
        journey.click(QStringLiteral("startImport")); // it now leads to the review
        JOURNEY_COMPARE(journey.page(), QStringLiteral("review"));
        QCOMPARE(journey.session().ticketCount(), 6);

        // The offline baseline has been at work; it says that it has not been measured
        QVERIFY(journey.settle());
        JOURNEY_COMPARE(journey.session().counts()[size_t(TicketState::NeedsReview)], 6);
        journey.trigger(QStringLiteral("review.refresh"));
        JOURNEY_VERIFY(!suggested(journey).isEmpty());
        QVERIFY(journey.review().isPainted() || Journey::until([&] { return journey.review().isPainted(); }));
        QVERIFY2(journey.window().findChild<DecisionPanel *>()->reasonWords().contains(
                     QStringLiteral("not yet measured")),
                 qPrintable(journey.window().findChild<DecisionPanel *>()->reasonWords()));
        QVERIFY(journey.window().findChild<LetterText *>()->shownText().contains(
            QStringLiteral("Please refund the second charge")));

        // Three accepted, one corrected, one skipped, by somebody who looks first
        journey.think(1000);
        QStringList expected;
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(journey.review().shownTicket(), TicketId{i + 1});
            expected.append(suggested(journey));
            QVERIFY(!expected.last().isEmpty());
            journey.press(Qt::Key_Return);
        }
        QCOMPARE(journey.review().shownTicket(), TicketId{4});
        const Field &field = *journey.session().taxonomy().primaryField();
        const int other = suggested(journey) == field.options.at(1).name ? 2 : 1;
        journey.press(Qt::Key(Qt::Key_1 + other));
        expected.append(field.options.at(other).name);
        QCOMPARE(journey.review().shownTicket(), TicketId{5});
        journey.press(Qt::Key_X);
        QCOMPARE(journey.review().shownTicket(), TicketId{6});
        QVERIFY(journey.settle());

        // Out
        journey.go(QStringLiteral("export"));
        QCOMPARE(journey.page(), QStringLiteral("export"));
        journey.click(QStringLiteral("format.jsonl"));
        journey.click(QStringLiteral("include.all"));
        auto *target = journey.find<QLineEdit>(QStringLiteral("exportTarget"));
        const QString written = m_home.path(name + QStringLiteral("-out.jsonl"));
        journey.type(target, written);
        auto *write = journey.find<QPushButton>(QStringLiteral("startExport"));
        JOURNEY_VERIFY(write->isEnabled());
        journey.click(QStringLiteral("startExport"));
        JOURNEY_VERIFY(journey.find<QWidget>(QStringLiteral("exportResult"))->isVisible());

        QFile file(written);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), 6);
        QStringList states;
        QStringList labels;
        for (const QByteArray &line : lines) {
            const QJsonObject ticket = QJsonDocument::fromJson(line).object();
            states.append(ticket.value(QLatin1String("state")).toString());
            const QJsonObject decision = ticket.value(QLatin1String("decision")).toObject();
            if (states.last() != QLatin1String("decided"))
                continue;
            labels.append(ticket.value(QLatin1String("labels")).toObject().value(field.key).toString());
            QCOMPARE(decision.value(QLatin1String("annotator")).toString(), QStringLiteral("Mira"));
        }
        const QString decided = QStringLiteral("decided");
        QCOMPARE(states, QStringList({decided, decided, decided, decided, QStringLiteral("skipped"),
                                      QStringLiteral("needs_review")}));
        QCOMPARE(labels, expected);
        QCOMPARE(journey.dialogs.unexpected, 0);
        QVERIFY(journey.quit());
        QVERIFY(QFile::exists(m_home.path(name + QStringLiteral(".countersign"))));
    }
};

QTEST_MAIN(TestFirstProject)
#include "tst_first_project.moc"
