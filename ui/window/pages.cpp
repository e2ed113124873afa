#include "ui/window/pages.h"

#include "ui/exporting/export_page.h"
#include "ui/import/import_page.h"
#include "ui/prelabel/prelabel_page.h"
#include "ui/review/review_page.h"
#include "ui/start/start_page.h"
#include "ui/taxonomy/taxonomy_page.h"
#include "ui/window/main_window.h"

#include <type_traits>

namespace countersign
{

void addPages(MainWindow &window, ProjectSession &session, const Look &look, ActionRegistry &actions,
              Dialogs &dialogs)
{
    const auto door = [&]<typename SomePage>(std::type_identity<SomePage>) {
        return PageDoor{SomePage::icon(), SomePage::word(),
                        [&] { return new SomePage(session, look, actions, dialogs); }};
    };
    window.setStartPage(door(std::type_identity<StartPage>()));
    window.addPage(door(std::type_identity<ImportPage>()));
    window.addPage(door(std::type_identity<TaxonomyPage>()));
    window.addPage(door(std::type_identity<PrelabelPage>()));
    window.addPage(door(std::type_identity<ReviewPage>()));
    window.addPage(door(std::type_identity<ExportPage>()));
}

} // namespace countersign
