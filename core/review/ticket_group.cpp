#include "core/review/ticket_group.h"

#include "core/review/shingles.h"
#include "core/store/database.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <map>
#include <tuple>

namespace countersign
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(countersign::TicketGroup)
};

bool isHidden(const TicketColumns &columns, quint32 row, const BlindSample &blind)
{
    return blind.hides(columns.rows().ticketAt(row), columns.stateAt(row));
}

/// Flagged by a person, or its text addresses the model: an act over many leaves it to an eye of its own.
bool isFlagged(const TicketColumns &columns, quint32 row)
{
    return columns.marksAt(row).testFlag(MarkBit::Flagged) ||
           (columns.flags()[row] & quint32(ReviewFlag::AddressesModel)) != 0;
}

/// What is suggested for a field, as option integers, sorted; empty: nothing.
std::vector<quint16> suggestedAt(const TicketColumns &columns, const Field &field, quint32 row)
{
    if (const ChoiceColumn *choice = columns.choiceColumn(field.id)) {
        const quint16 option = choice->suggested[row];
        return option ? std::vector<quint16>{option} : std::vector<quint16>();
    }
    if (const ChoicesColumn *choices = columns.choicesColumn(field.id)) {
        const auto set = choices->sets.at(choices->suggested[row]);
        return {set.begin(), set.end()};
    }
    return {};
}

bool isOffered(const Field &field, const std::vector<quint16> &options)
{
    return std::all_of(options.begin(), options.end(), [&field](quint16 id) {
        const Option *option = optionById(field, OptionId{id});
        return option && !option->retired;
    });
}

FieldConsent consentOn(const TicketColumns &columns, const Field &field, std::span<const quint32> rows)
{
    FieldConsent consent;
    consent.field = field.id;
    consent.of = qint64(rows.size());
    std::map<std::vector<quint16>, qint64> counts;
    for (const quint32 row : rows) {
        auto said = suggestedAt(columns, field, row);
        if (!said.empty() && isOffered(field, said))
            ++counts[std::move(said)];
    }
    const auto most = std::max_element(counts.begin(), counts.end(), [](const auto &a, const auto &b) {
        return a.second < b.second; // the first of equal ones stays
    });
    if (most == counts.end())
        return consent;
    consent.saying = most->second;
    for (const quint16 option : most->first)
        consent.options.append(OptionId{option});
    return consent;
}

Result<void> readMember(Database &database, TicketId ticket, int words, qint64 &textHash,
                        std::vector<quint64> &shingles)
{
    shingles.clear();
    const auto read = forEachRow(
        database, "SELECT text_hash, subject, body FROM ticket WHERE id = ?",
        [&](Statement &row) {
            textHash = row.integer(0);
            appendShingles(row.utf8(1), words, shingles);
            appendShingles(row.utf8(2), words, shingles);
        },
        ticket);
    makeShingleSet(shingles);
    return read;
}

} // namespace

bool isOpenInGroup(const TicketColumns &columns, quint32 row)
{
    return columns.stateAt(row) != TicketState::Decided && !isFlagged(columns, row);
}

std::vector<quint32> visibleMembers(const TicketColumns &columns, const DuplicateGroups &groups,
                                    quint32 group, const BlindSample &blind)
{
    std::vector<quint32> visible;
    for (const quint32 row : groups.members(group)) {
        if (row < columns.size() && !isHidden(columns, row, blind))
            visible.push_back(row);
    }
    return visible;
}

std::vector<quint32> openGroups(const TicketColumns &columns, const DuplicateGroups &groups,
                                const BlindSample &blind)
{
    std::vector<std::pair<quint32, quint32>> sized; // tickets to see, group
    for (quint32 group = 0; group < groups.size(); ++group) {
        quint32 visible = 0;
        bool open = false;
        for (const quint32 row : groups.members(group)) {
            if (row >= columns.size() || isHidden(columns, row, blind))
                continue;
            ++visible;
            open = open || isOpenInGroup(columns, row);
        }
        if (visible > 1 && open)
            sized.push_back({visible, group});
    }
    std::stable_sort(sized.begin(), sized.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    std::vector<quint32> ordered;
    ordered.reserve(sized.size());
    for (const auto &[visible, group] : sized)
        ordered.push_back(group);
    return ordered;
}

qint64 openLikesOf(const TicketColumns &columns, const DuplicateGroups &groups, quint32 row,
                   const BlindSample &blind)
{
    const auto group = groups.groupOf(row);
    if (!group || row >= columns.size() || isHidden(columns, row, blind))
        return 0;
    const auto members = groups.members(*group);
    return std::count_if(members.begin(), members.end(), [&](quint32 other) {
        return other != row && other < columns.size() && !isHidden(columns, other, blind) &&
               isOpenInGroup(columns, other);
    });
}

Result<GroupLikeness> readGroupLikeness(Database &database, const TicketRows &rows,
                                        std::span<const quint32> members,
                                        const DuplicateParameters &parameters, const CancelToken &cancel)
{
    GroupLikeness found;
    if (members.empty())
        return found;
    std::vector<qint64> hashes(members.size(), 0);
    std::vector<quint64> shingles;
    const auto read = [&](size_t member) -> Result<void> {
        if (cancel.isCancelled())
            return failure(Error{ErrorKind::Cancelled, Words::tr("Reading the group was stopped."), {}});
        return readMember(database, rows.ticketAt(members[member]), parameters.words, hashes[member],
                          shingles);
    };
    QHash<qint64, qint64> often;
    for (size_t i = 0; i < members.size(); ++i) {
        if (const auto done = read(i); !done)
            return failure(done.error());
        ++often[hashes[i]];
    }
    size_t first = 0;
    for (size_t i = 1; i < members.size(); ++i) {
        if (often.value(hashes[i]) > often.value(hashes[first]))
            first = i;
    }
    found.representative = members[first];
    if (const auto done = read(first); !done)
        return failure(done.error());
    const std::vector<quint64> standard = shingles;
    for (size_t i = 0; i < members.size(); ++i) {
        if (hashes[i] == hashes[first]) {
            found.likeness.push_back(1);
            continue;
        }
        if (const auto done = read(i); !done)
            return failure(done.error());
        found.likeness.push_back(float(jaccardOf(standard, shingles)));
    }
    return found;
}

QList<FieldConsent> consentOf(const TicketColumns &columns, const Taxonomy &taxonomy,
                              std::span<const quint32> rows)
{
    QList<FieldConsent> consents;
    for (const Field &field : taxonomy.fields) {
        if (field.kind != FieldKind::Text)
            consents.append(consentOn(columns, field, rows));
    }
    return consents;
}

std::vector<GroupMember> membersOf(const TicketColumns &columns, const Taxonomy &taxonomy,
                                   std::span<const quint32> members, const GroupLikeness &likeness)
{
    const Field *primary = taxonomy.primaryField();
    std::vector<quint16> most;
    if (primary) {
        for (const OptionId option : consentOn(columns, *primary, members).options)
            most.push_back(quint16(option.value));
    }
    std::vector<GroupMember> rows;
    for (size_t i = 0; i < members.size() && i < likeness.likeness.size(); ++i) {
        GroupMember member{members[i], likeness.likeness[i], false, isOpenInGroup(columns, members[i])};
        const auto said = primary ? suggestedAt(columns, *primary, member.row) : std::vector<quint16>();
        member.isOdd =
            member.isOpen && (double(member.likeness) < leastLikeness || (!said.empty() && said != most));
        rows.push_back(member);
    }
    std::stable_sort(rows.begin(), rows.end(), [](const GroupMember &a, const GroupMember &b) {
        return std::tuple(!a.isOdd, -a.likeness) < std::tuple(!b.isOdd, -b.likeness);
    });
    return rows;
}

} // namespace countersign
