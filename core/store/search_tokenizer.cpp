#include "core/store/search_tokenizer.h"

#include "core/domain/search_tokens.h"

#include <sqlite3.h>

#include <exception>

namespace countersign
{
namespace
{

// One tokenizer serves all: it has no options and no state.
int create(void *, const char **, int, Fts5Tokenizer **tokenizer)
{
    static char stateless = 0;
    *tokenizer = reinterpret_cast<Fts5Tokenizer *>(&stateless);
    return SQLITE_OK;
}

void destroy(Fts5Tokenizer *) {}

using TokenCallback = int (*)(void *, int, const char *, int, int, int);

int tokenize(Fts5Tokenizer *, void *context, int, const char *text, int size, TokenCallback token) noexcept
try {
    SearchTokens tokens(std::string_view(text ? text : "", size_t(text ? size : 0)));
    while (tokens.next()) {
        const int code = token(context, 0, tokens.word().data(), int(tokens.word().size()),
                               int(tokens.begin()), int(tokens.end()));
        if (code != SQLITE_OK)
            return code;
    }
    return SQLITE_OK;
} catch (const std::exception &) {
    return SQLITE_NOMEM; // SQLite's frames must not be unwound
}

} // namespace

bool registerSearchTokenizer(sqlite3 *handle)
{
    // The documented way to FTS5's functions: https://sqlite.org/fts5.html#extending_fts5
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(handle, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, static_cast<void *>(&api), "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    if (!api)
        return false;
    fts5_tokenizer functions{create, destroy, tokenize};
    return api->xCreateTokenizer(api, "countersign", nullptr, &functions, nullptr) == SQLITE_OK;
}

} // namespace countersign
