#include "core/store/saved_view_store.h"
#include "tests/core/store/store_fixture.h"

#include <QTest>

using namespace countersign;
using namespace countersign::test;

/// A filter and an order under a name.
class TestSavedViews : public QObject
{
    Q_OBJECT

    static Result<void> save(ReviewProject &project, const SavedView &view)
    {
        return project.writer()
            .post(WritePriority::Normal,
                  [view](WriteContext &context) { return saveView(context.database, view); })
            .result();
    }

private slots:
    void theyComeByNameAndSurvive()
    {
        ReviewProject project(0);
        QCOMPARE(savedViews(project.reader()).value().size(), 0);
        QVERIFY_OK(save(project, {u"  Zahlungen "_s, R"({"flags":1})"}));
        QVERIFY_OK(save(project, {u"Ärger"_s, "{}"}));
        QVERIFY_OK(save(project, {u"Zahlungen"_s, R"({"flags":2})"})); // replaces
        project.open();
        const QList<SavedView> views = savedViews(project.reader()).value();
        QCOMPARE(views.size(), 2);
        QVERIFY(views.contains(SavedView{u"Ärger"_s, "{}"}));
        QVERIFY(views.contains(SavedView{u"Zahlungen"_s, R"({"flags":2})"}));
    }

    void namesHaveALength_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("fits");
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("blank") << u"   "_s << false;
        QTest::newRow("longest") << QString(longestViewName, u'x') << true;
        QTest::newRow("too long") << QString(longestViewName + 1, u'x') << false;
    }

    void namesHaveALength()
    {
        QFETCH(QString, name);
        QFETCH(bool, fits);
        ReviewProject project(0);
        const auto saved = save(project, {name, "{}"});
        QCOMPARE(saved.has_value(), fits);
        if (!fits)
            QVERIFY(saved.error().message.contains(QString::number(longestViewName)));
        QCOMPARE(savedViews(project.reader()).value().size(), fits ? 1 : 0);
    }

    void oneIsRemoved()
    {
        ReviewProject project(0);
        QVERIFY_OK(save(project, {u"a"_s, "{}"}));
        QVERIFY_OK(save(project, {u"b"_s, "{}"}));
        project.write([](WriteContext &context) { return removeView(context.database, u"a"_s); });
        project.write([](WriteContext &context) { return removeView(context.database, u"none"_s); });
        QCOMPARE(savedViews(project.reader()).value(), QList<SavedView>({{u"b"_s, "{}"}}));
    }
};

QTEST_GUILESS_MAIN(TestSavedViews)
#include "tst_saved_views.moc"
