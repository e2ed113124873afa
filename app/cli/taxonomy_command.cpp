#include "app/cli/command.h"
#include "app/cli/taxonomy_choice.h"
#include "app/cli/words.h"
#include "core/domain/taxonomy_json.h"
#include "core/domain/taxonomy_merge.h"
#include "core/domain/taxonomy_templates.h"
#include "core/store/project_writer.h"
#include "core/store/taxonomy_store.h"

namespace countersign::cli
{
namespace
{

int showTemplates(Context &context)
{
    for (const QString &name : taxonomyTemplateNames()) {
        const auto loaded = loadTaxonomyTemplate(name);
        if (!loaded)
            return failed(context, loaded.error());
        context.console.result(name.leftJustified(12) + loaded->taxonomy.description);
    }
    return Done;
}

int show(Context &context, const QString &path)
{
    const auto project = openToRead(context, path);
    if (!project)
        return failed(context, project.error());
    const auto taxonomy = currentTaxonomy((*project)->reader());
    if (!taxonomy)
        return failed(context, taxonomy.error());
    context.console.resultBytes(taxonomyToJson(*taxonomy));
    return Done;
}

int set(Context &context, const QString &path, const QString &file)
{
    const auto incoming = readTaxonomyFile(file);
    if (!incoming)
        return failed(context, incoming.error());
    const auto project = openToWrite(context, path);
    if (!project)
        return failed(context, project.error());
    const auto current = currentTaxonomy((*project)->reader());
    if (!current)
        return failed(context, current.error());
    const TaxonomyMerge merge = mergeTaxonomy(*current, *incoming);
    if (merge.changes.isEmpty()) {
        context.console.result(Words::tr("No change: the project asks just this already."));
        return Done;
    }
    const auto stored =
        (*project)
            ->writer()
            ->postFor<Taxonomy>(WritePriority::Normal,
                                [&](WriteContext &write) {
                                    return addTaxonomyVersion(write, merge.merged,
                                                              context.clock.wallMilliseconds());
                                })
            .result();
    if (!stored)
        return failed(context, stored.error());
    for (const TaxonomyChange &change : merge.changes)
        context.console.result(change.words);
    context.console.note(
        Words::tr("Stored as version %1. Suggestions of older versions can be asked again with: "
                  "countersign-cli prelabel %2 --only stale")
            .arg(stored->version.value)
            .arg(path));
    return Done;
}

int run(const Arguments &arguments, Context &context)
{
    const QString verb = arguments.at(0);
    const qsizetype count = arguments.positional().size();
    if (verb == QLatin1String("templates") && count == 1)
        return showTemplates(context);
    if (verb == QLatin1String("show") && count == 2)
        return show(context, arguments.at(1));
    if (verb == QLatin1String("set") && count == 3)
        return set(context, arguments.at(1), arguments.at(2));
    return wrongUsage(context, QStringLiteral("taxonomy"),
                      Words::tr("taxonomy takes: %1").arg(taxonomyCommand().syntax.synopsis));
}

} // namespace

Command taxonomyCommand()
{
    return {{QStringLiteral("taxonomy"),
             QStringLiteral("show PROJECT | taxonomy set PROJECT FILE | taxonomy templates"),
             Words::tr("Writes, replaces or lists what is asked about each ticket."),
             1,
             3,
             {}},
            run};
}

} // namespace countersign::cli
