#pragma once

#include "core/dataset/import_report.h"
#include "core/dataset/importer.h"

#include <QWidget>

class QTableView;

namespace countersign
{

class Dialogs;
class FindingsModel;
class KeyButton;
class Look;
class PlainLabel;
class StateChip;

/// What was met in a file: counts as chips, causes as a table, the list as a file.
class FindingsPanel final : public QWidget
{
    Q_OBJECT

public:
    FindingsPanel(const Look &look, Dialogs &dialogs, QWidget *parent = nullptr);

    /// The file has not been read to its end yet.
    void setReading();
    /// It cannot be read so far.
    void setNothing();
    void setReport(const ImportReport &report, OnBadRow onBadRow, OnDuplicateId onDuplicateId);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void saveList();
    void toggleCurrent(const QModelIndex &index);

    Dialogs &m_dialogs;
    FindingsModel *m_model;
    QTableView *m_table;
    PlainLabel *m_sentence;
    StateChip *m_unreadable;
    StateChip *m_repeatedIds;
    StateChip *m_repeatedTexts;
    KeyButton *m_save;
};

} // namespace countersign
