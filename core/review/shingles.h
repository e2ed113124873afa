#pragma once

#include <QtGlobal>

#include <array>
#include <string_view>
#include <vector>

namespace countersign
{

/// Shingles are the hashes of runs of neighbouring words; two texts are as alike as their sets of shingles.
/// Words are compared without case and without what stands between them, every number counts as the same word
/// (two reports that differ in an order number are one report), and a CJK character is a word of its own.
/// Adds those of one text in any order, also more than once; a text with fewer words than `width` has one.
void appendShingles(std::string_view utf8, int width, std::vector<quint64> &shingles);

/// Sorted, each once: the form in which the functions below take them.
void makeShingleSet(std::vector<quint64> &shingles);

/// |A ∩ B| ÷ |A ∪ B|, 0 to 1; 0 if both are empty.
double jaccardOf(const std::vector<quint64> &first, const std::vector<quint64> &second);

inline constexpr int BandCount = 16;
inline constexpr int MinimaPerBand = 4;

/// One key a band. Two texts of Jaccard similarity s agree in at least one with probability
/// 1 − (1 − s⁴)¹⁶: 0.9998 at 0.8, 0.64 at 0.5.
using BandKeys = std::array<quint32, BandCount>;

/// MinHash by one permutation: the permuted shingles fall into 64 bins, the smallest of each counts, and an
/// empty bin borrows from the next one (Shrivastava and Li, "Densifying One Permutation Hashing", 2014).
/// `shingles` must not be empty.
BandKeys bandsOf(const std::vector<quint64> &shingles, quint64 seed);

} // namespace countersign
