#include "ui/taxonomy/taxonomy_preview.h"

#include "core/llm/pricing.h"
#include "core/prompt/prompt_builder.h"
#include "ui/delegates/table_row_delegate.h"
#include "ui/look/look.h"
#include "ui/look/plain_label.h"
#include "ui/look/segmented_control.h"
#include "ui/look/sizes.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace countersign
{

namespace
{

QPlainTextEdit *newSheet(const Look &look, const QString &name, const QString &objectName)
{
    auto *sheet = new QPlainTextEdit;
    sheet->setReadOnly(true);
    sheet->setFont(look.font(Type::Mono));
    sheet->setTabChangesFocus(true);
    sheet->setAccessibleName(name);
    sheet->setObjectName(objectName);
    return sheet;
}

void setKeepingPlace(QPlainTextEdit *sheet, const QString &text)
{
    if (sheet->toPlainText() == text)
        return;
    const int place = sheet->verticalScrollBar()->value();
    sheet->setPlainText(text);
    sheet->verticalScrollBar()->setValue(place);
}

} // namespace

TaxonomyPreview::TaxonomyPreview(const Look &look, QWidget *parent)
    : QWidget(parent),
      m_look(look),
      m_views(new SegmentedControl(look, {tr("Prompt"), tr("Ticket"), tr("Versions")})),
      m_tokens(new PlainLabel(look, {}, Type::Small, Token::TextSecondary)),
      m_stack(new QStackedWidget),
      m_system(newSheet(look, tr("System message"), QStringLiteral("systemMessage"))),
      m_user(newSheet(look, tr("Message with the ticket"), QStringLiteral("userMessage"))),
      m_versions(new QTreeWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::S);
    auto *head = new QHBoxLayout;
    head->setSpacing(Space::M);
    head->addWidget(new PlainLabel(look, tr("What the model reads"), Type::Strong));
    m_tokens->setElideMode(Qt::ElideRight);
    head->addWidget(m_tokens, 1);
    head->addWidget(m_views);
    column->addLayout(head);
    m_views->setAccessibleName(tr("What is shown"));
    m_versions->setColumnCount(2);
    m_versions->setHeaderLabels({tr("Version"), tr("Adopted")});
    m_versions->setRootIsDecorated(false);
    dressTree(look, m_versions);
    m_versions->setAccessibleName(tr("Versions of the taxonomy"));
    m_versions->setObjectName(QStringLiteral("versions"));
    m_stack->addWidget(m_system);
    m_stack->addWidget(m_user);
    m_stack->addWidget(m_versions);
    column->addWidget(m_stack, 1);
    connect(m_views, &SegmentedControl::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
}

void TaxonomyPreview::setTaxonomy(const Taxonomy &taxonomy)
{
    m_taxonomy = taxonomy;
    refresh();
}

void TaxonomyPreview::setTicket(const TicketText &ticket)
{
    m_ticket = ticket;
    refresh();
}

void TaxonomyPreview::refresh()
{
    const QString system = systemMessage(m_taxonomy);
    setKeepingPlace(m_system, system);
    TicketText text = m_ticket;
    if (text.subject.isEmpty() && text.body.isEmpty())
        text.body = tr("(the text of a ticket)");
    const PreparedTicket prepared = prepareTicket(text.subject, text.body, m_taxonomy);
    setKeepingPlace(m_user, userMessage(prepared.text, QStringLiteral("0123456789abcdef")));
    m_tokens->setText(tr("about %Ln token(s), then the ticket", nullptr, int(guessTokens(system))));
}

void TaxonomyPreview::setVersions(const QList<TaxonomyVersionInfo> &versions)
{
    m_versions->clear();
    for (const TaxonomyVersionInfo &version : versions) {
        const QString when =
            QLocale().toString(QDateTime::fromMSecsSinceEpoch(version.createdAt), QLocale::ShortFormat);
        m_versions->insertTopLevelItem(0,
                                       new QTreeWidgetItem({tr("Version %1").arg(version.id.value), when}));
    }
    m_versions->resizeColumnToContents(0);
}

} // namespace countersign
