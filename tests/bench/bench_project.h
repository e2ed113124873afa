#pragma once

#include "core/base/result.h"
#include "core/dataset/importer.h"

#include <QString>

#include <string>

namespace countersign::bench
{

/// The value of a result, or the end of the program with its words.
template <typename T>
T valueOf(Result<T> result);
void mustHold(const Result<void> &result);
[[noreturn]] void giveUp(const Error &error);

template <typename T>
T valueOf(Result<T> result)
{
    if (!result)
        giveUp(result.error());
    return std::move(*result);
}

/// A new project with the billing template.
void makeProject(const std::string &path);
/// How a made file is imported; `channel` stays in the raw record.
ImportRequest requestFor(const std::string &file);
/// The first import of a project that nobody has open; returns the tickets.
qint64 importFile(const std::string &project, const std::string &file);

inline QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

} // namespace countersign::bench
