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
    Q_DECLARE_TR_FUNCTIONS(countersign::SampleProject)
};

/// Importers read regular files only.
Result<ImportRequest> sampleRequest(const QTemporaryDir &folder, const Taxonomy &taxonomy)
{
    ImportRequest request;
    request.path = folder.filePath(QStringLiteral("sample.csv"));
    if (!folder.isValid() || !QFile::copy(QStringLiteral(":/sample/sample.csv"), request.path))
        return failure(ErrorKind::Io, Words::tr("The sample cannot be unpacked to %1. Check that there is "
                                                "space and try again.")
                                          .arg(folder.path()));
    const auto probe = probeSource(request.path);
    if (!probe)
        return failure(probe.error());
    auto mapping = guessMapping(probe->columns, probe->rows, taxonomy);
    if (!mapping)
        return failure(mapping.error());
    request.mapping = std::move(*mapping);
    return request;
}

} // namespace

Result<void> createSampleProject(const QString &path, const Clock &clock)
{
    QFile file(QStringLiteral(":/sample/taxonomy.json"));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Internal, Words::tr("The sample is missing in this build."));
    const auto taxonomy = taxonomyFromJson(file.readAll(), QStringLiteral("sample/taxonomy.json"));
    if (!taxonomy)
        return failure(taxonomy.error());
    const QTemporaryDir folder;
    const auto request = sampleRequest(folder, *taxonomy);
    if (!request)
        return failure(request.error());
    if (auto created = Project::create(path, *taxonomy, clock); !created)
        return created;
    if (const auto imported = importTickets(path, *request, {}, CancelToken(), clock); !imported) {
        QFile::remove(path);
        return failure(imported.error());
    }
    return {};
}

} // namespace countersign
