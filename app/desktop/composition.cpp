#include "app/desktop/composition.h"

#include "ui/settings/settings_dialog.h"

#include <QApplication>

namespace countersign
{

namespace
{

/// The newest endpoint is what the pre-label page shows first; what is known of it already stays.
void preferEndpoint(AppSettings &settings, const SavedEndpoint &wanted)
{
    if (wanted.baseUrl.isEmpty())
        return;
    SavedEndpoint endpoint = wanted;
    for (qsizetype i = 0; i < settings.endpoints.size(); ++i) {
        const SavedEndpoint &known = settings.endpoints.at(i);
        if (known.baseUrl != wanted.baseUrl || (!wanted.model.isEmpty() && known.model != wanted.model))
            continue;
        endpoint = known;
        if (!wanted.keyVariable.isEmpty())
            endpoint.keyVariable = wanted.keyVariable;
        settings.endpoints.removeAt(i);
        break;
    }
    settings.endpoints.prepend(endpoint);
}

/// Made before the window paints anything: its first frame has the right colours.
Look &dressed(Look &look, QApplication &application, const AppSettings &settings)
{
    look.setTheme(themeChoiceFrom(settings.theme));
    look.setReducedMotion(settings.reducedMotion);
    look.apply(application);
    return look;
}

} // namespace

Composition::Composition(QApplication &application, const DesktopOptions &options)
    : m_options(options),
      m_session(m_clock),
      m_translations(m_session.settings().language),
      m_dialogs(m_look),
      m_window(m_session, dressed(m_look, application, m_session.settings()), m_dialogs),
      m_notifier(m_look, m_window.window()),
      m_notices(m_session, m_notifier)
{
    preferEndpoint(m_session.settings(), options.endpoint);
}

} // namespace countersign
