#include "ui/models/facet_model.h"

#include "ui/look/state_words.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace countersign
{

namespace
{

/// The order of the drawn page: what is done, what is to do, what went wrong.
constexpr std::array shownStates{TicketState::Decided, TicketState::NeedsReview, TicketState::Ready,
                                 TicketState::Waiting, TicketState::Failed,      TicketState::Unknown,
                                 TicketState::Skipped, TicketState::InReview,    TicketState::Auto};

bool isAlwaysShown(TicketState state)
{
    return state == TicketState::Decided || state == TicketState::NeedsReview ||
           state == TicketState::Ready || state == TicketState::Waiting;
}

} // namespace

QList<FacetModel::Row> FacetModel::rowsOf(const std::optional<Facets> &facets, const TicketFilter &filter,
                                          const Taxonomy &taxonomy) const
{
    QList<Row> rows;
    Row heading;
    heading.heading = true;
    heading.word = tr("State");
    rows.append(heading);
    const qint64 most = facets ? std::ranges::max(facets->states) : 0;
    for (const TicketState state : shownStates) {
        Row row;
        row.state = state;
        row.word = appearanceOf(state).word;
        row.count = facets ? facets->states[size_t(state)] : 0;
        row.share = most > 0 ? double(row.count) / double(most) : 0;
        // A view of several states is named over the list; marking its states too would look like a choice.
        row.chosen = filter.states == QList<TicketState>{state};
        if (isAlwaysShown(state) || row.count > 0)
            rows.append(row);
    }
    const Field *primary = taxonomy.primaryField();
    if (!primary || !facets)
        return rows;
    heading.word = tr("%1, suggested").arg(primary->title);
    rows.append(heading);
    qint64 largest = 0;
    for (const Facets::OptionCount &count : facets->options)
        largest = std::max(largest, count.field == primary->id ? count.suggested : 0);
    for (const Facets::OptionCount &count : facets->options) {
        if (count.field != primary->id)
            continue;
        const auto option = std::ranges::find(primary->options, count.option, &Option::id);
        if (option == primary->options.cend() || (option->retired && count.suggested == 0))
            continue;
        Row row;
        row.word = option->name;
        row.field = primary->id;
        row.option = count.option;
        row.color = int(option - primary->options.cbegin());
        row.count = count.suggested;
        row.share = largest > 0 ? double(row.count) / double(largest) : 0;
        row.chosen = std::ranges::any_of(filter.options, [&row](const OptionCondition &condition) {
            return condition.field == row.field && condition.option == row.option;
        });
        rows.append(row);
    }
    return rows;
}

void FacetModel::setFacets(const std::optional<Facets> &facets, const TicketFilter &filter,
                           const Taxonomy &taxonomy)
{
    QList<Row> rows = rowsOf(facets, filter, taxonomy);
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (rows[i] == m_rows[i])
            continue;
        m_rows[i] = rows[i];
        emit dataChanged(index(int(i)), index(int(i)));
    }
}

int FacetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant FacetModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows[index.row()];
    if (role == Qt::DisplayRole)
        return row.word;
    if (role == Qt::AccessibleTextRole) {
        if (row.heading)
            return row.word;
        const QString words = tr("%1: %2").arg(row.word, QLocale().toString(row.count));
        return row.chosen ? tr("%1, filtered by").arg(words) : words;
    }
    switch (FacetRole(role)) {
    case FacetRole::Heading:
        return row.heading;
    case FacetRole::Icon:
        return row.state ? appearanceOf(*row.state).icon : QString();
    case FacetRole::Tone:
        return row.state ? int(appearanceOf(*row.state).color) : 0;
    case FacetRole::Color:
        return row.color;
    case FacetRole::Count:
        return row.count;
    case FacetRole::Share:
        return row.share;
    case FacetRole::Chosen:
        return row.chosen;
    }
    return {};
}

Qt::ItemFlags FacetModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows[index.row()].heading)
        return Qt::ItemIsEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

TicketFilter FacetModel::toggled(int row, TicketFilter filter) const
{
    const Row &clicked = m_rows[row];
    if (clicked.heading)
        return filter;
    if (clicked.state) {
        const QList<TicketState> only{*clicked.state};
        filter.states = filter.states == only ? QList<TicketState>() : only;
    } else {
        const bool was = clicked.chosen;
        filter.options.clear();
        if (!was)
            filter.options.append({clicked.field, clicked.option, LabelSide::Suggested});
    }
    return filter;
}

} // namespace countersign
