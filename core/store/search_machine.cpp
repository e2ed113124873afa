#include "core/store/search_machine.h"

#include "core/store/database.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSysInfo>

#include <sys/stat.h>
#include <unistd.h>

namespace countersign
{

QByteArray searchMachine(const Database &database)
{
    static const QByteArray machine = QSysInfo::machineUniqueId();
    struct stat found = {};
    const bool isFile = ::stat(QFile::encodeName(database.path()).constData(), &found) == 0;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData("countersign search index 1\n");
    hash.addData(machine);
    hash.addData('\n' + QByteArray::number(::getuid()) + '\n' +
                 QByteArray::number(isFile ? qulonglong(found.st_ino) : 0));
    return hash.result();
}

} // namespace countersign
