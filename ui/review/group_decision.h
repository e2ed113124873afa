#pragma once

#include "core/domain/taxonomy.h"
#include "core/review/bulk_plan.h"
#include "core/review/ticket_group.h"
#include "ui/look/tokens.h"
#include "ui/review/review_keys.h"

#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace countersign
{

class ChoiceBlock;
class KeyButton;
class KeyCaps;
class Look;
class MessageStrip;
class PlainLabel;

/// What will be said of a group: its fields with what most suggestions say in pencil and what the person
/// chose instead in ink, a sum that adds up, and the button. Shows values and gives signals.
class GroupDecision final : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive this.
    GroupDecision(const Look &look, const KeyCaps &caps, QWidget *parent = nullptr);

    void setTaxonomy(const Taxonomy &taxonomy);
    /// `chosen` by the person, in place of what most say.
    void setGroup(const QList<FieldConsent> &consents, const Answers &chosen);
    void setPlan(const BulkPlan &plan);
    /// Nothing to decide.
    void clear();
    /// Why nothing can be decided here; empty: it can.
    void setReadOnly(const QString &reason);
    void setBusy(bool busy);
    void refreshCaps();

    enum class Tone { Quiet, Problem };
    void say(const QString &words, Tone tone = Tone::Quiet);
    QString said() const;

    ChoiceBlock *blockOfRow(KeyRow row) const;
    ChoiceBlock *findingBlock() const;
    bool mayLabel() const;

signals:
    void optionChosen(countersign::FieldId field, countersign::OptionId option);
    void findClosed();
    void labelWanted();
    void skipWanted();
    void nextWanted();
    void undoWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void buildFields();
    PlainLabel *addSumRow(QGridLayout *sum, const QString &words, Type type);
    static void setSumRow(PlainLabel *count, qint64 number, bool taken);

    const Look &m_look;
    const KeyCaps &m_caps;
    Taxonomy m_taxonomy;
    MessageStrip *m_readOnly;
    QWidget *m_content;
    QVBoxLayout *m_fields;
    PlainLabel *m_textNote;
    PlainLabel *m_matching;
    PlainLabel *m_decided;
    PlainLabel *m_odd;
    PlainLabel *m_flagged;
    PlainLabel *m_blind;
    PlainLabel *m_written;
    PlainLabel *m_oneStep;
    PlainLabel *m_line;
    KeyButton *m_label;
    KeyButton *m_skip;
    KeyButton *m_next;
    KeyButton *m_undo;
    QList<ChoiceBlock *> m_blocks;
    bool m_mayWrite = true;
    bool m_busy = false;
    qint64 m_tickets = 0;
};

} // namespace countersign
