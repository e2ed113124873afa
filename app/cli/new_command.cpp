#include "app/cli/command.h"
#include "app/cli/taxonomy_choice.h"
#include "app/cli/words.h"

namespace countersign::cli
{
namespace
{

int run(const Arguments &arguments, Context &context)
{
    const auto taxonomy = chosenTaxonomy(arguments);
    if (!taxonomy) {
        return taxonomy.error().kind == ErrorKind::InvalidInput && !arguments.has("taxonomy")
                   ? wrongUsage(context, QStringLiteral("new"), taxonomy.error().message)
                   : failed(context, taxonomy.error());
    }
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
