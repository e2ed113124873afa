#include "tests/journeys/journey.h"

#include "core/store/database.h"
#include "ui/review/review_page.h"
#include "ui/window/page.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace countersign::test
{

Journey::~Journey()
{
    if (m_window)
        quit();
}

void Journey::start(const StartRequest &request)
{
    m_session = std::make_unique<ProjectSession>(m_clock);
    m_session->settings().annotator = QStringLiteral("Mira");
    m_session->settings().reducedMotion = true;
    QObject::connect(m_session.get(), &ProjectSession::opened, m_session.get(), [this] {
        ReviewRules rules = m_session->reviewRules();
        rules.blindShare = blindShare;
        m_session->setReviewRules(rules);
    });
    m_window = std::make_unique<ApplicationWindow>(*m_session, m_look, dialogs);
    const bool opens =
        !request.path.isEmpty() || request.sample || !m_session->settings().openProject.isEmpty();
    if (m_session->settings().windowGeometry.isEmpty())
        window().resize(1440, 900); // the screen of a headless machine is small
    m_window->start(request);
    window().activateWindow();
    const bool shown = until([this] { return QApplication::activeWindow() == &window(); });
    const bool ready = until([&] {
        return !opens || page() == QLatin1String("import") ||
               (m_session->isOpen() && m_session->columns()->isLoaded());
    });
    if (!shown || !ready)
        qFatal("the program did not start");
    m_window->finishPages();
}

bool Journey::quit()
{
    window().close();
    if (!until([this] { return !window().isVisible(); }))
        return false;
    m_window.reset();
    m_session.reset();
    return true;
}

ReviewPage &Journey::review()
{
    auto *page = window().findChild<ReviewPage *>();
    if (!page)
        qFatal("the window has no review page");
    return *page;
}

QString Journey::page()
{
    return window().currentPage() ? window().currentPage()->iconName() : QString();
}

void Journey::go(const QString &page)
{
    trigger(QStringLiteral("page.") + page);
}

void Journey::trigger(const QString &actionId)
{
    QAction *action = m_window->actions().action(actionId);
    if (!action)
        qFatal("there is no action %s", qPrintable(actionId));
    action->trigger();
}

void Journey::click(const QString &name)
{
    QAbstractButton *ready = nullptr;
    until([&] {
        const auto buttons = window().findChildren<QAbstractButton *>(name);
        const auto found = std::find_if(buttons.cbegin(), buttons.cend(), [](const QAbstractButton *button) {
            return button->isVisible() && button->isEnabled();
        });
        ready = found == buttons.cend() ? nullptr : *found;
        return ready != nullptr;
    });
    if (!ready)
        qFatal("no button %s can be clicked", qPrintable(name));
    // On its words: a radio button is no wider than they are.
    QTest::mouseClick(ready, Qt::LeftButton, {}, {std::min(12, ready->width() / 2), ready->height() / 2});
}

void Journey::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    if (page() == QLatin1String("review") && !until([this] { return review().isPainted(); }))
        qFatal("the ticket was not painted");
    pressAtOnce(key, modifiers);
}

void Journey::pressAtOnce(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focused = QApplication::focusWidget();
    QTest::keyClick(focused ? focused : &window(), key, modifiers);
}

void Journey::drop(const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window(), &enter);
    QDropEvent event(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window(), &event);
}

void Journey::type(QWidget *input, const QString &text)
{
    auto *combo = qobject_cast<QComboBox *>(input);
    auto *line = combo ? combo->lineEdit() : qobject_cast<QLineEdit *>(input);
    if (!line)
        qFatal("%s takes no text", qPrintable(input->objectName()));
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text); // ASCII only: QTest ends the process at anything else
}

bool Journey::settle()
{
    return until([this] {
        return m_session->isOpen() && m_session->columns()->isLoaded() &&
               !m_session->baseline()->isRunning() && m_session->review()->isAllSaved();
    });
}

QStringList Journey::rows(const char *sql)
{
    QStringList found;
    const auto read = forEachRow(m_session->project()->reader(), sql,
                                 [&found](Statement &row) { found.append(row.text(0)); });
    if (!read)
        qFatal("%s", qPrintable(read.error().message));
    return found;
}

QStringList Journey::labels()
{
    return rows(
        "SELECT ticket_id || ' ' || person || ' ' || ledger || ' ' || source || ' ' || run_id || ' ' || "
        "taxonomy_version || ' ' || flags || ' ' || hex(labels) FROM current_label ORDER BY ticket_id");
}

} // namespace countersign::test
