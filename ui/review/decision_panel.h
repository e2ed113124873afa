#pragma once

#include "core/domain/taxonomy.h"
#include "core/review/shown_ticket.h"
#include "ui/review/review_keys.h"

#include <QHash>
#include <QList>
#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace countersign
{

class ActionRegistry;
class BlindBlock;
class ChoiceBlock;
class HistoryList;
class KeyButton;
class Look;
class MessageStrip;
class PlainLabel;
class SectionLabel;
class TextBlock;
class VerdictBar;
class WrappedText;

/// What is suggested and what the person makes of it: source, why it needs a person, the fields, reasoning,
/// history; verdicts fixed below. Takes values, gives signals; built anew only for another taxonomy.
class DecisionPanel final : public QWidget
{
    Q_OBJECT

public:
    DecisionPanel(const Look &look, const ActionRegistry &actions, QWidget *parent = nullptr);

    void setTaxonomy(const Taxonomy &taxonomy);
    /// How often options were chosen or suggested, by option, for fields with many.
    void setUsage(const QHash<OptionId, qint64> &usage);
    /// `source`: "Suggested by …"; `answers`: what people settled so far.
    void setTicket(const ShownTicket &shown, const Answers &answers, const QString &source,
                   const QStringList &missingQuotes);
    /// The same ticket after a verdict, an undo or a save.
    void setAnswers(const ShownTicket &shown, const Answers &answers);
    /// No ticket is shown.
    void clear();
    /// A newer suggestion waits for this ticket.
    void announceNewer(bool waits);
    /// A quiet word about how the person works; empty: none. It stays until the person has seen it.
    void showHint(const QString &words);
    void setReadOnly(const QString &reason); ///< empty: not
    /// Narrow margins for windows under 1100 px.
    void setCompact(bool compact);

    BlindBlock &blind() { return *m_blind; }
    VerdictBar &verdicts() { return *m_verdicts; }
    const KeyCaps &caps() const { return m_caps; }
    void refreshCaps();

    ChoiceBlock *blockOfRow(KeyRow row) const;
    ChoiceBlock *blockOf(FieldId field) const;
    bool hasThirdRow() const { return blockOfRow(KeyRow::Home) != nullptr; }
    /// A letter that no row uses starts the find line of a long field.
    ChoiceBlock *findingBlock() const;
    TextBlock *firstText() const { return m_texts.isEmpty() ? nullptr : m_texts.first(); }
    QString reasonWords() const;

protected:
    void paintEvent(QPaintEvent *event) override;

signals:
    void optionChosen(countersign::FieldId field, countersign::OptionId option);
    void textEntered(countersign::FieldId field, const QString &text);
    void editClosed();
    void rawWanted();
    void newerWanted();
    void hintSeen();

private:
    void buildFields();
    void placeContent();
    void showReason(const ShownTicket &shown, bool settled);

    const Look &m_look;
    const ActionRegistry &m_actions;
    const KeyCaps &m_caps;
    Taxonomy m_taxonomy;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
    QVBoxLayout *m_fields;
    PlainLabel *m_source;
    KeyButton *m_raw;
    MessageStrip *m_readOnly;
    MessageStrip *m_newer;
    MessageStrip *m_hint;
    KeyButton *m_showNewer;
    MessageStrip *m_reason;
    QWidget *m_reasonRoom;
    BlindBlock *m_blind;
    SectionLabel *m_reasoningTitle;
    WrappedText *m_reasoning;
    HistoryList *m_history;
    VerdictBar *m_verdicts;
    QList<ChoiceBlock *> m_choices;
    QList<TextBlock *> m_texts;
    int m_side = 16;
    bool m_isCompact = false;
};

} // namespace countersign
