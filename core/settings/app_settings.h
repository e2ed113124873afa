#pragma once

#include "core/base/result.h"
#include "core/llm/endpoint.h"
#include "core/llm/pricing.h"
#include "core/llm/provider_profile.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace countersign
{

/// An endpoint as the pre-label page offers it again. Never its key: only where the key comes from.
struct SavedEndpoint {
    QString baseUrl;
    QString model;
    QString keyVariable; ///< name of an environment variable; empty: keychain or none
    ProxyMode proxy = ProxyMode::None;
    QString proxyUrl;
    QString caFile;
    bool allowHttp = false;
    Price price;
    int ceiling = 0;   ///< most requests at once; 0: automatic
    int perMinute = 0; ///< 0: no limit of our own
    int perDay = 0;

    bool operator==(const SavedEndpoint &) const = default;
};

/// What the user chose, and what the window wants to find again; one value, loaded and saved whole. What
/// belongs to the data lives in the project instead, secrets in neither.
struct AppSettings {
    QString theme = QStringLiteral("system"); ///< system, light, dark
    QString language;                         ///< empty: the desktop's
    QString annotator;                        ///< empty: the name of the user's account
    QStringList recentProjects;               ///< newest first, at most ten
    QString openProject;                      ///< opened again at the next start; empty: the start page
    bool showSteps = true;                    ///< "How it works" on the start page
    bool advanceByItself = true;              ///< the next ticket comes when the last open field is settled
    double zoom = 1.0;                        ///< of the letter, 0.8 to 2
    bool reducedMotion = false;               ///< no fades
    QByteArray windowGeometry;
    QString windowPage;
    QList<SavedEndpoint> endpoints;          ///< newest first, at most ten
    QHash<QString, EndpointMemory> memories; ///< by base URL, a blank, model
    Deadlines deadlines;                     ///< of every endpoint
    /// Keys that differ from what the program is made with, by command; the window knows their texts.
    QHash<QString, QStringList> keys;
    bool showFirstKeys = true; ///< the line of keys on the review page, until the first decision
    bool notify = true;        ///< tell the desktop when a run ends behind other windows

    bool operator==(const AppSettings &) const = default;
};

/// The settings file of this user; a missing or broken one gives the defaults. Tests set XDG_CONFIG_HOME.
AppSettings loadAppSettings();
/// Writes it whole, mode 0600.
[[nodiscard]] Result<void> saveAppSettings(const AppSettings &settings);

/// Puts a path first and keeps ten.
void noteRecentProject(AppSettings &settings, const QString &path);

} // namespace countersign
