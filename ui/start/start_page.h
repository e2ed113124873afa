#pragma once

#include "ui/window/page.h"

class QBoxLayout;

namespace countersign
{

class ActionRegistry;
class Dialogs;
class Look;
class ProjectSession;
class RecentList;
class RecentModel;
class RecentReader;

/// The first page, before a project is open: a ticket file, the sample, a project file, or one of the recent
/// projects.
class StartPage final : public Page
{
    Q_OBJECT

public:
    StartPage(ProjectSession &session, const Look &look, ActionRegistry &actions, Dialogs &dialogs);

    static QString word() { return tr("Start"); }
    static QString icon() { return QStringLiteral("logo"); }
    QString title() const override { return word(); }
    QString iconName() const override { return icon(); }
    void activated() override;
    void deactivated() override;

protected:
    /// One column below the other in a narrow window.
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *newTopBar();
    QWidget *newDropZone();
    QWidget *newSteps();
    QWidget *newLeftColumn();
    QWidget *newRecentColumn();
    void trigger(const QString &actionId);
    void openRecent(int row);
    void findRecent(int row);
    void removeRecent(int row);
    void refresh();

    ProjectSession &m_session;
    const Look &m_look;
    ActionRegistry &m_actions;
    Dialogs &m_dialogs;
    RecentReader *m_reader;
    RecentModel *m_model;
    RecentList *m_list = nullptr;
    QBoxLayout *m_columns = nullptr;
    QWidget *m_recentColumn = nullptr;
    QWidget *m_noRecent = nullptr;
    QWidget *m_recentKeys = nullptr;
    QWidget *m_steps = nullptr;
    QWidget *m_choose = nullptr;
};

} // namespace countersign
