#include "ui/window/pages.h"

#include "ui/exporting/export_page.h"
#include "ui/import/import_page.h"
#include "ui/prelabel/prelabel_page.h"
#include "ui/review/review_page.h"
#include "ui/start/start_page.h"
#include "ui/taxonomy/taxonomy_page.h"
#include "ui/window/main_window.h"

namespace countersign
{

void addPages(MainWindow &window, ProjectSession &session, const Look &look, ActionRegistry &actions,
              Dialogs &dialogs)
{
    window.setStartPage(new StartPage(session, look, actions, dialogs));
    window.addPage(new ImportPage(session, look, actions, dialogs));
    window.addPage(new TaxonomyPage(session, look, actions, dialogs));
    window.addPage(new PrelabelPage(session, look, actions, dialogs));
    window.addPage(new ReviewPage(session, look, actions, dialogs));
    window.addPage(new ExportPage(session, look, actions, dialogs));
}

} // namespace countersign
