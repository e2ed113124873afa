#include "core/review/live_columns.h"

#include "core/base/when_done.h"
#include "core/store/database.h"
#include "core/store/project_writer.h"
#include "core/store/taxonomy_store.h"

#include <QFuture>
#include <QThreadPool>
#include <QtConcurrentRun>

namespace countersign
{
namespace
{

Result<std::shared_ptr<TicketColumns>> loadColumns(const QString &path, const Taxonomy &taxonomy,
                                                   const CancelToken &cancel)
{
    const auto database = Database::open(path, OpenMode::ReadOnly);
    if (!database)
        return failure(database.error());
    auto columns = TicketColumns::load(**database, taxonomy, cancel);
    if (!columns)
        return failure(columns.error());
    return std::make_shared<TicketColumns>(std::move(*columns));
}

} // namespace

LiveColumns::LiveColumns(Database &reader, const ProjectWriter *writer, QThreadPool &pool, QObject *parent)
    : QObject(parent), m_reader(reader), m_pool(pool)
{
    if (writer)
        connect(writer, &ProjectWriter::labelsChanged, this, &LiveColumns::onLabelsChanged);
}

LiveColumns::~LiveColumns()
{
    m_cancel.cancel();
}

Result<void> LiveColumns::start()
{
    auto taxonomy = currentTaxonomy(m_reader);
    if (!taxonomy)
        return failure(taxonomy.error());
    auto rows = TicketRows::load(m_reader);
    if (!rows)
        return failure(rows.error());
    m_taxonomy = std::move(*taxonomy);
    m_loaded = false;
    m_columns = TicketColumns();
    m_rows = std::move(*rows);
    load();
    return {};
}

void LiveColumns::load()
{
    m_cancel.cancel();
    m_cancel = CancelToken();
    m_loading = true;
    m_whileLoading = LabelChanges();
    const quint64 generation = ++m_generation;
    whenDone(
        QtConcurrent::run(&m_pool, loadColumns, m_reader.path(), m_taxonomy, m_cancel), this,
        [this, generation](const Result<std::shared_ptr<TicketColumns>> &made) { take(generation, made); });
}

void LiveColumns::take(quint64 generation, Result<std::shared_ptr<TicketColumns>> made)
{
    if (generation != m_generation)
        return; // a newer load is under way
    m_loading = false;
    if (!made) {
        emit loadFailed(made.error());
        return;
    }
    // Changes that the load has seen already are written over themselves; appended ranges it knows are left
    // out.
    m_columns = std::move(**made);
    m_columns.apply(std::exchange(m_whileLoading, LabelChanges()));
    m_loaded = true;
    emit loaded();
}

void LiveColumns::onLabelsChanged(const LabelChanges &changes)
{
    if (changes.settingsChanged) {
        if (auto taxonomy = currentTaxonomy(m_reader))
            m_taxonomy = std::move(*taxonomy);
        load();
    }
    const quint32 before = rows().size();
    std::vector<quint32> touched;
    if (m_loaded)
        touched = m_columns.apply(changes);
    else if (changes.firstAppended.isValid())
        m_rows.append(changes.firstAppended, changes.lastAppended);
    if (m_loading) {
        LabelChanges copy = changes;
        copy.settingsChanged = false;
        m_whileLoading.append(std::move(copy));
    }
    if (rows().size() > before)
        emit rowsAppended(before);
    if (!touched.empty())
        emit rowsChanged(QList<quint32>(touched.begin(), touched.end()));
}

qint64 LiveColumns::setThresholds(const Taxonomy &taxonomy)
{
    m_taxonomy = taxonomy;
    return m_columns.setThresholds(taxonomy);
}

} // namespace countersign
