#pragma once

#include <QtGlobal>

#include <string_view>

namespace countersign
{

/// A fast 64-bit hash of bytes, the same on every machine and in every version: it is stored in project files
/// (record and text hashes) and is the base of ticket UUIDs. Not cryptographic.
/// Multiply-and-fold over 16-byte blocks, after the idea of wyhash (public domain).
quint64 hash64(std::string_view bytes, quint64 seed = 0);

/// The finalizer of SplitMix64 (Steele, Lea, Flood 2014): every bit of the input moves about half of the
/// output's, and no two inputs share an output.
constexpr quint64 mixed64(quint64 value)
{
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31);
}

} // namespace countersign
