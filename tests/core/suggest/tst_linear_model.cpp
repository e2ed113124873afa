#include "core/suggest/field_calibration.h"
#include "core/suggest/linear_model.h"

#include <QTest>

#include <cmath>

using namespace countersign;

class TestLinearModel : public QObject
{
    Q_OBJECT

    /// Three texts of one feature each, class = feature.
    const std::vector<SparseVector> m_vectors{{{0, 1.0F}}, {{1, 1.0F}}, {{2, 1.0F}}};

    std::vector<TrainingExample> examples() const
    {
        return {{&m_vectors[0], {0}}, {&m_vectors[1], {1}}, {&m_vectors[2], {2}}};
    }

    static size_t best(const LinearModel &model, const SparseVector &vector)
    {
        std::vector<float> scores;
        model.scores(vector, scores);
        return size_t(std::max_element(scores.begin(), scores.begin() + int(model.classes())) -
                      scores.begin());
    }

private slots:
    void softmaxSumsToOne()
    {
        std::vector<float> scores{1000.0F, 1001.0F, -1000.0F, 77.0F};
        softmax(scores, 3);
        QVERIFY(std::abs(scores[0] - 0.268941F) < 1e-5F);
        QVERIFY(std::abs(scores[1] - 0.731059F) < 1e-5F);
        QCOMPARE(scores[2], 0.0F);
        QCOMPARE(scores[3], 0.0F);
    }

    void learnsWhatItIsShown()
    {
        const LinearModel trained = trainSoftmax(LinearModel(3, 3), examples(), {}, {});
        for (size_t i = 0; i < 3; ++i)
            QCOMPARE(best(trained, m_vectors[i]), i);
        const LinearModel each = trainOneVsRest(LinearModel(3, 3), examples(), {}, {});
        std::vector<float> scores;
        each.scores(m_vectors[1], scores);
        QVERIFY(scores[1] > scores[0]);
    }

    void withoutExamplesItIsItsStart()
    {
        LinearModel start(3, 2);
        start.row(1)[0] = 4.0F;
        const LinearModel trained = trainSoftmax(start, {}, {}, {});
        QCOMPARE(trained.row(1)[0], 4.0F);
        QCOMPARE(trained.row(2)[1], 0.0F);
    }

    void shrinksTowardsItsStart()
    {
        LinearModel start(3, 3);
        start.row(0)[0] = 2.0F;
        TrainingOptions all;
        all.shrink = 1.0F;
        const LinearModel trained = trainSoftmax(start, examples(), all, {});
        QVERIFY(std::abs(trained.row(0)[0] - 2.0F) < 1e-6F);
        QVERIFY(std::abs(trained.row(1)[1]) < 1e-6F);
    }

    void sameSeedSameModel()
    {
        const LinearModel one = trainSoftmax(LinearModel(3, 3), examples(), {}, {});
        const LinearModel other = trainSoftmax(LinearModel(3, 3), examples(), {}, {});
        for (size_t i = 0; i < 3; ++i)
            QVERIFY(std::ranges::equal(one.row(i), other.row(i)));
    }

    void calibrationIsMonotoneAndNeverCertain_data()
    {
        QTest::addColumn<int>("n");
        QTest::newRow("Platt") << 60;
        QTest::newRow("isotonic") << 600;
    }
    void calibrationIsMonotoneAndNeverCertain()
    {
        QFETCH(int, n);
        std::vector<double> raw;
        std::vector<bool> correct;
        for (int i = 0; i < n; ++i) {
            raw.push_back((i + 0.5) / n);
            correct.push_back(i * 2 > n || i % 5 == 0); // overconfident below one half, too shy above
        }
        const FieldCalibration calibration = FieldCalibration::fit(raw, correct);
        double before = 0.0;
        for (double p = 0.0; p <= 1.0; p += 0.01) {
            const double value = calibration(p);
            QVERIFY(value >= before && value > 0.0 && value < 1.0);
            before = value;
        }
        QVERIFY(calibration(0.9) > 0.85);
        QVERIFY(calibration(0.1) < 0.45);
    }

    void allRightIsStillNotCertain()
    {
        const std::vector<double> raw(300, 0.99);
        const FieldCalibration calibration = FieldCalibration::fit(raw, std::vector<bool>(300, true));
        QVERIFY(std::abs(calibration(0.999) - (1.0 - 1.0 / 302)) < 1e-9);
    }
};

QTEST_APPLESS_MAIN(TestLinearModel)
#include "tst_linear_model.moc"
