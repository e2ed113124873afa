#include "core/insight/classification.h"

#include <algorithm>

namespace countersign
{
namespace
{

double ratio(double part, double whole)
{
    return whole > 0.0 ? part / whole : 0.0;
}

} // namespace

ConfusionMatrix::ConfusionMatrix(int classes)
    : m_classes(classes), m_cells(size_t(classes) * (size_t(classes) + 1))
{
    Q_ASSERT(classes >= 0);
}

size_t ConfusionMatrix::cell(int truth, int predicted) const
{
    Q_ASSERT(truth >= 0 && truth < m_classes);
    Q_ASSERT(predicted == NoAnswer || (predicted >= 0 && predicted < m_classes));
    const size_t column = predicted == NoAnswer ? size_t(m_classes) : size_t(predicted);
    return size_t(truth) * (size_t(m_classes) + 1) + column;
}

void ConfusionMatrix::add(int truth, int predicted, qint64 count)
{
    m_cells[cell(truth, predicted)] += count;
    m_total += count;
}

qint64 ConfusionMatrix::correct() const
{
    qint64 sum = 0;
    for (int i = 0; i < m_classes; ++i)
        sum += at(i, i);
    return sum;
}

qint64 ConfusionMatrix::unusable() const
{
    qint64 sum = 0;
    for (int i = 0; i < m_classes; ++i)
        sum += at(i, NoAnswer);
    return sum;
}

qint64 ConfusionMatrix::truthCount(int cls) const
{
    qint64 sum = at(cls, NoAnswer);
    for (int i = 0; i < m_classes; ++i)
        sum += at(cls, i);
    return sum;
}

qint64 ConfusionMatrix::predictedCount(int cls) const
{
    qint64 sum = 0;
    for (int i = 0; i < m_classes; ++i)
        sum += at(i, cls);
    return sum;
}

ConfusionMatrix confusionMatrix(std::span<const int> truth, std::span<const int> predicted, int classes)
{
    Q_ASSERT(truth.size() == predicted.size());
    ConfusionMatrix matrix(classes);
    for (size_t i = 0; i < std::min(truth.size(), predicted.size()); ++i)
        matrix.add(truth[i], predicted[i]);
    return matrix;
}

ClassificationFigures classificationFigures(const ConfusionMatrix &matrix)
{
    ClassificationFigures figures;
    figures.perClass.reserve(size_t(matrix.classes()));
    int seen = 0;
    for (int i = 0; i < matrix.classes(); ++i) {
        const double hits = double(matrix.at(i, i));
        const qint64 support = matrix.truthCount(i);
        const qint64 predicted = matrix.predictedCount(i);
        const ClassFigures one{support, ratio(hits, double(predicted)), ratio(hits, double(support)),
                               ratio(2 * hits, double(support + predicted))};
        figures.perClass.push_back(one);
        if (support + predicted == 0)
            continue;
        ++seen;
        figures.macroPrecision += one.precision;
        figures.macroRecall += one.recall;
        figures.macroF1 += one.f1;
        figures.weightedF1 += one.f1 * double(support);
    }
    figures.accuracy = ratio(double(matrix.correct()), double(matrix.total()));
    figures.macroPrecision = ratio(figures.macroPrecision, seen);
    figures.macroRecall = ratio(figures.macroRecall, seen);
    figures.macroF1 = ratio(figures.macroF1, seen);
    figures.weightedF1 = ratio(figures.weightedF1, double(matrix.total()));
    return figures;
}

} // namespace countersign
