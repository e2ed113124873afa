#include "ui/models/facet_model.h"

#include "ui/look/plain_label.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace countersign
{

namespace
{

const auto moreKey = QStringLiteral("more");
constexpr qsizetype mostFolded = 500; ///< headings that a project remembers

} // namespace

void FacetModel::append(QList<Row> &rows, const FacetSection &section) const
{
    Row heading;
    heading.heading = true;
    heading.section = section.key;
    heading.key = section.key.toUtf8();
    heading.open = isSectionOpen(section.key, section.openByDefault);
    heading.shown.word = section.title;
    heading.shown.chosen = !heading.open && section.isChosen();
    rows.append(heading);
    if (!heading.open)
        return;
    for (const FacetRow &shown : section.rows) {
        Row row;
        row.section = section.key;
        row.key = heading.key + '/' + QByteArray::number(shown.choice.value);
        row.shown = shown;
        rows.append(row);
    }
}

QList<FacetModel::Row> FacetModel::rows() const
{
    QList<Row> rows;
    Row more;
    QStringList words;
    for (const FacetSection &section : m_sections) {
        if (section.main) {
            append(rows, section);
            continue;
        }
        words.append(section.shortTitle);
        more.shown.chosen = more.shown.chosen || section.isChosen();
    }
    if (words.isEmpty())
        return rows;
    more.heading = true;
    more.section = moreKey;
    more.key = moreKey.toUtf8();
    more.open = isSectionOpen(moreKey, false);
    more.shown.chosen = more.shown.chosen && !more.open;
    more.shown.word = tr("%Ln more: %1", nullptr, int(words.size())).arg(words.join(tr(", ")));
    rows.append(more);
    if (!more.open)
        return rows;
    for (const FacetSection &section : m_sections) {
        if (!section.main)
            append(rows, section);
    }
    return rows;
}

void FacetModel::setFacets(const std::optional<Facets> &facets, const TicketFilter &filter,
                           const Taxonomy &taxonomy, const FilterNames &names)
{
    m_sections = facetSections(facets, filter, taxonomy, names);
    show();
}

void FacetModel::show()
{
    QList<Row> next = rows();
    const bool alike = std::ranges::equal(next, m_rows, {}, &Row::key, &Row::key);
    if (!alike) {
        beginResetModel();
        m_rows = std::move(next);
        endResetModel();
        return;
    }
    for (qsizetype i = 0; i < next.size(); ++i) {
        if (next[i] == m_rows[i])
            continue;
        m_rows[i] = next[i];
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
    const FacetRow &shown = row.shown;
    if (role == Qt::DisplayRole)
        return shown.word;
    if (role == Qt::ToolTipRole) // long names are cut
        return plainToolTip(data(index, Qt::AccessibleTextRole).toString());
    if (role == Qt::AccessibleTextRole) {
        const QString words = row.heading ? (row.open ? tr("%1, unfolded") : tr("%1, folded")).arg(shown.word)
                                          : tr("%1: %2").arg(shown.word, QLocale().toString(shown.count));
        return shown.chosen ? tr("%1, filtered by").arg(words) : words;
    }
    switch (FacetRole(role)) {
    case FacetRole::Heading:
        return row.heading;
    case FacetRole::Open:
        return row.open;
    case FacetRole::Icon:
        return shown.icon;
    case FacetRole::Tone:
        return int(shown.tone);
    case FacetRole::Color:
        return shown.color;
    case FacetRole::Count:
        return shown.count;
    case FacetRole::Share:
        return shown.share;
    case FacetRole::Chosen:
        return shown.chosen;
    }
    return {};
}

Qt::ItemFlags FacetModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

bool FacetModel::isHeading(int row) const
{
    return row >= 0 && row < m_rows.size() && m_rows[row].heading;
}

bool FacetModel::isOpen(int row) const
{
    return isHeading(row) && m_rows[row].open;
}

void FacetModel::setOpen(int row, bool open)
{
    if (!isHeading(row) || m_rows[row].open == open)
        return;
    m_folding.insert(m_rows[row].section, open);
    show();
}

int FacetModel::headingOf(int row) const
{
    while (row > 0 && !isHeading(row))
        --row;
    return row;
}

std::optional<FacetChoice> FacetModel::choiceAt(int row) const
{
    if (row < 0 || row >= m_rows.size() || m_rows[row].heading)
        return std::nullopt;
    return m_rows[row].shown.choice;
}

QByteArray FacetModel::keyOf(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows[row].key : QByteArray();
}

int FacetModel::rowOf(const QByteArray &key) const
{
    const auto found = std::ranges::find(m_rows, key, &Row::key);
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

QByteArray FacetModel::folding() const
{
    QJsonObject object;
    for (auto each = m_folding.cbegin(); each != m_folding.cend(); ++each)
        object.insert(each.key(), each.value());
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void FacetModel::setFolding(const QByteArray &json)
{
    m_folding.clear();
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    for (auto each = object.begin(); each != object.end() && m_folding.size() < mostFolded; ++each) {
        if (each.value().isBool())
            m_folding.insert(each.key(), each.value().toBool());
    }
    show();
}

} // namespace countersign
