#include "ui/import/findings_model.h"

#include "ui/look/look.h"

#include <QLocale>

#include <algorithm>
#include <limits>

namespace countersign
{

namespace
{

int plural(qint64 count)
{
    return int(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

} // namespace

FindingsModel::FindingsModel(const Look &look, QObject *parent) : QAbstractTableModel(parent), m_look(look) {}

void FindingsModel::setReport(const ImportReport &report, OnBadRow onBadRow, OnDuplicateId onDuplicateId)
{
    m_report = report;
    m_onBadRow = onBadRow;
    m_onDuplicateId = onDuplicateId;
    m_open.clear();
    rebuild();
}

void FindingsModel::toggle(int row)
{
    const int cause = m_rows.at(row).cause;
    if (cause < 0)
        return;
    if (!m_open.remove(cause))
        m_open.insert(cause);
    rebuild();
}

void FindingsModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    const QString badFate = m_onBadRow == OnBadRow::Skip ? tr("skipped") : tr("stops the import");
    for (auto bad = m_report.badCounts.cbegin(); bad != m_report.badCounts.cend(); ++bad) {
        const auto isOfCause = [&bad](const BadRow &row) { return row.cause == bad.key(); };
        const auto first = std::find_if(m_report.badRows.cbegin(), m_report.badRows.cend(), isOfCause);
        m_rows.append(
            {QStringLiteral("failed"), int(Token::StateFailed), badRowCauseWords(bad.key(), bad.value()),
             first == m_report.badRows.cend() ? QString() : first->message, badFate, int(bad.key()), false});
        if (!m_open.contains(int(bad.key())))
            continue;
        for (const BadRow &row : std::as_const(m_report.badRows)) {
            if (row.cause == bad.key())
                m_rows.append(
                    {{}, 0, tr("record %1").arg(QLocale().toString(row.record)), row.message, {}, -1, true});
        }
    }
    const auto add = [this](const char *icon, Token tone, const QString &words, const QString &example,
                            const QString &fate) {
        m_rows.append({QString::fromLatin1(icon), int(tone), words, example, fate, -1, false});
    };
    if (m_report.duplicateIds > 0) {
        const QString fate = m_onDuplicateId == OnDuplicateId::KeepFirst ? tr("first kept")
                             : m_onDuplicateId == OnDuplicateId::Suffix  ? tr("kept, with a suffix")
                                                                         : tr("stops the import");
        add("copy", Token::StateReview, tr("%Ln repeated id(s)", nullptr, plural(m_report.duplicateIds)),
            tr("another record with other content has the id"), fate);
    }
    if (m_report.known > 0)
        add("copy", Token::TextMuted, tr("%Ln equal record(s)", nullptr, plural(m_report.known)),
            tr("there already, with the same id and the same content"), tr("skipped"));
    if (m_report.emptyTexts > 0)
        add("note", Token::TextMuted, tr("%Ln record(s) without text", nullptr, plural(m_report.emptyTexts)),
            tr("subject and body are empty"), tr("skipped"));
    if (m_report.repeatedTexts > 0)
        add("group", Token::TextMuted, tr("%Ln repeated text(s)", nullptr, plural(m_report.repeatedTexts)),
            tr("subject and body equal another ticket's"), tr("kept"));
    endResetModel();
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FindingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows.at(index.row());
    const int column = index.column();
    if (role == Qt::DisplayRole) {
        switch (column) {
        case Words:
            return row.words;
        case Example:
            return row.example;
        case Fate:
            return row.fate;
        case More:
            return row.cause < 0                ? QString()
                   : m_open.contains(row.cause) ? tr("Hide lines")
                                                : tr("Show lines");
        default:
            return {};
        }
    }
    if (role == Qt::DecorationRole && column == Words && !row.icon.isEmpty())
        return m_look.icon(row.icon, static_cast<Token>(row.tone));
    if (role == Qt::ForegroundRole && column == More)
        return m_look.color(Token::TextLink);
    if (role == Qt::ForegroundRole && (column != Words || row.isExample))
        return m_look.color(Token::TextSecondary);
    if (role == Qt::TextAlignmentRole && row.isExample && column == Words)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Words:
        return tr("What");
    case Example:
        return tr("Where, at first");
    case Fate:
        return tr("What happens");
    default:
        return QString();
    }
}

} // namespace countersign
