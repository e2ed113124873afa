#pragma once

#include <QtGlobal>

#include <cstddef>
#include <vector>

namespace countersign::bench
{

/// F-col: the least that filters and orders of labels take: one pass over plain arrays into an array that is
/// there already, or a stable radix sort. One value a ticket; each call leaves its answer in `rows` and
/// returns its size.
struct FloorColumns {
    std::vector<quint8> state;
    std::vector<quint16> suggested;
    std::vector<quint16> decided; ///< 0: none
    std::vector<quint16> confidence;
    std::vector<quint32> rows;  ///< the answer; as long as the others
    std::vector<quint32> other; ///< room for sorting

    size_t asImported();
    size_t withState(quint8 wanted);
    /// The decided label, else the suggested one.
    size_t withLabel(quint16 wanted);
    size_t withConfidence(quint16 from, quint16 to);
    size_t byConfidence();
    size_t byLabel();
    size_t byConfidenceWithState(quint8 wanted);

private:
    size_t sort(size_t count, const std::vector<quint16> &key, bool bothBytes);
};

} // namespace countersign::bench
