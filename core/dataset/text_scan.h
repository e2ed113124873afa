#pragma once

#include <QString>
#include <QtGlobal>

#include <cstddef>
#include <string_view>

namespace countersign
{

/// Byte scanning shared by the readers: 16 bytes a step where the machine has SSE2, else one by one.

/// First position in [at, end) of `a`, `b` or `c`; `end` if none.
const char *findAnyOf3(const char *at, const char *end, char a, char b, char c);

/// First `"`, `\` or byte below 0x20 in [at, end): what ends the plain part of a JSON string.
const char *findJsonStringStop(const char *at, const char *end);

/// First `"`, `{`, `}`, `[` or `]` in [at, end).
const char *findJsonStructure(const char *at, const char *end);

/// Number of line ends in `text`: LF, CRLF and lone CR count as one each.
qint64 countLineEnds(std::string_view text);

/// Number of LF in `text`.
qint64 countLineFeeds(std::string_view text);

/// Bytes of the well-formed UTF-8 character that starts at `at`; 0 if there is none.
size_t wellFormedLength(std::string_view text, size_t at);

/// Offset of the first byte that is not part of valid UTF-8, or `npos`.
size_t findInvalidUtf8(std::string_view text);

/// UTF-8 as QString. Unlike QString::fromUtf8 it keeps a leading U+FEFF, which in a cell is text.
QString textFromUtf8(std::string_view text);

} // namespace countersign
