#pragma once

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace countersign
{

/// One line of the palette: what it does, where it belongs, its key.
struct Command {
    QString group;  ///< head above it, in the user's language
    QString text;   ///< the verb
    QString detail; ///< quiet words after it, such as a count; may be empty
    QString icon;   ///< of resources/icons; may be empty
    QString keys;   ///< as key caps show it; may be empty
    std::function<void()> run;
};

/// Where the words of a query stand in a text, and how well they fit.
struct CommandMatch {
    struct Span {
        qsizetype from = 0;
        qsizetype length = 0;

        bool operator==(const Span &) const = default;
    };

    QList<Span> spans; ///< in the order of the text
    int rank = 0;      ///< smaller is better: 0 where the text begins with the query

    bool operator==(const CommandMatch &) const = default;
};

/// Every word of `query` must begin a word of `text` of its own, without case; nothing if one does not. An
/// empty query matches all.
std::optional<CommandMatch> matchCommand(const QString &text, const QString &query);

} // namespace countersign
