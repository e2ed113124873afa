#include "ui/import/preview_model.h"

#include "ui/look/look.h"
#include "ui/look/plain_label.h"

#include <QLocale>

namespace countersign
{

namespace
{

constexpr qsizetype MostOfACell = 400; ///< more never fits its column

} // namespace

PreviewModel::PreviewModel(const Look &look, QObject *parent) : QAbstractTableModel(parent), m_look(look) {}

void PreviewModel::setProbe(const SourceProbe &probe)
{
    beginResetModel();
    m_probe = probe;
    m_columns.clear();
    for (int i = 0; i < m_probe.columns.size(); ++i)
        m_columns.append({i, {}, false});
    endResetModel();
}

void PreviewModel::setMapping(const ColumnMapping &mapping, const Taxonomy &taxonomy)
{
    beginResetModel();
    m_columns.clear();
    QList<int> rest;
    for (int i = 0; i < m_probe.columns.size(); ++i)
        rest.append(i);
    const auto take = [&](const QString &name, const QString &role, bool isId = false) {
        const int source = int(m_probe.columns.indexOf(name));
        if (name.isEmpty() || source < 0)
            return;
        m_columns.append({source, role, isId});
        rest.removeOne(source);
    };
    take(mapping.id, tr("Id"), true);
    take(mapping.created, tr("Created"));
    take(mapping.subject, tr("Subject"));
    for (const QString &body : mapping.body)
        take(body, tr("Body"));
    for (const TruthColumn &truth : mapping.truth) {
        const Field *field = taxonomy.fieldByKey(truth.fieldKey);
        const QString title = field && !field->title.isEmpty() ? field->title : truth.fieldKey;
        take(truth.column, tr("Known: %1").arg(title));
    }
    for (const int source : rest)
        m_columns.append({source, {}, false});
    endResetModel();
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_probe.rows.size());
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_columns.isEmpty() ? 0 : int(m_columns.size()) + 1;
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    const int column = index.column() - 1;
    if (column < 0) {
        if (role == Qt::DisplayRole)
            return QLocale().toString(m_probe.lines.value(index.row()));
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        if (role == Qt::ForegroundRole)
            return m_look.color(Token::TextMuted);
        if (role == Qt::BackgroundRole)
            return m_look.color(Token::SurfacePanel);
    } else if (role == Qt::DisplayRole) {
        return m_probe.rows.at(index.row()).value(m_columns.at(column).source).left(MostOfACell);
    } else if (role == Qt::FontRole && m_columns.at(column).isId) {
        return m_look.font(Type::Mono);
    }
    if (role == Qt::FontRole)
        return m_look.font(Type::Small);
    return {};
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= columnCount())
        return {};
    const int column = section - 1;
    if (column < 0)
        return role == Qt::DisplayRole ? QVariant(tr("line")) : QVariant();
    const Column &shown = m_columns.at(column);
    switch (role) {
    case Qt::DisplayRole:
        return shortText(m_probe.columns.at(shown.source));
    case RoleWord:
        return shown.role.isEmpty() ? tr("kept") : shown.role;
    case IsMapped:
        return !shown.role.isEmpty();
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(shown.role.isEmpty() ? tr("kept") : shown.role,
                                shortText(m_probe.columns.at(shown.source)));
    default:
        return {};
    }
}

} // namespace countersign
