#pragma once

#include <QtGlobal>

namespace countersign
{

class Database;

/// Takes the WAL into the project file, in the place of SQLite's automatic checkpoint, which runs inside the
/// commit that passed its limit: whoever waits for that commit, or for the next, would wait for it too. Here
/// the writer says when. Belongs to the thread of the one connection that writes; ends before it.
class WalKeeper
{
public:
    /// Ends the automatic checkpoints of this connection.
    explicit WalKeeper(Database &database);
    ~WalKeeper();
    Q_DISABLE_COPY_MOVE(WalKeeper)

    /// Pages of the last commits that only the WAL has.
    int pagesWaiting() const;
    /// Takes in what waits, as far as readers of older states allow; waits for none of them. What could not
    /// be taken in waits on: nothing is lost by that, and closing the file tries again.
    void takeIn();

private:
    Database &m_database;
    int m_pages = 0; ///< in the WAL
    int m_taken = 0; ///< of them, in the file as well
};

} // namespace countersign
