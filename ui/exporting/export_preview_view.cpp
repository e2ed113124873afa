#include "ui/exporting/export_preview_view.h"

#include "ui/delegates/table_row_delegate.h"
#include "ui/look/empty_state.h"
#include "ui/look/look.h"
#include "ui/look/plain_label.h"
#include "ui/look/segmented_control.h"
#include "ui/look/sizes.h"
#include "ui/look/small_labels.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace countersign
{

namespace
{

constexpr qsizetype MostCharacters = 200'000; ///< a layout of more stalls the window
constexpr int WidestColumn = 240;

} // namespace

ExportPreviewView::ExportPreviewView(const Look &look, QWidget *parent)
    : QWidget(parent),
      m_words(new PlainLabel(look, {}, Type::Small, Token::TextSecondary)),
      m_views(new SegmentedControl(look, {tr("Table"), tr("As in the file")})),
      m_stack(new QStackedWidget),
      m_table(new QTableView),
      m_model(new QStandardItemModel(this)),
      m_text(new QPlainTextEdit),
      m_empty(new EmptyState(look, QStringLiteral("export"), {}, {}))
{
    setSurface(this, Token::SurfaceCard);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QWidget;
    head->setFixedHeight(40);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(Space::L, 0, Space::L, 0);
    row->setSpacing(Space::M);
    row->addWidget(new PlainLabel(look, tr("Preview"), Type::Strong));
    m_words->setElideMode(Qt::ElideRight);
    row->addWidget(m_words, 1);
    row->addWidget(m_views);
    column->addWidget(head);
    column->addWidget(new Divider(look));
    column->addWidget(m_stack, 1);

    dressTable(look, m_table);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Preview as a table"));
    m_table->setObjectName(QStringLiteral("previewTable"));
    m_text->setReadOnly(true);
    setKind(m_text, QStringLiteral("bare mono")); // the sheet's font: one of its own was lost with the kind
    m_text->setAccessibleName(tr("Preview as in the file"));
    m_text->setObjectName(QStringLiteral("previewText"));
    m_text->setTabChangesFocus(true);
    auto *textBox = new QWidget;
    auto *textColumn = new QVBoxLayout(textBox);
    textColumn->setContentsMargins(Space::L, Space::S, Space::L, 0);
    textColumn->addWidget(m_text);
    m_stack->addWidget(m_table);
    m_stack->addWidget(textBox);
    m_stack->addWidget(m_empty);
    m_views->setAccessibleName(tr("How the preview is shown"));
    connect(m_views, &SegmentedControl::currentChanged, this, &ExportPreviewView::show);
}

void ExportPreviewView::show(int view)
{
    m_stack->setCurrentIndex(m_preview.rows.isEmpty() ? 2 : view);
}

void ExportPreviewView::setPreview(const ExportPreview &preview, qint64 total)
{
    m_preview = preview;
    m_model->clear();
    m_model->setHorizontalHeaderLabels(preview.header);
    for (const QStringList &cells : preview.rows) {
        QList<QStandardItem *> items;
        for (const QString &cell : cells)
            items.append(new QStandardItem(cell));
        m_model->appendRow(items);
    }
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, std::clamp(m_table->columnWidth(column), 64, WidestColumn));
    m_text->setPlainText(QString::fromUtf8(preview.bytes).left(MostCharacters));
    const QLocale locale;
    m_words->setText(tr("first %1 of %2")
                         .arg(locale.toString(preview.rows.size()),
                              locale.toString(std::max(total, qint64(preview.rows.size())))));
    show(m_views->currentIndex());
    if (preview.rows.isEmpty())
        m_words->clear();
}

void ExportPreviewView::setMessage(const QString &title, const QString &sentence)
{
    m_preview = {};
    m_words->clear();
    m_empty->setTexts(QStringLiteral("export"), title, sentence);
    m_stack->setCurrentIndex(2);
}

} // namespace countersign
