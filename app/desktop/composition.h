#pragma once

#include "app/translations.h"
#include "core/base/clock.h"
#include "core/settings/app_settings.h"
#include "ui/dialogs/screen_dialogs.h"
#include "ui/look/look.h"
#include "ui/project_session.h"
#include "ui/window/application_window.h"
#include "ui/window/desktop_notifier.h"
#include "ui/window/run_notices.h"

class QApplication;

namespace countersign
{

/// What the command line asks for.
struct DesktopOptions {
    StartRequest start;
    SavedEndpoint endpoint; ///< only fills the pre-label page; empty base URL: none
};

/// The desktop program put together: settings, look, session, window, in the order in which they need each
/// other.
class Composition
{
public:
    Composition(QApplication &application, const DesktopOptions &options);

    void start() { m_window.start(m_options.start); }

private:
    DesktopOptions m_options;
    SystemClock m_clock;
    ProjectSession m_session;
    Translations m_translations;
    Look m_look;
    ScreenDialogs m_dialogs;
    ApplicationWindow m_window;
    DesktopNotifier m_notifier;
    RunNotices m_notices;
};

} // namespace countersign
