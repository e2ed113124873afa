#pragma once

#include <QtGlobal>

#include <string>
#include <string_view>

namespace countersign
{

// How single values become bytes of an export. All append UTF-8 to `to`.

/// A JSON string with its quotation marks (RFC 8259 section 7): quotes, backslashes and control characters
/// escaped, everything else as it stands.
void appendJsonText(std::string &to, std::string_view text);

/// A cell as RFC 4180 wants it: in quotes only where it holds a comma, a quote or a line end, or begins or
/// ends with a blank (readers that trim would lose it).
void appendCsvCell(std::string &to, std::string_view cell);

/// A cell that no spreadsheet takes for a formula: always in quotes, and with a `'` before it where it would
/// begin like one.
void appendSpreadsheetCell(std::string &to, std::string_view cell);

/// True if a spreadsheet could take the cell for a formula: behind leading blanks, separators and quotes it
/// begins with = + - @, their full-width forms, TAB, CR, LF or NUL. OWASP "CSV Injection", ASVS 1.2.10.
bool looksLikeFormula(std::string_view cell);

/// 16 bytes as 8-4-4-4-12 hex digits; nothing for another length.
void appendUuid(std::string &to, std::string_view bytes);

/// Milliseconds since 1970 as 2026-11-20T13:05:09.123Z.
void appendTime(std::string &to, qint64 milliseconds);

void appendInteger(std::string &to, qint64 value);

} // namespace countersign
