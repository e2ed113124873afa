#include "app/desktop/composition.h"
#include "app/hardening.h"
#include "app/translations.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTextStream>

#include <algorithm>
#include <optional>
#include <string_view>

using namespace countersign;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(countersign::Desktop)
};

void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("countersign"));
    QCoreApplication::setOrganizationName(QStringLiteral("countersign"));
    QCoreApplication::setApplicationVersion(QStringLiteral(COUNTERSIGN_VERSION));
}

/// Help and version need no screen.
bool wantsWordsOnly(int argc, char **argv)
{
    return std::any_of(argv + 1, argv + argc, [](const char *argument) {
        const std::string_view word(argument);
        return word == "--help" || word == "-h" || word == "--help-all" || word == "--version" ||
               word == "-v";
    });
}

/// Nothing: the process ends with status 2, after saying why.
std::optional<DesktopOptions> readArguments(const QStringList &arguments)
{
    // Gone again before the window installs the language of the settings: what English lacks would show
    // through.
    const Translations translations;
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Words::tr("Label support tickets: a model signs first, a person countersigns."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("file"), Words::tr("A project, or a file of tickets."),
                                 QStringLiteral("[PROJECT|TICKETFILE]"));
    const QCommandLineOption sample(QStringLiteral("sample"), Words::tr("Open the sample of 240 tickets."));
    const QCommandLineOption baseUrl(QStringLiteral("base-url"),
                                     Words::tr("Offer this endpoint on the pre-label page."),
                                     QStringLiteral("URL"));
    const QCommandLineOption model(QStringLiteral("model"), Words::tr("Its model."), QStringLiteral("NAME"));
    const QCommandLineOption keyVariable(QStringLiteral("key-env"),
                                         Words::tr("The environment variable that holds its key."),
                                         QStringLiteral("VAR"));
    parser.addOptions({sample, baseUrl, model, keyVariable});
    if (!parser.parse(arguments)) {
        QTextStream(stderr) << parser.errorText() << '\n';
        return {};
    }
    if (parser.isSet(QStringLiteral("help")))
        parser.showHelp();
    if (parser.isSet(QStringLiteral("version")))
        parser.showVersion();
    if (parser.positionalArguments().size() > 1) {
        QTextStream(stderr) << Words::tr("One file at a time: a project, or a file of tickets.") << '\n';
        return {};
    }
    if (!parser.isSet(baseUrl) && (parser.isSet(model) || parser.isSet(keyVariable))) {
        QTextStream(stderr) << Words::tr("--model and --key-env need --base-url.") << '\n';
        return {};
    }
    DesktopOptions options;
    options.start.path = parser.positionalArguments().value(0);
    options.start.sample = parser.isSet(sample);
    options.endpoint.baseUrl = parser.value(baseUrl);
    options.endpoint.model = parser.value(model);
    options.endpoint.keyVariable = parser.value(keyVariable);
    return options;
}

} // namespace

int main(int argc, char **argv)
{
    hardenProcess();
    nameProgram();
    if (wantsWordsOnly(argc, argv)) {
        const QCoreApplication words(argc, argv);
        return readArguments(QCoreApplication::arguments()) ? 0 : 2;
    }
    QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral("countersign"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Countersign"));
    const auto options = readArguments(QCoreApplication::arguments());
    if (!options)
        return 2;
    Composition composition(application, *options);
    composition.start();
    return QApplication::exec();
}
