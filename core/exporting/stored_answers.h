#pragma once

#include <QtGlobal>

#include <span>
#include <string_view>
#include <vector>

namespace countersign
{

/// One field of stored answers, as views of the stored text.
struct StoredAnswer {
    qint64 field = 0;
    size_t firstOption = 0;
    size_t optionCount = 0;
    std::string_view text;       ///< content of the JSON string, escapes as they stand
    std::string_view confidence; ///< the JSON number as it stands; empty: none
    std::string_view unmapped;   ///< the JSON array as it stands; empty: none
};

/// Reads the compact form of domain/answers_json.h without a tree and without an allocation a row: an export
/// reads millions. Strict: what it takes is valid JSON and may be copied into JSON as it stands. The views
/// live as long as the text that was read.
class StoredAnswers
{
public:
    /// False, and then empty, if `json` is not what answersToJson() writes.
    bool read(std::string_view json);
    void clear();

    const std::vector<StoredAnswer> &fields() const { return m_fields; }
    const StoredAnswer *find(qint64 field) const;
    std::span<const qint64> options(const StoredAnswer &answer) const
    {
        return {m_options.data() + answer.firstOption, answer.optionCount};
    }

private:
    std::vector<StoredAnswer> m_fields;
    std::vector<qint64> m_options;
};

/// True if `json` is an array of strings without blanks between its tokens, on one line.
bool isPlainStringArray(std::string_view json);

} // namespace countersign
