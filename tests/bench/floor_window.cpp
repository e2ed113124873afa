// F-window: the least that a main window takes from the start of its process to its first paint. Says
// "painted" and the seconds since the moment of CLOCK_MONOTONIC that it was given.
//
// floor_window STARTED

#include <QApplication>
#include <QMainWindow>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTableView>
#include <QTimer>
#include <QToolBar>
#include <QTreeView>

#include <cstdio>
#include <cstdlib>
#include <ctime>

namespace
{

double now()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return double(time.tv_sec) + double(time.tv_nsec) * 1e-9;
}

class Window final : public QMainWindow
{
public:
    explicit Window(double started) : m_started(started)
    {
        auto *splitter = new QSplitter;
        splitter->addWidget(new QTreeView);
        auto *table = new QTableView;
        table->setModel(&m_rows);
        splitter->addWidget(table);
        splitter->addWidget(new QPlainTextEdit(QStringLiteral("A window with nothing to do.")));
        setCentralWidget(splitter);
        for (const char *name : {"File", "Edit", "View", "Go", "Tools", "Help"})
            menuBar()->addMenu(QLatin1String(name))->addAction(QLatin1String(name));
        addToolBar(QStringLiteral("Tools"))->addAction(QStringLiteral("Open"));
        resize(1280, 800);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        if (m_painted)
            return;
        m_painted = true;
        QTimer::singleShot(0, this, [this] {
            std::printf("painted %.9f\n", now() - m_started);
            std::fflush(stdout);
            QCoreApplication::quit();
        });
    }

private:
    double m_started;
    bool m_painted = false;
    QStandardItemModel m_rows{20, 4};
};

} // namespace

int main(int argc, char **argv)
{
    const double started = argc > 1 ? std::atof(argv[1]) : now();
    QApplication application(argc, argv);
    Window window(started);
    window.show();
    return QApplication::exec();
}
