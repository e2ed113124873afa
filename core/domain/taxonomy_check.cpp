#include "core/domain/taxonomy_check.h"

#include "core/domain/normalise.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace countersign
{

namespace
{

/// Members that a reply has beside the fields.
const char *const reservedKeys[] = {"reasoning", "evidence", "confidence"};

/// What pandas and R read as a missing value when they load an export.
const char *const eatenWords[] = {"none", "null", "na", "nan", "n/a"};

class Check
{
    Q_DECLARE_TR_FUNCTIONS(countersign::TaxonomyCheck)

public:
    explicit Check(const Taxonomy &taxonomy) : m_taxonomy(taxonomy) {}

    QList<TaxonomyFinding> run()
    {
        checkThreshold(QString(), m_taxonomy.threshold);
        checkPrompt();
        if (m_taxonomy.maxCharacters < smallestMaxCharacters)
            error(QStringLiteral("max_characters"),
                  tr("must be at least %1 characters.").arg(smallestMaxCharacters));
        if (m_taxonomy.fields.isEmpty())
            error(QStringLiteral("fields"), tr("is empty. Add at least one field."));
        QSet<QString> keys;
        for (qsizetype i = 0; i < m_taxonomy.fields.size(); ++i) {
            const QString place = QStringLiteral("fields[%1]").arg(i);
            const Field &field = m_taxonomy.fields[i];
            checkKey(place + QStringLiteral(".key"), field.key, keys);
            keys.insert(field.key);
            checkField(place, field);
        }
        return m_findings;
    }

private:
    void error(const QString &place, const QString &message)
    {
        m_findings.append({TaxonomyFinding::Severity::Error, place, message});
    }

    void warning(const QString &place, const QString &message)
    {
        m_findings.append({TaxonomyFinding::Severity::Warning, place, message});
    }

    void checkThreshold(const QString &place, std::optional<double> threshold)
    {
        if (threshold && !(*threshold >= 0.0 && *threshold <= 1.0))
            error(place.isEmpty() ? QStringLiteral("threshold") : place + QStringLiteral(".threshold"),
                  tr("must be a number from 0 to 1."));
    }

    void checkPrompt()
    {
        if (m_taxonomy.promptTemplate.isEmpty())
            return;
        static const QRegularExpression placeholder(QStringLiteral("\\{\\{\\s*(\\S*?)\\s*\\}\\}"));
        const QStringList known = promptPlaceholders();
        QSet<QString> used;
        auto matches = placeholder.globalMatch(m_taxonomy.promptTemplate);
        while (matches.hasNext()) {
            const QString word = matches.next().captured(1);
            used.insert(word);
            if (!known.contains(word))
                error(QStringLiteral("prompt"), tr("has the unknown placeholder {{%1}}. Known are: %2.")
                                                    .arg(word, known.join(QStringLiteral(", "))));
        }
        for (const QString &needed : {QStringLiteral("fields"), QStringLiteral("format")}) {
            if (!used.contains(needed))
                error(QStringLiteral("prompt"),
                      tr("lacks {{%1}}: the model would not learn what to answer. Add it.").arg(needed));
        }
    }

    void checkKey(const QString &place, const QString &key, const QSet<QString> &others)
    {
        static const QRegularExpression form(QStringLiteral("\\A[a-z][a-z0-9_]*\\z"));
        if (!form.match(key).hasMatch() || key.size() > longestName)
            error(place, tr("must be small letters a-z, digits and _, beginning with a letter."));
        if (std::ranges::any_of(reservedKeys,
                                [&key](const char *word) { return key == QLatin1String(word); }))
            error(place,
                  tr("must not be \"%1\": replies use this word themselves. Choose another.").arg(key));
        if (others.contains(key))
            error(place, tr("is \"%1\" for the second time. Every field needs a key of its own.").arg(key));
    }

    void checkField(const QString &place, const Field &field)
    {
        checkThreshold(place, field.threshold);
        if (!field.title.isEmpty())
            checkName(place + QStringLiteral(".title"), field.title);
        if (field.maxWords < 0)
            error(place + QStringLiteral(".max_words"), tr("must be 0 (no limit) or more."));
        if (field.kind == FieldKind::Text) {
            if (!field.options.isEmpty())
                error(place + QStringLiteral(".options"),
                      tr("belongs to choice fields; this one is a text. Remove "
                         "the options or change the kind."));
            return;
        }
        if (field.maxWords > 0)
            error(place + QStringLiteral(".max_words"),
                  tr("belongs to text fields; this one is a choice. Remove it or change the kind."));
        const auto active =
            std::ranges::count_if(field.options, [](const Option &option) { return !option.retired; });
        const QString options = place + QStringLiteral(".options");
        if (active == 0)
            error(options, tr("has no option to choose. Add at least two."));
        else if (active == 1 && field.kind == FieldKind::Choice)
            warning(options, tr("has only one option to choose. Add a second one."));
        if (active > mostOptionsPerField)
            error(options,
                  tr("has %1 options; at most %2 fit into a prompt.").arg(active).arg(mostOptionsPerField));
        checkOptions(options, field);
        if (!field.fallback.isEmpty()) {
            const Option *option = optionByName(field, field.fallback);
            if (!option || option->retired)
                error(place + QStringLiteral(".fallback"),
                      tr("is \"%1\", which is no option of this field. Name one of its options.")
                          .arg(field.fallback));
        }
    }

    /// True if the name can stand in a list, a column and a prompt.
    bool checkName(const QString &place, const QString &name)
    {
        const auto breaksLine = [](QChar c) {
            return c.category() == QChar::Other_Control || c == QChar::LineSeparator ||
                   c == QChar::ParagraphSeparator;
        };
        if (normaliseLabel(name).isEmpty())
            error(place, tr("is empty. Give it a name."));
        else if (name.size() > longestName)
            error(place, tr("is longer than %1 characters. Shorten it; details belong into the description.")
                             .arg(longestName));
        else if (std::ranges::any_of(name, breaksLine))
            error(place, tr("has a line break or a control character. Write it on one line."));
        else
            return true;
        return false;
    }

    void checkOptions(const QString &place, const Field &field)
    {
        QHash<QString, QString> placeOfName; ///< normalised → where it stood first
        QSet<QUuid> uuids;
        for (qsizetype i = 0; i < field.options.size(); ++i) {
            const Option &option = field.options[i];
            const QString at = QStringLiteral("%1[%2]").arg(place).arg(i);
            if (!option.uuid.isNull() && uuids.contains(option.uuid))
                error(at + QStringLiteral(".id"),
                      tr("stands at another option too. Remove it here; a new one is made."));
            uuids.insert(option.uuid);
            checkThreshold(at, option.threshold);
            const bool named = checkName(at + QStringLiteral(".name"), option.name);
            if (option.retired)
                continue; // an old name may be given again
            if (named) {
                checkUnique(at + QStringLiteral(".name"), option.name, placeOfName);
                checkEaten(at + QStringLiteral(".name"), option.name);
            }
            for (qsizetype a = 0; a < option.aliases.size(); ++a) {
                const QString aliasPlace = QStringLiteral("%1.aliases[%2]").arg(at).arg(a);
                if (checkName(aliasPlace, option.aliases[a]))
                    checkUnique(aliasPlace, option.aliases[a], placeOfName);
            }
        }
    }

    void checkUnique(const QString &place, const QString &name, QHash<QString, QString> &placeOfName)
    {
        const QString normalised = normaliseLabel(name);
        const auto found = placeOfName.constFind(normalised);
        if (found == placeOfName.cend())
            placeOfName.insert(normalised, place);
        else
            error(place,
                  tr("is \"%1\", which means the same as %2 (case, spaces and quotation marks do not count). "
                     "Rename one of the two.")
                      .arg(name, *found));
    }

    void checkEaten(const QString &place, const QString &name)
    {
        const QString folded = name.trimmed().toCaseFolded();
        if (std::ranges::any_of(eatenWords,
                                [&folded](const char *word) { return folded == QLatin1String(word); }))
            warning(place,
                    tr("is \"%1\": pandas and R read this word as a missing value. Another name is safer.")
                        .arg(name));
    }

    const Taxonomy &m_taxonomy;
    QList<TaxonomyFinding> m_findings;
};

} // namespace

QList<TaxonomyFinding> findingsOf(const Taxonomy &taxonomy)
{
    return Check(taxonomy).run();
}

Result<void> checkTaxonomy(const Taxonomy &taxonomy)
{
    for (const TaxonomyFinding &finding : findingsOf(taxonomy)) {
        if (finding.severity == TaxonomyFinding::Severity::Error)
            return failure(ErrorKind::InvalidInput, finding.place + u' ' + finding.message);
    }
    return {};
}

QStringList promptPlaceholders()
{
    return {QStringLiteral("name"), QStringLiteral("description"), QStringLiteral("rules"),
            QStringLiteral("fields"), QStringLiteral("format")};
}

} // namespace countersign
