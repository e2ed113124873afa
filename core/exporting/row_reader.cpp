#include "core/exporting/row_reader.h"

#include "core/store/database.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>

#include <algorithm>
#include <limits>
#include <numeric>
#include <tuple>
#include <utility>

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
    "SELECT ticket_id, id, run_id, taxonomy_version, source, model, answers, flags "
    "FROM suggestion INDEXED BY suggestion_ticket ORDER BY ticket_id, id";
constexpr const char *suggestionsWithDetailsSql =
    "SELECT ticket_id, id, run_id, taxonomy_version, source, model, answers, flags, uuid, reasoning, "
    "evidence, created_at FROM suggestion INDEXED BY suggestion_ticket ORDER BY ticket_id, id";
constexpr const char *baselineSql =
    "SELECT ticket_id, run_id, taxonomy_version, answers, flags, uuid, reasoning, evidence, created_at "
    "FROM baseline_suggestion ORDER BY ticket_id";
constexpr const char *decisionsSql =
    "SELECT ticket_id, annotator_id, taxonomy_version, kind, answers, shown_uuid, blind, decided_at, "
    "took_ms, "
    // What was done again is what it was the first time.
    "(SELECT iif(a.kind = 2, (SELECT o.kind FROM action o WHERE o.id = a.undoes), a.kind) FROM action a "
    "WHERE a.id = decision.action_id) FROM decision INDEXED BY decision_ticket ORDER BY ticket_id, id";

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

/// The four columns from `column` on: uuid, reasoning, evidence, time.
void readDetails(const Statement &row, int column, ExportSuggestion &suggestion)
{
    suggestion.uuid = row.bytes(column);
    suggestion.reasoning = row.utf8(column + 1);
    suggestion.evidence = row.utf8(column + 2);
    suggestion.createdAt = row.integer(column + 3);
    makePlainArray(suggestion.evidence);
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
                     const ExportOptions &options, CancelToken cancel)
    : m_reader(reader),
      m_snapshot(snapshot),
      m_names(names),
      m_include(options.include),
      m_withTexts(options.format == ExportFormat::Jsonl),
      m_withDetails(options.format == ExportFormat::Jsonl || options.reasoningColumns),
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
         {std::pair(&m_labels, labelsSql),
          std::pair(&m_suggestions, m_withDetails ? suggestionsWithDetailsSql : suggestionsSql),
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

Result<bool> RowReader::next(StoredRow &to)
{
    ExportRow &row = to.row;
    for (;;) {
        if (m_cancel.isCancelled())
            return failure(ErrorKind::Cancelled, Words::tr("The export was cancelled."));
        const auto found = nextTicket();
        if (!found || !*found)
            return found;
        row.ticket = m_tickets->integer(0);
        if (const auto read = readLabel(row); !read)
            return failure(read.error());
        if (includes(m_include, row.state))
            break;
        ++m_counts.leftOut[size_t(row.state)];
    }
    ++m_counts.written[size_t(row.state)];
    row.sourceFile = m_import;
    readTexts(to);
    if (const auto read = readSuggestions(to); !read)
        return failure(read.error());
    if (const auto read = readBaseline(to); !read)
        return failure(read.error());
    row.suggestions = to.listed;
    if (const auto read = readDecisions(to); !read)
        return failure(read.error());
    return true;
}

Result<void> RowReader::readLabel(ExportRow &row)
{
    row.state = TicketState::Waiting;
    if (auto skipped = m_labels.skipTo(row.ticket); !skipped)
        return skipped;
    if (m_labels.ticket != row.ticket)
        return {};
    const Statement &label = *m_labels.statement;
    m_label.person = static_cast<PersonState>(label.integer(1));
    m_label.ledger = static_cast<LedgerState>(label.integer(2));
    m_label.hasSuggestion = label.integer(3) >= 0;
    m_label.flags = flagsOf(label, 4);
    unpackCells(label.bytes(5), m_label.cells);
    row.state = stateOf(m_label, m_rule);
    return {};
}

void RowReader::readTexts(StoredRow &to) const
{
    std::array<size_t, 4> sizes{};
    const int count = m_withTexts ? 4 : 1;
    to.texts.clear();
    for (int i = 0; i < count; ++i) {
        const std::string_view text = m_tickets->utf8(i + 1);
        to.texts += text;
        sizes[size_t(i)] = text.size();
    }
    const char *at = to.texts.data();
    const auto next = [&at](size_t size) { return std::string_view(std::exchange(at, at + size), size); };
    to.row.raw = next(sizes[0]);
    to.row.externalId = next(sizes[1]);
    to.row.subject = next(sizes[2]);
    to.row.body = next(sizes[3]);
}

Result<void> RowReader::readSuggestions(StoredRow &to)
{
    to.usedSuggestions = 0;
    to.listed.clear();
    to.row.current = nullptr;
    if (auto skipped = m_suggestions.skipTo(to.row.ticket); !skipped)
        return skipped;
    while (m_suggestions.ticket == to.row.ticket) {
        const Statement &row = *m_suggestions.statement;
        ExportSuggestion &suggestion = to.freshSuggestion();
        suggestion.id = row.integer(1);
        suggestion.run = row.integer(2);
        suggestion.taxonomy = row.integer(3);
        suggestion.source = static_cast<SourceKind>(row.integer(4));
        suggestion.model = row.utf8(5);
        suggestion.answersJson = row.utf8(6);
        suggestion.flags = flagsOf(row, 7);
        if (m_withDetails)
            readDetails(row, 8, suggestion);
        to.listed.push_back(&suggestion);
        if (auto stepped = m_suggestions.step(); !stepped)
            return stepped;
    }
    // As suggestionsOf() orders them: adopted runs first, of those the newest.
    if (to.listed.size() > 1) {
        std::ranges::sort(to.listed, [this](const ExportSuggestion *left, const ExportSuggestion *right) {
            return std::tuple(m_names.isAdopted(left->run), left->run, left->id) >
                   std::tuple(m_names.isAdopted(right->run), right->run, right->id);
        });
    }
    if (!to.listed.empty() && m_names.isAdopted(to.listed.front()->run))
        to.row.current = to.listed.front();
    return {};
}

Result<void> RowReader::readBaseline(StoredRow &to)
{
    if (auto skipped = m_baseline.skipTo(to.row.ticket); !skipped)
        return skipped;
    if (m_baseline.ticket != to.row.ticket)
        return {};
    const Statement &row = *m_baseline.statement;
    ExportSuggestion &suggestion = to.freshSuggestion();
    suggestion.id = 0;
    suggestion.run = row.integer(1);
    suggestion.taxonomy = row.integer(2);
    suggestion.source = SourceKind::Baseline;
    suggestion.model = "offline baseline";
    suggestion.answersJson = row.utf8(3);
    suggestion.flags = flagsOf(row, 4);
    if (m_withDetails)
        readDetails(row, 5, suggestion);
    to.listed.push_back(&suggestion);
    if (!to.row.current)
        to.row.current = &suggestion;
    return {};
}

Result<void> RowReader::readDecisions(StoredRow &to)
{
    to.usedDecisions = 0;
    to.row.decision = nullptr;
    if (auto skipped = m_decisions.skipTo(to.row.ticket); !skipped)
        return skipped;
    while (m_decisions.ticket == to.row.ticket) {
        const Statement &row = *m_decisions.statement;
        ExportDecision &decision = to.freshDecision();
        decision.annotator = row.integer(1);
        decision.taxonomy = row.integer(2);
        decision.kind = static_cast<DecisionKind>(row.integer(3));
        decision.answersJson = row.utf8(4);
        decision.shownSuggestion = row.bytes(5);
        decision.blind = row.integer(6) != 0;
        decision.decidedAt = row.integer(7);
        decision.tookMs = row.integer(8);
        decision.act = static_cast<ActionKind>(row.integer(9));
        if (auto stepped = m_decisions.step(); !stepped)
            return stepped;
    }
    // As finalDecision() chooses: of each annotator the latest, of those that are not cleared the latest.
    m_seenAnnotators.clear();
    for (size_t i = to.usedDecisions; i-- > 0;) {
        const ExportDecision &decision = *to.decisions[i];
        if (std::ranges::find(m_seenAnnotators, decision.annotator) != m_seenAnnotators.end())
            continue;
        m_seenAnnotators.push_back(decision.annotator);
        if (decision.kind == DecisionKind::Cleared)
            continue;
        to.row.decision = &decision;
        break;
    }
    return {};
}

Result<void> readAnswers(StoredRow &row)
{
    for (size_t i = 0; i < row.usedSuggestions; ++i) {
        ExportSuggestion &suggestion = *row.suggestions[i];
        if (!suggestion.answers.read(suggestion.answersJson))
            return failure(damagedAnswers(row.row.ticket));
    }
    for (size_t i = 0; i < row.usedDecisions; ++i) {
        ExportDecision &decision = *row.decisions[i];
        if (&decision == row.row.decision && !decision.answers.read(decision.answersJson))
            return failure(damagedAnswers(row.row.ticket));
    }
    return {};
}

} // namespace countersign
