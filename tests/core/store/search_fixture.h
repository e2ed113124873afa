#pragma once

#include "core/domain/search_query.h"
#include "core/store/search_store.h"
#include "tests/core/store/store_fixture.h"

#include <QSet>

namespace countersign::test
{

inline void setText(ReviewProject &project, qint64 ticket, const QString &body)
{
    project.write([ticket, body](WriteContext &context) {
        return runSql(context.database, "UPDATE ticket SET body = ?2 WHERE id = ?1", ticket, body);
    });
}

/// One step of the index, as its service makes them.
inline Result<SearchIndexStep> indexStep(ReviewProject &project, int rows = 10'000)
{
    return project.writer()
        .postFor<SearchIndexStep>(WritePriority::Background,
                                  [rows](WriteContext &context) {
                                      return stepSearchIndex(context.database, rows, context.shouldYield);
                                  })
        .result();
}

/// To the end; false: a step failed.
inline bool indexAll(ReviewProject &project)
{
    while (true) {
        const auto step = indexStep(project);
        if (!step)
            return false;
        if (!step->more)
            return step->state.isComplete();
    }
}

/// Ids of the tickets that the index finds; -1: it cannot be read.
inline QList<qint64> hitsOf(Database &database, const QString &words)
{
    QList<qint64> hits;
    const auto asked = forEachSearchHit(database, SearchQuery::fromWords(words), [&hits](TicketId hit) {
        hits.append(hit.value);
        return true;
    });
    return asked ? hits : QList<qint64>{-1};
}

/// The same word by word.
inline QList<qint64> scanned(Database &database, const QString &words, qint64 upTo = 1'000'000)
{
    QList<qint64> hits;
    const auto read = scanTickets(database, SearchQuery::fromWords(words), {}, {upTo},
                                  [&hits](TicketId ticket, bool found) {
                                      if (found)
                                          hits.append(ticket.value);
                                      return true;
                                  });
    return read ? hits : QList<qint64>{-1};
}

} // namespace countersign::test
