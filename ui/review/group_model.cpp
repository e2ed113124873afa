#include "ui/review/group_model.h"

#include "core/store/database.h"
#include "core/store/ticket_store.h"

#include <QStringList>

#include <algorithm>

namespace countersign
{

namespace
{

constexpr int KeptTexts = 400;

} // namespace

GroupModel::GroupModel(QObject *parent) : QAbstractListModel(parent), m_read(KeptTexts) {}

void GroupModel::setGroup(const TicketColumns &columns, const Taxonomy &taxonomy,
                          std::vector<GroupMember> members, quint32 representative, Database &reader)
{
    beginResetModel();
    m_columns = &columns;
    m_reader = &reader;
    m_taxonomy = taxonomy;
    m_members = std::move(members);
    m_read.clear();
    m_places.clear();
    m_ticks.clear();
    m_odd = 0;
    m_standard.clear();
    m_standardSubject.clear();
    if (const auto text = ticketText(reader, columns.rows().ticketAt(representative))) {
        m_standard = text->body;
        m_standardSubject = text->subject;
    }
    for (size_t i = 0; i < m_members.size(); ++i) {
        const GroupMember &member = m_members[i];
        const bool first = i == 0 || member.isOdd != m_members[i - 1].isOdd;
        if (first) {
            m_places.push_back({member.isOdd ? GroupRow::Kind::OddHeading : GroupRow::Kind::AlikeHeading, 0});
            m_places.push_back({GroupRow::Kind::Columns, 0});
        }
        m_places.push_back({GroupRow::Kind::Member, i});
        m_odd += member.isOdd ? 1 : 0;
        m_ticks.push_back(!member.isOdd);
    }
    endResetModel();
}

void GroupModel::clear()
{
    beginResetModel();
    m_columns = nullptr;
    m_reader = nullptr;
    m_members.clear();
    m_places.clear();
    m_ticks.clear();
    m_read.clear();
    m_odd = 0;
    m_standard.clear();
    endResetModel();
}

void GroupModel::refreshStates()
{
    for (GroupMember &member : m_members)
        member.isOpen = isOpenInGroup(*m_columns, member.row);
    if (const int rows = rowCount())
        emit dataChanged(index(0), index(rows - 1));
}

int GroupModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_places.size());
}

Qt::ItemFlags GroupModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_places[size_t(index.row())].kind != GroupRow::Kind::Member)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable;
}

const GroupModel::Read &GroupModel::readOf(quint32 row) const
{
    if (const Read *known = m_read.object(row))
        return *known;
    auto *read = new Read;
    if (const auto text = ticketText(*m_reader, m_columns->rows().ticketAt(row))) {
        read->externalId = text->externalId;
        // Where only the subjects differ, these are what there is to see.
        const bool bySubject = text->body == m_standard && text->subject != m_standardSubject;
        read->line =
            bySubject ? markedLine(m_standardSubject, text->subject) : markedLine(m_standard, text->body);
    }
    m_read.insert(row, read);
    return *read;
}

GroupRow GroupModel::rowAt(int position) const
{
    const Place &place = m_places[size_t(position)];
    GroupRow row;
    row.kind = place.kind;
    if (row.kind != GroupRow::Kind::Member)
        return row;
    const GroupMember &member = m_members[place.member];
    const TicketState state = m_columns->stateAt(member.row);
    const bool warned = (m_columns->flags()[member.row] & quint32(ReviewFlag::AddressesModel)) != 0;
    row.mayTick = member.isOpen;
    row.ticked = member.isOpen && m_ticks[place.member];
    row.sign = m_columns->marksAt(member.row).testFlag(MarkBit::Flagged) ? StateSign::Flagged
               : warned && state != TicketState::Decided                 ? StateSign::Warned
                                                                         : signOf(state);
    row.likeness = member.likeness;
    const Read &read = readOf(member.row);
    row.externalId = read.externalId;
    row.line = read.line;
    const Field *primary = m_taxonomy.primaryField();
    if (const ChoiceColumn *column = primary ? m_columns->choiceColumn(primary->id) : nullptr) {
        const auto found =
            std::find_if(primary->options.cbegin(), primary->options.cend(), [&](const Option &option) {
                return option.id.value == column->suggested[member.row];
            });
        if (found != primary->options.cend()) {
            row.option = found->name;
            row.color = int(found - primary->options.cbegin());
            if (column->confidence[member.row] != noConfidence)
                row.confidence = unpackConfidence(column->confidence[member.row]);
        }
    }
    return row;
}

QString GroupModel::sentence(const GroupRow &row) const
{
    QStringList parts{row.externalId};
    if (row.mayTick)
        parts.append(row.ticked ? tr("ticked") : tr("not ticked"));
    parts.append(
        {appearanceOf(row.sign).word, tr("%1 alike").arg(confidenceNumber(row.likeness)), row.option});
    if (row.confidence)
        parts.append(confidenceNumber(*row.confidence));
    parts.append(row.line.text.left(200));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QVariant GroupModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    if (m_places[size_t(index.row())].kind != GroupRow::Kind::Member)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return rowAt(index.row()).line.text;
    case Qt::AccessibleTextRole:
        return sentence(rowAt(index.row()));
    case Qt::CheckStateRole: {
        const GroupRow row = rowAt(index.row());
        return row.mayTick ? QVariant(row.ticked ? Qt::Checked : Qt::Unchecked) : QVariant();
    }
    default:
        return {};
    }
}

void GroupModel::toggle(int position)
{
    if (position < 0 || position >= rowCount())
        return;
    const Place &place = m_places[size_t(position)];
    if (place.kind != GroupRow::Kind::Member || !m_members[place.member].isOpen)
        return;
    m_ticks[place.member] = !m_ticks[place.member];
    emit dataChanged(index(position), index(position));
    emit ticksChanged();
}

int GroupModel::firstMember() const
{
    const auto found = std::find_if(m_places.begin(), m_places.end(),
                                    [](const Place &place) { return place.kind == GroupRow::Kind::Member; });
    return found == m_places.end() ? -1 : int(found - m_places.begin());
}

int GroupModel::positionOf(quint32 row) const
{
    const auto found = std::find_if(m_places.begin(), m_places.end(), [this, row](const Place &place) {
        return place.kind == GroupRow::Kind::Member && m_members[place.member].row == row;
    });
    return found == m_places.end() ? -1 : int(found - m_places.begin());
}

std::vector<quint32> GroupModel::withTick(bool ticked) const
{
    std::vector<quint32> rows;
    for (size_t i = 0; i < m_members.size(); ++i) {
        if ((m_ticks[i] && m_members[i].isOpen) == ticked)
            rows.push_back(m_members[i].row);
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

std::vector<quint32> GroupModel::ticked() const
{
    return withTick(true);
}

std::vector<quint32> GroupModel::unticked() const
{
    return withTick(false);
}

} // namespace countersign
