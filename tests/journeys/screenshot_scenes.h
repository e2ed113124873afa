#pragma once

#include "tests/journeys/journey.h"
#include "tests/journeys/sample_labeller.h"
#include "tests/support/loopback_server.h"
#include "tests/support/test_home.h"

#include <QString>

#include <memory>

class QDialog;

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
    void shootDialog(const QString &name, QDialog *dialog);
    QPixmap picture();
    void save(const QPixmap &pixmap, const QString &name);

    void start();
    void import();
    void openSample();
    void taxonomy();
    void prelabel();
    void review();
    void reviewLarge();
    void exporting();
    void dialogs();
    void recentProjects();

    void goTo(const QString &ticket);
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
