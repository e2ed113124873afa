// Every page of the program as a picture, light and dark: countersign_screenshots FOLDER [en|de]

#include "tests/journeys/screenshot_scenes.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QProcess>
#include <QTextStream>
#include <QTranslator>

using namespace countersign;
using namespace countersign::test;

namespace
{

constexpr auto largeVariable = "COUNTERSIGN_SCREENSHOTS_LARGE"; // set for the second half of itself

} // namespace

int main(int argc, char **argv)
{
    const QByteArray language(argc == 3 ? argv[2] : "en");
    if (argc < 2 || argc > 3 || (language != "en" && language != "de")) {
        QTextStream(stderr) << "Usage: countersign_screenshots FOLDER [en|de]\n";
        return 2;
    }
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const TestHome home;
    QApplication application(argc, argv);
    QLocale::setDefault(language == "de" ? QLocale(QLocale::German, QLocale::Germany)
                                         : QLocale(QLocale::English, QLocale::UnitedStates));
    QTranslator translator; // English has one for its plural forms
    if (translator.load(QStringLiteral(":/i18n/countersign_") + QLatin1String(language)))
        QCoreApplication::installTranslator(&translator);
    const QString folder = QDir(QString::fromLocal8Bit(argv[1])).absolutePath();
    const bool large = qEnvironmentVariableIsSet(largeVariable);
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
    environment.insert(QLatin1String(largeVariable), QStringLiteral("1"));
    scaled.setProcessEnvironment(environment);
    scaled.setProcessChannelMode(QProcess::ForwardedChannels);
    scaled.start(QCoreApplication::applicationFilePath(), {folder, QString::fromLatin1(language)});
    scaled.waitForFinished(-1);
    return scaled.exitStatus() == QProcess::NormalExit ? scaled.exitCode() : 1;
}
