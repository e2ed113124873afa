#include "ui/import/findings_panel.h"

#include "ui/delegates/table_row_delegate.h"
#include "ui/dialogs/dialogs.h"
#include "ui/dialogs/error_presenter.h"
#include "ui/import/findings_model.h"
#include "ui/look/key_button.h"
#include "ui/look/plain_label.h"
#include "ui/look/sizes.h"
#include "ui/look/small_labels.h"
#include "ui/look/state_chip.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

namespace countersign
{

FindingsPanel::FindingsPanel(const Look &look, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent),
      m_dialogs(dialogs),
      m_model(new FindingsModel(look, this)),
      m_table(new QTableView),
      m_sentence(new PlainLabel(look, {}, Type::Small, Token::TextMuted)),
      m_unreadable(new StateChip(look, StateSign::Failed)),
      m_repeatedIds(new StateChip(look, StateSign::NeedsReview)),
      m_repeatedTexts(new StateChip(look, StateSign::Waiting)),
      m_save(new KeyButton(look, tr("Save the list…"), QStringLiteral("small")))
{
    m_repeatedIds->setIconName(QStringLiteral("copy"));
    m_repeatedTexts->setIconName(QStringLiteral("group"));
    m_save->setIconName(QStringLiteral("export"));
    m_save->setObjectName(QStringLiteral("saveFindings"));
    m_table->setObjectName(QStringLiteral("findings"));
    m_table->setAccessibleName(tr("Findings"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QWidget;
    head->setFixedHeight(40);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(Space::L, 0, Space::L, 0);
    row->setSpacing(Space::M);
    row->addWidget(new PlainLabel(look, tr("Findings"), Type::Strong));
    row->addWidget(m_unreadable);
    row->addWidget(m_repeatedIds);
    row->addWidget(m_repeatedTexts);
    row->addWidget(m_sentence);
    row->addStretch();
    row->addWidget(m_save);
    column->addWidget(head);
    column->addWidget(new Divider(look));
    column->addWidget(m_table, 1);

    dressTable(look, m_table);
    m_table->setModel(m_model);
    m_table->setIconSize({16, 16});
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(FindingsModel::Words, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(FindingsModel::Example, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(FindingsModel::Fate, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(FindingsModel::More, QHeaderView::ResizeToContents);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == FindingsModel::More)
            toggleCurrent(index);
    });
    connect(m_table, &QTableView::doubleClicked, this, &FindingsPanel::toggleCurrent);
    connect(m_save, &KeyButton::clicked, this, &FindingsPanel::saveList);
    setReading();
}

void FindingsPanel::setReading()
{
    m_model->setReport({}, OnBadRow::Skip, OnDuplicateId::KeepFirst);
    for (StateChip *chip : {m_unreadable, m_repeatedIds, m_repeatedTexts})
        chip->hide();
    m_save->hide();
    m_sentence->setText(tr("The file is being read to its end."));
    m_sentence->show();
}

void FindingsPanel::setNothing()
{
    setReading();
    m_sentence->hide();
}

void FindingsPanel::setReport(const ImportReport &report, OnBadRow onBadRow, OnDuplicateId onDuplicateId)
{
    m_model->setReport(report, onBadRow, onDuplicateId);
    const auto show = [](StateChip *chip, qint64 count, const QString &words) {
        chip->setText(words);
        chip->setVisible(count > 0);
    };
    show(m_unreadable, report.badTotal(), tr("%Ln unreadable", nullptr, int(report.badTotal())));
    show(m_repeatedIds, report.duplicateIds, tr("%Ln repeated id(s)", nullptr, int(report.duplicateIds)));
    show(m_repeatedTexts, report.repeatedTexts,
         tr("%Ln repeated text(s)", nullptr, int(report.repeatedTexts)));
    m_save->setVisible(report.badTotal() > 0);
    m_sentence->setText(tr("Nothing to mention: every row can be read."));
    m_sentence->setVisible(m_model->rowCount() == 0);
}

bool FindingsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_table->currentIndex().isValid()) {
            toggleCurrent(m_table->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FindingsPanel::toggleCurrent(const QModelIndex &index)
{
    const int row = index.row();
    m_model->toggle(row);
    m_table->setCurrentIndex(m_model->index(row, FindingsModel::Words));
}

void FindingsPanel::saveList()
{
    m_dialogs.chooseFileToWrite(this,
                                {tr("Save the list of rows that cannot be read"),
                                 QStringLiteral("unreadable-rows.csv"),
                                 {tr("CSV (*.csv)")},
                                 QStringLiteral("csv")},
                                [this](const QString &path) {
                                    if (const auto written = m_model->report().writeBadRows(path); !written)
                                        ErrorPresenter(m_dialogs).present(this, written.error());
                                });
}

} // namespace countersign
