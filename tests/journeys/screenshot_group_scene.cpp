#include "tests/core/review/review_fixture.h"
#include "tests/journeys/screenshot_scenes.h"
#include "ui/review/group_model.h"
#include "ui/review/group_page.h"
#include "ui/review/group_view.h"
#include "ui/review/review_page.h"

#include <QApplication>

// Near-duplicate groups, over a project of their own: the sample's tickets each say something of their own.

namespace countersign::test
{
namespace
{

struct MadeGroup {
    QString subject;
    QString body; ///< "%1" is what each says a little differently
    QStringList variants;
    int tickets;
    OptionId option;
    OptionId other; ///< of every ninth
};

QList<MadeGroup> madeGroups()
{
    return {
        {u"Password mail does not arrive"_s,
         u"%1I asked for a new password three times today, but the mail with the link never arrives. I "
         u"looked in "
         "the spam folder too. Please send it to this address as soon as you can."_s,
         {u""_s, u"Hi, "_s, u"Good morning, "_s, u"Hello everybody at the help desk, once more: "_s},
         46,
         account,
         technical},
        {u"Invoice shows the old address"_s,
         u"The invoice of %1 still shows our old address. We told you about the new one in September. Please "
         "correct it and send the invoice again."_s,
         {u"November"_s, u"October"_s, u"this month"_s},
         38,
         billing,
         billing},
        {u"App closes when I scan a receipt"_s,
         u"Since the update the app closes as soon as I scan a receipt. %1"_s,
         {u"It happens every time."_s, u"It happens each time."_s},
         31,
         technical,
         technical},
        {u"請求書の宛名を変更したい"_s,
         u"請求書の宛名を会社名に変更したいのですが、設定画面のどこで変更できるか分かりません。%1教えてください。"_s,
         {u""_s, u"急いでいます。"_s},
         27,
         billing,
         account},
        {u"لم تصل رسالة كلمة المرور"_s,
         u"طلبت كلمة مرور جديدة ثلاث مرات اليوم لكن الرسالة التي فيها الرابط لا تصل أبدا %1"_s,
         {u"شكرا"_s, u"مع الشكر"_s},
         19,
         account,
         account},
        {u"Automatic reply: out of office"_s,
         u"Thank you for your message. I am out of the office until %1 and will answer after that."_s,
         {u"Monday"_s, u"Tuesday"_s},
         17,
         billing,
         billing},
    };
}

} // namespace

void ScreenshotScenes::groups()
{
    const QList<MadeGroup> groups = madeGroups();
    int tickets = 0;
    for (const MadeGroup &group : groups)
        tickets += group.tickets;
    ReviewProject project(tickets);
    project.write([&groups](WriteContext &context) -> Result<void> {
        StoredRun run;
        run.run.uuid = QUuid::createUuid();
        run.run.taxonomy = {1};
        run.run.settings.source = SourceKind::Llm;
        const auto id = addRun(context.database, run);
        if (!id)
            return failure(id.error());
        int ticket = 0;
        for (const MadeGroup &group : groups) {
            for (int i = 0; i < group.tickets; ++i) {
                ++ticket;
                const bool other = i % 9 == 8;
                const auto set =
                    runSql(context.database,
                           "UPDATE ticket SET subject = ?1, body = ?2, external_id = ?3, text_hash = ?4 "
                           "WHERE id = ?5",
                           group.subject, group.body.arg(group.variants.at(i * 7 % group.variants.size())),
                           u"TB-4%1"_s.arg(8000 + ticket * 37), ticket, ticket);
                if (!set)
                    return set;
                Suggestion made = suggestionOf(
                    {choice(category, {other ? group.other : group.option}, 0.62 + i * 13 % 34 / 100.0),
                     choice(urgency, {i % 5 == 0 ? high : low}, 0.9), words(group.subject)},
                    TicketId{ticket});
                made.run = *id;
                if (const auto added = addSuggestion(context.database, made, QByteArray()); !added)
                    return failure(added.error());
                auto label = refreshLabel(context.database, made.ticket);
                if (!label)
                    return failure(label.error());
                context.changes.labels.append(std::move(*label));
            }
        }
        return {};
    });
    project.close();
    if (QWidget *sheet = QApplication::focusWidget()) // that a former scene left open
        QTest::keyClick(sheet, Qt::Key_Escape);
    m_journey.session().openProject(project.path());
    m_journey.go(QStringLiteral("review"));
    m_journey.settle();
    m_journey.session().texts()->want();
    Journey::until([this] {
        return m_journey.session().texts()->groups() && !m_journey.session().texts()->isRunning();
    });
    label(2); // two of the first group are decided before
    shoot(QStringLiteral("review-near-duplicates"));
    m_journey.press(Qt::Key_M);
    auto *page = m_journey.window().findChild<GroupPage *>();
    Journey::until([page] { return page->view().showsGroup(); });
    shoot(QStringLiteral("review-many"));
    qApp->setLayoutDirection(Qt::RightToLeft);
    shoot(QStringLiteral("review-many-mirrored"));
    qApp->setLayoutDirection(Qt::LeftToRight);
    shoot(QStringLiteral("review-many-1280"), {1280, 800});
    m_journey.window().resize(1440, 900);
    m_journey.press(Qt::Key_Return);
    m_journey.settle();
    shoot(QStringLiteral("review-many-done"));
    m_journey.session().closeProject();
}

} // namespace countersign::test
