#include "ui/prelabel/answered_list.h"

#include "core/store/suggestion_store.h"
#include "ui/look/confidence_label.h"
#include "ui/look/look.h"
#include "ui/look/plain_label.h"
#include "ui/look/sizes.h"
#include "ui/look/small_labels.h"
#include "ui/look/state_words.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace countersign
{

namespace
{

constexpr int IdWidth = 88;
constexpr int NumberWidth = 36;
constexpr int TimeWidth = 52;

} // namespace

AnsweredList::Row answeredRow(const AnsweredTicket &answered, TicketState state, const Taxonomy &taxonomy)
{
    AnsweredList::Row row;
    row.state = state;
    row.id = answered.externalId;
    row.text = answered.text.simplified();
    row.latencyMs = answered.latencyMs;
    const Field *field = taxonomy.primaryField();
    const FieldAnswer *answer = field ? answered.answers.find(field->id) : nullptr;
    if (!answer)
        return row;
    if (answer->confidence)
        row.confidence = answer->confidence->value();
    row.gate = taxonomy.thresholdFor(*field, nullptr);
    for (int i = 0; i < int(field->options.size()); ++i) {
        if (!answer->options.contains(field->options[i].id))
            continue;
        row.option = field->options[i].name;
        row.colorIndex = i;
        row.gate = taxonomy.thresholdFor(*field, &field->options[i]);
        break;
    }
    return row;
}

AnsweredList::AnsweredList(const Look &look, QWidget *parent) : QWidget(parent), m_look(look)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(new SectionLabel(look, tr("Just answered")));
    auto *rows = new QVBoxLayout;
    rows->setSpacing(0);
    rows->addWidget(new Divider(look));
    for (int i = 0; i < MaximumRows; ++i) {
        m_lines.append(newLine());
        rows->addWidget(m_lines.last().box);
    }
    column->addLayout(rows);
    hide();
}

AnsweredList::Line AnsweredList::newLine()
{
    Line line{new QWidget,
              new IconLabel(m_look, QStringLiteral("ready")),
              new PlainLabel(m_look, {}, Type::Mono, Token::TextSecondary),
              new PlainLabel(m_look),
              new OptionLabel(m_look),
              new ConfidenceBar(m_look),
              new PlainLabel(m_look, {}, Type::Body),
              new PlainLabel(m_look, {}, Type::Body, Token::TextMuted)};
    auto *column = new QVBoxLayout(line.box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::M);
    line.box->setFixedHeight(Height::Row);
    line.id->setElideMode(Qt::ElideMiddle);
    line.id->setFixedWidth(IdWidth);
    line.text->setElideMode(Qt::ElideRight);
    line.text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    line.option->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    for (PlainLabel *label : {line.number, line.time})
        label->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    line.number->setFixedWidth(NumberWidth);
    line.time->setFixedWidth(TimeWidth);
    row->addWidget(line.icon);
    row->addWidget(line.id);
    row->addWidget(line.text, 5);
    row->addWidget(line.option, 2);
    row->addWidget(line.bar);
    row->addWidget(line.number);
    row->addWidget(line.time);
    column->addLayout(row, 1);
    column->addWidget(new Divider(m_look));
    line.id->setObjectName(QStringLiteral("answeredId"));
    return line;
}

void AnsweredList::setRows(const QList<Row> &rows)
{
    setVisible(!rows.isEmpty());
    if (rows == m_rows)
        return;
    m_rows = rows.mid(0, MaximumRows);
    for (int i = 0; i < int(m_lines.size()); ++i) {
        const Line &line = m_lines[i];
        line.box->setVisible(i < m_rows.size());
        if (i >= m_rows.size())
            continue;
        const Row &row = m_rows[i];
        const StateAppearance sign = appearanceOf(row.state);
        line.icon->setIconName(sign.icon, sign.color);
        line.id->setText(row.id);
        line.text->setText(row.text);
        line.option->setVisible(!row.option.isEmpty());
        line.option->setOption(row.option, row.colorIndex);
        line.bar->setConfidence(row.confidence, row.gate);
        const QString number = row.confidence ? confidenceNumber(*row.confidence) : QStringLiteral("–");
        line.number->setText(number);
        line.time->setText(tr("%1 s").arg(QLocale().toString(double(row.latencyMs) / 1000, 'f', 1)));
        line.box->setAccessibleName(
            QStringList{row.id, sign.word, row.option, number}.join(QStringLiteral(", ")));
    }
}

} // namespace countersign
