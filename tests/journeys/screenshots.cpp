// Every page of the program as a picture, light and dark: countersign_screenshots FOLDER [de]

#include "tests/journeys/screenshot_scenes.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QProcess>
#include <QTextStream>
#include <QTranslator>

using namespace countersign;
using namespace countersign::test;

int main(int argc, char **argv)
{
    if (argc < 2 || argc > 4) {
        QTextStream(stderr) << "Usage: countersign_screenshots FOLDER [de]\n";
        return 2;
    }
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const TestHome home;
    QApplication application(argc, argv);
    QStringList options = QCoreApplication::arguments().mid(2);
    const bool large = options.removeAll(QStringLiteral("200")) > 0;
    const QString language = options.value(0, QStringLiteral("en"));
    QLocale::setDefault(language == QLatin1String("en") ? QLocale(QLocale::English, QLocale::UnitedStates)
                                                        : QLocale(language));
    QTranslator words; // English has its plural forms there
    if (words.load(QStringLiteral(":/i18n/countersign_") + language))
        QCoreApplication::installTranslator(&words);
    const QString folder = QDir(QString::fromLocal8Bit(argv[1])).absolutePath();
    if (!home.isValid() || !QDir().mkpath(folder)) {
        QTextStream(stderr) << folder << " cannot be made.\n";
        return 1;
    }
    Look look;
    look.apply(application);
    if (!ScreenshotScenes(look, home, folder, large).takeAll()) {
        QTextStream(stderr) << "Pictures cannot be written to " << folder << ".\n";
        return 1;
    }
    if (large)
        return 0;
    // The scale is read once, at the start of a program.
    QProcess scaled;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_SCALE_FACTOR"), QStringLiteral("2"));
    scaled.setProcessEnvironment(environment);
    scaled.setProcessChannelMode(QProcess::ForwardedChannels);
    scaled.start(QCoreApplication::applicationFilePath(), {folder, language, QStringLiteral("200")});
    scaled.waitForFinished(-1);
    return scaled.exitStatus() == QProcess::NormalExit ? scaled.exitCode() : 1;
}
