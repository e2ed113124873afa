#include "core/dataset/json_members.h"

#include "core/dataset/text_scan.h"

namespace countersign
{
namespace
{

/// The UTF-16 unit of `\uXXXX` at `at` (which points to the backslash), -1 if there is none.
int escapedUnit(std::string_view content, size_t at)
{
    if (at + 6 > content.size() || content[at] != '\\' || content[at + 1] != 'u')
        return -1;
    int unit = 0;
    for (size_t i = at + 2; i < at + 6; ++i) {
        const char c = content[i];
        const int digit = c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10;
        unit = unit * 16 + digit;
    }
    return unit;
}

void appendCode(std::string &to, int code)
{
    const auto put = [&to](int byte) { to.push_back(static_cast<char>(byte)); };
    if (code < 0x80) {
        put(code);
        return;
    }
    if (code < 0x800) {
        put(0xC0 | (code >> 6));
    } else {
        if (code < 0x10000) {
            put(0xE0 | (code >> 12));
        } else {
            put(0xF0 | (code >> 18));
            put(0x80 | ((code >> 12) & 0x3F));
        }
        put(0x80 | ((code >> 6) & 0x3F));
    }
    put(0x80 | (code & 0x3F));
}

} // namespace

void appendUnescapedJson(std::string_view content, std::string &to)
{
    size_t at = 0;
    while (at < content.size()) {
        const size_t slash = std::min(content.find('\\', at), content.size());
        to.append(content.substr(at, slash - at));
        at = slash;
        if (at + 1 >= content.size())
            break;
        const char kind = content[at + 1];
        if (kind == 'u') {
            const int unit = escapedUnit(content, at);
            const int low = unit >= 0xD800 && unit <= 0xDBFF ? escapedUnit(content, at + 6) : -1;
            if (low >= 0xDC00 && low <= 0xDFFF) {
                appendCode(to, 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00));
                at += 12;
                continue;
            }
            if (unit < 0 || (unit >= 0xD800 && unit <= 0xDFFF))
                to.append(content.substr(at, 6));
            else
                appendCode(to, unit);
            at += 6;
            continue;
        }
        switch (kind) {
        case 'b':
            to.push_back('\b');
            break;
        case 'f':
            to.push_back('\f');
            break;
        case 'n':
            to.push_back('\n');
            break;
        case 'r':
            to.push_back('\r');
            break;
        case 't':
            to.push_back('\t');
            break;
        default:
            to.push_back(kind);
        }
        at += 2;
    }
}

void appendCompactJson(std::string_view value, std::string &to)
{
    const char *at = value.data();
    const char *const end = at + value.size();
    while (at != end) {
        if (*at == '"') {
            const char *const start = at++;
            for (at = findJsonStringStop(at, end); at != end && *at != '"'; at = findJsonStringStop(at, end))
                at += *at == '\\' && end - at > 1 ? 2 : 1;
            at += at != end ? 1 : 0;
            to.append(start, at);
        } else {
            if (*at != ' ' && *at != '\n' && *at != '\r' && *at != '\t')
                to.push_back(*at);
            ++at;
        }
    }
}

} // namespace countersign
