#pragma once

#include "core/review/review_rules.h"
#include "core/store/project_settings.h"
#include "tests/core/review/review_fixture.h"
#include "tests/support/fake_clock.h"
#include "tests/support/scripted_dialogs.h"
#include "ui/look/look.h"
#include "ui/project_session.h"
#include "ui/review/decision_panel.h"
#include "ui/review/letter.h"
#include "ui/review/letter_text.h"
#include "ui/review/queue_panel.h"
#include "ui/review/review_page.h"
#include "ui/review/verdict_bar.h"
#include "ui/window/action_registry.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QListView>
#include <QSignalSpy>

namespace countersign::test
{

/// The real page in the real window over a real project: tickets "T1"… with a suggestion of a model each (but
/// for those in `without`), reviewed in import order.
class PageFixture
{
public:
    explicit PageFixture(Look &look, int tickets, QList<int> without = {}) : project(tickets)
    {
        for (int i = 1; i <= tickets; ++i) {
            if (!without.contains(i))
                project.suggest(defaultSuggestion(i));
        }
        setRules({.blindShare = 0});
        m_look = &look;
    }

    /// Nothing is blind unless a test says so.
    void setRules(const ReviewRules &rules)
    {
        project.write([rules](WriteContext &context) {
            return setProjectSetting(context.database, QStringLiteral("review.rules"), rulesToJson(rules));
        });
    }

    /// A pass of the baseline that is going ends with the project.
    ~PageFixture() { awaitBaseline(); }

    void awaitBaseline()
    {
        if (session && session->baseline())
            QTRY_VERIFY(!session->baseline()->isRunning());
    }

    static Suggestion defaultSuggestion(int ticket)
    {
        Suggestion made = suggestionOf({choice(category, {billing}, 0.62), choice(urgency, {high}, 0.91),
                                        words(QStringLiteral("Charged twice in November"))},
                                       TicketId{ticket});
        made.createdAt = 1'795'000'000'000;
        made.reasoning = QStringLiteral("The customer asks for a refund.");
        return made;
    }

    void setText(int ticket, const QString &subject, const QString &body)
    {
        project.write([=](WriteContext &context) {
            return runSql(context.database, "UPDATE ticket SET subject = ?2, body = ?3 WHERE id = ?1",
                          qint64(ticket), subject, body);
        });
    }

    /// Opens the window; the view is "All" unless told, so that decided tickets stay.
    void open(QSize size = {1440, 900})
    {
        project.close();
        session = std::make_unique<ProjectSession>(stopped ? static_cast<const Clock &>(*stopped) : clock);
        session->settings().annotator = QStringLiteral("Mira");
        actions = std::make_unique<ActionRegistry>();
        window = std::make_unique<MainWindow>(*m_look, *actions);
        page = new ReviewPage(*session, *m_look, *actions, dialogs);
        window->addPage(page);
        window->resize(size);
        window->show();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        session->openProject(project.path());
        QVERIFY(session->isOpen());
        window->showPage(page);
        QTRY_VERIFY(session->columns()->isLoaded());
        QTRY_VERIFY(page->isPainted());
        QTRY_VERIFY(letter().hasFocus());
    }

    /// What is asked of the disk is on the disk.
    void settle() { QTRY_VERIFY(session->review()->isAllSaved()); }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTRY_VERIFY(page->isPainted());
        QWidget *focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : static_cast<QWidget *>(page), key, modifiers);
    }

    /// A key as a keyboard sends it: the place by its scan code, the letter by the layout.
    void pressScan(quint32 scanCode, Qt::Key key, const QString &text, bool repeat = false)
    {
        QTRY_VERIFY(page->isPainted());
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, scanCode, 0, 0, text, repeat);
        QApplication::sendEvent(QApplication::focusWidget(), &event);
    }

    std::optional<Decision> decisionOf(int ticket)
    {
        settle();
        return finalDecision(session->project()->reader(), TicketId{ticket}).value();
    }

    qint64 decisionRows()
    {
        settle();
        return session->project()->reader().integer("SELECT count(*) FROM decision").value();
    }

    OptionId decided(int ticket, FieldId field)
    {
        const auto decision = decisionOf(ticket);
        const FieldAnswer *answer = decision ? decision->answers.find(field) : nullptr;
        return answer && !answer->options.isEmpty() ? answer->options.first() : OptionId();
    }

    QString said() { return page->findChild<VerdictBar *>()->said(); }
    LetterText &letter() { return *page->findChild<LetterText *>(); }
    DecisionPanel &decision() { return *page->findChild<DecisionPanel *>(); }
    QueuePanel &queue() { return *page->findChild<QueuePanel *>(); }
    TicketId shown() { return page->shownTicket(); }

    SystemClock clock;
    std::unique_ptr<FakeClock> stopped; ///< set before open(): time moves only when told
    ReviewProject project;
    ScriptedDialogs dialogs;
    std::unique_ptr<ProjectSession> session;
    std::unique_ptr<ActionRegistry> actions;
    std::unique_ptr<MainWindow> window;
    ReviewPage *page = nullptr;

private:
    Look *m_look = nullptr;
};

} // namespace countersign::test
