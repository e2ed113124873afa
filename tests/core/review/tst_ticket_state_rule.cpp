#include "core/review/ticket_state_rule.h"

#include <QTest>

#include <cmath>

using namespace countersign;

namespace
{

/// As label_cache packs it.
quint16 packed(double confidence)
{
    return quint16(std::lround(confidence * 65534.0));
}

Field choiceField(qint64 id, FieldKind kind, std::initializer_list<qint64> options)
{
    Field field;
    field.id = {id};
    field.key = QStringLiteral("field%1").arg(id);
    field.kind = kind;
    for (const qint64 option : options) {
        Option made;
        made.id = {option};
        made.name = QString::number(option);
        field.options.append(made);
    }
    return field;
}

/// 1: category, options 1 and 2 (2 wants 0.9) and 3 (retired), threshold 0.75; 2: tags (several), options 4
/// and 5, threshold 0.5; 3: urgency, not required, options 6 and 7; 4: a summary.
Taxonomy taxonomy()
{
    Taxonomy made;
    made.threshold = 0.75;
    made.fields = {choiceField(1, FieldKind::Choice, {1, 2, 3}), choiceField(2, FieldKind::Choices, {4, 5}),
                   choiceField(3, FieldKind::Choice, {6, 7}), Field()};
    made.fields[0].options[1].threshold = 0.9;
    made.fields[0].options[2].retired = true;
    made.fields[1].threshold = 0.5;
    made.fields[2].required = false;
    made.fields[3].id = {4};
    made.fields[3].kind = FieldKind::Text;
    return made;
}

LabelCell cell(quint16 field, quint16 suggested, quint16 confidence, quint16 decided = 0)
{
    return {.field = field, .suggested = suggested, .decided = decided, .confidence = confidence};
}

CurrentLabel suggestion(QList<LabelCell> cells, ReviewFlags flags = {})
{
    CurrentLabel label;
    label.hasSuggestion = true;
    label.cells = std::move(cells);
    label.flags = flags;
    return label;
}

CurrentLabel with(CurrentLabel label, PersonState person, LedgerState ledger = LedgerState::None)
{
    label.person = person;
    label.ledger = ledger;
    return label;
}

} // namespace

Q_DECLARE_METATYPE(countersign::CurrentLabel)

/// A ticket's state is the first of the list that applies; the gate's part of it is a table.
class TestTicketStateRule : public QObject
{
    Q_OBJECT

private slots:
    void state_data()
    {
        QTest::addColumn<CurrentLabel>("label");
        QTest::addColumn<QString>("state");
        const QList<LabelCell> good{cell(1, 1, packed(0.8))};
        const CurrentLabel ready = suggestion(good);
        const CurrentLabel none;
        const auto row = [](const char *name, const CurrentLabel &label, const char *state) {
            QTest::newRow(name) << label << QString::fromLatin1(state);
        };
        row("nothing yet", none, "waiting");
        row("answer lost", with(none, PersonState::None, LedgerState::Unknown), "unknown");
        row("answer unusable", with(none, PersonState::None, LedgerState::Failed), "failed");
        row("a failed re-run leaves the older suggestion",
            with(ready, PersonState::None, LedgerState::Failed), "ready");
        row("decided goes before all", with(ready, PersonState::Decided, LedgerState::Unknown), "decided");
        row("skipped goes before ready", with(ready, PersonState::Skipped), "skipped");
        row("partly answered", with(ready, PersonState::InReview), "in_review");
        row("decided without a suggestion", with(none, PersonState::Decided), "decided");

        row("above the threshold", ready, "ready");
        row("at the threshold", suggestion({cell(1, 1, packed(0.75))}), "ready");
        row("just below the threshold", suggestion({cell(1, 1, packed(0.7499))}), "needs_review");
        row("no confidence", suggestion({cell(1, 1, noConfidence)}), "needs_review");
        row("below the option's own threshold", suggestion({cell(1, 2, packed(0.8))}), "needs_review");
        row("at the option's own threshold", suggestion({cell(1, 2, packed(0.9))}), "ready");
        row("retired option", suggestion({cell(1, 3, packed(1.0))}), "needs_review");
        row("option of nobody", suggestion({cell(1, 900, packed(1.0))}), "needs_review");
        row("required field missing", suggestion({cell(3, 6, packed(1.0))}), "needs_review");
        row("no cells at all", suggestion({}), "needs_review");
        row("optional field missing", suggestion(good), "ready");
        row("optional field unsure", suggestion({good[0], cell(3, 6, packed(0.2))}), "needs_review");
        row("several, field threshold",
            suggestion({good[0], cell(2, 4, packed(0.6)), cell(2, 5, packed(0.6))}), "ready");
        row("several, one unsure", suggestion({good[0], cell(2, 4, packed(0.6)), cell(2, 5, packed(0.4))}),
            "needs_review");
        row("several, none of them, unsure", suggestion({good[0], cell(2, 0, packed(0.4))}), "needs_review");
        row("several, a person's cell only", suggestion({good[0], cell(2, 0, noConfidence, 4)}), "ready");
        row("a field that is gone", suggestion({good[0], cell(9, 40, packed(0.1))}), "ready");
    }
    void state()
    {
        QFETCH(CurrentLabel, label);
        QFETCH(QString, state);
        QCOMPARE(keyOf(stateOf(label, StateRule(taxonomy()))), state);
    }

    void flags_data()
    {
        QTest::addColumn<quint32>("flag");
        QTest::addColumn<bool>("gates");
        const auto row = [](const char *name, ReviewFlag flag, bool gates) {
            QTest::newRow(name) << quint32(flag) << gates;
        };
        row("none", ReviewFlag::None, false);
        row("repaired", ReviewFlag::Repaired, true);
        row("missing confidence", ReviewFlag::MissingConfidence, true);
        row("unmapped", ReviewFlag::Unmapped, true);
        row("missing field", ReviewFlag::MissingField, true);
        row("addresses the model", ReviewFlag::AddressesModel, true);
        row("control words", ReviewFlag::ControlWords, true);
        row("ticket cut", ReviewFlag::TicketCut, true);
        row("unusual finish", ReviewFlag::UnusualFinish, true);
        row("not measured", ReviewFlag::NotMeasured, true);
        row("evidence not found", ReviewFlag::EvidenceNotFound, false);
        row("text too long", ReviewFlag::TextTooLong, false);
    }
    void flags()
    {
        QFETCH(quint32, flag);
        QFETCH(bool, gates);
        const CurrentLabel label = suggestion({cell(1, 1, packed(0.8))}, ReviewFlags::fromInt(flag));
        QCOMPARE(stateOf(label, StateRule(taxonomy())),
                 gates ? TicketState::NeedsReview : TicketState::Ready);
    }

    void changedThresholdMovesTickets()
    {
        Taxonomy stricter = taxonomy();
        stricter.threshold = 0.85;
        const CurrentLabel label = suggestion({cell(1, 1, packed(0.8))});
        QCOMPARE(stateOf(label, StateRule(taxonomy())), TicketState::Ready);
        QCOMPARE(stateOf(label, StateRule(stricter)), TicketState::NeedsReview);
    }

    void everyThresholdLetsItsOwnConfidencePass()
    {
        Taxonomy one = taxonomy();
        for (int step = 0; step <= 1000; ++step) {
            one.threshold = step / 1000.0;
            QCOMPARE(stateOf(suggestion({cell(1, 1, packed(one.threshold))}), StateRule(one)),
                     TicketState::Ready);
        }
    }
};

QTEST_APPLESS_MAIN(TestTicketStateRule)
#include "tst_ticket_state_rule.moc"
