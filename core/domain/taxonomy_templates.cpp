#include "core/domain/taxonomy_templates.h"

#include "core/domain/taxonomy_json.h"

#include <QCoreApplication>
#include <QFile>

namespace countersign
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(countersign::TaxonomyTemplates)
};

} // namespace

QStringList taxonomyTemplateNames()
{
    return {QStringLiteral("billing"), QStringLiteral("urgency"), QStringLiteral("sentiment"),
            QStringLiteral("issue-type")};
}

Result<TaxonomyTemplate> loadTaxonomyTemplate(const QString &name)
{
    const QStringList names = taxonomyTemplateNames();
    if (!names.contains(name))
        return failure(ErrorKind::NotFound, Words::tr("There is no template %1. Choose one of: %2.")
                                                .arg(name, names.join(QStringLiteral(", "))));
    QFile file(QStringLiteral(":/templates/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Internal,
                       Words::tr("The template %1 is missing in this program. Install it again.").arg(name));
    return taxonomyFromJson(file.readAll(), name).transform([&name](const Taxonomy &taxonomy) {
        return TaxonomyTemplate{name, taxonomy};
    });
}

} // namespace countersign
