#include "core/exporting/row_reader.h"

#include "core/store/database.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>

#include <algorithm>
#include <limits>
#include <numeric>

namespace countersign
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(countersign::Export)
};

constexpr qint64 done = std::numeric_limits<qint64>::max();

constexpr const char *ticketsSql = "SELECT id, raw FROM ticket WHERE id BETWEEN ?1 AND ?2 ORDER BY id";
constexpr const char *ticketsWithTextsSql =
    "SELECT id, raw, external_id, subject, body FROM ticket WHERE id BETWEEN ?1 AND ?2 ORDER BY id";
constexpr const char *labelsSql =
    "SELECT ticket_id, person, ledger, source, flags, labels FROM current_label ORDER BY ticket_id";
// The index is named because sorting all rows would need memory that grows with the project.
constexpr const char *suggestionsSql =
    "SELECT ticket_id, id, uuid, run_id, taxonomy_version, source, model, answers, flags, reasoning, "
    "evidence, "
    "created_at FROM suggestion INDEXED BY suggestion_ticket ORDER BY ticket_id, id";
constexpr const char *baselineSql =
    "SELECT ticket_id, uuid, run_id, taxonomy_version, answers, flags, reasoning, evidence, created_at "
    "FROM baseline_suggestion ORDER BY ticket_id";
constexpr const char *decisionsSql =
    "SELECT ticket_id, annotator_id, taxonomy_version, kind, answers, shown_uuid, blind, decided_at, took_ms "
    "FROM decision INDEXED BY decision_ticket ORDER BY ticket_id, id";

ReviewFlags flagsOf(const Statement &row, int column)
{
    return ReviewFlags::fromInt(ReviewFlags::Int(row.integer(column)));
}

void unpackCells(std::string_view bytes, QList<LabelCell> &cells)
{
    cells.resize(qsizetype(bytes.size() / 8));
    const char *at = bytes.data();
    for (LabelCell &cell : cells) {
        cell = {qFromLittleEndian<quint16>(at), qFromLittleEndian<quint16>(at + 2),
                qFromLittleEndian<quint16>(at + 4), qFromLittleEndian<quint16>(at + 6)};
        at += 8;
    }
}

/// What stands in the file is copied into JSON as it is, so it must be what we write ourselves.
void makePlainArray(std::string &evidence)
{
    if (isPlainStringArray(evidence))
        return;
    QStringList quotes;
    for (const auto quote : QJsonDocument::fromJson(QByteArray::fromStdString(evidence)).array())
        quotes.append(quote.toString());
    evidence = QJsonDocument(QJsonArray::fromStringList(quotes)).toJson(QJsonDocument::Compact).toStdString();
}

Error damagedAnswers(qint64 ticket)
{
    return {ErrorKind::Storage,
            Words::tr(
                "The stored answers of ticket %1 cannot be read: the project file is damaged. Open a backup "
                "copy from the same folder.")
                .arg(ticket),
            {}};
}

} // namespace

qint64 ExportCounts::writtenInAll() const
{
    return std::accumulate(written.begin(), written.end(), qint64(0));
}

qint64 ExportCounts::leftOutInAll() const
{
    return std::accumulate(leftOut.begin(), leftOut.end(), qint64(0));
}

Result<void> RowReader::Cursor::open(Database &reader, const char *sql)
{
    const auto prepared = reader.prepare(sql);
    if (!prepared)
        return failure(prepared.error());
    statement = *prepared;
    return step();
}

Result<void> RowReader::Cursor::step()
{
    const auto stepped = statement->step();
    if (!stepped)
        return failure(stepped.error());
    ticket = *stepped ? statement->integer(0) : done;
    return {};
}

Result<void> RowReader::Cursor::skipTo(qint64 wanted)
{
    while (ticket < wanted) {
        if (auto stepped = step(); !stepped)
            return stepped;
    }
    return {};
}

void RowReader::Cursor::close()
{
    if (statement)
        statement->reset();
}

RowReader::RowReader(Database &reader, const ExportSnapshot &snapshot, const ExportNames &names,
                     ExportInclude include, bool withTexts, CancelToken cancel)
    : m_reader(reader),
      m_snapshot(snapshot),
      m_names(names),
      m_include(include),
      m_withTexts(withTexts),
      m_cancel(std::move(cancel)),
      m_rule(snapshot.taxonomy())
{
}

RowReader::~RowReader()
{
    for (Cursor *cursor : {&m_labels, &m_suggestions, &m_baseline, &m_decisions})
        cursor->close();
    if (m_tickets)
        m_tickets->reset();
}

Result<void> RowReader::open()
{
    for (const auto &[cursor, sql] :
         {std::pair(&m_labels, labelsSql), std::pair(&m_suggestions, suggestionsSql),
          std::pair(&m_baseline, baselineSql), std::pair(&m_decisions, decisionsSql)}) {
        if (auto opened = cursor->open(m_reader, sql); !opened)
            return opened;
    }
    return {};
}

Result<void> RowReader::openImport()
{
    const ImportInfo &import = m_snapshot.imports.at(qsizetype(m_import));
    const auto prepared = m_reader.prepare(m_withTexts ? ticketsWithTextsSql : ticketsSql);
    if (!prepared)
        return failure(prepared.error());
    m_tickets = *prepared;
    m_tickets->bind(0, import.firstTicket).bind(1, import.lastTicket);
    return {};
}

Result<bool> RowReader::nextTicket()
{
    while (m_import < size_t(m_snapshot.imports.size())) {
        if (!m_tickets) {
            if (const auto opened = openImport(); !opened)
                return failure(opened.error());
        }
        auto stepped = m_tickets->step();
        if (!stepped || *stepped)
            return stepped;
        m_tickets->reset();
        m_tickets = nullptr;
        ++m_import;
    }
    return false;
}

Result<bool> RowReader::next()
{
    for (;;) {
        if (m_cancel.isCancelled())
            return failure(ErrorKind::Cancelled, Words::tr("The export was cancelled."));
        const auto found = nextTicket();
        if (!found || !*found)
            return found;
        m_row.ticket = m_tickets->integer(0);
        if (const auto read = readLabel(); !read)
            return failure(read.error());
        if (includes(m_include, m_row.state))
            break;
        ++m_counts.leftOut[size_t(m_row.state)];
    }
    ++m_counts.written[size_t(m_row.state)];
    m_row.sourceFile = m_import;
    m_row.raw = m_tickets->utf8(1);
    if (m_withTexts) {
        m_row.externalId = m_tickets->utf8(2);
        m_row.subject = m_tickets->utf8(3);
        m_row.body = m_tickets->utf8(4);
    }
    if (const auto read = readSuggestions(); !read)
        return failure(read.error());
    if (const auto read = readDecisions(); !read)
        return failure(read.error());
    return true;
}

Result<void> RowReader::readLabel()
{
    m_row.state = TicketState::Waiting;
    if (auto skipped = m_labels.skipTo(m_row.ticket); !skipped)
        return skipped;
    if (m_labels.ticket != m_row.ticket)
        return {};
    const Statement &row = *m_labels.statement;
    m_label.person = static_cast<PersonState>(row.integer(1));
    m_label.ledger = static_cast<LedgerState>(row.integer(2));
    m_label.hasSuggestion = row.integer(3) >= 0;
    m_label.flags = flagsOf(row, 4);
    unpackCells(row.utf8(5), m_label.cells);
    m_row.state = stateOf(m_label, m_rule);
    return {};
}

ExportSuggestion &RowReader::freshSuggestion()
{
    if (m_usedSuggestions == m_suggestionPool.size())
        m_suggestionPool.push_back(std::make_unique<ExportSuggestion>());
    return *m_suggestionPool[m_usedSuggestions++];
}

ExportDecision &RowReader::freshDecision()
{
    if (m_usedDecisions == m_decisionPool.size())
        m_decisionPool.push_back(std::make_unique<ExportDecision>());
    return *m_decisionPool[m_usedDecisions++];
}

Result<void> RowReader::finish(ExportSuggestion &suggestion)
{
    if (!suggestion.answers.read(suggestion.answersJson))
        return failure(damagedAnswers(m_row.ticket));
    makePlainArray(suggestion.evidence);
    m_listed.push_back(&suggestion);
    return {};
}

Result<void> RowReader::readSuggestions()
{
    m_usedSuggestions = 0;
    m_listed.clear();
    m_row.current = nullptr;
    if (auto skipped = m_suggestions.skipTo(m_row.ticket); !skipped)
        return skipped;
    while (m_suggestions.ticket == m_row.ticket) {
        const Statement &row = *m_suggestions.statement;
        ExportSuggestion &suggestion = freshSuggestion();
        suggestion.id = row.integer(1);
        suggestion.uuid = row.utf8(2);
        suggestion.run = row.integer(3);
        suggestion.taxonomy = row.integer(4);
        suggestion.source = static_cast<SourceKind>(row.integer(5));
        suggestion.model = row.utf8(6);
        suggestion.answersJson = row.utf8(7);
        suggestion.flags = flagsOf(row, 8);
        suggestion.reasoning = row.utf8(9);
        suggestion.evidence = row.utf8(10);
        suggestion.createdAt = row.integer(11);
        if (auto finished = finish(suggestion); !finished)
            return finished;
        if (auto stepped = m_suggestions.step(); !stepped)
            return stepped;
    }
    // As suggestionsOf() orders them: adopted runs first, of those the newest.
    std::ranges::sort(m_listed, [this](const ExportSuggestion *left, const ExportSuggestion *right) {
        return std::tuple(m_names.isAdopted(left->run), left->run, left->id) >
               std::tuple(m_names.isAdopted(right->run), right->run, right->id);
    });
    if (!m_listed.empty() && m_names.isAdopted(m_listed.front()->run))
        m_row.current = m_listed.front();
    if (auto skipped = m_baseline.skipTo(m_row.ticket); !skipped)
        return skipped;
    if (m_baseline.ticket == m_row.ticket) {
        const Statement &row = *m_baseline.statement;
        ExportSuggestion &suggestion = freshSuggestion();
        suggestion.id = 0;
        suggestion.uuid = row.utf8(1);
        suggestion.run = row.integer(2);
        suggestion.taxonomy = row.integer(3);
        suggestion.source = SourceKind::Baseline;
        suggestion.model = "offline baseline";
        suggestion.answersJson = row.utf8(4);
        suggestion.flags = flagsOf(row, 5);
        suggestion.reasoning = row.utf8(6);
        suggestion.evidence = row.utf8(7);
        suggestion.createdAt = row.integer(8);
        if (auto finished = finish(suggestion); !finished)
            return finished;
        if (!m_row.current)
            m_row.current = &suggestion;
    }
    m_row.suggestions = m_listed;
    return {};
}

Result<void> RowReader::readDecisions()
{
    m_usedDecisions = 0;
    m_row.decision = nullptr;
    if (auto skipped = m_decisions.skipTo(m_row.ticket); !skipped)
        return skipped;
    while (m_decisions.ticket == m_row.ticket) {
        const Statement &row = *m_decisions.statement;
        ExportDecision &decision = freshDecision();
        decision.annotator = row.integer(1);
        decision.taxonomy = row.integer(2);
        decision.kind = static_cast<DecisionKind>(row.integer(3));
        decision.answersJson = row.utf8(4);
        decision.shownSuggestion = row.utf8(5);
        decision.blind = row.integer(6) != 0;
        decision.decidedAt = row.integer(7);
        decision.tookMs = row.integer(8);
        if (auto stepped = m_decisions.step(); !stepped)
            return stepped;
    }
    // As finalDecision() chooses: of each annotator the latest, of those that are not cleared the latest.
    m_seenAnnotators.clear();
    for (size_t i = m_usedDecisions; i-- > 0;) {
        ExportDecision &decision = *m_decisionPool[i];
        if (std::ranges::find(m_seenAnnotators, decision.annotator) != m_seenAnnotators.end())
            continue;
        m_seenAnnotators.push_back(decision.annotator);
        if (decision.kind == DecisionKind::Cleared)
            continue;
        if (!decision.answers.read(decision.answersJson))
            return failure(damagedAnswers(m_row.ticket));
        m_row.decision = &decision;
        break;
    }
    return {};
}

} // namespace countersign
