#include "core/store/file_identity.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <sys/stat.h>
#include <sys/statfs.h>

namespace countersign
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(countersign::Store)
};

} // namespace

Result<FileIdentity> FileIdentity::of(const QString &path)
{
    struct stat found = {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return failure(ErrorKind::NotFound,
                       Words::tr("%1 is not there: %2.").arg(path, qt_error_string(errno)));
    FileIdentity identity;
    identity.m_path = path;
    identity.m_device = quint64(found.st_dev);
    identity.m_inode = quint64(found.st_ino);
    identity.m_names = quint64(found.st_nlink);
    return identity;
}

Result<void> FileIdentity::check() const
{
    struct stat found = {};
    const bool there = ::stat(QFile::encodeName(m_path).constData(), &found) == 0;
    if (there && quint64(found.st_dev) == m_device && quint64(found.st_ino) == m_inode)
        return {};
    return failure(
        ErrorKind::Conflict,
        there ? Words::tr("%1 was replaced by another file while it was open, so nothing more is saved into "
                          "it. Save a copy under a new name.")
                    .arg(m_path)
              : Words::tr("%1 was moved or deleted while it was open, so nothing more is saved. Put it back, "
                          "or save a copy under a new name.")
                    .arg(m_path));
}

bool isOnNetworkFileSystem(const QString &path)
{
    struct statfs found = {};
    if (::statfs(QFile::encodeName(path).constData(), &found) != 0)
        return false;
    switch (static_cast<unsigned long>(found.f_type) & 0xffffffffUL) {
    case 0x6969UL:     // NFS
    case 0x517bUL:     // SMB
    case 0xff534d42UL: // CIFS
    case 0xfe534d42UL: // SMB2
    case 0x564cUL:     // NCP
    case 0x5346414fUL: // AFS
    case 0x0bd00bd0UL: // Lustre
    case 0x47504653UL: // GPFS
        return true;
    default:
        return false;
    }
}

} // namespace countersign
