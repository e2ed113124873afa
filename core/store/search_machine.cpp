#include "core/store/search_machine.h"

#include "core/store/database.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSysInfo>

#include <utility>

#include <sys/stat.h>
#include <unistd.h>

namespace countersign
{

QByteArray searchMachine(const Database &database)
{
    static const QByteArray machine = QSysInfo::machineUniqueId();
    struct stat found = {};
    const bool isFile = ::stat(QFile::encodeName(database.path()).constData(), &found) == 0;
    // Asked with every search, mostly of one file.
    thread_local std::pair<ino_t, QByteArray> known;
    if (!known.second.isEmpty() && known.first == found.st_ino)
        return known.second;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData("countersign search index 1\n");
    hash.addData(machine);
    hash.addData('\n' + QByteArray::number(::getuid()) + '\n' +
                 QByteArray::number(isFile ? qulonglong(found.st_ino) : 0));
    known = {found.st_ino, hash.result()};
    return known.second;
}

} // namespace countersign
