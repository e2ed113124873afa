#include "ui/exporting/export_choices.h"

#include "ui/look/choice_row.h"
#include "ui/look/form_grid.h"
#include "ui/look/look.h"
#include "ui/look/plain_label.h"
#include "ui/look/sizes.h"
#include "ui/look/small_labels.h"
#include "ui/look/state_words.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QRadioButton>
#include <QScrollArea>

namespace countersign
{

namespace
{

constexpr int FormatsWidth = 296;
constexpr int ChoicesWidth = 372;
constexpr int Indent = 24; ///< of a second line, below the words of a radio button

PlainLabel *newHint(const Look &look, const QString &words, int indent = Indent)
{
    auto *hint = new PlainLabel(look, words, Type::Small, Token::TextSecondary);
    hint->setWordWrap(true);
    hint->setIndent(0);
    hint->setContentsMargins(indent, 0, 0, Space::S);
    return hint;
}

QVBoxLayout *newPanelColumn(QWidget *panel)
{
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(Space::L, Space::L, Space::L, Space::L);
    column->setSpacing(1);
    setSurface(panel, Token::SurfacePanel);
    return column;
}

} // namespace

qint64 exportedTickets(const StateCounts &counts, ExportInclude include)
{
    qint64 tickets = 0;
    for (int state = 0; state < TicketStateCount; ++state) {
        if (includes(include, static_cast<TicketState>(state)))
            tickets += counts[size_t(state)];
    }
    return tickets;
}

QString exportSuffix(ExportFormat format)
{
    return format == ExportFormat::Jsonl ? QStringLiteral("jsonl") : QStringLiteral("csv");
}

ExportChoices::ExportChoices(const Look &look, QWidget *parent)
    : QWidget(parent),
      m_look(look),
      m_formats(new QButtonGroup(this)),
      m_includes(new QButtonGroup(this)),
      m_readyWords(newHint(look, {})),
      m_unsettled(new QLineEdit),
      m_labels(new QCheckBox(tr("Labels"))),
      m_provenance(new QCheckBox(tr("Where each label comes from"))),
      m_source(new QCheckBox(tr("Columns of the source file"))),
      m_reasoning(new QCheckBox(tr("Reasoning and evidence")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    QWidget *formats = newFormats();
    formats->setFixedWidth(FormatsWidth);
    row->addWidget(formats);
    row->addWidget(new Divider(look, Qt::Vertical));
    QWidget *tickets = newTickets();
    auto *scroll = newPanelScroll(tickets);
    scroll->setMinimumWidth(ChoicesWidth);
    row->addWidget(scroll, 1);
    setOptions({});
}

QWidget *ExportChoices::newFormats()
{
    auto *panel = new QWidget;
    QVBoxLayout *column = newPanelColumn(panel);
    column->setContentsMargins(Space::S, Space::L, Space::S, Space::L);
    const auto addHeading = [&](const QString &words) {
        auto *heading = new SectionLabel(m_look, words);
        heading->setContentsMargins(Space::S, 0, 0, Space::XS);
        column->addWidget(heading);
    };
    const auto add = [&](ExportFormat format, const char *icon, const QString &name, const QString &words) {
        auto *row = new ChoiceRow(m_look, QString::fromLatin1(icon), name, words);
        row->setObjectName(QStringLiteral("format.") + keyOf(format));
        m_formats->addButton(row, int(format));
        column->addWidget(row);
    };
    addHeading(tr("Tables"));
    add(ExportFormat::Csv, "table", tr("CSV"), tr("raw values, for programs"));
    add(ExportFormat::CsvSpreadsheet, "table", tr("CSV for spreadsheets"), tr("formulas made harmless, BOM"));
    column->addSpacing(Space::M);
    addHeading(tr("Lines"));
    add(ExportFormat::Jsonl, "raw", tr("JSONL"), tr("one object a ticket, everything in it"));
    column->addStretch();
    connect(m_formats, &QButtonGroup::idClicked, this, &ExportChoices::react);
    return panel;
}

QWidget *ExportChoices::newTickets()
{
    auto *panel = new QWidget;
    QVBoxLayout *column = newPanelColumn(panel);
    column->addWidget(new SectionLabel(m_look, tr("Which tickets")));
    const auto add = [&](ExportInclude include, TicketState state, const QString &words) {
        auto *line = new QHBoxLayout;
        line->setSpacing(Space::S);
        auto *button = new QRadioButton(words);
        button->setObjectName(QStringLiteral("include.") + keyOf(include));
        m_includes->addButton(button, int(include));
        auto *count = new PlainLabel(m_look, {}, Type::Body, Token::TextSecondary);
        m_counts.append(count);
        const StateAppearance sign = appearanceOf(state);
        button->setIcon(m_look.icon(sign.icon, sign.color));
        line->addWidget(button);
        line->addStretch();
        line->addWidget(count);
        column->addLayout(line);
    };
    add(ExportInclude::Decided, TicketState::Decided, tr("Decided only"));
    column->addWidget(newHint(m_look, tr("what a person settled")));
    add(ExportInclude::Ready, TicketState::Ready, tr("Decided and ready"));
    column->addWidget(m_readyWords);
    add(ExportInclude::All, TicketState::Waiting, tr("All"));
    column->addWidget(newHint(m_look, tr("with what nobody settled yet")));
    auto *unsettled = new QVBoxLayout;
    unsettled->setContentsMargins(Indent, 0, 0, 0);
    unsettled->setSpacing(Space::XS);
    auto *caption =
        new PlainLabel(m_look, tr("Label of what nobody settled"), Type::Small, Token::TextSecondary);
    caption->setBuddy(m_unsettled);
    unsettled->addWidget(caption);
    unsettled->addWidget(m_unsettled);
    column->addLayout(unsettled);
    m_unsettled->setPlaceholderText(tr("none; human_review for instance"));
    m_unsettled->setAccessibleName(tr("Label of what nobody settled"));
    m_unsettled->setObjectName(QStringLiteral("unsettledLabel"));
    m_unsettled->setMaxLength(200);

    column->addSpacing(Space::L);
    column->addWidget(new SectionLabel(m_look, tr("Columns")));
    const auto addCheck = [&](QCheckBox *check, const QString &name, const QString &words) {
        check->setObjectName(name);
        check->setAccessibleDescription(words);
        column->addWidget(check);
        column->addWidget(newHint(m_look, words));
        connect(check, &QCheckBox::clicked, this, &ExportChoices::react);
    };
    addCheck(m_labels, QStringLiteral("withLabels"), tr("the final value of every field, and the state"));
    addCheck(m_provenance, QStringLiteral("withProvenance"),
             tr("who or what decided, confidence, run, model, taxonomy, time"));
    addCheck(m_source, QStringLiteral("withSource"), tr("unharmed, in their old order"));
    addCheck(m_reasoning, QStringLiteral("withReasoning"), tr("what the model gave as its grounds"));
    column->addStretch();
    m_column = column;
    connect(m_includes, &QButtonGroup::idClicked, this, &ExportChoices::react);
    connect(m_unsettled, &QLineEdit::textEdited, this, &ExportChoices::react);
    return panel;
}

void ExportChoices::react()
{
    m_unsettled->setEnabled(m_includes->checkedId() == int(ExportInclude::All));
    emit changed();
}

ExportOptions ExportChoices::options() const
{
    ExportOptions options;
    options.format = static_cast<ExportFormat>(m_formats->checkedId());
    options.include = static_cast<ExportInclude>(m_includes->checkedId());
    if (options.include == ExportInclude::All)
        options.unsettledLabel = m_unsettled->text().trimmed();
    options.labels = m_labels->isChecked();
    options.provenance = m_provenance->isChecked();
    options.sourceColumns = m_source->isChecked();
    options.reasoning = m_reasoning->isChecked();
    options.reasoningColumns = options.reasoning && options.format != ExportFormat::Jsonl;
    return options;
}

void ExportChoices::setOptions(const ExportOptions &options)
{
    m_formats->button(int(options.format))->setChecked(true);
    m_includes->button(int(options.include))->setChecked(true);
    m_unsettled->setText(options.unsettledLabel);
    m_unsettled->setEnabled(options.include == ExportInclude::All);
    m_labels->setChecked(options.labels);
    m_provenance->setChecked(options.provenance);
    m_source->setChecked(options.sourceColumns);
    m_reasoning->setChecked(options.format == ExportFormat::Jsonl ? options.reasoning
                                                                  : options.reasoningColumns);
}

void ExportChoices::setCounts(const StateCounts &counts)
{
    const QLocale locale;
    for (int include = 0; include < 3; ++include) {
        m_counts[include]->setText(
            locale.toString(exportedTickets(counts, static_cast<ExportInclude>(include))));
    }
    const qint64 people = exportedTickets(counts, ExportInclude::Decided);
    const qint64 ready = exportedTickets(counts, ExportInclude::Ready) - people;
    m_readyWords->setText(tr("%1 by people, %2 by the suggestions that passed; each row says which")
                              .arg(locale.toString(people), locale.toString(ready)));
}

} // namespace countersign
