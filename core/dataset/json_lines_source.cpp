#include "core/dataset/json_source.h"

#include <QCoreApplication>

namespace countersign
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(countersign::JsonSource)
};

} // namespace

Result<JsonSource::Found> JsonLinesSource::findText()
{
    size_t scanned = 0;
    for (;;) {
        const std::string_view rest = text();
        size_t end = rest.find('\n', scanned);
        if (end == std::string_view::npos) {
            scanned = rest.size();
            if (rest.size() > ElementLimit) {
                ++m_number;
                reject(BadRowCause::TooLarge,
                       Words::tr("the line is larger than %1 bytes").arg(ElementLimit));
                if (auto skipped = skipLine(); !skipped)
                    return failure(std::move(skipped).error());
                return Found::BadRow;
            }
            auto more = fill();
            if (!more)
                return failure(std::move(more).error());
            if (*more)
                continue;
            end = text().size();
            if (end == 0)
                return Found::End;
        }
        // Blanks before and behind the record are not part of it; a Ctrl-Z ends files of old editors.
        const std::string_view line = text().substr(0, end);
        const size_t first = line.find_first_not_of(" \t\r");
        if (first == std::string_view::npos || line.substr(first) == "\x1A") {
            consume(std::min(end + 1, text().size()));
            scanned = 0;
            continue;
        }
        const size_t last = line.find_last_not_of(" \t\r");
        consume(first);
        m_textSize = last + 1 - first;
        ++m_number;
        return Found::Text;
    }
}

Result<void> JsonLinesSource::skipLine()
{
    for (;;) {
        const size_t end = text().find('\n');
        if (end != std::string_view::npos) {
            consume(end);
            return {};
        }
        consume(text().size());
        auto more = fill();
        if (!more)
            return failure(std::move(more).error());
        if (!*more)
            return {};
    }
}

} // namespace countersign
