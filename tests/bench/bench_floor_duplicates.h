#pragma once

#include <cstdint>
#include <string>

namespace countersign::bench
{

/// F-MinHash: one-permutation MinHash of 64 values over pairs of words, 16 bands of 4, candidates verified by
/// the Jaccard similarity of their texts, which are read through the C API and kept in memory. One thread.
/// Words are runs of bytes that are letters, digits or no ASCII. Returns the tickets that stand in a group.
std::int64_t floorDuplicates(const std::string &project, double similarity);

} // namespace countersign::bench
