#include "tests/support/test_home.h"

#include <QDir>
#include <QFile>

namespace countersign::test
{

TestHome::TestHome()
{
    const QDir home(m_folder.path());
    qputenv("HOME", m_folder.path().toUtf8());
    for (const char *name : {"CONFIG", "DATA", "CACHE", "STATE", "RUNTIME"}) {
        const QByteArray folder = QByteArray(name).toLower();
        home.mkdir(QString::fromLatin1(folder));
        const QByteArray variable =
            "XDG_" + QByteArray(name) + (qstrcmp(name, "RUNTIME") == 0 ? "_DIR" : "_HOME");
        qputenv(variable.constData(), m_folder.filePath(QString::fromLatin1(folder)).toUtf8());
    }
    QFile::setPermissions(path(QStringLiteral("runtime")),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

QString TestHome::path(const QString &name) const
{
    return name.isEmpty() ? m_folder.path() : m_folder.filePath(name);
}

QString TestHome::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName()
                                                                                    : QString();
}

void TestHome::forgetSettings() const
{
    QDir(path(QStringLiteral("config/countersign"))).removeRecursively();
}

} // namespace countersign::test
