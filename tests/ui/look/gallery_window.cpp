#include "tests/ui/look/gallery_window.h"

#include "ui/delegates/table_row_delegate.h"
#include "ui/look/key_button.h"
#include "ui/look/look.h"
#include "ui/look/page_strips.h"
#include "ui/look/plain_label.h"
#include "ui/look/toast.h"
#include "ui/window/action_registry.h"
#include "ui/window/main_window.h"
#include "ui/window/page.h"
#include "ui/window/status_strip.h"

#include <QComboBox>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace countersign
{

namespace
{

class GalleryPage final : public Page
{
public:
    GalleryPage(const Look &look, const QString &word, const QString &icon) : m_word(word), m_icon(icon)
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        auto *header = new PageHeader(look, word);
        auto *choice = new QComboBox;
        choice->addItem(look.icon(QStringLiteral("view")), QStringLiteral("Needs review"));
        header->addLeft(choice);
        header->addFigure(QStringLiteral("left in this view"))->setText(QStringLiteral("1,284"));
        header->addFigure(QStringLiteral("a ticket, my pace"))->setText(QStringLiteral("5.4 s"));
        column->addWidget(header);

        auto *table = new QTableView;
        auto *model = new QStandardItemModel(12, 3, table);
        model->setHorizontalHeaderLabels(
            {QStringLiteral("Ticket"), QStringLiteral("Subject"), QStringLiteral("Language")});
        for (int row = 0; row < model->rowCount(); ++row) {
            model->setData(model->index(row, 0), QStringLiteral("TB-%1").arg(45001 + row));
            model->setData(model->index(row, 1),
                           QString::fromUtf8("請求書の宛名を変更したい\nline <b>two</b>"));
            model->setData(model->index(row, 2), QStringLiteral("ja"));
        }
        table->setModel(model);
        dressTable(look, table);
        table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
        table->selectRow(2);
        column->addWidget(table, 1);

        auto *footer = new Footer(look);
        footer->addLeft(new PlainLabel(look, QStringLiteral("12,480 tickets"), Type::Strong));
        auto *cancel = new KeyButton(look, QStringLiteral("Cancel"));
        cancel->setKeyCap(QStringLiteral("Esc"));
        auto *import =
            new KeyButton(look, QStringLiteral("Import 12,480 tickets"), QStringLiteral("primary"));
        import->setKeyCap(QStringLiteral("Enter"));
        footer->addRight(cancel);
        footer->addRight(import);
        column->addWidget(footer);
    }

    QString title() const override { return m_word; }
    QString iconName() const override { return m_icon; }

private:
    QString m_word;
    QString m_icon;
};

} // namespace

GalleryWindow::GalleryWindow(const Look &look)
    : m_actions(std::make_unique<ActionRegistry>()), m_window(std::make_unique<MainWindow>(look, *m_actions))
{
    const QStringList words{QStringLiteral("Import"), QStringLiteral("Taxonomy"), QStringLiteral("Pre-label"),
                            QStringLiteral("Review"), QStringLiteral("Lab"),      QStringLiteral("Export")};
    const QStringList icons{QStringLiteral("import"), QStringLiteral("taxonomy"), QStringLiteral("prelabel"),
                            QStringLiteral("review"), QStringLiteral("lab"),      QStringLiteral("export")};
    for (int i = 0; i < words.size(); ++i)
        m_window->addPage(new GalleryPage(look, words[i], icons[i]));
    m_actions->add(QStringLiteral("help.keys"), QStringLiteral("Help"), Qt::Key_F1);
    m_actions->add(QStringLiteral("app.settings"), QStringLiteral("Settings…"));
    m_window->addRailVerb(QStringLiteral("help"), QStringLiteral("help.keys"));
    m_window->addRailVerb(QStringLiteral("settings"), QStringLiteral("app.settings"));
    m_window->showPage(QStringLiteral("review"));
    StatusStrip &status = m_window->status();
    status.setSaved(QStringLiteral("Saved, 2,316 on disk"));
    status.setRun(RunStatus{QStringLiteral("Run 3"), 8359, 10354,
                            QStringLiteral("7.6 a second, about 4 min left"), false});
    status.setFailed(37);
    status.setUnknown(6);
    status.setSpend(QStringLiteral("USD 0.82 of 2.00"));
    status.setPerson(QStringLiteral("Mira"));
    m_window->toast().say({QStringLiteral("disk"),
                           Token::StateReady,
                           QStringLiteral("Export written: 9,158 rows, counted again"),
                           QStringLiteral("Show the file"),
                           {},
                           [] {}});
}

GalleryWindow::~GalleryWindow() = default;

QWidget *GalleryWindow::widget() const
{
    return m_window.get();
}

} // namespace countersign
