#include "tests/journeys/screenshot_scenes.h"
#include "ui/look/folding_panes.h"
#include "ui/look/segmented_control.h"
#include "ui/review/bulk_sheet.h"
#include "ui/review/filter_block.h"
#include "ui/review/queue_panel.h"
#include "ui/review/review_views.h"
#include "ui/window/page.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QListView>
#include <QTabBar>
#include <QTreeView>

// What the pages show at their edges: a narrow window, a file that cannot be read, other views.

namespace countersign::test
{

namespace
{

constexpr QSize narrow(960, 640);

} // namespace

/// Each tab of the page on screen.
void ScreenshotScenes::shootTabs(const QString &name)
{
    m_journey.window().resize(narrow);
    auto *tabs = m_journey.window().currentPage()->findChild<FoldingPanes *>()->findChild<QTabBar *>(
        QStringLiteral("pageParts"));
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        shoot(name + QStringLiteral("-narrow-%1").arg(tab + 1), narrow);
    }
}

void ScreenshotScenes::filters(const QString &name, QSize size)
{
    auto *panel = m_journey.window().findChild<QueuePanel *>();
    FilterBlock &block = panel->filters();
    const QByteArray folded = block.rows().folding();
    block.setFolding(R"({"more":true,"confidence":true,"why":true,"run":true,"marks":true,"source":true})");
    emit panel->orderChosen(TicketOrder::LeastConfident);
    TicketFilter filter;
    filter.states = {TicketState::NeedsReview, TicketState::Ready};
    filter.bands = ConfidenceBand::Unsure | ConfidenceBand::Likely;
    filter.sources = {SourceKind::Llm};
    emit panel->filterChosen(filter);
    m_journey.settle();
    shoot(name, size);
    block.list()->scrollToBottom();
    shoot(name + QStringLiteral("-end"), size);
    qApp->setLayoutDirection(Qt::RightToLeft);
    shoot(name + QStringLiteral("-mirrored"), size);
    qApp->setLayoutDirection(Qt::LeftToRight);
    block.setFolding(folded);
    emit panel->filterChosen({});
    emit panel->orderChosen(TicketOrder::Import);
    m_journey.settle();
    m_journey.window().resize(1440, 900);
}

/// Fourteen of twenty samples are looked at.
void ScreenshotScenes::bulk()
{
    showView(int(ReviewView::Ready));
    m_journey.session().setReviewRules({.blindShare = 1.0});
    m_journey.settle();
    m_journey.press(Qt::Key_2);
    shoot(QStringLiteral("review-blind"));
    m_journey.press(Qt::Key_Z);
    m_journey.session().setReviewRules({.blindShare = 0});
    m_journey.settle();
    const auto gone = [this] { return !m_journey.window().findChild<BulkSheet *>(); };
    shootDialog(QStringLiteral("review-bulk"), [this, gone] {
        Journey::until(gone);
        m_journey.trigger(QStringLiteral("review.bulkAccept"));
        auto *sheet = m_journey.window().findChild<BulkSheet *>();
        Journey::until([sheet] { return sheet->isPainted() && sheet->isActiveWindow(); });
        for (int i = 0; i < 14; ++i) {
            QTest::keyClick(sheet->focusWidget(), Qt::Key_Return);
            Journey::until([sheet] { return sheet->isPainted(); });
        }
    });
    Journey::until(gone);
}

void ScreenshotScenes::pageStates()
{
    m_journey.go(QStringLiteral("taxonomy"));
    auto *tree = m_journey.find<QTreeView>(QStringLiteral("taxonomyTree"));
    tree->setCurrentIndex(tree->model()->index(1, 0));
    shoot(QStringLiteral("taxonomy-field"));
    tree->setCurrentIndex(tree->model()->index(0, 0));
    shoot(QStringLiteral("taxonomy-whole"));
    tree->setCurrentIndex(tree->model()->index(0, 0, tree->model()->index(2, 0)));
    shootTabs(QStringLiteral("taxonomy"));

    m_journey.go(QStringLiteral("export"));
    m_journey.window().resize(1440, 900);
    m_journey.click(QStringLiteral("format.jsonl"));
    m_journey.click(QStringLiteral("include.all"));
    auto *views = m_journey.window().currentPage()->findChild<SegmentedControl *>();
    views->findChildren<QAbstractButton *>().at(1)->click();
    m_journey.settle();
    shoot(QStringLiteral("export-lines"));
    shootTabs(QStringLiteral("export"));

    m_journey.window().resize(1440, 900);
    m_journey.drop(m_home.write(QStringLiteral("nothing-in-it.csv"), {}));
    m_journey.settle();
    shoot(QStringLiteral("import-unreadable"));
    m_journey.drop(m_home.write(QStringLiteral("a-web-page.json"), "<!doctype html><p>Sign in"));
    m_journey.settle();
    shoot(QStringLiteral("import-other-kind"));
    m_journey.drop(m_home.path(QStringLiteral("support-export-2026-11.csv")));
    auto *import = m_journey.find<QAbstractButton>(QStringLiteral("startImport"));
    Journey::until([import] { return import->isEnabled() && import->text().contains(u' '); });
    shootTabs(QStringLiteral("import"));
    m_journey.window().resize(1440, 900);
    m_journey.click(QStringLiteral("secondAction"));
    m_journey.settle();
}

} // namespace countersign::test
