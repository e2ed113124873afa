#include "ui/import/project_place.h"

#include <QDir>
#include <QFileInfo>

namespace countersign
{

namespace
{

constexpr QLatin1String ProjectSuffix(".countersign");

} // namespace

QString defaultProjectPath(const QString &ticketFile)
{
    const QFileInfo file(ticketFile);
    QString folder = file.absolutePath();
    if (!QFileInfo(folder).isWritable())
        folder = QDir::homePath();
    return folder + u'/' + file.completeBaseName() + ProjectSuffix;
}

QString freeNumberedPath(const QString &projectPath)
{
    const QString base = withProjectSuffix(projectPath).chopped(ProjectSuffix.size());
    for (int number = 2;; ++number) {
        QString path = QStringLiteral("%1-%2").arg(base).arg(number) + ProjectSuffix;
        if (!QFileInfo::exists(path))
            return path;
    }
}

QString withProjectSuffix(const QString &path)
{
    return path.isEmpty() || isProjectPath(path) ? path : path + ProjectSuffix;
}

bool isProjectPath(const QString &path)
{
    return path.endsWith(ProjectSuffix, Qt::CaseInsensitive);
}

QString shownPath(const QString &path)
{
    const QString home = QDir::homePath();
    return home != QLatin1String("/") && path.startsWith(home + u'/') ? u'~' + path.mid(home.size()) : path;
}

} // namespace countersign
