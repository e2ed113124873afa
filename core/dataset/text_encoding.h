#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace countersign
{

/// How an encoding was found.
enum class EncodingEvidence {
    Told,          ///< by the user
    ByteOrderMark, ///< the file says so itself
    NulPattern,    ///< every other byte is NUL: UTF-16 without a mark
    ValidUtf8,
    Guessed, ///< by the frequency of letters: show a preview and offer the alternatives
};

/// The encoding of a file, and what else it could be.
struct TextEncoding {
    QString name; ///< "UTF-8", "UTF-16LE", "UTF-16BE", or a name ICU knows, such as "windows-1252"
    EncodingEvidence evidence = EncodingEvidence::ValidUtf8;
    qint64 markBytes = 0;     ///< length of the byte order mark
    QStringList alternatives; ///< other names to offer, best first

    bool operator==(const TextEncoding &) const = default;
};

/// Finds the encoding from the beginning of a file and slices of the rest. Order: mark, NUL pattern, UTF-8,
/// then a guess among the old code pages, windows-1252 unless another fits better.
/// `told`: a name from the user, empty to find out. UTF-32 and unknown names are errors.
[[nodiscard]] Result<TextEncoding> findEncoding(const QByteArray &beginning, const QList<QByteArray> &slices,
                                                const QString &told);

} // namespace countersign
