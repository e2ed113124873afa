#include "core/review/field_setting.h"

#include "core/domain/normalise.h"

#include <QCoreApplication>

#include <algorithm>

namespace countersign
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(countersign::Review)
};

constexpr qsizetype longestEcho = 60; ///< of the user's own words in a message
constexpr qsizetype mostNamed = 12;   ///< options that a message lists

QString listed(const QStringList &names)
{
    QStringList shown = names.mid(0, mostNamed);
    if (names.size() > mostNamed)
        shown.append(QStringLiteral("…"));
    return shown.join(QStringLiteral(", "));
}

Result<const Field *> fieldMeant(const Taxonomy &taxonomy, const QString &words)
{
    if (const Field *field = taxonomy.fieldByKey(words))
        return field;
    const QString wanted = normaliseLabel(words);
    QStringList keys;
    for (const Field &field : taxonomy.fields) {
        if (normaliseLabel(field.key) == wanted || normaliseLabel(field.title) == wanted)
            return &field;
        keys.append(field.key);
    }
    return failure(
        ErrorKind::NotFound,
        Words::tr("There is no field \"%1\". Use one of: %2.").arg(words.left(longestEcho), listed(keys)));
}

FieldSetting &settingOf(QList<FieldSetting> &settings, FieldId field)
{
    const auto found = std::ranges::find(settings, field, &FieldSetting::field);
    if (found != settings.end())
        return *found;
    settings.append(FieldSetting{.field = field, .options = {}, .text = {}, .clear = false});
    return settings.last();
}

} // namespace

Result<OptionId> optionMeant(const Field &field, const QString &words)
{
    const QString wanted = normaliseLabel(words);
    const auto means = [&wanted](const QString &label) { return normaliseLabel(label) == wanted; };
    QStringList offered;
    for (const Option &option : field.options) {
        if (option.retired)
            continue;
        if (means(option.name) || std::ranges::any_of(option.aliases, means))
            return option.id;
        offered.append(option.name);
    }
    return failure(ErrorKind::NotFound, Words::tr("%1 has no option \"%2\". Use one of: %3.")
                                            .arg(field.title.isEmpty() ? field.key : field.title,
                                                 words.left(longestEcho), listed(offered)));
}

Result<QList<FieldSetting>> fieldSettings(const Taxonomy &taxonomy, const QStringList &words)
{
    QList<FieldSetting> settings;
    for (const QString &word : words) {
        const qsizetype equals = word.indexOf(u'=');
        if (equals < 1)
            return failure(
                ErrorKind::InvalidInput,
                Words::tr("\"%1\" is no setting. Write FIELD=OPTION.").arg(word.left(longestEcho)));
        const auto field = fieldMeant(taxonomy, word.left(equals));
        if (!field)
            return failure(field.error());
        const QString value = word.mid(equals + 1).trimmed();
        FieldSetting &setting = settingOf(settings, (*field)->id);
        setting.clear = value.isEmpty();
        if (setting.clear) {
            setting.options.clear();
            setting.text.clear();
        } else if ((*field)->kind == FieldKind::Text) {
            setting.text = value;
        } else if ((*field)->kind == FieldKind::Choices && value == QLatin1String("[]")) {
            setting.options.clear(); // settled: none of them, as exports write it
        } else {
            const auto option = optionMeant(**field, value);
            if (!option)
                return failure(option.error());
            if (!setting.options.contains(*option))
                setting.options.append(*option);
        }
    }
    return settings;
}

} // namespace countersign
