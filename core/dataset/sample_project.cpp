#include "core/dataset/sample_project.h"

#include "core/dataset/importer.h"
#include "core/dataset/source_probe.h"
#include "core/domain/taxonomy_json.h"
#include "core/store/project.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

namespace countersign
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(countersign::Import)
};

Result<Taxonomy> sampleTaxonomy()
{
    QFile file(QStringLiteral(":/sample/taxonomy.json"));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Internal, Words::tr("The sample's taxonomy is missing from the program."));
    return taxonomyFromJson(file.readAll(), QStringLiteral("taxonomy.json"));
}

} // namespace

Result<ImportReport> createSampleProject(const QString &path, const Clock &clock)
{
    const auto taxonomy = sampleTaxonomy();
    if (!taxonomy)
        return failure(taxonomy.error());
    // The importer reads regular files, as it checks that they stay the same.
    const QTemporaryDir folder;
    ImportRequest request;
    request.path = folder.filePath(QStringLiteral("sample.csv"));
    if (!folder.isValid() || !QFile::copy(QStringLiteral(":/sample/sample.csv"), request.path))
        return failure(
            ErrorKind::Io,
            Words::tr("The sample cannot be unpacked in the temporary folder: %1").arg(folder.errorString()));
    const auto probe = probeSource(request.path);
    if (!probe)
        return failure(probe.error());
    const auto mapping = guessMapping(probe->columns, probe->rows, *taxonomy);
    if (!mapping)
        return failure(mapping.error());
    request.mapping = *mapping;
    if (const auto made = Project::create(path, *taxonomy, clock); !made)
        return failure(made.error());
    return importTickets(path, request, {}, {}, clock);
}

} // namespace countersign
