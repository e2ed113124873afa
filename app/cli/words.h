#pragma once

#include <QCoreApplication>

#include <algorithm>

namespace countersign::cli
{

/// Where the command line's visible strings are translated.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(countersign::cli::Words)
};

/// %n takes an int.
inline int plural(qint64 count)
{
    return int(std::min<qint64>(count, 2'000'000'000));
}

} // namespace countersign::cli
