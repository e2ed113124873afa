#pragma once

#include "core/domain/taxonomy.h"

#include <QWidget>

class QLineEdit;

namespace countersign
{

class Dialogs;
class FormCombo;
class KeyButton;
class Look;
class MessageStrip;
class PlainLabel;
class ProjectSession;

/// Where the tickets go: into the open project, or into a new one with the questions to ask about each.
class TargetPanel final : public QWidget
{
    Q_OBJECT

public:
    TargetPanel(ProjectSession &session, const Look &look, Dialogs &dialogs, QWidget *parent = nullptr);

    /// Offers a new project beside this file, or the open project if it can be written.
    void setFile(const QString &ticketFile);
    bool isIntoOpenProject() const;
    /// Empty: into the open project.
    QString newProjectPath() const;
    /// What is asked about the tickets there.
    Taxonomy taxonomy() const;
    /// Why the import cannot start, for the person; empty: it can.
    QString problem() const;
    void setNewProjectPath(const QString &path);

signals:
    void changed();

private:
    void fillTargets(bool preferOpen);
    void chooseTaxonomyFile();
    void choosePlace();
    void refresh();

    ProjectSession &m_session;
    const Look &m_look;
    Dialogs &m_dialogs;
    FormCombo *m_target;
    QWidget *m_place;
    QLineEdit *m_path;
    FormCombo *m_questions;
    MessageStrip *m_exists;
    KeyButton *m_useOther;
    KeyButton *m_addTo;
    Taxonomy m_fileTaxonomy;
    int m_lastQuestions = 0;
};

} // namespace countersign
