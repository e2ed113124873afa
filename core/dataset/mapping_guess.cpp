#include "core/dataset/column_mapping.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace countersign
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(countersign::ColumnMapping)
};

// The names in use, best first: Zendesk, Freshdesk, Intercom, Jira, GitHub, Help Scout, Front and plain
// datasets. Compared after `plain`.
const QStringList &idNames()
{
    static const QStringList names =
        QStringLiteral(
            "id|ticket id|ticketid|ticket number|ticket no|issue key|key|case id|case number|conversation id|"
            "message id|issue number|number|issue id|external id|externalid|uuid|guid|record id|row id|index")
            .split(u'|');
    return names;
}

const QStringList &subjectNames()
{
    static const QStringList names =
        QStringLiteral(
            "subject|ticket subject|raw subject|title|ticket title|summary|issue summary|headline|topic line|"
            "source.subject|ticket attributes. default title|betreff|asunto|objet")
            .split(u'|');
    return names;
}

const QStringList &bodyNames()
{
    static const QStringList names =
        QStringLiteral(
            "body|ticket body|message body|body text|body plain|text|ticket text|message text|message|"
            "description text|description|ticket description|issue description|content|ticket "
            "content|messages|"
            "comment|comments|question|query|utterance|sentence|review|complaint|request|request text|"
            "customer message|customer query|source.body|last "
            "message|preview|blurb|excerpt|details|input|prompt|"
            "document|nachricht|beschreibung|mensaje|texte")
            .split(u'|');
    return names;
}

const QStringList &createdNames()
{
    static const QStringList names =
        QStringLiteral(
            "created at|createdat|created|created time|created date|creation date|date created|requested|"
            "requested date|requested at|date|timestamp|time|opened at|submitted at|received at|sent "
            "at|erstellt")
            .split(u'|');
    return names;
}

const QStringList &primaryTruthNames()
{
    static const QStringList names =
        QStringLiteral("label|category|class|intent|topic|issue type|target|label text|"
                       "category name")
            .split(u'|');
    return names;
}

/// "Ticket_ID " → "ticket id".
QString plain(const QString &name)
{
    QString text = name.toLower();
    text.replace(u'_', u' ').replace(u'-', u' ');
    return text.simplified();
}

/// Columns by their plain name, the first of equal ones.
class Header
{
public:
    explicit Header(const QStringList &columns) : m_columns(columns)
    {
        for (const QString &column : columns)
            m_plain.append(plain(column));
    }

    /// The first column with one of the names that nobody has taken and `accepts` agrees to.
    template <typename Accepts>
    QString take(const QStringList &names, Accepts accepts)
    {
        for (const QString &name : names) {
            for (qsizetype i = 0; i < m_plain.size(); ++i) {
                if (m_plain[i] == name && !m_taken.contains(i) && accepts(i)) {
                    m_taken.insert(i);
                    return m_columns[i];
                }
            }
        }
        return {};
    }
    QString take(const QStringList &names)
    {
        return take(names, [](qsizetype) { return true; });
    }
    bool isTaken(qsizetype column) const { return m_taken.contains(column); }

private:
    QStringList m_columns;
    QStringList m_plain;
    QSet<qsizetype> m_taken;
};

/// Letters in the preview's cells of one column.
struct CellStatistics {
    qsizetype filled = 0;
    double meanLength = 0;
};

CellStatistics statistics(const QList<QStringList> &rows, qsizetype column)
{
    CellStatistics result;
    qsizetype letters = 0;
    for (const QStringList &row : rows) {
        const QString cell = row.value(column).trimmed();
        result.filled += cell.isEmpty() ? 0 : 1;
        letters += cell.size();
    }
    if (result.filled > 0)
        result.meanLength = static_cast<double>(letters) / static_cast<double>(result.filled);
    return result;
}

QList<TruthColumn> guessTruth(Header &header, const Taxonomy &taxonomy)
{
    QList<TruthColumn> truth;
    const Field *const primary = taxonomy.primaryField();
    const QStringList prefixes = {QStringLiteral("expected "), QStringLiteral("true "),
                                  QStringLiteral("gold "),     QStringLiteral("final "),
                                  QStringLiteral("human "),    QString()};
    for (const Field &field : taxonomy.fields) {
        QStringList names;
        for (const QString &prefix : prefixes) {
            names << prefix + plain(field.key);
            if (!field.title.isEmpty())
                names << prefix + plain(field.title);
        }
        const QString column = header.take(names);
        if (!column.isEmpty())
            truth.append({field.key, column});
    }
    const bool primaryFound = primary && std::ranges::any_of(truth, [&](const TruthColumn &entry) {
                                  return entry.fieldKey == primary->key;
                              });
    if (primary && !primaryFound) {
        QStringList names;
        for (const QString &prefix : prefixes) {
            for (const QString &name : primaryTruthNames())
                names << prefix + name;
        }
        const QString column = header.take(names);
        if (!column.isEmpty())
            truth.append({primary->key, column});
    }
    return truth;
}

/// The column with the longest texts, if they are longer than names and codes are.
qsizetype longestText(const QStringList &columns, const QList<QStringList> &rows, const Header &header)
{
    constexpr double LeastLength = 20;
    qsizetype best = -1;
    double bestLength = LeastLength;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const double length = statistics(rows, i).meanLength;
        if (!header.isTaken(i) && length > bestLength) {
            best = i;
            bestLength = length;
        }
    }
    return best;
}

} // namespace

Result<ColumnMapping> guessMapping(const QStringList &columns, const QList<QStringList> &previewRows,
                                   const Taxonomy &taxonomy)
{
    if (columns.isEmpty())
        return failure(ErrorKind::InvalidInput,
                       Words::tr("The file has no record that can be read. Check its "
                                 "format, or choose another one with --format."));
    Header header(columns);
    const auto hasText = [&](qsizetype column) {
        return previewRows.isEmpty() || statistics(previewRows, column).filled > 0;
    };
    ColumnMapping mapping;
    mapping.id = header.take(idNames());
    mapping.subject = header.take(subjectNames(), hasText);
    if (const QString body = header.take(bodyNames(), hasText); !body.isEmpty())
        mapping.body = {body};
    mapping.created = header.take(createdNames());
    mapping.truth = guessTruth(header, taxonomy);
    if (mapping.body.isEmpty() && mapping.subject.isEmpty()) {
        if (const qsizetype longest = longestText(columns, previewRows, header); longest >= 0)
            mapping.body = {columns[longest]};
        else if (columns.size() == 1)
            mapping.body = columns;
        else
            return failure(
                ErrorKind::InvalidInput,
                Words::tr("The file has no text column; its columns are %1; choose one with --body.")
                    .arg(columns.join(QStringLiteral(", "))));
        // A one-column file of texts may be named like an id.
        if (mapping.body.contains(mapping.id))
            mapping.id.clear();
    }
    return mapping;
}

} // namespace countersign
