#include "ui/taxonomy/stale_suggestions.h"

#include "core/prompt/prompt_builder.h"
#include "core/prompt/reply_schema.h"
#include "core/review/ticket_columns.h"
#include "core/store/taxonomy_store.h"

#include <QHash>

namespace countersign
{

qint64 staleSuggestions(const TicketColumns &columns, Database &reader, const Taxonomy &now)
{
    QHash<quint16, qint64> byVersion;
    for (quint32 row = 0; row < columns.size(); ++row) {
        if (columns.sources()[row] == qint8(SourceKind::Llm) && columns.states()[row] != TicketState::Decided)
            ++byVersion[columns.taxonomies()[row]];
    }
    byVersion.remove(quint16(now.version.value));
    if (byVersion.isEmpty())
        return 0;
    const QString message = systemMessage(now);
    const QByteArray schema = replySchema(now);
    qint64 stale = 0;
    for (auto version = byVersion.constBegin(); version != byVersion.constEnd(); ++version) {
        const auto then = taxonomyVersion(reader, TaxonomyVersionId{version.key()});
        if (!then || systemMessage(*then) != message || replySchema(*then) != schema)
            stale += version.value();
    }
    return stale;
}

} // namespace countersign
