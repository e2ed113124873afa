#pragma once

#include <QtGlobal>

#include <string_view>

namespace countersign
{

/// A fast 64-bit hash of bytes, the same on every machine and in every version: it is stored in project files
/// (record and text hashes) and is the base of ticket UUIDs. Not cryptographic.
/// Multiply-and-fold over 16-byte blocks, after the idea of wyhash (public domain).
quint64 hash64(std::string_view bytes, quint64 seed = 0);

} // namespace countersign
