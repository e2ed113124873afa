#include "app/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace countersign
{

Translations::Translations(const QString &language)
{
    if (!language.isEmpty())
        QLocale::setDefault(QLocale(language));
    const QLocale locale;
    const QString ours = QStringLiteral("countersign");
    const QString folder = QStringLiteral(":/i18n");
    // English has a file too: its plural forms. Without it they read "1 ticket(s)".
    if (m_ours.load(locale, ours, QStringLiteral("_"), folder) ||
        m_ours.load(ours + QStringLiteral("_en"), folder))
        QCoreApplication::installTranslator(&m_ours);
    if (m_qt.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
}

} // namespace countersign
