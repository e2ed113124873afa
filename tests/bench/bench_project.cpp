#include "tests/bench/bench_project.h"

#include "core/domain/taxonomy_templates.h"
#include "core/store/project.h"
#include "tests/bench/bench_run.h"

namespace countersign::bench
{

void giveUp(const Error &error)
{
    giveUp((error.message + u' ' + error.detail).toStdString());
}

void mustHold(const Result<void> &result)
{
    if (!result)
        giveUp(result.error());
}

void makeProject(const std::string &path)
{
    const auto billing = valueOf(loadTaxonomyTemplate(QStringLiteral("billing")));
    mustHold(Project::create(text(path), billing.taxonomy, SystemClock()));
}

ImportRequest requestFor(const std::string &file)
{
    ImportRequest request;
    request.path = text(file);
    request.mapping.id = QStringLiteral("id");
    request.mapping.subject = QStringLiteral("subject");
    request.mapping.body = {QStringLiteral("body")};
    request.mapping.created = QStringLiteral("created_at");
    return request;
}

qint64 importFile(const std::string &project, const std::string &file)
{
    return valueOf(importTickets(text(project), requestFor(file), {}, {}, SystemClock())).stored;
}

} // namespace countersign::bench
