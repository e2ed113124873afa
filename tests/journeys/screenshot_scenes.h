#pragma once

#include "tests/journeys/journey.h"
#include "tests/journeys/sample_labeller.h"
#include "tests/support/loopback_server.h"
#include "tests/support/test_home.h"

#include <QString>

#include <functional>
#include <memory>

namespace countersign::test
{

/// Walks through the program with the sample and takes a picture of every page, light and dark.
class ScreenshotScenes
{
public:
    /// `folder` exists. `large`: only the review page in a small window, for another scale.
    ScreenshotScenes(Look &look, const TestHome &home, const QString &folder, bool large);

    /// False if a picture could not be written.
    bool takeAll();

private:
    void shoot(const QString &name, QSize size = {1440, 900});
    /// `open` makes a dialog over the window; once for each theme.
    void shootDialog(const QString &name, const std::function<void()> &open);
    QPixmap picture();
    void save(const QPixmap &pixmap, const QString &name);

    void start();
    void import();
    void openSample();
    void taxonomy();
    void prelabel();
    void review();
    void reviewLarge();
    /// Every section of the filter block unfolded, with a filter in words.
    void filters(const QString &name, QSize size);
    void bulk();
    void exporting();
    void pageStates();
    void shootTabs(const QString &name);
    void dialogs();
    void groups();
    void recentProjects();

    void goTo(const QString &ticket);
    QString tellingTicket();
    void showView(int view);
    void label(int tickets);

    Look &m_look;
    const TestHome &m_home;
    QString m_folder;
    bool m_large;
    bool m_written = true;
    SampleLabeller m_model;
    std::unique_ptr<LoopbackServer> m_server;
    Journey m_journey;
};

} // namespace countersign::test
