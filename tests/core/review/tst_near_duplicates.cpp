#include "core/review/near_duplicates.h"

#include "tests/core/review/review_fixture.h"

#include <QTest>

#include <random>

using namespace countersign;
using namespace countersign::test;

namespace
{

using Rows = std::vector<quint32>;

Rows rowsOf(std::span<const quint32> rows)
{
    return {rows.begin(), rows.end()};
}

/// A project whose tickets have these texts; equal texts have equal hashes, as after an import.
class Texts
{
public:
    explicit Texts(const QStringList &bodies) : m_project(int(bodies.size()))
    {
        m_project.write([&bodies](WriteContext &context) -> Result<void> {
            for (qsizetype i = 0; i < bodies.size(); ++i) {
                const auto set =
                    runSql(context.database,
                           "UPDATE ticket SET subject = '', body = ?1, text_hash = ?2 WHERE id = ?3",
                           bodies.at(i), qint64(qHash(bodies.at(i))), i + 1);
                if (!set)
                    return set;
            }
            return {};
        });
    }

    Result<DuplicateGroups> groups(const DuplicateParameters &parameters = {}, const CancelToken &cancel = {})
    {
        const auto rows = TicketRows::load(m_project.reader());
        return findNearDuplicates(
            m_project.reader(), *rows, parameters,
            [this](qint64 done, qint64 all) {
                m_told.append({done, all});
            },
            cancel);
    }

    QList<QPair<qint64, qint64>> m_told;

private:
    ReviewProject m_project;
};

QString sentence(int number, int words, std::mt19937 &random)
{
    QStringList picked{QStringLiteral("w%1x").arg(QString(QChar(u'a' + number % 26)))};
    while (picked.size() < words)
        picked.append(QString(QChar(u'a' + char16_t(random() % 26))) + QChar(u'a' + char16_t(random() % 26)) +
                      QChar(u'a' + char16_t(random() % 26)));
    return picked.join(u' ');
}

} // namespace

class TestNearDuplicates : public QObject
{
    Q_OBJECT

private slots:
    void equalAndNearlyEqualTextsHangTogether()
    {
        const QString letter = u"Hello, my order 4711 has not arrived and I would like to know where it is. "
                               "It should have been here on Monday, thank you for your help."_s;
        Texts texts({letter, u"How do I change my password, the page shows an error every time I try it?"_s,
                     QString(letter).replace(u"4711"_s, u"815"_s), letter,
                     QString(letter).replace(u"Monday"_s, u"Friday"_s)});
        const auto groups = texts.groups();
        QVERIFY_OK(groups);
        QCOMPARE(groups->size(), 1U);
        QCOMPARE(rowsOf(groups->members(0)), (Rows{0, 2, 3, 4}));
        QCOMPARE(groups->ticketCount(), 4U);
        QCOMPARE(groups->groupOf(3), std::optional<quint32>(0));
        QCOMPARE(groups->groupOf(1), std::nullopt);
        QCOMPARE(groups->groupOf(99), std::nullopt);
    }

    /// What MinHash proposes is only a candidate: the texts decide.
    void candidatesAreVerified()
    {
        const QString half =
            u"one two three four five six seven eight nine ten eleven twelve thirteen fourteen "_s;
        Texts texts({half + u"alpha beta gamma delta epsilon zeta eta theta iota kappa"_s,
                     half + u"rot gruen blau gelb weiss schwarz braun grau rosa lila"_s});
        QCOMPARE(texts.groups()->size(), 0U);
        DuplicateParameters loose;
        loose.similarity = 0.3;
        QCOMPARE(texts.groups(loose)->size(), 1U);
    }

    void textsWithoutAWordAreAlikeToNobody()
    {
        Texts texts({u""_s, u"?!"_s, u" "_s, u""_s});
        QCOMPARE(texts.groups()->size(), 0U);
    }

    void groupsAreInTheOrderOfTheirFirstTickets()
    {
        Texts texts({u"b b b bee"_s, u"a a a ay"_s, u"a a a ay"_s, u"see"_s, u"b b b bee"_s});
        const auto groups = texts.groups();
        QCOMPARE(groups->size(), 2U);
        QCOMPARE(rowsOf(groups->members(0)), (Rows{0, 4}));
        QCOMPARE(rowsOf(groups->members(1)), (Rows{1, 2}));
        QCOMPARE(*texts.groups(), *groups); // again: the same
    }

    void plantedPairsAreFound()
    {
        std::mt19937 random(3);
        QStringList bodies;
        constexpr int planted = 100;
        for (int i = 0; i < planted; ++i) {
            const QString text = sentence(i, 60, random);
            QString edited = text;
            bodies.append(text);
            bodies.append(edited.replace(edited.lastIndexOf(u' '), 1, u" also "_s));
        }
        for (int i = 0; i < 300; ++i)
            bodies.append(sentence(i, 60, random));
        Texts texts(bodies);
        const auto groups = texts.groups();
        int found = 0;
        for (quint32 i = 0; i < planted; ++i) {
            const auto group = groups->groupOf(2 * i);
            found += group && group == groups->groupOf(2 * i + 1) ? 1 : 0;
        }
        QVERIFY2(found >= 90, qPrintable(QString::number(found)));
        QCOMPARE(groups->ticketCount(), quint32(2 * found)); // and nothing else
    }

    void tellsHowFarItIs()
    {
        Texts texts({u"one"_s, u"two"_s, u"three"_s});
        QVERIFY_OK(texts.groups());
        QCOMPARE(texts.m_told.last(), qMakePair(qint64(3), qint64(3)));
    }

    void canBeStopped()
    {
        Texts texts({u"one"_s, u"two"_s});
        const CancelToken cancel;
        cancel.cancel();
        const auto stopped = texts.groups({}, cancel);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestNearDuplicates)
#include "tst_near_duplicates.moc"
