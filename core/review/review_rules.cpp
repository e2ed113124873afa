#include "core/review/review_rules.h"

#include "core/base/hash64.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace countersign
{
namespace
{

constexpr std::array modeKeys{"show", "reveal", "hide"};
constexpr quint64 blindSalt = 0x626c696e64;

} // namespace

QByteArray rulesToJson(const ReviewRules &rules)
{
    return QJsonDocument(QJsonObject{
                             {QStringLiteral("blind_share"), rules.blindShare},
                             {QStringLiteral("suggestions"), QLatin1String(modeKeys.at(size_t(rules.mode)))},
                         })
        .toJson(QJsonDocument::Compact);
}

ReviewRules rulesFromJson(const QByteArray &json)
{
    ReviewRules rules;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    rules.blindShare =
        std::clamp(object.value(QStringLiteral("blind_share")).toDouble(rules.blindShare), 0.0, 1.0);
    for (size_t i = 0; i < modeKeys.size(); ++i) {
        if (object.value(QStringLiteral("suggestions")).toString() == QLatin1String(modeKeys.at(i)))
            rules.mode = static_cast<SuggestionMode>(i);
    }
    return rules;
}

quint64 randomSeedOf(const QUuid &project)
{
    const QByteArray bytes = project.toRfc4122();
    return mixed64(qFromLittleEndian<quint64>(bytes.constData())) ^
           mixed64(qFromLittleEndian<quint64>(bytes.constData() + 8));
}

BlindSample blindSampleOf(const QUuid &project, const ReviewRules &rules)
{
    return {mixed64(randomSeedOf(project) ^ blindSalt), rules.blindShare};
}

} // namespace countersign
