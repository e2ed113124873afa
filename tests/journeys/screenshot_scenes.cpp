#include "tests/journeys/screenshot_scenes.h"

#include "ui/dialogs/message_box.h"
#include "ui/look/search_field.h"
#include "ui/prelabel/connection_card.h"
#include "ui/review/queue_panel.h"
#include "ui/review/review_header.h"
#include "ui/review/review_page.h"
#include "ui/review/review_views.h"
#include "ui/window/overlay.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QPainter>
#include <QSpinBox>
#include <QTreeView>

#include <atomic>

namespace countersign::test
{
namespace
{

// Of resources/sample/sample.csv
const auto longTicket = QStringLiteral("LED-1045");
const auto hostileTicket = QStringLiteral("LED-1158");
const auto hiddenTicket = QStringLiteral("LED-1055");
const auto rightToLeftTicket = QStringLiteral("LED-1005");

/// The sample's model behind a server that is not perfect: a few tickets fail in different ways.
LoopbackServer::Handler imperfect(const SampleLabeller &model)
{
    return [&model, asked = std::make_shared<std::atomic<int>>(0)](const SeenRequest &request) {
        if (request.method == "GET")
            return Behaviour::json(
                R"({"object":"list","data":[{"id":"mistral-small-3.2"},{"id":"qwen3-14b"},{"id":"gemma-3-12b"}]})");
        const QString message = request.userMessage();
        const int number = ++*asked;
        QByteArray answer = chatCompletion(model.reply(message), QStringLiteral("mistral-small-3.2"));
        if (message.contains(QStringLiteral("<<<TICKET ")) && number % 61 == 17)
            answer.replace("\"stop\"", "\"length\"");
        if (message.contains(QStringLiteral("Ignore all previous instructions")))
            answer.replace("\"stop\"", "\"content_filter\"");
        Behaviour behaviour = Behaviour::json(answer);
        if (message.contains(QStringLiteral("card terminal not pairing")))
            behaviour = Behaviour::of(Behaviour::Kind::ResetWithoutAnswer);
        behaviour.delayMs = 260 + number * 37 % 7 * 45;
        return behaviour;
    };
}

/// A file as they come: semicolons, a few broken rows, repeated ids and texts.
QByteArray messyFile(const QByteArray &sample)
{
    QByteArray file = sample;
    const qsizetype end = file.indexOf("\nLED-1040,");
    file.insert(end,
                "\nLED-1039b,2026-11-19T09:00:00Z,Missing columns,\"Only half of this row came along.\"");
    file += "LED-1001,2026-11-20T08:00:00Z,Another one,The same id with another "
            "text.,en,web,Starter,General,Low,Neutral\n"
            "LED-1003,2026-11-20T08:10:00Z,Once more,The same id again.,en,web,Starter,General,Low,Neutral\n"
            "LED-2001,2026-11-20T08:20:00Z,Ricevuta,\"Mi serve la ricevuta del pagamento di aprile, "
            "grazie.\",it,web,"
            "Starter,Billing,Low,Neutral\n"
            "LED-2002,2026-11-20T08:30:00Z,Too many,One,two,three,four,five,six,seven,eight\n";
    return file;
}

} // namespace

ScreenshotScenes::ScreenshotScenes(Look &look, const TestHome &home, const QString &folder, bool large)
    : m_look(look),
      m_home(home),
      m_folder(folder),
      m_large(large),
      m_server(std::make_unique<LoopbackServer>(imperfect(m_model))),
      m_journey(look)
{
}

bool ScreenshotScenes::takeAll()
{
    start();
    if (m_large) {
        openSample();
        prelabel();
        reviewLarge();
        return m_written;
    }
    shoot(QStringLiteral("start-first"));
    import();
    openSample();
    taxonomy();
    prelabel();
    review();
    filters(QStringLiteral("review-filters"), {1440, 900});
    exporting();
    pageStates();
    dialogs();
    recentProjects();
    groups();
    return m_written;
}

QPixmap ScreenshotScenes::picture()
{
    // What painting itself sets off (rows that are read as they come into sight) is in the second one.
    m_journey.window().grab();
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    return m_journey.window().grab();
}

void ScreenshotScenes::save(const QPixmap &pixmap, const QString &name)
{
    m_written = pixmap.save(m_folder + u'/' + name + QStringLiteral(".png"), "PNG") && m_written;
}

void ScreenshotScenes::shoot(const QString &name, QSize size)
{
    m_journey.window().resize(size);
    for (const char *theme : {"light", "dark"}) {
        m_journey.trigger(QStringLiteral("view.theme.") + QLatin1String(theme));
        save(picture(), name + u'-' + QLatin1String(theme));
    }
}

void ScreenshotScenes::shootDialog(const QString &name, const std::function<void()> &open)
{
    for (const char *theme : {"light", "dark"}) {
        m_journey.trigger(QStringLiteral("view.theme.") + QLatin1String(theme));
        open();
        QDialog *dialog = nullptr;
        Journey::until([&] {
            dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            return dialog != nullptr;
        });
        QPixmap whole = picture();
        const QRect window(QPoint(), m_journey.window().size());
        QRect place(QPoint(), dialog->size());
        place.moveCenter(window.center());
        QPainter painter(&whole);
        painter.fillRect(window, m_look.color(Token::SurfaceScrim));
        painter.drawPixmap(place, dialog->grab());
        painter.end();
        save(whole, name + u'-' + QLatin1String(theme));
        dialog->close();
    }
}

void ScreenshotScenes::start()
{
    m_journey.start();
    m_journey.window().resize(m_large ? QSize(960, 540) : QSize(1440, 900));
}

void ScreenshotScenes::import()
{
    QFile sample(QStringLiteral(":/sample/sample.csv"));
    if (!sample.open(QIODevice::ReadOnly))
        qFatal("the sample is missing");
    const QString file =
        m_home.write(QStringLiteral("support-export-2026-11.csv"), messyFile(sample.readAll()));
    m_journey.drop(file);
    auto *import = m_journey.find<QAbstractButton>(QStringLiteral("startImport"));
    Journey::until([import] { return import->isEnabled() && import->text().contains(u'2'); });
    shoot(QStringLiteral("import"));
    m_journey.click(QStringLiteral("startImport"));
    Journey::until([this] { return m_journey.session().isOpen() && !m_journey.session().isImporting(); });
    m_journey.settle();
    shoot(QStringLiteral("import-done"));
    m_journey.trigger(QStringLiteral("file.close"));
    Journey::until([this] { return !m_journey.session().isOpen(); });
}

void ScreenshotScenes::openSample()
{
    m_journey.trigger(QStringLiteral("file.sample"));
    Journey::until([this] { return m_journey.session().isOpen(); });
    m_journey.settle();
    Journey::until([this] { return m_journey.session().counts()[size_t(TicketState::NeedsReview)] > 200; });
    m_journey.trigger(QStringLiteral("review.refresh"));
    if (!m_large)
        shoot(QStringLiteral("review-baseline"));
    m_journey.click(QStringLiteral("gotIt"));
}

void ScreenshotScenes::taxonomy()
{
    m_journey.go(QStringLiteral("taxonomy"));
    auto *tree = m_journey.find<QTreeView>(QStringLiteral("taxonomyTree"));
    tree->expandAll();
    const QModelIndex field = tree->model()->index(tree->model()->rowCount() > 1 ? 1 : 0, 0);
    const QModelIndex option = tree->model()->index(0, 0, field);
    tree->setCurrentIndex(option.isValid() ? option : field);
    shoot(QStringLiteral("taxonomy"));
}

void ScreenshotScenes::prelabel()
{
    m_journey.go(QStringLiteral("prelabel"));
    m_journey.type(m_journey.find<QComboBox>(QStringLiteral("endpoint")), m_server->baseUrl());
    m_journey.type(m_journey.find<QComboBox>(QStringLiteral("model")), QStringLiteral("mistral-small-3.2"));
    m_journey.click(QStringLiteral("testConnection"));
    Journey::until([this] { return m_journey.window().findChild<ConnectionCard *>()->works(); });
    auto *run = m_journey.find<QAbstractButton>(QStringLiteral("startRun"));
    Journey::until([run] { return run->isEnabled() && run->text().contains(u'2'); });
    if (!m_large)
        shoot(QStringLiteral("prelabel-idle"));
    m_journey.find<QSpinBox>(QStringLiteral("ceiling"))->setValue(m_large ? 32 : 6);
    m_journey.dialogs.answerNext(0);
    m_journey.click(QStringLiteral("startRun"));
    PrelabelService &service = *m_journey.session().prelabel();
    Journey::until([&service] { return service.progress().answered >= 110; });
    if (!m_large)
        shoot(QStringLiteral("prelabel-running"));
    Journey::until([&service] { return !service.isRunning(); });
    m_journey.settle();
    Journey::until([run] { return !run->text().contains(QStringLiteral("240")); });
    if (!m_large)
        shoot(QStringLiteral("prelabel-done"));
    else
        shoot(QStringLiteral("prelabel-200"), {960, 540});
}

void ScreenshotScenes::goTo(const QString &ticket)
{
    m_journey.trigger(QStringLiteral("review.goTo"));
    QWidget *input = QApplication::focusWidget();
    m_journey.type(input, ticket);
    QTest::keyClick(input, Qt::Key_Return);
    if (auto *line = qobject_cast<QLineEdit *>(input))
        line->clear();
    Journey::until([this] { return m_journey.review().isPainted(); });
}

/// One that needs a person, of a length that fills the letter, in the language of the program.
QString ScreenshotScenes::tellingTicket()
{
    const QStringList tickets = m_journey.rows("SELECT id || ' ' || external_id FROM ticket WHERE "
                                               "length(body) BETWEEN 380 AND 900 AND raw LIKE '%,en,%' "
                                               "ORDER BY length(body) DESC");
    const TicketColumns &columns = m_journey.session().columns()->columns();
    for (const QString &ticket : tickets) {
        const auto row = columns.rows().rowOf(TicketId{ticket.section(u' ', 0, 0).toLongLong()});
        if (row && columns.stateAt(*row) == TicketState::NeedsReview)
            return ticket.section(u' ', 1);
    }
    return rightToLeftTicket;
}

void ScreenshotScenes::showView(int view)
{
    auto *views = m_journey.window().findChild<ReviewHeader *>()->findChild<QComboBox *>();
    views->setCurrentIndex(view);
    emit views->activated(view);
    m_journey.settle();
}

void ScreenshotScenes::label(int tickets)
{
    for (int i = 0; i < tickets; ++i) {
        m_journey.think(2300 + i * 37 % 11 * 640);
        if (i % 6 == 3)
            m_journey.press(Qt::Key_1);
        if (i % 9 == 5)
            m_journey.press(Qt::Key_X);
        else
            m_journey.press(Qt::Key_Return);
    }
    m_journey.settle();
}

void ScreenshotScenes::review()
{
    m_journey.go(QStringLiteral("review"));
    showView(int(ReviewView::AllOpen));
    label(24);
    shoot(QStringLiteral("review-suggestion"));
    showView(int(ReviewView::NeedsReview));
    label(3);
    goTo(tellingTicket());
    shoot(QStringLiteral("review"));
    shoot(QStringLiteral("review-1280"), {1280, 800});
    shoot(QStringLiteral("review-1920"), {1920, 1080});
    m_journey.press(Qt::Key_2);
    m_journey.settle();
    shoot(QStringLiteral("review-in-review"));
    m_journey.press(Qt::Key_Return);
    m_journey.press(Qt::Key_Left);
    m_journey.settle();
    shoot(QStringLiteral("review-decided"));
    showView(int(ReviewView::All));
    const std::pair<const char *, QString> named[] = {{"review-long", longTicket},
                                                      {"review-hostile", hostileTicket},
                                                      {"review-hidden-characters", hiddenTicket},
                                                      {"review-right-to-left", rightToLeftTicket}};
    for (const auto &[name, ticket] : named) {
        goTo(ticket);
        shoot(QLatin1String(name));
    }
    showView(int(ReviewView::Waiting));
    shoot(QStringLiteral("review-empty"));
    bulk();
    showView(int(ReviewView::NeedsReview));
}

void ScreenshotScenes::reviewLarge()
{
    m_journey.go(QStringLiteral("review"));
    showView(int(ReviewView::NeedsReview));
    label(3);
    m_journey.press(Qt::Key_2);
    m_journey.settle();
    shoot(QStringLiteral("review-200"), {960, 540});
    m_journey.trigger(QStringLiteral("review.queue"));
    filters(QStringLiteral("review-filters-200"), {960, 540});
}

void ScreenshotScenes::exporting()
{
    m_journey.go(QStringLiteral("export"));
    auto *table = m_journey.find<QAbstractItemView>(QStringLiteral("previewTable"));
    Journey::until([table] { return table->model() && table->model()->rowCount() > 0; });
    shoot(QStringLiteral("export"));
    m_journey.click(QStringLiteral("startExport"));
    Journey::until([this] { return m_journey.find<QWidget>(QStringLiteral("exportResult"))->isVisible(); });
    shoot(QStringLiteral("export-done"));
}

void ScreenshotScenes::dialogs()
{
    m_journey.go(QStringLiteral("prelabel"));
    shootDialog(QStringLiteral("dialog-send"), [this] {
        (new MessageBox(m_look, m_journey.dialogs.questions.first(), &m_journey.window()))->open();
    });
    shootDialog(QStringLiteral("settings"), [this] { m_journey.trigger(QStringLiteral("app.settings")); });
    shootDialog(QStringLiteral("shortcuts"), [this] { m_journey.trigger(QStringLiteral("app.shortcuts")); });
    m_journey.go(QStringLiteral("review"));
    m_journey.trigger(QStringLiteral("help.keys"));
    shoot(QStringLiteral("keys"));
    m_journey.trigger(QStringLiteral("app.palette"));
    m_journey.type(m_journey.find<QLineEdit>(QStringLiteral("commandQuery")), QStringLiteral("ti"));
    shoot(QStringLiteral("palette"));
    m_journey.find<Overlay>(QStringLiteral("commandPalette"))->dismiss();
    shootDialog(QStringLiteral("dialog-raw"), [this] { m_journey.trigger(QStringLiteral("review.raw")); });
}

void ScreenshotScenes::recentProjects()
{
    m_journey.trigger(QStringLiteral("file.close"));
    Journey::until([this] { return m_journey.page() == QLatin1String("logo"); });
    m_journey.trigger(QStringLiteral("help.steps")); // the first decision ended them
    m_journey.settle();
    auto *recent = m_journey.find<QAbstractItemView>(QStringLiteral("recentProjects"));
    Journey::until([recent] { return recent->model()->rowCount() > 1; });
    shoot(QStringLiteral("start"));
    shoot(QStringLiteral("start-narrow"), {960, 640});
}

} // namespace countersign::test
