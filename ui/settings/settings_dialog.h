#pragma once

#include <QDialog>

class QVBoxLayout;

namespace countersign
{

class Look;
class ProjectSession;

/// What the person may set, each applied and saved at once; only another language waits for the next start.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(ProjectSession &session, Look &look, QWidget *parent);

signals:
    /// The dialog is gone and another one is to come.
    void shortcutsWanted();

private:
    void addTheme();
    void addLanguage();
    void addAnnotator();
    void addZoom();
    void addSwitches();
    void addReviewRules();
    void addKeys();
    void addDeadlines();
    void addRow(const QString &word, QWidget *input, const QString &hint = {});
    void changed();

    ProjectSession &m_session;
    Look &m_look;
    QVBoxLayout *m_column;
};

/// The words of the settings file ("system", "light", "dark") as the look's choice, and back.
enum class ThemeChoice;
ThemeChoice themeChoiceFrom(const QString &word);
QString wordOf(ThemeChoice choice);

} // namespace countersign
