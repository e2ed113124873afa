#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

namespace countersign
{

/// Stands for "no usable answer" among predicted classes: an error for the true class, never dropped.
inline constexpr int NoAnswer = -1;

/// Counts of true against predicted classes 0..classes-1, with one more column for unusable answers.
class ConfusionMatrix
{
public:
    explicit ConfusionMatrix(int classes);

    /// `truth` in 0..classes-1, `predicted` in 0..classes-1 or NoAnswer.
    void add(int truth, int predicted, qint64 count = 1);

    int classes() const { return m_classes; }
    qint64 at(int truth, int predicted) const { return m_cells[cell(truth, predicted)]; }
    qint64 total() const { return m_total; }
    qint64 correct() const;
    qint64 unusable() const;
    qint64 truthCount(int cls) const;     ///< row sum, unusable answers included
    qint64 predictedCount(int cls) const; ///< column sum

private:
    size_t cell(int truth, int predicted) const;

    int m_classes;
    qint64 m_total = 0;
    std::vector<qint64> m_cells; ///< rows of classes + 1, the last column being NoAnswer
};

ConfusionMatrix confusionMatrix(std::span<const int> truth, std::span<const int> predicted, int classes);

/// Of one class. Each figure is 0 where its denominator is 0.
struct ClassFigures {
    qint64 support = 0; ///< true members
    double precision = 0.0;
    double recall = 0.0;
    double f1 = 0.0; ///< 2TP / (2TP + FP + FN)

    bool operator==(const ClassFigures &) const = default;
};

/// Figures of a whole field. Macro figures are means over the classes that occur as truth or as prediction
/// (the union); weighted F1 weighs by true support. Macro F1 is the mean of the F1s, not the F1 of the macro
/// precision and recall. (van Rijsbergen 1979; Opitz & Burst 2019.)
struct ClassificationFigures {
    std::vector<ClassFigures> perClass;
    double accuracy = 0.0;
    double macroPrecision = 0.0;
    double macroRecall = 0.0;
    double macroF1 = 0.0;
    double weightedF1 = 0.0;
};

ClassificationFigures classificationFigures(const ConfusionMatrix &matrix);

} // namespace countersign
