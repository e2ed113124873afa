#pragma once

#include "core/base/clock.h"
#include "core/llm/endpoint.h"
#include "core/llm/provider_profile.h"
#include "core/prelabel/prelabel_runner.h"

#include <QObject>
#include <QThread>

namespace countersign
{

class Project;

/// The labelling thread of an open project: starts runs on it and tells the window how they do. Lives on the
/// window's thread; nothing here waits but stopAndWait().
class PrelabelService final : public QObject
{
    Q_OBJECT

public:
    /// What a run needs beside the project.
    struct Order {
        Endpoint endpoint;
        RunRequest request;
        PaceLimits pace;
        EndpointMemory memory; ///< what refusals have taught about endpoint and model before
    };

    /// Both outlive the service.
    PrelabelService(Project &project, const Clock &clock, QObject *parent = nullptr);
    ~PrelabelService() override;

    /// Fails if a run is going, the project is read-only or the endpoint cannot be used as given.
    [[nodiscard]] Result<void> start(const Order &order);
    void pause();
    void resume();
    /// Ends the run: what left the machine without an answer becomes unknown.
    void stop();
    /// Before the project closes: at most two seconds.
    void stopAndWait();

    bool isRunning() const { return m_running; }
    bool isPaused() const { return m_progress.paused; }
    const RunProgress &progress() const { return m_progress; }

signals:
    void started();
    void progressChanged(const countersign::RunProgress &progress);
    void finished(const countersign::RunOutcome &outcome);
    /// A refusal taught something about the endpoint: worth keeping between starts.
    void memoryChanged(const QString &model, const countersign::EndpointMemory &memory);

private:
    void take(const RunOutcome &outcome);

    Project &m_project;
    const Clock &m_clock;
    QThread m_thread;
    QObject *m_threadContext;           ///< lives on the labelling thread
    PrelabelRunner *m_runner = nullptr; ///< touched on the labelling thread only
    bool m_running = false;
    RunProgress m_progress;
};

} // namespace countersign
