#include "core/dataset/record_import.h"

#include "core/base/hash64.h"
#include "core/store/database.h"
#include "core/store/ticket_store.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>

namespace countersign
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(countersign::Import)
};

constexpr qint64 recordsBetweenLooks = 64; ///< at the clock
constexpr qint64 progressEveryMs = 100;

/// Content is told apart by 32 bits of its hash, beside the 64 bits of the id's.
quint32 contentOf(quint64 recordHash)
{
    return quint32(recordHash ^ (recordHash >> 32));
}

std::string_view cellOf(const RecordView &record, int cell)
{
    return cell < 0 ? std::string_view() : record.cells[size_t(cell)];
}

void appendNumber(std::string &text, qint64 number)
{
    char digits[24];
    const auto end = std::to_chars(std::begin(digits), std::end(digits), number).ptr;
    text.append(digits, end);
}

/// "12-345" as the name of a ticket whose record had no id, from an import before this one. Ids of files may
/// have that form, too; taking them for such names costs a little memory and nothing else.
bool looksNumbered(std::string_view name, qint64 thisImport)
{
    qint64 import = 0;
    const char *const end = name.data() + name.size();
    const auto read = std::from_chars(name.data(), end, import);
    return read.ec == std::errc() && read.ptr != end && *read.ptr == '-' && import > 0 && import < thisImport;
}

} // namespace

RecordImport::RecordImport(const ImportRequest &request, const Taxonomy &taxonomy, ImportId import,
                           TicketId lastTicket)
    : m_request(request),
      m_taxonomy(taxonomy),
      m_import(import),
      m_firstId(lastTicket.value + 1),
      m_nextId(m_firstId)
{
}

Result<void> RecordImport::learnExisting(Database &existing)
{
    const bool byId = !m_request.mapping.id.isEmpty();
    std::string ownNames;
    appendNumber(ownNames, m_import.value);
    ownNames += '-';
    const auto last = countersign::lastTicket(existing);
    if (!last)
        return failure(last.error());
    // The covering index holds both columns: no ticket text is read. Tickets behind the last are what a
    // cancelled import has left.
    return forEachRow(
        existing, "SELECT external_id, record_hash FROM ticket INDEXED BY ticket_external WHERE id <= ?1",
        [&](Statement &row) {
            const std::string_view name = row.utf8(0);
            const auto recordHash = quint64(row.integer(1));
            if (byId || name.starts_with(ownNames)) {
                const quint64 id = hash64(name);
                if (!m_seenIds.find(id))
                    m_seenIds.insert(id, contentOf(recordHash));
            }
            // With an id column only the records that left it empty are known by their bytes.
            if (!byId || looksNumbered(name, m_import.value))
                learnRecord(recordHash);
        },
        *last);
}

void RecordImport::learnRecord(quint64 recordHash)
{
    if (quint32 *counts = m_seenRecords.find(recordHash))
        *counts += 1U << 16;
    else
        m_seenRecords.insert(recordHash, 1U << 16);
}

Result<void> RecordImport::select(TicketSource &source)
{
    const ColumnMapping &mapping = m_request.mapping;
    if (auto checked = checkMapping(mapping, source.columns(), m_taxonomy); !checked)
        return checked;
    QStringList columns;
    const auto add = [&columns](const QString &column) {
        if (column.isEmpty())
            return -1;
        columns.append(column);
        return int(columns.size()) - 1;
    };
    m_idCell = add(mapping.id);
    m_subjectCell = add(mapping.subject);
    m_createdCell = add(mapping.created);
    for (const QString &column : mapping.body) {
        m_bodyCells.push_back(add(column));
        m_bodyHeaders.push_back(column.toStdString());
    }
    for (const TruthColumn &truth : mapping.truth) {
        // checkMapping() has seen to it that the field is there.
        const Field *field = m_taxonomy.fieldByKey(truth.fieldKey);
        m_truthCells.emplace_back(field->id, add(truth.column));
    }
    return source.select(columns);
}

Result<void> RecordImport::run(TicketSource &source, TicketSink &sink, const ImportProgressFunction &progress,
                               const CancelToken &cancel)
{
    if (auto selected = select(source); !selected)
        return selected;
    QElapsedTimer sinceProgress;
    sinceProgress.start();
    while (true) {
        // Before every record: a single one may be a hundred megabytes.
        if (cancel.isCancelled())
            return failure(ErrorKind::Cancelled,
                           Words::tr("The import was cancelled; the project is as it was."));
        if (progress && m_report.read % recordsBetweenLooks == 0 &&
            sinceProgress.elapsed() >= progressEveryMs) {
            sinceProgress.restart();
            progress({source.bytesRead(), source.bytesTotal(), m_report.read});
        }
        const auto step = source.next();
        if (!step)
            return failure(step.error());
        if (*step == ReadStep::End)
            break;
        ++m_report.read;
        const Result<void> taken =
            *step == ReadStep::Record ? takeRecord(source.record(), sink) : takeBadRow(source.badRow());
        if (!taken)
            return taken;
    }
    countRepeatedTexts();
    // What follows needs memory of its own.
    m_seenIds = {};
    m_seenRecords = {};
    if (progress)
        progress({source.bytesTotal(), source.bytesTotal(), m_report.read});
    return sink.flush();
}

Result<void> RecordImport::takeBadRow(const BadRow &row)
{
    m_report.addBadRow(row);
    if (m_request.onBadRow == OnBadRow::Skip)
        return {};
    return failure(
        ErrorKind::InvalidInput,
        Words::tr("%1, %2. Nothing was imported. Mend the file, or choose to skip rows that cannot be read.")
            .arg(m_request.path, row.message));
}

Result<void> RecordImport::takeRecord(const RecordView &record, TicketSink &sink)
{
    const std::string_view subject = cellOf(record, m_subjectCell);
    std::string_view body;
    if (m_bodyCells.size() == 1) {
        body = cellOf(record, m_bodyCells.front());
    } else if (!m_bodyCells.empty()) {
        m_body.clear();
        composeBody(m_bodyHeaders, record.cells.subspan(size_t(m_bodyCells.front()), m_bodyCells.size()),
                    m_body);
        body = m_body;
    }
    const bool hasBody =
        std::ranges::any_of(m_bodyCells, [&record](int cell) { return hasText(cellOf(record, cell)); });
    if (!hasBody && !hasText(subject)) {
        ++m_report.emptyTexts;
        return {};
    }
    const quint64 recordHash = hash64(record.raw);
    m_row.occurrence = 1;
    const auto fate = nameRecord(record, cellOf(record, m_idCell), recordHash);
    if (!fate)
        return failure(fate.error());
    if (*fate == Fate::Skip)
        return {};
    const quint64 textHash = hash64(body, hash64(subject));
    m_textHashes.push_back(textHash);
    m_row.id = m_nextId++;
    m_row.import = m_import.value;
    m_row.record = record.record;
    m_row.externalId = m_name;
    m_row.subject = subject;
    m_row.body = body;
    m_row.created = cellOf(record, m_createdCell);
    m_row.recordHash = qint64(recordHash);
    m_row.textHash = qint64(textHash);
    m_row.raw = record.raw;
    m_row.truth.clear();
    for (const auto &[field, cell] : m_truthCells) {
        if (const std::string_view value = cellOf(record, cell); !value.empty())
            m_row.truth.emplace_back(field, value);
    }
    ++m_report.stored;
    return sink.add(m_row);
}

Result<RecordImport::Fate> RecordImport::nameRecord(const RecordView &record, std::string_view id,
                                                    quint64 recordHash)
{
    if (!id.empty())
        return nameByFile(record, id, contentOf(recordHash));
    return nameByNumber(record, recordHash);
}

Result<RecordImport::Fate> RecordImport::nameByFile(const RecordView &record, std::string_view id,
                                                    quint32 content)
{
    // Known comes before any rule, under every name that the rule "suffix" may have given earlier.
    m_name.assign(id);
    bool isTaken = false;
    for (int suffix = 2; const quint32 *known = m_seenIds.find(hash64(m_name)); ++suffix) {
        if (*known == content) {
            ++m_report.known;
            return Fate::Skip;
        }
        isTaken = true;
        m_name.assign(id);
        m_name += '-';
        appendNumber(m_name, suffix);
    }
    if (isTaken) {
        ++m_report.duplicateIds;
        switch (m_request.onDuplicateId) {
        case OnDuplicateId::KeepFirst:
            ++m_report.duplicatesSkipped;
            return Fate::Skip;
        case OnDuplicateId::Refuse:
            return failure(
                ErrorKind::InvalidInput,
                Words::tr("%1, line %2: the id %3 is already taken by a record with other content. Nothing "
                          "was imported. Choose to add a suffix or to keep the first, or choose another id "
                          "column.")
                    .arg(m_request.path)
                    .arg(record.line)
                    .arg(QString::fromUtf8(id.substr(0, 80))));
        case OnDuplicateId::Suffix:
            break;
        }
    }
    m_seenIds.insert(hash64(m_name), content);
    return Fate::Store;
}

RecordImport::Fate RecordImport::nameByNumber(const RecordView &record, quint64 recordHash)
{
    // The nth equal record of a file is the nth equal record of the project: equal records inside one file
    // are all kept, the same file imported twice is known.
    quint32 *counts = m_seenRecords.find(recordHash);
    if (!counts) {
        m_seenRecords.insert(recordHash, 1);
    } else {
        const quint32 here = (*counts & 0xffffU) + 1;
        *counts = (*counts & 0xffff0000U) | std::min(here, 0xffffU);
        m_row.occurrence = here;
        if (here <= *counts >> 16) {
            ++m_report.known;
            return Fate::Skip;
        }
    }
    m_name.clear();
    appendNumber(m_name, m_import.value);
    m_name += '-';
    appendNumber(m_name, record.record);
    // A file may have ids of this form, too.
    while (m_seenIds.find(hash64(m_name)))
        m_name += "-2";
    if (m_idCell >= 0)
        m_seenIds.insert(hash64(m_name), contentOf(recordHash));
    return Fate::Store;
}

void RecordImport::countRepeatedTexts()
{
    std::ranges::sort(m_textHashes);
    for (size_t i = 1; i < m_textHashes.size(); ++i)
        m_report.repeatedTexts += m_textHashes[i] == m_textHashes[i - 1] ? 1 : 0;
    m_textHashes = {};
}

} // namespace countersign
