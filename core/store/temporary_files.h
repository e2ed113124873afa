#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

struct sqlite3_vfs;

namespace countersign
{

/// Where SQLite puts the temporary files of one connection: beside its database, under the name
/// "<database>-sorting", instead of /var/tmp, which may be another disk and is no place for private text.
/// (SQLite's own setting, sqlite3_temp_directory, is one for all connections of a process.) To be made before
/// the connection and to go after it.
class TemporaryFiles
{
public:
    explicit TemporaryFiles(const QString &database);
    ~TemporaryFiles();
    TemporaryFiles(const TemporaryFiles &) = delete;
    TemporaryFiles &operator=(const TemporaryFiles &) = delete;

    /// What sqlite3_open_v2() takes for this place; null (the default) if it could not be made known.
    const char *name() const;

private:
    struct Place;
    std::unique_ptr<Place> m_place;
};

} // namespace countersign
