#include "ui/review/letter.h"

#include "core/suggest/text_flags.h"
#include "ui/look/key_button.h"
#include "ui/look/look.h"
#include "ui/look/plain_label.h"
#include "ui/look/sizes.h"
#include "ui/review/letter_head.h"
#include "ui/review/letter_text.h"
#include "ui/review/note_strip.h"
#include "ui/review/quote_finder.h"
#include "ui/review/source_grid.h"
#include "ui/review/source_words.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPaintEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace countersign
{

namespace
{

/// What the letter says already, or says nothing.
bool isShownElsewhere(const SourceColumn &column, const Ticket &ticket)
{
    return column.value.isEmpty() || column.value == ticket.subject || column.value == ticket.body ||
           column.value == ticket.externalId || column.value == ticket.created ||
           (column.value.size() > 40 && ticket.body.contains(column.value));
}

using MarkedSpan = LetterText::MarkedSpan;

void markEvidence(LetterText::Part &part, const FoundQuotes &found)
{
    for (const TextSpan &span : found.spans) {
        const qsizetype begin = part.visible.toShown(span.begin);
        const qsizetype end = part.visible.toShown(span.begin + span.length);
        if (begin < end)
            part.marks.append({{begin, end - begin}, LetterText::Mark::Evidence});
    }
}

constexpr qsizetype mostFound = 500; ///< marks of a search in one text

void markFound(LetterText::Part &part, const SearchQuery &query)
{
    if (query.isEmpty())
        return;
    const QList<TextRange> places = matchesIn(part.original.left(Letter::longestShown), query, mostFound);
    for (const TextRange &place : places) {
        const qsizetype begin = part.visible.toShown(place.start);
        const qsizetype end = part.visible.toShown(place.start + place.length);
        if (begin < end)
            part.marks.append({{begin, end - begin}, LetterText::Mark::Found});
    }
}

} // namespace

Letter::Letter(const Look &look, QWidget *parent)
    : QWidget(parent),
      m_look(look),
      m_head(new LetterHead(look)),
      m_text(new LetterText(look)),
      m_source(new SourceGrid(look)),
      m_note(new NoteStrip(look)),
      m_cutStrip(new QWidget),
      m_cutWords(new PlainLabel(look, {}, Type::Small, Token::TextSecondary)),
      m_showAll(new KeyButton(look, tr("Show all"), QStringLiteral("small")))
{
    setSurface(this, Token::SurfaceCard);
    auto *strip = new QHBoxLayout(m_cutStrip);
    strip->setContentsMargins(m_left, Space::XS, Space::Block, Space::XS);
    strip->addWidget(m_cutWords, 1);
    strip->addWidget(m_showAll);
    m_cutStrip->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_text, 1);
    column->addWidget(m_cutStrip);
    column->addWidget(m_source);
    column->addWidget(m_note);
    connect(m_showAll, &KeyButton::clicked, this, &Letter::showAll);
}

void Letter::setTicket(const ShownTicket &shown, const QStringList &fieldKeys)
{
    m_shown = shown;
    m_fieldKeys = fieldKeys;
    QList<SourceTag> tags;
    QStringList asWritten; // for the tooltip
    QList<SourceColumn> grid;
    for (const SourceColumn &column : shown.ticket.source) {
        if (isShownElsewhere(column, shown.ticket))
            continue;
        const auto tag = tags.size() < 2 ? sourceTag(column.name, column.value) : std::nullopt;
        if (tag) {
            tags.append(*tag);
            asWritten.append(column.name + QStringLiteral(": ") + column.value);
        } else {
            grid.append(column);
        }
    }
    const QString created = createdWords(shown.ticket.created);
    if (created != shown.ticket.created)
        asWritten.prepend(shown.ticket.created);
    m_head->setTicket(shown.ticket.externalId, created, tags, asWritten.join(u'\n'));
    m_source->setColumns(grid);
    m_source->setVisible(m_withSource && !grid.isEmpty());
    setState(shown.state, false);
    setMarks(shown.marks);
    fill(longestShown);
}

void Letter::setMarks(const TicketMarks &marks)
{
    m_head->setFlagged(marks.marks.testFlag(MarkBit::Flagged));
    m_note->setNote(marks.note);
}

void Letter::setState(TicketState state, bool saving)
{
    if (m_shown.veiled && state != TicketState::Decided && state != TicketState::Skipped) {
        m_head->setState(StateSign::Blind, saving ? tr("Saving…") : QString());
        return;
    }
    const bool warned = m_shown.suggestion && state == TicketState::NeedsReview &&
                        m_shown.suggestion->flags.testFlag(ReviewFlag::AddressesModel);
    m_head->setState(warned ? StateSign::Warned : signOf(state), saving ? tr("Saving…") : QString());
}

void Letter::clear()
{
    m_shown = ShownTicket();
    m_missing.clear();
    setMarks({});
    m_text->setLetter({}, {});
    m_cutStrip->hide();
}

void Letter::showAll()
{
    fill(std::numeric_limits<qsizetype>::max());
    m_text->setFocus(Qt::OtherFocusReason);
}

void Letter::fill(qsizetype limit)
{
    const Ticket &ticket = m_shown.ticket;
    LetterText::Part subject{
        ticket.subject, visibleText(ticket.subject, std::min<qsizetype>(limit, 1000)), {}};
    LetterText::Part body{ticket.body, visibleText(ticket.body, limit), {}};
    m_missing.clear();
    if (m_shown.suggestion) {
        const QStringList &quotes = m_shown.suggestion->evidence;
        const FoundQuotes inBody = findQuotes(ticket.body, quotes);
        const FoundQuotes inSubject = findQuotes(ticket.subject, inBody.missing);
        m_missing = inSubject.missing;
        markEvidence(body, inBody);
        markEvidence(subject, inSubject);
    }
    constexpr ReviewFlags suspicious = ReviewFlag::AddressesModel | ReviewFlag::ControlWords;
    const bool looksClean = m_shown.suggestion && !(m_shown.suggestion->flags & suspicious);
    const TextFlags flags =
        looksClean ? TextFlags() : flagsOfTicket(ticket.subject, ticket.body.left(longestShown), m_fieldKeys);
    for (const FlaggedSpan &span : flags.spans) {
        LetterText::Part &part = span.inSubject ? subject : body;
        const qsizetype begin = part.visible.toShown(span.begin);
        const qsizetype end = part.visible.toShown(span.begin + span.length);
        part.marks.append({{begin, end - begin}, LetterText::Mark::Warning});
    }
    for (LetterText::Part *part : {&subject, &body})
        markFound(*part, m_search);
    const bool cut = body.visible.isCut();
    if (cut)
        m_cutWords->setText(
            tr("The first %1 of %2 characters.")
                .arg(QLocale().toString(body.visible.shown), QLocale().toString(body.visible.original)));
    m_cutStrip->setVisible(cut);
    m_text->setLetter(std::move(subject), std::move(body));
}

void Letter::addBelow(QWidget *strip)
{
    layout()->addWidget(strip);
}

void Letter::setMeasures(int left, int measure, bool centred, bool withSource)
{
    m_left = left;
    m_measure = measure;
    m_centred = centred;
    m_withSource = withSource;
    m_source->setVisible(withSource && m_source->height() > 2 * Space::M + 1);
    place();
}

void Letter::place()
{
    const int gap = m_left > 40 ? Space::Block : Space::XXL;
    const int left = m_centred ? std::max(m_left, (width() - m_measure) / 2) : m_left;
    const int right = std::max(gap, width() - left - m_measure);
    m_head->setEdges(left, right);
    m_source->setEdges(left, gap);
    m_note->setEdges(left, gap);
    m_text->setMeasure(left, m_measure, gap);
    m_cutStrip->layout()->setContentsMargins(left, Space::XS, right, Space::XS);
}

void Letter::resizeEvent(QResizeEvent *)
{
    place();
}

void Letter::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), m_look.color(Token::SurfaceCard));
}

} // namespace countersign
