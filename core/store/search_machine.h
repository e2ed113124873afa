#pragma once

#include <QByteArray>

namespace countersign
{

class Database;

/// What stands in a project for "this machine, this file": 32 bytes from the machine's id and the file's
/// number (inode), from which neither can be told. A copy from elsewhere, or one that was put back, is
/// another file.
QByteArray searchMachine(const Database &database);

} // namespace countersign
