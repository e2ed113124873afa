#include "ui/look/tokens.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

// Outside the namespace: the macro declares a function of the global one.
static void initLookResources()
{
    Q_INIT_RESOURCE(look);
}

namespace countersign
{

namespace
{

QString themeKey(Theme theme)
{
    return theme == Theme::Dark ? QStringLiteral("dark") : QStringLiteral("light");
}

struct TypeEntry {
    const char *key;
    bool bold; ///< bold although the file's entry of that name is regular
};

TypeEntry entryOf(Type type)
{
    switch (type) {
    case Type::Caption:
        return {"caption", false};
    case Type::CaptionBold:
        return {"caption", true};
    case Type::Small:
    case Type::Mono:
        return {"small", false};
    case Type::SmallBold:
        return {"small", true};
    case Type::Body:
        return {"body", false};
    case Type::Strong:
        return {"strong", true};
    case Type::Letter:
        return {"letter", false};
    case Type::Title:
        return {"title", true};
    case Type::Subject:
        return {"subject", true};
    case Type::Figure:
        return {"figure", true};
    }
    return {"body", false};
}

} // namespace

QColor colorFromCss(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^#([0-9A-Fa-f]{6})([0-9A-Fa-f]{2})?$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return {};
    QColor color(QLatin1Char('#') + match.captured(1));
    if (match.hasCaptured(2))
        color.setAlpha(match.captured(2).toInt(nullptr, 16));
    return color;
}

Result<Tokens> Tokens::fromJson(const QByteArray &json, Theme theme)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    const QJsonObject colors = root.value(QLatin1String("color")).toObject();
    const auto failed = [](const QString &name) {
        return failure(ErrorKind::Internal,
                       QCoreApplication::translate("Tokens", "The file of colours lacks %1.").arg(name));
    };

    Tokens tokens;
    for (size_t i = 0; i < tokenNames.size(); ++i) {
        const QLatin1String name(tokenNames[i]);
        tokens.m_colors[i] = colorFromCss(colors.value(name).toObject().value(themeKey(theme)).toString());
        if (!tokens.m_colors[i].isValid())
            return failed(name);
    }
    for (const QJsonValue &value : root.value(QLatin1String("option")).toArray()) {
        const QJsonObject option = value.toObject();
        const QColor color = colorFromCss(option.value(themeKey(theme)).toString());
        if (!color.isValid())
            return failed(option.value(QLatin1String("name")).toString());
        tokens.m_options.append({color, option.value(QLatin1String("shape")).toString() == u"ring"});
    }
    if (tokens.m_options.isEmpty())
        return failed(QStringLiteral("option"));
    tokens.m_type = root.value(QLatin1String("type")).toObject();
    tokens.m_letterLine =
        tokens.m_type.value(QLatin1String("letter")).toObject().value(QLatin1String("linePx")).toInt(24);
    return tokens;
}

QByteArray Tokens::builtInJson()
{
    initLookResources();
    QFile file(QStringLiteral(":/look/tokens.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Tokens Tokens::builtIn(Theme theme)
{
    Result<Tokens> tokens = fromJson(builtInJson(), theme);
    if (!tokens)
        qFatal("resources/tokens.json: %s", qPrintable(tokens.error().message));
    return *tokens;
}

QColor Tokens::optionColor(int index) const
{
    return m_options.at(qMax(0, index) % m_options.size()).color;
}

bool Tokens::optionIsRing(int index) const
{
    return m_options.at(qMax(0, index) % m_options.size()).ring;
}

TypeSize Tokens::typeSize(Type type) const
{
    const TypeEntry entry = entryOf(type);
    const QJsonObject object = m_type.value(QLatin1String(entry.key)).toObject();
    return {object.value(QLatin1String("pt")).toDouble(10.0),
            entry.bold || object.value(QLatin1String("weight")).toInt(400) >= 700};
}

} // namespace countersign
