// F-bare: the least that a window takes from a key to another text: one text view that shows the next text at
// each Return. Says "area X Y WIDTH HEIGHT" (of the text, on the screen) when the keyboard is there, and
// "settled 1" when a text is painted.

#include <QApplication>
#include <QKeyEvent>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QTimer>

#include <cstdio>

namespace
{

constexpr int Letters = 600;

class Text final : public QPlainTextEdit
{
public:
    Text()
    {
        setReadOnly(true);
        showNext();
    }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() != Qt::Key_Return || event->isAutoRepeat())
            return;
        showNext();
        m_owed = true;
    }
    void paintEvent(QPaintEvent *event) override
    {
        QPlainTextEdit::paintEvent(event);
        if (m_owed)
            QTimer::singleShot(0, this, [] { say("settled 1"); });
        m_owed = false;
        if (!m_placed && hasFocus()) {
            m_placed = true;
            QTimer::singleShot(300, this, [this] {
                const QPoint corner = viewport()->mapToGlobal(QPoint(0, 0));
                std::printf("area %d %d %d %d\n", corner.x(), corner.y(), viewport()->width(),
                            viewport()->height());
                std::fflush(stdout);
            });
        }
    }

private:
    static void say(const char *words)
    {
        std::printf("%s\n", words);
        std::fflush(stdout);
    }
    void showNext()
    {
        ++m_number;
        QString text = QStringLiteral("Ticket %1. ").arg(m_number);
        while (text.size() < Letters)
            text += QStringLiteral("word%1 ").arg(text.size() * m_number % 997);
        setPlainText(text);
    }

    int m_number = 0;
    bool m_owed = false;
    bool m_placed = false;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setCursorFlashTime(0);
    QMainWindow window;
    auto *text = new Text;
    window.setCentralWidget(text);
    window.resize(1400, 900);
    window.show();
    window.activateWindow();
    text->setFocus();
    return QApplication::exec();
}
