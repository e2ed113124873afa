#include "core/store/wal_keeper.h"

#include "core/store/database.h"

#include <sqlite3.h>

#include <algorithm>

namespace countersign
{

WalKeeper::WalKeeper(Database &database) : m_database(database)
{
    // Called after each commit with the pages in the WAL; it replaces the automatic checkpoint, which is such
    // a hook itself.
    const auto afterCommit = [](void *self, sqlite3 *, const char *, int pages) {
        auto &keeper = *static_cast<WalKeeper *>(self);
        if (pages < keeper.m_pages) // begun anew
            keeper.m_taken = 0;
        keeper.m_pages = pages;
        return SQLITE_OK;
    };
    sqlite3_wal_hook(database.handle(), afterCommit, this);
}

WalKeeper::~WalKeeper()
{
    sqlite3_wal_hook(m_database.handle(), nullptr, nullptr);
}

int WalKeeper::pagesWaiting() const
{
    return std::max(0, m_pages - m_taken);
}

void WalKeeper::takeIn()
{
    int pages = 0;
    int taken = 0;
    const int code =
        sqlite3_wal_checkpoint_v2(m_database.handle(), nullptr, SQLITE_CHECKPOINT_PASSIVE, &pages, &taken);
    if (code == SQLITE_OK && pages >= 0) {
        m_pages = pages;
        m_taken = taken;
    }
}

} // namespace countersign
