#include "core/domain/taxonomy_templates.h"

#include "core/domain/taxonomy_json.h"

#include <QCoreApplication>
#include <QFile>

namespace countersign
{

QStringList taxonomyTemplateNames()
{
    return {QStringLiteral("billing"), QStringLiteral("urgency"), QStringLiteral("sentiment"),
            QStringLiteral("issue-type")};
}

Result<TaxonomyTemplate> loadTaxonomyTemplate(const QString &name)
{
    const auto tr = [](const char *text) {
        return QCoreApplication::translate("countersign::TaxonomyTemplates", text);
    };
    const QStringList names = taxonomyTemplateNames();
    if (!names.contains(name))
        return failure(ErrorKind::NotFound,
                       tr(QT_TRANSLATE_NOOP("countersign::TaxonomyTemplates",
                                            "There is no template %1. Choose one of: %2."))
                           .arg(name, names.join(QStringLiteral(", "))));
    QFile file(QStringLiteral(":/templates/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Internal,
                       tr(QT_TRANSLATE_NOOP("countersign::TaxonomyTemplates",
                                            "The template %1 is missing in this program. Install it again."))
                           .arg(name));
    return taxonomyFromJson(file.readAll(), name).transform([&name](const Taxonomy &taxonomy) {
        return TaxonomyTemplate{name, taxonomy};
    });
}

} // namespace countersign
