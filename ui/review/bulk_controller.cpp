#include "ui/review/bulk_controller.h"

#include "ui/look/painting.h"
#include "ui/models/filter_words.h"
#include "ui/project_session.h"
#include "ui/review/bulk_sheet.h"

#include <QRandomGenerator>

namespace countersign
{

BulkController::BulkController(ProjectSession &session, const Look &look, ActionRegistry &actions,
                               QWidget *window)
    : QObject(window), m_session(session), m_look(look), m_actions(actions), m_window(window)
{
    connect(&session, &ProjectSession::closing, this, &BulkController::drop);
    // The samples were judged under the fields of before.
    connect(&session, &ProjectSession::taxonomyChanged, this, &BulkController::drop);
}

BulkController::~BulkController() = default;

BulkSheet *BulkController::sheet() const
{
    return m_sheet;
}

void BulkController::open(BulkAct::Verb verb, const FilterNames &names)
{
    if (m_sheet || !m_session.isOpen() || m_session.isReadOnly())
        return;
    const LiveColumns &live = *m_session.columns();
    if (!live.isLoaded()) {
        emit m_session.noticed(tr("The labels are still being read. Try again in a moment."));
        return;
    }
    const bool hides = m_session.review()->suggestionMode() != SuggestionMode::Show;
    if (hides && verb == BulkAct::Verb::Accept) {
        emit m_session.noticed(
            tr("Suggestions are hidden, so they cannot be accepted unseen. Show them first."));
        return;
    }
    const ReviewQueue &queue = *m_session.queue();
    const TicketColumns &columns = live.columns();
    m_verb = verb;
    m_openedAt = m_session.clock().wallMilliseconds();
    TicketQuery query = queue.query();
    query.order = TicketOrder::Import; // the order is nothing to an act over all of them
    BulkCheck check(columns, rowsOf(columns, query, m_session.taxonomy(), queue.aids()), m_session.taxonomy(),
                    queue.blind(), QRandomGenerator::global()->generate64());
    BulkAct act;
    act.verb = verb;
    if (verb != check.act().verb)
        check.setAct(act);
    QList<FilterWord> chips;
    const auto parts = filterParts(query.filter, m_session.taxonomy(), names);
    for (const FilterPart &part : parts)
        chips.append({part.words, {}, Token::TextSecondary, std::nullopt});
    if (chips.isEmpty())
        chips.append(
            {filterWords(query.filter, m_session.taxonomy(), names), {}, Token::TextSecondary, std::nullopt});
    m_sheet =
        new BulkSheet(m_look, {columns, m_session.project()->reader(), m_session.taxonomy(), chips, hides},
                      check, m_actions, m_window);
    connect(m_sheet, &BulkSheet::acceptWanted, this, &BulkController::start);
    connect(m_sheet, &BulkSheet::stopWanted, this, [this] {
        if (m_labeller)
            m_labeller->stop();
    });
    connect(m_sheet, &QDialog::finished, this, [this] {
        m_sheet.clear(); // it goes by itself, a moment later
        emit closed();
    });
    m_sheet->open();
}

void BulkController::start()
{
    if (m_labeller || !m_sheet || !m_sheet->check().isPassed())
        return;
    const BulkCheck &check = m_sheet->check();
    const TicketRows &rows = m_session.columns()->rows();
    std::vector<TicketId> tickets;
    tickets.reserve(check.plan().rows.size());
    for (const quint32 row : check.plan().rows)
        tickets.push_back(rows.ticketAt(row));
    m_labeller = std::make_unique<BulkLabeller>(*m_session.project()->writer(), m_session.clock());
    connect(m_labeller.get(), &BulkLabeller::progressChanged, m_sheet, &BulkSheet::setProgress);
    connect(m_labeller.get(), &BulkLabeller::finished, this, &BulkController::take);
    connect(m_labeller.get(), &BulkLabeller::failed, this,
            [this](const Error &error, const BulkOutcome &outcome) {
                m_labeller.release()->deleteLater();
                QString words = error.message;
                if (outcome.written > 0)
                    words += u' ' + tr("%Ln ticket(s) were written before; Undo takes them back.", nullptr,
                                       int(outcome.written));
                if (m_sheet)
                    m_sheet->setFailed(words);
                emit written(outcome);
            });
    m_sheet->setProgress(0, qint64(tickets.size()));
    m_labeller->start(check.act(), std::move(tickets), m_session.taxonomy(), m_session.annotator(),
                      m_openedAt);
}

void BulkController::take(const BulkOutcome &outcome)
{
    m_labeller.release()->deleteLater(); // it is what calls
    if (m_sheet)
        m_sheet->finish();
    const auto count = int(outcome.written);
    QStringList words{m_verb == BulkAct::Verb::Accept ? tr("%Ln ticket(s) accepted.", nullptr, count)
                                                      : tr("%Ln ticket(s) set.", nullptr, count)};
    if (outcome.wasStopped)
        words.prepend(tr("Stopped."));
    if (outcome.leftAlone > 0)
        words.append(tr("%Ln changed meanwhile and stayed as they were.", nullptr, int(outcome.leftAlone)));
    if (count == 0) {
        emit m_session.noticed(words.join(u' '));
    } else {
        words.append(tr("%1 takes them back.").arg(keyCapText(QKeySequence(Qt::CTRL | Qt::Key_Z))));
        emit m_session.undoableDone(words.join(u' '));
    }
    emit written(outcome);
}

void BulkController::drop()
{
    m_labeller.reset();
    if (m_sheet)
        m_sheet->finish();
}

} // namespace countersign
