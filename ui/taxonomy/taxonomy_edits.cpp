#include "ui/taxonomy/taxonomy_edits.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace countersign
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(countersign::TaxonomyEdits)
};

/// "field", "field_2" …: the first that `taken` does not say yes to.
template <typename Taken>
QString freeName(const QString &base, const QString &joint, Taken taken)
{
    QString name = base;
    for (int number = 2; taken(name); ++number)
        name = base + joint + QString::number(number);
    return name;
}

Option newOption(const Field &field)
{
    Option option;
    option.name = freeName(Words::tr("New option"), QStringLiteral(" "),
                           [&field](const QString &name) { return optionByName(field, name) != nullptr; });
    return option;
}

} // namespace

bool hasPlace(const Taxonomy &taxonomy, TaxonomyPlace place)
{
    if (place.isWhole())
        return true;
    if (place.field >= taxonomy.fields.size())
        return false;
    return !place.isOption() || place.option < taxonomy.fields[place.field].options.size();
}

QString nameOf(TaxonomyPlace place)
{
    if (place.isWhole())
        return {};
    const QString field = QStringLiteral("fields[%1]").arg(place.field);
    return place.isOption() ? field + QStringLiteral(".options[%1]").arg(place.option) : field;
}

TaxonomyPlace placeNamed(const QString &name)
{
    static const QRegularExpression form(QStringLiteral("\\Afields\\[(\\d+)\\](?:\\.options\\[(\\d+)\\])?"));
    const QRegularExpressionMatch match = form.match(name);
    if (!match.hasMatch())
        return {};
    const QString option = match.captured(2);
    return {match.captured(1).toInt(), option.isEmpty() ? -1 : option.toInt()};
}

Taxonomy withNewField(Taxonomy taxonomy, FieldKind kind, TaxonomyPlace &at)
{
    Field field;
    field.key = freeName(QStringLiteral("field"), QStringLiteral("_"),
                         [&taxonomy](const QString &key) { return taxonomy.fieldByKey(key) != nullptr; });
    field.kind = kind;
    if (kind == FieldKind::Text) {
        field.required = false;
        field.maxWords = 12;
    } else {
        field.options.append(newOption(field));
        field.options.append(newOption(field));
    }
    taxonomy.fields.append(field);
    at = {int(taxonomy.fields.size()) - 1, -1};
    return taxonomy;
}

Taxonomy withNewOption(Taxonomy taxonomy, TaxonomyPlace &at)
{
    if (at.isWhole() || !hasPlace(taxonomy, at))
        return taxonomy;
    Field &field = taxonomy.fields[at.field];
    if (field.kind == FieldKind::Text)
        return taxonomy;
    // Behind the chosen option; else behind the last that is still offered.
    int place = at.isOption() ? at.option + 1 : int(field.options.size());
    while (place > 0 && field.options[place - 1].retired)
        --place;
    field.options.insert(place, newOption(field));
    at.option = place;
    return taxonomy;
}

Taxonomy withMoved(Taxonomy taxonomy, TaxonomyPlace &at, int step)
{
    if (at.isWhole() || !hasPlace(taxonomy, at))
        return taxonomy;
    if (at.isOption()) {
        QList<Option> &options = taxonomy.fields[at.field].options;
        const int to = std::clamp(at.option + step, 0, int(options.size()) - 1);
        options.move(at.option, to);
        at.option = to;
    } else {
        const int to = std::clamp(at.field + step, 0, int(taxonomy.fields.size()) - 1);
        taxonomy.fields.move(at.field, to);
        at.field = to;
    }
    return taxonomy;
}

Taxonomy withRemoved(Taxonomy taxonomy, TaxonomyPlace &at)
{
    if (at.isWhole() || !hasPlace(taxonomy, at))
        return taxonomy;
    if (!at.isOption()) {
        taxonomy.fields.removeAt(at.field);
        at.field = std::min(at.field, int(taxonomy.fields.size()) - 1);
        return taxonomy;
    }
    QList<Option> &options = taxonomy.fields[at.field].options;
    if (options[at.option].id.isValid()) {
        options[at.option].retired = true;
    } else {
        options.removeAt(at.option);
        at.option = std::min(at.option, int(options.size()) - 1);
    }
    return taxonomy;
}

Taxonomy withRestored(Taxonomy taxonomy, TaxonomyPlace at)
{
    if (at.isOption() && hasPlace(taxonomy, at))
        taxonomy.fields[at.field].options[at.option].retired = false;
    return taxonomy;
}

} // namespace countersign
