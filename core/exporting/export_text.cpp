#include "core/exporting/export_text.h"

#include "core/dataset/text_scan.h"

#include <array>
#include <charconv>
#include <chrono>
#include <cstring>

namespace countersign
{
namespace
{

constexpr std::string_view hexDigits = "0123456789abcdef";

void appendJsonEscape(std::string &to, char c)
{
    switch (c) {
    case '"':
        to += "\\\"";
        return;
    case '\\':
        to += "\\\\";
        return;
    case '\b':
        to += "\\b";
        return;
    case '\f':
        to += "\\f";
        return;
    case '\n':
        to += "\\n";
        return;
    case '\r':
        to += "\\r";
        return;
    case '\t':
        to += "\\t";
        return;
    default:
        break;
    }
    const auto byte = static_cast<unsigned char>(c);
    to += "\\u00";
    to += hexDigits[byte >> 4];
    to += hexDigits[byte & 15];
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

void appendQuoted(std::string &to, std::string_view cell)
{
    to += '"';
    while (!cell.empty()) {
        const size_t quote = cell.find('"');
        if (quote == std::string_view::npos)
            break;
        to.append(cell, 0, quote + 1);
        to += '"';
        cell.remove_prefix(quote + 1);
    }
    to += cell;
    to += '"';
}

bool needsQuotes(std::string_view cell)
{
    if (cell.empty())
        return false;
    const char *const end = cell.data() + cell.size();
    return isBlank(cell.front()) || isBlank(cell.back()) ||
           findAnyOf3(cell.data(), end, '"', ',', '\n') != end ||
           std::memchr(cell.data(), '\r', cell.size()) != nullptr;
}

void appendPadded(std::string &to, unsigned value, int digits)
{
    std::array<char, 12> text{};
    for (int i = digits; i-- > 0; value /= 10)
        text[size_t(i)] = char('0' + value % 10);
    to.append(text.data(), size_t(digits));
}

} // namespace

void appendJsonText(std::string &to, std::string_view text)
{
    to += '"';
    const char *at = text.data();
    const char *const end = at + text.size();
    while (at != end) {
        const char *const stop = findJsonStringStop(at, end);
        to.append(at, size_t(stop - at));
        if (stop == end)
            break;
        appendJsonEscape(to, *stop);
        at = stop + 1;
    }
    to += '"';
}

void appendCsvCell(std::string &to, std::string_view cell)
{
    if (needsQuotes(cell))
        appendQuoted(to, cell);
    else
        to += cell;
}

bool looksLikeFormula(std::string_view cell)
{
    // A separator or quote that the spreadsheet splits at by its own lights would begin the next cell.
    std::string_view rest = cell;
    constexpr std::string_view noBreakSpace = "\xc2\xa0";
    for (;;) {
        if (rest.starts_with(noBreakSpace))
            rest.remove_prefix(noBreakSpace.size());
        else if (!rest.empty() && std::string_view(" ,;|\"").find(rest.front()) != std::string_view::npos)
            rest.remove_prefix(1);
        else
            break;
    }
    if (rest.empty())
        return false;
    if (std::string_view("=+-@\t\r\n\0", 8).find(rest.front()) != std::string_view::npos)
        return true;
    for (const std::string_view wide :
         {"\xef\xbc\x9d", "\xef\xbc\x8b", "\xef\xbc\x8d", "\xef\xbc\xa0"}) { // ＝＋－＠
        if (rest.starts_with(wide))
            return true;
    }
    return false;
}

void appendSpreadsheetCell(std::string &to, std::string_view cell)
{
    if (!looksLikeFormula(cell)) {
        appendQuoted(to, cell);
        return;
    }
    const size_t start = to.size();
    appendQuoted(to, cell);
    to.insert(start + 1, 1, '\'');
}

void appendUuid(std::string &to, std::string_view bytes)
{
    if (bytes.size() != 16)
        return;
    for (size_t i = 0; i < 16; ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            to += '-';
        const auto byte = static_cast<unsigned char>(bytes[i]);
        to += hexDigits[byte >> 4];
        to += hexDigits[byte & 15];
    }
}

void appendTime(std::string &to, qint64 milliseconds)
{
    using namespace std::chrono;
    const sys_time<std::chrono::milliseconds> time{std::chrono::milliseconds(milliseconds)};
    const auto day = floor<days>(time);
    const year_month_day date(day);
    const hh_mm_ss clock(time - day);
    appendPadded(to, unsigned(int(date.year())), 4);
    to += '-';
    appendPadded(to, unsigned(date.month()), 2);
    to += '-';
    appendPadded(to, unsigned(date.day()), 2);
    to += 'T';
    appendPadded(to, unsigned(clock.hours().count()), 2);
    to += ':';
    appendPadded(to, unsigned(clock.minutes().count()), 2);
    to += ':';
    appendPadded(to, unsigned(clock.seconds().count()), 2);
    to += '.';
    appendPadded(to, unsigned(clock.subseconds().count()), 3);
    to += 'Z';
}

void appendInteger(std::string &to, qint64 value)
{
    std::array<char, 24> text{};
    const auto [end, error] = std::to_chars(text.data(), text.data() + text.size(), value);
    Q_UNUSED(error)
    to.append(text.data(), size_t(end - text.data()));
}

} // namespace countersign
