#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace countersign
{

/// What kind of failure it was: for the program, which decides by it (ask for the key, retry, offer a copy).
enum class ErrorKind {
    InvalidInput,   ///< the user's words or file cannot be used as they are
    NotFound,       ///< a file, ticket, option or model does not exist
    Conflict,       ///< the state changed underneath, or two things exclude each other
    Io,             ///< reading or writing a file failed
    DiskFull,       ///< no space left; continues once space is free
    Storage,        ///< SQLite refused or the project file is damaged
    ReadOnly,       ///< the project is open for reading only
    Busy,           ///< somebody else holds the project
    Unsupported,    ///< a newer format, an unknown feature
    Network,        ///< endpoint not reached, connection lost
    Authentication, ///< the endpoint refuses the key
    Quota,          ///< money or a plan's limit is used up
    RateLimited,    ///< too fast; may be tried later
    Timeout,        ///< a deadline passed
    BadAnswer,      ///< the endpoint answered, but not what was asked
    Cancelled,      ///< the user stopped it
    Internal,       ///< an invariant of ours is broken
};

/// A failure as a value. `message` is one or two sentences for a person and names the object (file and line,
/// ticket id, endpoint), the cause and the next step. `detail` is for "Details…": it never holds a key or the
/// text of a ticket.
struct Error {
    ErrorKind kind = ErrorKind::Internal;
    QString message;
    QString detail;

    bool operator==(const Error &) const = default;
};

/// The result of everything that may fail. Functions that return it are declared [[nodiscard]].
/// Only the spellings of C++23's std::expected are used: and_then, transform, or_else, value_or, error.
template <typename T = void>
using Result = tl::expected<T, Error>;

/// Spelling for a failed result: `return failure(ErrorKind::Io, tr("…"));`
[[nodiscard]] inline tl::unexpected<Error> failure(ErrorKind kind, QString message, QString detail = {})
{
    return tl::unexpected<Error>(Error{kind, std::move(message), std::move(detail)});
}

/// Passes the error of another result on: `return failure(std::move(other).error());`
[[nodiscard]] inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace countersign
