#pragma once

#include "core/base/result.h"
#include "core/domain/taxonomy.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace countersign
{

/// A taxonomy that comes with the program, to start from.
struct TaxonomyTemplate {
    QString name;      ///< the word of `--template`: "billing"
    Taxonomy taxonomy; ///< its name and description are those for the screen
};

/// billing, urgency, sentiment, issue-type; the first is the default.
QStringList taxonomyTemplateNames();

/// Fails only for a name that is none of taxonomyTemplateNames(); the message lists them.
[[nodiscard]] Result<TaxonomyTemplate> loadTaxonomyTemplate(const QString &name);

} // namespace countersign
