#pragma once

#include "core/base/result.h"
#include "core/domain/taxonomy.h"
#include "core/store/project_writer.h"

#include <QHash>

namespace countersign
{

class Database;

/// A stored version as the list of versions shows it.
struct TaxonomyVersionInfo {
    TaxonomyVersionId id;
    QUuid uuid;
    qint64 createdAt = 0; ///< ms since 1970 UTC

    bool operator==(const TaxonomyVersionInfo &) const = default;
};

/// The newest version, with field and option ids filled in.
[[nodiscard]] Result<Taxonomy> currentTaxonomy(Database &database);
[[nodiscard]] Result<Taxonomy> taxonomyVersion(Database &database, TaxonomyVersionId version);
[[nodiscard]] Result<QList<TaxonomyVersionInfo>> taxonomyVersions(Database &database);

/// Stores `taxonomy` as a new version: fields and options that are new get their integers, which are never
/// used again. Returns it as stored. The caller has checked it and merged it with the current one
/// (domain/taxonomy_merge.h).
[[nodiscard]] Result<Taxonomy> addTaxonomyVersion(WriteContext &context, Taxonomy taxonomy, qint64 nowMs);

} // namespace countersign
