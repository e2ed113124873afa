#include "ui/review/history_sheet.h"

#include "ui/delegates/table_row_delegate.h"
#include "ui/look/key_button.h"
#include "ui/look/look.h"
#include "ui/look/plain_label.h"
#include "ui/look/sizes.h"
#include "ui/project_session.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace countersign
{

namespace
{

enum Column { When, What, Ticket, Who, Standing, Columns };

QString momentWords(qint64 at)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(at);
    const QLocale locale;
    return time.date() == QDate::currentDate() ? locale.toString(time.time(), QLocale::ShortFormat)
                                               : locale.toString(time, QLocale::ShortFormat);
}

} // namespace

QString wordsOf(const HistoryEntry &entry)
{
    switch (entry.kind) {
    case ActionKind::Mark:
        return HistorySheet::tr("Flag or note");
    case ActionKind::Bulk:
        return HistorySheet::tr("%Ln ticket(s) decided in bulk", nullptr, int(entry.tickets));
    case ActionKind::Group:
        return HistorySheet::tr("%Ln ticket(s) decided as a group", nullptr, int(entry.tickets));
    case ActionKind::Decide:
    case ActionKind::Undo:
    case ActionKind::Redo:
        break;
    }
    return HistorySheet::tr("Decision");
}

HistorySheet::HistorySheet(ProjectSession &session, const Look &look, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_model(new QStandardItemModel(0, Columns, this)),
      m_table(new QTableView),
      m_words(new PlainLabel(look, {}, Type::Small, Token::TextSecondary)),
      m_undo(new KeyButton(look, tr("Take back to here"), QStringLiteral("primary"))),
      m_show(new KeyButton(look, tr("Show the ticket")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What was done"));
    m_model->setHorizontalHeaderLabels({tr("When"), tr("What"), tr("Ticket"), tr("Who"), tr("State")});
    m_table->setModel(m_model);
    dressTable(look, m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAccessibleName(tr("What was done, newest first"));
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int widths[] = {130, 230, 120, 110};
    for (int column = 0; column < Standing; ++column)
        m_table->setColumnWidth(column, widths[column]);
    m_words->setWordWrap(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::XL, Space::XL, Space::XL, Space::XL);
    column->setSpacing(Space::M);
    column->addWidget(new PlainLabel(look, tr("What was done"), Type::Title));
    column->addWidget(m_table, 1);
    column->addWidget(m_words);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::S);
    row->addWidget(m_undo);
    row->addWidget(m_show);
    row->addStretch(1);
    auto *close = new KeyButton(look, tr("Close"));
    close->setKeyCap(tr("Esc"));
    row->addWidget(close);
    column->addLayout(row);
    resize(780, 560);

    connect(close, &KeyButton::clicked, this, &QDialog::close);
    connect(m_undo, &KeyButton::clicked, this, &HistorySheet::undoBack);
    connect(m_show, &KeyButton::clicked, this, &HistorySheet::goTo);
    connect(m_table, &QTableView::activated, this, &HistorySheet::goTo);
    connect(&session, &ProjectSession::closing, this, &QDialog::close);
    read();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HistorySheet::onSelected);
    m_table->setFocus();
    m_table->selectRow(0);
    onSelected();
}

void HistorySheet::read()
{
    const auto entries = readHistory(m_session.project()->reader(), AnnotatorId(), mostLines);
    if (!entries) {
        m_words->setText(entries.error().message);
        return;
    }
    m_entries = *entries;
    for (const HistoryEntry &entry : std::as_const(m_entries))
        addLine(entry);
    if (m_entries.isEmpty())
        m_words->setText(tr("Nothing was done yet."));
}

void HistorySheet::addLine(const HistoryEntry &entry)
{
    const QString standing = entry.isUndone ? tr("taken back") : tr("stands");
    const QString ticket = entry.tickets > 1
                               ? tr("%1 and %Ln more", nullptr, int(entry.tickets - 1)).arg(entry.firstId)
                               : entry.firstId;
    QList<QStandardItem *> items;
    for (const QString &words : {momentWords(entry.at), wordsOf(entry), ticket, entry.annotator, standing})
        items.append(new QStandardItem(words));
    m_model->appendRow(items);
}

const HistoryEntry *HistorySheet::selected() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_entries.size() ? &m_entries.at(row) : nullptr;
}

void HistorySheet::onSelected()
{
    const HistoryEntry *entry = selected();
    m_show->setEnabled(entry && entry->first.isValid());
    const bool mine = entry && entry->annotator == m_session.annotator();
    m_undo->setEnabled(entry && mine && !entry->isUndone && !m_session.isReadOnly());
    if (!entry)
        return;
    int steps = 0;
    for (const HistoryEntry &line : std::as_const(m_entries)) {
        if (line.annotator == m_session.annotator() && !line.isUndone)
            ++steps;
        if (&line == entry)
            break;
    }
    if (entry->isUndone)
        m_words->setText(tr("This is taken back already."));
    else if (!mine)
        m_words->setText(tr("Only %1 can take this back.").arg(entry->annotator));
    else
        m_words->setText(tr("Takes back this and what you did after it: %Ln step(s). Redo brings them again.",
                            nullptr, steps));
}

void HistorySheet::undoBack()
{
    const HistoryEntry *entry = selected();
    if (!entry || !m_session.review())
        return;
    if (const auto asked = m_session.review()->undoBackTo(entry->action); !asked) {
        m_words->setText(asked.error().message);
        return;
    }
    close();
}

void HistorySheet::goTo()
{
    const HistoryEntry *entry = selected();
    if (!entry || !entry->first.isValid())
        return;
    emit ticketWanted(entry->first);
    close();
}

} // namespace countersign
