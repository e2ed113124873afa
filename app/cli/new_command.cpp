#include "app/cli/command.h"
#include "app/cli/taxonomy_choice.h"
#include "app/cli/words.h"

namespace countersign::cli
{
namespace
{

int run(const Arguments &arguments, Context &context)
{
    if (arguments.has("taxonomy") && arguments.has("template"))
        return wrongUsage(context, QStringLiteral("new"), Words::tr("Name either --taxonomy or --template."));
    const auto taxonomy = chosenTaxonomy(arguments);
    if (!taxonomy)
        return failed(context, taxonomy.error());
    if (const auto made = Project::create(arguments.at(0), *taxonomy, context.clock); !made)
        return failed(context, made.error());
    QStringList fields;
    for (const Field &field : taxonomy->fields)
        fields.append(field.key);
    context.console.result(Words::tr("%1 is made. It asks for: %2. Next: countersign-cli import.")
                               .arg(arguments.at(0), fields.join(QStringLiteral(", "))));
    return Done;
}

} // namespace

Command newCommand()
{
    return {{QStringLiteral("new"), QStringLiteral("PROJECT [--taxonomy FILE | --template NAME]"),
             Words::tr("Makes an empty project."), 1, 1, taxonomyChoiceRules()},
            run};
}

} // namespace countersign::cli
