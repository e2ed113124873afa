#pragma once

#include "core/base/clock.h"
#include "tests/support/scripted_dialogs.h"
#include "ui/look/look.h"
#include "ui/project_session.h"
#include "ui/window/application_window.h"

#include <QString>
#include <QTest>

#include <atomic>
#include <functional>
#include <memory>

namespace countersign
{
class ReviewPage;
}

namespace countersign::test
{

/// The clock of this machine, and the time that a person would have taken on top.
class PersonClock final : public Clock
{
public:
    qint64 wallMilliseconds() const override { return m_clock.wallMilliseconds() + m_taken; }
    qint64 monotonicMilliseconds() const override { return m_clock.monotonicMilliseconds() + m_taken; }
    void take(qint64 milliseconds) { m_taken += milliseconds; }

private:
    SystemClock m_clock;
    std::atomic<qint64> m_taken = 0;
};

/// The program as a person meets it: the window that it shows, over the session that it has, with dialogs
/// that answer by a script. start() and quit() are starts and ends of the program. Needs a TestHome.
class Journey
{
public:
    /// On a busy machine everything may take its time; nothing waits longer than it has to.
    static constexpr int patienceMs = 60'000;

    explicit Journey(Look &look) : m_look(look) {}
    ~Journey();
    Journey(const Journey &) = delete;
    Journey &operator=(const Journey &) = delete;

    /// The window is on screen and what was asked for is open.
    void start(const StartRequest &request = {});
    /// The person closes the window. False: it stays open.
    bool quit();

    ProjectSession &session() { return *m_session; }
    MainWindow &window() { return m_window->window(); }
    ReviewPage &review();
    /// Icon name of the page on screen.
    QString page();
    /// By its action, as a menu or Ctrl and a digit does.
    void go(const QString &page);
    void trigger(const QString &actionId);

    /// A child of the window by its object name; the test ends if there is none.
    template <typename T>
    T *find(const QString &name)
    {
        T *found = window().findChild<T *>(name);
        if (!found)
            qFatal("the window has no %s", qPrintable(name));
        return found;
    }
    /// The visible one, where several pages have one of the name, as soon as it can be clicked.
    void click(const QString &name);
    /// Goes to whatever has the keyboard, once what is shown was painted.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// The same at once, as by a hand that is faster than the screen.
    void pressAtOnce(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// A person reads for so long.
    void think(qint64 milliseconds) { m_clock.take(milliseconds); }
    void drop(const QString &path);
    /// Replaces what stands in the input.
    void type(QWidget *input, const QString &text);

    /// Lets the program go on until it is so.
    static bool until(const std::function<bool()> &reached) { return QTest::qWaitFor(reached, patienceMs); }
    /// The labels are in memory, no baseline pass is going, every decision is on disk.
    bool settle();

    /// All rows of a statement with one column.
    QStringList rows(const char *sql);
    /// Every ticket's labels as they are stored, but for times.
    QStringList labels();

    ScriptedDialogs dialogs;
    /// Of every project that is opened; nothing is blind unless a test says so.
    double blindShare = 0;

private:
    Look &m_look;
    PersonClock m_clock;
    std::unique_ptr<ProjectSession> m_session;
    std::unique_ptr<ApplicationWindow> m_window;
};

} // namespace countersign::test

/// QVERIFY on something that comes about in its own time.
#define JOURNEY_VERIFY(condition) QVERIFY(countersign::test::Journey::until([&] { return bool(condition); }))
#define JOURNEY_COMPARE(actual, expected)                                                                    \
    do {                                                                                                     \
        countersign::test::Journey::until([&] { return (actual) == (expected); });                           \
        QCOMPARE(actual, expected);                                                                          \
    } while (false)
