// The offline baseline's accuracy by number of decisions, on a CSV file with the columns text,category.
//   baseline_curve train.csv [held-out rows, default 2000] [seed of the shuffle, default 1]
#include "core/insight/calibration.h"
#include "core/insight/proportion.h"
#include "core/suggest/offline_baseline.h"

#include <QElapsedTimer>
#include <QFile>
#include <QHash>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace countersign;

namespace
{

struct Row {
    QString text;
    QString category;
};

QList<Row> readRows(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Row> rows;
    QStringList cells{QString()};
    bool quoted = false;
    const QString all = QString::fromUtf8(file.readAll());
    for (const QChar c : all) {
        if (c == u'"') {
            quoted = !quoted;
        } else if (quoted || (c != u',' && c != u'\n' && c != u'\r')) {
            cells.last() += c;
        } else if (c == u',') {
            cells.append(QString());
        } else if (c == u'\n') {
            if (cells.size() >= 2)
                rows.append({cells[0], cells[1]});
            cells = {QString()};
        }
    }
    if (!rows.isEmpty())
        rows.removeFirst();
    return rows;
}

Taxonomy taxonomyOf(const QList<Row> &rows)
{
    QStringList names;
    for (const Row &row : rows) {
        if (!names.contains(row.category))
            names.append(row.category);
    }
    std::ranges::sort(names);
    Taxonomy taxonomy;
    Field field;
    field.id = FieldId{1};
    field.key = QStringLiteral("category");
    for (qsizetype i = 0; i < names.size(); ++i) {
        Option option;
        option.id = OptionId{i + 1};
        option.name = names[i];
        field.options.append(option);
    }
    taxonomy.fields.append(field);
    return taxonomy;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2) {
        std::fprintf(stderr, "usage: baseline_curve FILE.csv [held-out rows] [seed]\n");
        return 2;
    }
    QList<Row> rows = readRows(QString::fromLocal8Bit(argv[1]));
    const qsizetype held = argc > 2 ? QByteArray(argv[2]).toLongLong() : 2000;
    if (rows.size() <= held) {
        std::fprintf(stderr, "%s: %lld rows are too few\n", argv[1], static_cast<long long>(rows.size()));
        return 1;
    }
    // A fixed shuffle: files are often sorted by label.
    quint64 state = argc > 3 ? QByteArray(argv[3]).toULongLong() : 1;
    for (qsizetype i = rows.size() - 1; i > 0; --i) {
        state = state * 6364136223846793005ULL + 1442695040888963407ULL;
        rows.swapItemsAt(i, qsizetype((state >> 33) % quint64(i + 1)));
    }
    const Taxonomy taxonomy = taxonomyOf(rows);
    const Field &field = taxonomy.fields.first();
    QList<TicketText> sample;
    for (qsizetype i = held; i < std::min(rows.size(), held + 3000); ++i)
        sample.append({QString(), rows[i].text});

    std::printf("%lld options, %lld held out\n", static_cast<long long>(field.options.size()),
                static_cast<long long>(held));
    std::printf("decisions accuracy  wilson 95%%        out-of-fold      ECE    train ms  us/ticket  MB\n");
    QList<qsizetype> sizes{0, 50, 100, 200, 500, 1000, 2000, 5000, rows.size() - held};
    for (const qsizetype size : std::as_const(sizes)) {
        if (size > rows.size() - held)
            continue;
        QList<LabelledText> decisions;
        for (qsizetype i = held; i < held + size; ++i) {
            FieldAnswer answer;
            answer.field = field.id;
            answer.options = {optionByName(field, rows[i].category)->id};
            decisions.append({{QString(), rows[i].text}, Answers{{answer}}});
        }
        QElapsedTimer timer;
        timer.start();
        const OfflineBaseline baseline = OfflineBaseline::train(taxonomy, decisions, sample);
        const qint64 trained = timer.restart();
        std::vector<ConfidenceOutcome> outcomes;
        for (qsizetype i = 0; i < held; ++i) {
            const BaselineAnswer answer = baseline.suggest(QString(), rows[i].text);
            const FieldAnswer *category = answer.answers.find(field.id);
            const bool right =
                category && category->options == QList{optionByName(field, rows[i].category)->id};
            outcomes.push_back(
                {category && category->confidence ? category->confidence->value() : 0.0, right});
        }
        const double each = double(timer.nsecsElapsed()) / 1000.0 / double(held);
        const qint64 right = std::ranges::count(outcomes, true, &ConfidenceOutcome::correct);
        const Interval interval = wilsonInterval(right, held);
        const BaselineMeasure measure = baseline.measure(field.id);
        std::printf("%9lld  %.4f   %.4f .. %.4f  %5lld/%5lld=%.3f  %.4f  %8lld  %9.1f  %.1f\n",
                    static_cast<long long>(size), double(right) / double(held), interval.low, interval.high,
                    static_cast<long long>(measure.correct), static_cast<long long>(measure.of),
                    measure.of > 0 ? double(measure.correct) / double(measure.of) : 0.0,
                    calibrationError(outcomes).expected, static_cast<long long>(trained), each,
                    double(baseline.bytes()) / 1048576.0);
    }
    return 0;
}
