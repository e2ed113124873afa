#include "ui/review/choice_block.h"

#include "ui/look/flow_layout.h"
#include "ui/look/key_cap.h"
#include "ui/look/option_pill.h"
#include "ui/look/plain_label.h"
#include "ui/look/search_field.h"
#include "ui/look/sizes.h"
#include "ui/review/field_header.h"
#include "ui/review/option_shortlist.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign
{

ChoiceBlock::ChoiceBlock(const Look &look, const Taxonomy &taxonomy, const Field &field,
                         std::optional<KeyRow> row, const KeyCaps &caps, QWidget *parent)
    : QWidget(parent),
      m_look(look),
      m_caps(caps),
      m_field(field),
      m_row(row),
      m_fieldGate(taxonomy.thresholdFor(field, nullptr)),
      m_header(new FieldHeader(look, field.title))
{
    setAccessibleName(field.title);
    const Field *primary = taxonomy.primaryField();
    m_primary = primary && primary->id == field.id;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    auto *box = new QWidget;
    m_flow = FlowLayout::forPills(box);
    column->addWidget(box);
    const int active = int(activeOptions(field).size());
    const int count = std::min(active, keys());
    for (int i = 0; i < count; ++i) {
        auto *pill = new OptionPill(look, box);
        m_pills.append(pill);
        m_flow->addWidget(pill);
        connect(pill, &OptionPill::clicked, this, [this, i] {
            if (i < m_shown.size()) {
                emit chosen(m_field.id, m_field.options[m_shown[i]].id);
                closeFind();
            }
        });
    }
    for (const Option &option : field.options) {
        const double gate = taxonomy.thresholdFor(field, &option);
        m_gates.append(gate);
    }
    if (active > keys()) {
        auto *line = new QHBoxLayout;
        line->setContentsMargins(0, Space::S, 0, 0);
        line->setSpacing(Space::S);
        m_findCap = new KeyCap(look);
        m_find = new SearchField(look, tr("Find one of %n option(s)", nullptr, active));
        m_find->setAccessibleName(tr("Find an option of %1").arg(field.title));
        m_find->installEventFilter(this);
        m_count = new PlainLabel(look, {}, Type::Small, Token::TextSecondary);
        m_count->setMinimumWidth(64);
        line->addWidget(m_findCap);
        line->addWidget(m_find, 1);
        line->addWidget(m_count);
        column->addLayout(line);
        connect(m_find, &QLineEdit::textChanged, this, &ChoiceBlock::filter);
    }
    m_shortlist = shortlist(m_field, keys(), {}, {});
    showOptions(m_shortlist);
    refreshCaps();
}

void ChoiceBlock::setCompact(bool compact)
{
    m_flow->setGaps(compact ? -2 : 2, compact ? 0 : 1); // 4 px between the boxes
}

int ChoiceBlock::keys() const
{
    // Without keys of its own a field shows as many as the digits would.
    return keysOfRow(m_row.value_or(KeyRow::Digits));
}

void ChoiceBlock::setTicket(const FieldAnswer *suggested, const FieldAnswer *settled,
                            const QList<OptionId> &likely)
{
    m_suggested = suggested ? std::optional(*suggested) : std::nullopt;
    m_settled = settled ? std::optional(*settled) : std::nullopt;
    if (m_find) {
        m_shortlist = shortlist(m_field, keys(), likely, m_usage);
        closeFind();
        showOptions(m_shortlist);
    }
    paintStates();
}

void ChoiceBlock::setSettled(const FieldAnswer *settled)
{
    m_settled = settled ? std::optional(*settled) : std::nullopt;
    if (m_find && m_settled) { // what was chosen is on the screen, at the end if it was found by name
        for (const OptionId option : std::as_const(m_settled->options)) {
            if (pillOf(option) || m_shortlist.isEmpty())
                continue;
            for (int i = 0; i < int(m_field.options.size()); ++i) {
                if (m_field.options[i].id == option)
                    m_shortlist.back() = i;
            }
        }
        showOptions(m_shortlist);
    }
    paintStates();
}

void ChoiceBlock::showOptions(const QList<int> &options)
{
    m_shown = options;
    for (int i = 0; i < int(m_pills.size()); ++i) {
        OptionPill *pill = m_pills[i];
        const bool used = i < m_shown.size();
        if (pill->isHidden() == used)
            pill->setVisible(used);
        if (!used)
            continue;
        const Option &option = m_field.options[m_shown[i]];
        if (pill->name() != option.name) {
            pill->setName(option.name);
            pill->setColorIndex(m_primary ? std::optional(m_shown[i]) : std::nullopt);
            pill->setHelp(option.description);
        }
    }
}

void ChoiceBlock::paintStates()
{
    for (int i = 0; i < int(m_pills.size()) && i < int(m_shown.size()); ++i) {
        const OptionId option = m_field.options[m_shown[i]].id;
        PillState state = PillState::Open;
        if (m_suggested && m_suggested->options.contains(option))
            state = PillState::Pencil;
        if (m_settled && m_settled->options.contains(option))
            state = PillState::Ink;
        if (m_find && m_find->hasFocus() && !m_find->text().isEmpty())
            state = i == m_current ? PillState::Pencil : PillState::Open; // what Enter takes
        if (m_pills[i]->state() != state)
            m_pills[i]->setState(state);
    }
    std::optional<double> value;
    std::optional<double> gate = m_fieldGate;
    if (m_suggested) {
        if (m_suggested->confidence)
            value = m_suggested->confidence->value();
        for (int i = 0; i < int(m_field.options.size()); ++i) {
            if (m_suggested->options.contains(m_field.options[i].id))
                gate = std::max(gate.value_or(0.0), m_gates[i]);
        }
    }
    if (m_settled) {
        QStringList names;
        for (const OptionId option : std::as_const(m_settled->options)) {
            if (const Option *known = optionById(m_field, option))
                names.append(known->name);
        }
        const QString words = names.isEmpty() ? tr("none, yours") : tr("%1, yours").arg(names.join(u", "));
        m_header->setChosen(words, value);
    } else if (!m_consent.isEmpty()) {
        m_header->setNothing();
    } else if (m_suggested) {
        m_header->setConfidence(value, gate);
    } else {
        m_header->setNothing();
    }
    m_header->setEnd(m_settled ? QString() : m_consent);
    QString note;
    if (m_suggested && !m_settled && !m_suggested->unmapped.isEmpty())
        note = tr("said “%1”").arg(m_suggested->unmapped.first().left(40));
    else if (!m_suggested && !m_settled)
        note = m_field.kind == FieldKind::Choice ? tr("choose one") : tr("choose any");
    m_header->setNote(note);
}

void ChoiceBlock::refreshCaps()
{
    for (int i = 0; i < int(m_pills.size()); ++i)
        m_pills[i]->setKeyCap(m_row && i < keysOfRow(*m_row) ? m_caps.optionCap({*m_row, i}) : QString());
    if (m_findCap) {
        const QString cap = m_row ? m_caps.optionCap({*m_row, keysOfRow(*m_row) - 1}) : QString();
        m_findCap->setVisible(!cap.isEmpty());
        m_findCap->setText(cap);
    }
}

std::optional<OptionId> ChoiceBlock::optionOnKey(int place) const
{
    if (place >= m_shown.size() || place >= m_pills.size())
        return std::nullopt;
    return m_field.options[m_shown[place]].id;
}

bool ChoiceBlock::opensFind(int place) const
{
    return m_find && m_row && place == keysOfRow(*m_row) - 1;
}

std::optional<PageKeyRow> ChoiceBlock::keyRow() const
{
    if (!m_row)
        return std::nullopt;
    PageKeyRow row{m_field.title, wordsOf(*m_row, m_caps), {}};
    for (int place = 0; place < keysOfRow(*m_row); ++place) {
        PageKey key{m_caps.cap({*m_row, place}), {}, -1};
        if (m_caps.isTaken({*m_row, place})) {
            // a command has it; the page says which
        } else if (opensFind(place)) {
            key.word = tr("Find…");
        } else if (place < m_shown.size() && place < m_pills.size()) {
            key.word = m_field.options[m_shown[place]].name;
            key.colorIndex = m_primary ? m_shown[place] : -1;
        }
        row.keys.append(key);
    }
    return row;
}

OptionPill *ChoiceBlock::pillOf(OptionId option) const
{
    for (int i = 0; i < int(m_pills.size()) && i < int(m_shown.size()); ++i) {
        if (m_field.options[m_shown[i]].id == option)
            return m_pills[i];
    }
    return nullptr;
}

void ChoiceBlock::startFind(const QString &typed)
{
    if (!m_find)
        return;
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->setText(typed);
}

void ChoiceBlock::filter(const QString &typed)
{
    m_current = 0;
    if (typed.isEmpty()) {
        m_count->clear();
        showOptions(m_shortlist);
    } else {
        const QList<int> matches = optionsMatching(m_field, typed);
        m_count->setText(matches.isEmpty() ? tr("no match")
                                           : tr("%n match(es)", nullptr, int(matches.size())));
        showOptions(matches.mid(0, m_pills.size()));
    }
    paintStates();
}

void ChoiceBlock::closeFind()
{
    if (!m_find)
        return;
    const bool hadKeyboard = m_find->hasFocus();
    if (!m_find->text().isEmpty())
        m_find->clear();
    if (hadKeyboard)
        emit findClosed();
}

bool ChoiceBlock::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_find || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Escape:
        closeFind();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (!m_shown.isEmpty()) {
            const int count = int(m_shown.size());
            m_current = (m_current + (key->key() == Qt::Key_Down ? 1 : count - 1)) % count;
            paintStates();
        }
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!key->isAutoRepeat() && !m_find->text().isEmpty() && m_current < m_shown.size()) {
            const OptionId option = m_field.options[m_shown[m_current]].id;
            closeFind();
            emit chosen(m_field.id, option);
        }
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace countersign
