#include "core/dataset/json_shape.h"

#include "core/dataset/json_members.h"
#include "core/dataset/text_scan.h"

#include <optional>
#include <vector>

namespace countersign
{
namespace
{

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

size_t skipSpaceFrom(std::string_view text, size_t at)
{
    while (at < text.size() && isSpace(text[at]))
        ++at;
    return at;
}

/// Offset behind the string whose opening quote is at `at`; npos: cut off.
size_t stringEnd(std::string_view text, size_t at)
{
    const char *const end = text.data() + text.size();
    const char *p = text.data() + at + 1;
    for (p = findJsonStringStop(p, end); p < end && *p != '"'; p = findJsonStringStop(std::min(p, end), end))
        p += *p == '\\' ? 2 : 1;
    return p < end ? static_cast<size_t>(p - text.data()) + 1 : std::string_view::npos;
}

/// Names under which help desks and datasets keep their records.
bool isKnownList(const QString &name)
{
    static const QStringList known = {
        QStringLiteral("tickets"),  QStringLiteral("conversations"), QStringLiteral("issues"),
        QStringLiteral("_results"), QStringLiteral("results"),       QStringLiteral("items"),
        QStringLiteral("data"),     QStringLiteral("records"),       QStringLiteral("rows"),
        QStringLiteral("entries"),  QStringLiteral("examples"),      QStringLiteral("messages")};
    return known.contains(name);
}

bool isTicketList(const QString &name)
{
    return name == QLatin1String("tickets") || name == QLatin1String("conversations") ||
           name == QLatin1String("issues") || name == QLatin1String("_results");
}

/// Members that make an object a record itself.
bool isRecordMember(const QString &name)
{
    static const QStringList names = {QStringLiteral("id"),         QStringLiteral("number"),
                                      QStringLiteral("subject"),    QStringLiteral("title"),
                                      QStringLiteral("body"),       QStringLiteral("text"),
                                      QStringLiteral("description")};
    return names.contains(name);
}

struct Candidate {
    QStringList path;
    int rank = 0; ///< the lower the better
};

/// Walks over the first object, which may be cut off, and finds the array that holds the records.
QStringList findArrayPath(std::string_view sample)
{
    std::optional<Candidate> best;
    bool isRecord = false;
    QStringList path;
    std::vector<char> open;
    QString key;
    bool expectsKey = false;
    for (size_t at = 0; at < sample.size();) {
        const char c = sample[at];
        if (c == '"') {
            const size_t end = stringEnd(sample, at);
            if (end == std::string_view::npos)
                break;
            if (expectsKey && open.size() <= 2) {
                std::string name;
                appendUnescapedJson(sample.substr(at + 1, end - at - 2), name);
                key = QString::fromStdString(name);
                isRecord = isRecord || (open.size() == 1 && isRecordMember(key));
            }
            expectsKey = false;
            at = end;
            continue;
        }
        ++at;
        if (c == ',') {
            expectsKey = !open.empty() && open.back() == '{';
        } else if (c == '{') {
            open.push_back(c);
            expectsKey = true;
            if (open.size() == 2)
                path = {key};
        } else if (c == '[') {
            const bool inObject = !open.empty() && open.back() == '{';
            open.push_back(c);
            expectsKey = false;
            const size_t next = skipSpaceFrom(sample, at);
            const bool ofObjects = next < sample.size() && sample[next] == '{';
            const bool isEmptyList = next < sample.size() && sample[next] == ']' && isTicketList(key);
            if (inObject && open.size() <= 3 && (ofObjects || isEmptyList)) {
                const int rank = (isTicketList(key)  ? 0
                                  : isKnownList(key) ? 2
                                                     : 4) +
                                 (open.size() == 3 ? 1 : 0);
                if (!best || rank < best->rank)
                    best = Candidate{open.size() == 3 ? path + QStringList{key} : QStringList{key}, rank};
            }
        } else if (c == '}' || c == ']') {
            if (!open.empty())
                open.pop_back();
            if (open.empty())
                break;
            expectsKey = false;
        }
    }
    // A ticket with an array of comments is a record; a page has no subject and no id of its own.
    const bool surelyPage = best && best->rank < 2;
    return best && (surelyPage || !isRecord) ? best->path : QStringList();
}

bool isWholeObject(std::string_view line)
{
    JsonObjectReader reader;
    return !reader.read(line);
}

} // namespace

JsonShape findJsonShape(std::string_view sample)
{
    JsonShape shape;
    const size_t start = skipSpaceFrom(sample, 0);
    if (start == sample.size() || sample[start] != '{')
        return shape;
    sample.remove_prefix(start);
    shape.arrayPath = findArrayPath(sample);
    // Lines of pages are read like any other sequence of pages.
    if (!shape.arrayPath.isEmpty())
        return shape;
    const size_t feed = sample.find('\n');
    if (feed == std::string_view::npos)
        return shape;
    const size_t second = skipSpaceFrom(sample, feed);
    if (second == sample.size())
        return shape;
    // The first line may be the bad one: then the second decides.
    const std::string_view rest = sample.substr(second);
    const std::string_view secondLine = rest.substr(0, rest.find('\n'));
    shape.isLines = isWholeObject(sample.substr(0, feed)) ||
                    (secondLine.front() == '{' && isWholeObject(secondLine) && feed > 1);
    return shape;
}

} // namespace countersign
