#pragma once

struct sqlite3;

namespace countersign
{

/// Gives a connection the tokenizer "countersign" for its FTS5 tables: the words of SearchTokens. Part of the
/// connection, never of the file, so a project cannot choose other code. False: SQLite has no FTS5 or no
/// memory; the connection knows the cause.
[[nodiscard]] bool registerSearchTokenizer(sqlite3 *handle);

} // namespace countersign
