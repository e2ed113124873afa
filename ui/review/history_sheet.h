#pragma once

#include "core/store/action_store.h"

#include <QDialog>
#include <QList>

class QStandardItemModel;
class QTableView;

namespace countersign
{

class KeyButton;
class Look;
class PlainLabel;
class ProjectSession;

/// What was done in this project, newest first: every verb, those that were undone among them. The way to the
/// ticket of a line, and back to how things were before it. Window modal, never nested.
class HistorySheet final : public QDialog
{
    Q_OBJECT

public:
    /// Lines read; older ones are taken back step by step with Undo.
    static constexpr int mostLines = 500;

    HistorySheet(ProjectSession &session, const Look &look, QWidget *parent = nullptr);

    QTableView *table() { return m_table; }

signals:
    void ticketWanted(countersign::TicketId ticket);

private:
    void read();
    void addLine(const HistoryEntry &entry);
    void onSelected();
    const HistoryEntry *selected() const;
    void undoBack();
    void goTo();

    ProjectSession &m_session;
    QList<HistoryEntry> m_entries;
    QStandardItemModel *m_model;
    QTableView *m_table;
    PlainLabel *m_words;
    KeyButton *m_undo;
    KeyButton *m_show;
};

/// "1,842 tickets accepted or set together", "note or flag": what a line of the list says.
QString wordsOf(const HistoryEntry &entry);

} // namespace countersign
