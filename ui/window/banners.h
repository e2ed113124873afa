#pragma once

#include <QWidget>

namespace countersign
{

class Dialogs;
class KeyButton;
class Look;
class MessageStrip;
class ProjectSession;
struct Error;

/// What concerns the whole open project, above every page: that it is open for reading only, that nothing
/// more can be saved into its file, and that requests of an earlier run may have been paid for. Where a copy
/// is the way out, it is offered here.
class Banners final : public QWidget
{
    Q_OBJECT

public:
    Banners(ProjectSession &session, const Look &look, Dialogs &dialogs, QWidget *parent = nullptr);

private:
    void refresh();
    void refreshReadOnly();
    void watchSaving();
    void showLost(const Error &error);
    void showWhatIsLeft();
    void askForPlace();
    void openBackup();

    ProjectSession &m_session;
    Dialogs &m_dialogs;
    MessageStrip *m_readOnly;
    KeyButton *m_workOnCopy;
    KeyButton *m_openBackup;
    MessageStrip *m_lost;
    KeyButton *m_saveCopy;
    MessageStrip *m_interrupted;
};

} // namespace countersign
