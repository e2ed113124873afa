#include "core/store/temporary_files.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <atomic>

#include <unistd.h>

namespace countersign
{

/// A copy of SQLite's way to files that names the nameless ones.
struct TemporaryFiles::Place {
    sqlite3_vfs vfs = {};
    sqlite3_vfs *original = nullptr;
    QByteArray name;
    QByteArray file; ///< ends in two zeros, as SQLite wants the names that it makes itself

    static Place *of(sqlite3_vfs *vfs) { return static_cast<Place *>(vfs->pAppData); }

    static int open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
    {
        const Place *place = of(vfs);
        if (!name && (flags & SQLITE_OPEN_DELETEONCLOSE) != 0) {
            // Each loses its name as soon as it is open; one that has it still is of a process that was
            // killed.
            ::unlink(place->file.constData());
            name = place->file.constData();
        }
        return place->original->xOpen(place->original, name, file, flags, outFlags);
    }

    // The others take the file system as they know it.
    static int remove(sqlite3_vfs *vfs, const char *name, int sync)
    {
        return of(vfs)->original->xDelete(of(vfs)->original, name, sync);
    }
    static int access(sqlite3_vfs *vfs, const char *name, int flags, int *answer)
    {
        return of(vfs)->original->xAccess(of(vfs)->original, name, flags, answer);
    }
    static int fullPath(sqlite3_vfs *vfs, const char *name, int size, char *out)
    {
        return of(vfs)->original->xFullPathname(of(vfs)->original, name, size, out);
    }
};

TemporaryFiles::TemporaryFiles(const QString &database) : m_place(std::make_unique<Place>())
{
    static std::atomic<int> count = 0;
    Place &place = *m_place;
    place.original = sqlite3_vfs_find(nullptr);
    if (!place.original)
        return;
    place.file = QFile::encodeName(QFileInfo(database).absoluteFilePath() + QStringLiteral("-sorting"));
    place.file.append(2, '\0');
    place.name = "countersign-" + QByteArray::number(++count);
    place.vfs = *place.original;
    place.vfs.pNext = nullptr;
    place.vfs.zName = place.name.constData();
    place.vfs.pAppData = &place;
    place.vfs.xOpen = &Place::open;
    place.vfs.xDelete = &Place::remove;
    place.vfs.xAccess = &Place::access;
    place.vfs.xFullPathname = &Place::fullPath;
    if (sqlite3_vfs_register(&place.vfs, 0) != SQLITE_OK)
        place.name.clear();
}

TemporaryFiles::~TemporaryFiles()
{
    if (name())
        sqlite3_vfs_unregister(&m_place->vfs);
}

const char *TemporaryFiles::name() const
{
    return m_place->name.isEmpty() ? nullptr : m_place->name.constData();
}

} // namespace countersign
