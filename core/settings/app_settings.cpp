#include "core/settings/app_settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

namespace countersign
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(countersign::Settings)
};

constexpr qsizetype mostRecent = 10;
constexpr int longestDeadline = 24 * 60 * 60; ///< seconds

QString settingsPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/countersign/settings.json");
}

QJsonObject toJson(const SavedEndpoint &e)
{
    return {{QStringLiteral("base_url"), e.baseUrl},
            {QStringLiteral("model"), e.model},
            {QStringLiteral("key_variable"), e.keyVariable},
            {QStringLiteral("proxy"), int(e.proxy)},
            {QStringLiteral("proxy_url"), e.proxyUrl},
            {QStringLiteral("ca_file"), e.caFile},
            {QStringLiteral("allow_http"), e.allowHttp},
            {QStringLiteral("price_input"), e.price.inputPerMillion},
            {QStringLiteral("price_output"), e.price.outputPerMillion},
            {QStringLiteral("price_request"), e.price.perRequest},
            {QStringLiteral("ceiling"), e.ceiling},
            {QStringLiteral("per_minute"), e.perMinute},
            {QStringLiteral("per_day"), e.perDay}};
}

SavedEndpoint endpointFrom(const QJsonObject &json)
{
    const auto text = [&json](QLatin1String key) { return json.value(key).toString(); };
    const auto number = [&json](QLatin1String key) { return json.value(key).toDouble(); };
    SavedEndpoint e;
    e.baseUrl = text(QLatin1String("base_url"));
    e.model = text(QLatin1String("model"));
    e.keyVariable = text(QLatin1String("key_variable"));
    e.proxy = static_cast<ProxyMode>(std::clamp(json.value(QLatin1String("proxy")).toInt(), 0, 2));
    e.proxyUrl = text(QLatin1String("proxy_url"));
    e.caFile = text(QLatin1String("ca_file"));
    e.allowHttp = json.value(QLatin1String("allow_http")).toBool();
    e.price = {number(QLatin1String("price_input")), number(QLatin1String("price_output")),
               number(QLatin1String("price_request"))};
    e.ceiling = json.value(QLatin1String("ceiling")).toInt();
    e.perMinute = json.value(QLatin1String("per_minute")).toInt();
    e.perDay = json.value(QLatin1String("per_day")).toInt();
    return e;
}

QJsonObject toJson(const Deadlines &deadlines)
{
    return {{QStringLiteral("connect"), deadlines.connect},
            {QStringLiteral("first_byte"), deadlines.firstByte},
            {QStringLiteral("total"), deadlines.total}};
}

Deadlines deadlinesFrom(const QJsonObject &json)
{
    Deadlines deadlines;
    const auto seconds = [&json](QLatin1String key, int otherwise, int least) {
        return std::clamp(json.value(key).toInt(otherwise), least, longestDeadline);
    };
    deadlines.connect = seconds(QLatin1String("connect"), deadlines.connect, 1);
    deadlines.firstByte = seconds(QLatin1String("first_byte"), deadlines.firstByte, 0);
    deadlines.total = seconds(QLatin1String("total"), deadlines.total, 1);
    return deadlines;
}

QStringList listFrom(const QJsonValue &json)
{
    QStringList list;
    for (const QJsonValue entry : json.toArray())
        list.append(entry.toString());
    return list;
}

} // namespace

AppSettings loadAppSettings()
{
    AppSettings settings;
    QFile file(settingsPath());
    if (!file.open(QIODevice::ReadOnly))
        return settings;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    const auto text = [&json](QLatin1String key, const QString &otherwise = {}) {
        return json.value(key).toString(otherwise);
    };
    settings.theme = text(QLatin1String("theme"), settings.theme);
    settings.language = text(QLatin1String("language"));
    settings.annotator = text(QLatin1String("annotator"));
    settings.recentProjects = listFrom(json.value(QLatin1String("recent_projects")));
    settings.openProject = text(QLatin1String("open_project"));
    settings.showSteps = json.value(QLatin1String("show_steps")).toBool(true);
    settings.advanceByItself = json.value(QLatin1String("advance_by_itself")).toBool(true);
    settings.zoom = std::clamp(json.value(QLatin1String("zoom")).toDouble(1.0), 0.8, 2.0);
    settings.reducedMotion = json.value(QLatin1String("reduced_motion")).toBool();
    settings.windowGeometry = QByteArray::fromBase64(text(QLatin1String("window_geometry")).toLatin1());
    settings.windowPage = text(QLatin1String("window_page"));
    for (const QJsonValue entry : json.value(QLatin1String("endpoints")).toArray())
        settings.endpoints.append(endpointFrom(entry.toObject()));
    const QJsonObject memories = json.value(QLatin1String("memories")).toObject();
    for (auto entry = memories.constBegin(); entry != memories.constEnd(); ++entry)
        settings.memories.insert(entry.key(), EndpointMemory::fromJson(entry.value().toObject()));
    settings.deadlines = deadlinesFrom(json.value(QLatin1String("deadlines")).toObject());
    const QJsonObject keys = json.value(QLatin1String("keys")).toObject();
    for (auto entry = keys.constBegin(); entry != keys.constEnd(); ++entry)
        settings.keys.insert(entry.key(), listFrom(entry.value()));
    settings.showFirstKeys = json.value(QLatin1String("show_first_keys")).toBool(true);
    settings.notify = json.value(QLatin1String("notify")).toBool(true);
    return settings;
}

Result<void> saveAppSettings(const AppSettings &settings)
{
    QJsonArray endpoints;
    for (const SavedEndpoint &endpoint : settings.endpoints)
        endpoints.append(toJson(endpoint));
    QJsonObject memories;
    for (auto entry = settings.memories.constBegin(); entry != settings.memories.constEnd(); ++entry)
        memories.insert(entry.key(), entry.value().toJson());
    QJsonObject keys;
    for (auto entry = settings.keys.constBegin(); entry != settings.keys.constEnd(); ++entry)
        keys.insert(entry.key(), QJsonArray::fromStringList(entry.value()));
    const QJsonObject json{
        {QStringLiteral("theme"), settings.theme},
        {QStringLiteral("language"), settings.language},
        {QStringLiteral("annotator"), settings.annotator},
        {QStringLiteral("recent_projects"), QJsonArray::fromStringList(settings.recentProjects)},
        {QStringLiteral("open_project"), settings.openProject},
        {QStringLiteral("show_steps"), settings.showSteps},
        {QStringLiteral("advance_by_itself"), settings.advanceByItself},
        {QStringLiteral("zoom"), settings.zoom},
        {QStringLiteral("reduced_motion"), settings.reducedMotion},
        {QStringLiteral("window_geometry"), QString::fromLatin1(settings.windowGeometry.toBase64())},
        {QStringLiteral("window_page"), settings.windowPage},
        {QStringLiteral("endpoints"), endpoints},
        {QStringLiteral("memories"), memories},
        {QStringLiteral("deadlines"), toJson(settings.deadlines)},
        {QStringLiteral("keys"), keys},
        {QStringLiteral("show_first_keys"), settings.showFirstKeys},
        {QStringLiteral("notify"), settings.notify}};
    const QString path = settingsPath();
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorKind::Io, Words::tr("%1 cannot be written: %2.").arg(path, file.errorString()));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(QJsonDocument(json).toJson());
    if (!file.commit())
        return failure(ErrorKind::Io, Words::tr("%1 cannot be written: %2.").arg(path, file.errorString()));
    return {};
}

void noteRecentProject(AppSettings &settings, const QString &path)
{
    settings.recentProjects.removeAll(path);
    settings.recentProjects.prepend(path);
    while (settings.recentProjects.size() > mostRecent)
        settings.recentProjects.removeLast();
}

} // namespace countersign
