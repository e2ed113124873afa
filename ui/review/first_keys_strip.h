#pragma once

#include <QWidget>

namespace countersign
{

class ActionRegistry;
class KeyCap;
class Look;
class ProjectSession;

/// One line for somebody who sees the review page for the first time: the four keys that do the work. Shows
/// itself while there is something to decide; gone for good, with the steps of the start page, after the
/// first decision, or alone by "Got it".
class FirstKeysStrip final : public QWidget
{
    Q_OBJECT

public:
    /// All outlive the strip.
    FirstKeysStrip(ProjectSession &session, const Look &look, const ActionRegistry &actions,
                   QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void watch();
    void finish();
    void refresh();
    void refreshCaps();

    ProjectSession &m_session;
    const Look &m_look;
    const ActionRegistry &m_actions;
    KeyCap *m_accept;
    KeyCap *m_options;
    KeyCap *m_undo;
    KeyCap *m_help;
};

} // namespace countersign
