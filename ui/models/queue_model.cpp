#include "ui/models/queue_model.h"

#include "core/store/database.h"
#include "ui/look/state_words.h"
#include "ui/models/queue_roles.h"

#include <QSet>

#include <algorithm>
#include <limits>

namespace countersign
{

namespace
{

constexpr int KeptLines = 512;
constexpr int ReadTogether = 16;

} // namespace

QueueModel::QueueModel(QObject *parent) : QAbstractListModel(parent), m_lines(KeptLines) {}

void QueueModel::setQueue(ReviewQueue &queue, const LiveColumns &columns, Database &reader)
{
    beginResetModel();
    m_queue = &queue;
    m_columns = &columns;
    m_reader = &reader;
    m_lines.clear();
    endResetModel();
    connect(&queue, &ReviewQueue::changed, this, [this] {
        beginResetModel();
        m_lines.clear();
        endResetModel();
    });
    connect(&queue, &ReviewQueue::rowsUpdated, this, &QueueModel::onRowsUpdated);
}

void QueueModel::clear()
{
    beginResetModel();
    m_lines.clear();
    if (m_queue)
        m_queue->disconnect(this);
    m_queue = nullptr;
    m_columns = nullptr;
    m_reader = nullptr;
    endResetModel();
}

void QueueModel::setTaxonomy(const Taxonomy &taxonomy)
{
    m_taxonomy = taxonomy;
    m_rule = StateRule(taxonomy);
    m_lines.clear();
    if (const int rows = rowCount())
        emit dataChanged(index(0), index(rows - 1));
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || !m_queue)
        return 0;
    return int(std::min<qsizetype>(m_queue->size(), std::numeric_limits<int>::max()));
}

const TicketLine *QueueModel::lineAt(int position) const
{
    if (const TicketLine *known = m_lines.object(position))
        return known;
    const int first = position - position % ReadTogether;
    const int end = std::min(first + ReadTogether, rowCount());
    std::vector<TicketId> tickets;
    for (int i = first; i < end; ++i)
        tickets.push_back(m_queue->ticketAt(i));
    const auto lines = readTicketLines(*m_reader, m_rule, tickets);
    if (!lines)
        return nullptr; // the page says what is wrong with the file
    for (int i = first; i < end; ++i)
        m_lines.insert(i, new TicketLine((*lines)[i - first]));
    return m_lines.object(position);
}

TicketState QueueModel::stateOf(const TicketLine &line, int position) const
{
    if (!m_columns->isLoaded())
        return line.state;
    return m_columns->columns().stateAt(m_queue->rows()[size_t(position)]);
}

const LabelCell *QueueModel::primaryCell(const TicketLine &line) const
{
    const Field *primary = m_taxonomy.primaryField();
    if (!primary)
        return nullptr;
    const auto found = std::ranges::find_if(line.label.cells, [primary](const LabelCell &cell) {
        return qint64(cell.field) == primary->id.value;
    });
    return found == line.label.cells.cend() ? nullptr : &*found;
}

QVariant QueueModel::option(const TicketLine &line, int role) const
{
    const LabelCell *cell = primaryCell(line);
    if (!cell)
        return role == OptionNameRole ? QVariant(QString()) : QVariant(0);
    const OptionId shown{cell->decided ? cell->decided : cell->suggested};
    const QList<Option> &options = m_taxonomy.primaryField()->options;
    const auto found = std::ranges::find(options, shown, &Option::id);
    if (found == options.cend())
        return role == OptionNameRole ? QVariant(QString()) : QVariant(0);
    if (role == OptionNameRole)
        return found->name;
    return int(found - options.cbegin());
}

QString QueueModel::reason(const TicketLine &line, TicketState state) const
{
    const LabelCell *cell = primaryCell(line);
    const Field *primary = m_taxonomy.primaryField();
    switch (state) {
    case TicketState::Decided: {
        if (!cell || !cell->suggested || !cell->decided)
            return tr("decided");
        if (cell->suggested == cell->decided)
            return tr("accepted");
        const Option *was = optionById(*primary, OptionId{cell->suggested});
        return was ? tr("was %1").arg(was->name) : tr("corrected");
    }
    case TicketState::Skipped:
        return tr("skipped");
    case TicketState::InReview:
        return tr("partly decided");
    case TicketState::Auto:
        return tr("automatic");
    case TicketState::Unknown:
        return tr("answer lost");
    case TicketState::Failed:
        return tr("no usable answer");
    case TicketState::Waiting:
        return tr("no suggestion yet");
    case TicketState::Ready:
        return {};
    case TicketState::NeedsReview:
        break;
    }
    const ReviewFlags flags = line.label.flags;
    if (flags.testFlag(ReviewFlag::AddressesModel))
        return tr("addresses the model");
    if (flags.testFlag(ReviewFlag::NotMeasured))
        return tr("not yet measured");
    if (flags.testFlag(ReviewFlag::Unmapped))
        return tr("unknown label");
    if (flags.testFlag(ReviewFlag::MissingField) || flags.testFlag(ReviewFlag::MissingConfidence))
        return tr("incomplete answer");
    if (cell && primary && cell->confidence != noConfidence) {
        const double gate =
            m_taxonomy.thresholdFor(*primary, optionById(*primary, OptionId{cell->suggested}));
        if (unpackConfidence(cell->confidence) < gate)
            return tr("below %1").arg(confidenceNumber(gate));
    }
    if (flags.testFlag(ReviewFlag::SourcesDisagree))
        return tr("sources disagree");
    return tr("another field is unsure");
}

QString QueueModel::sentence(const TicketLine &line, TicketState state) const
{
    QStringList parts{line.subject.isEmpty() ? line.start : line.subject, appearanceOf(state).word,
                      option(line, OptionNameRole).toString(), reason(line, state)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

/// No option, no number, no state that tells: only that a person chooses first. Nothing: as for the others.
std::optional<QVariant> QueueModel::hiddenData(const TicketLine &line, TicketState state, int role) const
{
    const bool blind = m_queue->blind().hides(line.id, state);
    const bool settled = state == TicketState::Decided || state == TicketState::Skipped;
    switch (role) {
    case Qt::AccessibleTextRole:
        return QVariant(QStringList{line.subject.isEmpty() ? line.start : line.subject,
                                    appearanceOf(settled ? signOf(state) : StateSign::Blind).word}
                            .join(QStringLiteral(", ")));
    case StateSignRole:
        return settled ? int(signOf(state)) : int(StateSign::Blind);
    case OptionNameRole:
    case OptionColorRole: {
        if (state != TicketState::Decided)
            return role == OptionNameRole ? QVariant(QString()) : QVariant(0);
        return std::nullopt; // the person's own
    }
    case ReasonRole:
        if (state == TicketState::Decided)
            return QVariant(tr("decided"));
        if (state == TicketState::Skipped)
            return QVariant(tr("skipped"));
        return QVariant(blind ? tr("blind: choose first") : tr("choose first"));
    case ConfidenceRole:
        return QVariant();
    default:
        return std::nullopt;
    }
}

bool QueueModel::isFlagged(const TicketLine &line, int position) const
{
    if (!m_columns->isLoaded())
        return line.label.marks.testFlag(MarkBit::Flagged);
    return m_columns->columns().marksAt(m_queue->rows()[size_t(position)]).testFlag(MarkBit::Flagged);
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!m_queue || !index.isValid() || index.row() >= rowCount())
        return {};
    if (role == TicketIdRole)
        return m_queue->ticketAt(index.row()).value;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case SubjectRole:
    case StateSignRole:
    case OptionNameRole:
    case OptionColorRole:
    case ReasonRole:
    case ConfidenceRole:
    case DecidedRole:
        break;
    default:
        return {}; // views ask for fonts and colours of every row; none of them needs the file
    }
    const TicketLine *line = lineAt(index.row());
    if (!line)
        return {};
    const TicketState state = stateOf(*line, index.row());
    if (m_queue->hidesSuggestion(line->id, state)) {
        if (const auto hidden = hiddenData(*line, state, role))
            return *hidden;
    }
    switch (role) {
    case Qt::DisplayRole:
    case SubjectRole:
        return line->subject.isEmpty() ? line->start : line->subject.left(300);
    case Qt::AccessibleTextRole:
        return sentence(*line, state);
    case StateSignRole:
        if (isFlagged(*line, index.row()) && state != TicketState::Decided)
            return int(StateSign::Flagged);
        return int(state == TicketState::NeedsReview && line->label.flags.testFlag(ReviewFlag::AddressesModel)
                       ? StateSign::Warned
                       : signOf(state));
    case OptionNameRole:
    case OptionColorRole:
        return option(*line, role);
    case ReasonRole:
        return reason(*line, state);
    case ConfidenceRole: {
        const LabelCell *cell = primaryCell(*line);
        return cell && cell->confidence != noConfidence ? QVariant(unpackConfidence(cell->confidence))
                                                        : QVariant();
    }
    case DecidedRole:
        return state == TicketState::Decided || state == TicketState::Skipped;
    default:
        return {};
    }
}

void QueueModel::onRowsUpdated(const QList<quint32> &rows)
{
    const QSet<quint32> changed(rows.cbegin(), rows.cend());
    const QList<int> known = m_lines.keys();
    for (const int position : known) {
        if (position >= rowCount() || !changed.contains(m_queue->rows()[size_t(position)]))
            continue;
        m_lines.remove(position);
        emit dataChanged(index(position), index(position));
    }
}

} // namespace countersign
