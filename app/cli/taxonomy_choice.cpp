#include "app/cli/taxonomy_choice.h"

#include "app/cli/words.h"
#include "core/domain/taxonomy_json.h"
#include "core/domain/taxonomy_templates.h"

#include <QFile>
#include <QFileInfo>

namespace countersign::cli
{
namespace
{

constexpr qint64 largestFile = 32 * 1024 * 1024;

} // namespace

QList<OptionRule> taxonomyChoiceRules()
{
    return {{QStringLiteral("taxonomy"), QStringLiteral("FILE"),
             Words::tr("What to ask about each ticket, a JSON file (see README.md).")},
            {QStringLiteral("template"), QStringLiteral("NAME"),
             Words::tr("A taxonomy that comes along: %1.")
                 .arg(taxonomyTemplateNames().join(QStringLiteral(", "))),
             taxonomyTemplateNames()}};
}

Result<Taxonomy> readTaxonomyFile(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return failure(
            QFileInfo::exists(path) ? ErrorKind::Io : ErrorKind::NotFound,
            Words::tr("The taxonomy %1 cannot be read: %2.")
                .arg(path, QFileInfo::exists(path) ? file.errorString() : Words::tr("no such file")));
    }
    if (file.size() > largestFile)
        return failure(ErrorKind::InvalidInput, Words::tr("%1 is too large for a taxonomy.").arg(path));
    return taxonomyFromJson(file.readAll(), QFileInfo(path).fileName());
}

Result<Taxonomy> chosenTaxonomy(const Arguments &arguments)
{
    if (arguments.has("taxonomy"))
        return readTaxonomyFile(arguments.value("taxonomy"));
    const QString name =
        arguments.has("template") ? arguments.value("template") : taxonomyTemplateNames().first();
    auto loaded = loadTaxonomyTemplate(name);
    if (!loaded)
        return failure(loaded.error());
    return loaded->taxonomy;
}

} // namespace countersign::cli
