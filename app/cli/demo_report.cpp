#include "app/cli/demo_report.h"

#include "app/cli/evaluation_words.h"
#include "app/cli/run_report.h"
#include "app/cli/state_counts.h"
#include "app/cli/words.h"

namespace countersign::cli
{

QString demoReport(const QStringList &done, const ProjectCounts &counts, const Taxonomy &taxonomy,
                   const ProjectEvaluation &evaluation)
{
    QStringList lines{Words::tr("Countersign on its sample of %n ticket(s)", nullptr, plural(counts.tickets)),
                      QString(), Words::tr("What was done")};
    for (const QString &line : done)
        lines << QLatin1String("  ") + line;
    lines << QString() << Words::tr("Where the tickets stand");
    for (size_t i = 0; i < counts.states.size(); ++i) {
        if (counts.states[i] > 0)
            lines << QLatin1String("  ") + QString::fromLatin1(ticketStateKeys[i]).leftJustified(16) +
                         QString::number(counts.states[i]).rightJustified(6);
    }
    lines << QString()
          << Words::tr("How good the suggestions are, against the sample's true labels (%1)")
                 .arg(sourceWords(evaluation.source));
    for (const QString &line : evaluationLines(evaluation, taxonomy))
        lines << QLatin1String("  ") + line;
    if (evaluation.source == SourceKind::Baseline) {
        lines << QString()
              << Words::tr(
                     "The offline baseline is not a language model: it knows only the words of the options\n"
                     "and learns from decisions, of which the sample has none. All it says needs review.");
    }
    lines << QString()
          << Words::tr(
                 "The intervals are Wilson's, 95 %. The sample was written for this program, so the figures\n"
                 "say little about your tickets.");
    return lines.join(u'\n') + u'\n';
}

} // namespace countersign::cli
