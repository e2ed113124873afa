#pragma once

#include "core/domain/answers.h"
#include "core/domain/taxonomy.h"
#include "ui/review/review_keys.h"
#include "ui/window/key_rows.h"

#include <QHash>
#include <QList>
#include <QWidget>

#include <optional>

class QLineEdit;

namespace countersign
{

class FieldHeader;
class FlowLayout;
class KeyCap;
class Look;
class OptionPill;
class PlainLabel;

/// One choice field: its options as pills with keys; with many options the likeliest and a line that finds
/// the others. Keeps its pills from ticket to ticket.
class ChoiceBlock final : public QWidget
{
    Q_OBJECT

public:
    /// `row` are its keys; none: chosen by pointer and Tab only.
    ChoiceBlock(const Look &look, const Taxonomy &taxonomy, const Field &field, std::optional<KeyRow> row,
                const KeyCaps &caps, QWidget *parent = nullptr);

    FieldId field() const { return m_field.id; }
    std::optional<KeyRow> row() const { return m_row; }
    bool hasFindLine() const { return m_find != nullptr; }

    /// How often each option was chosen or suggested, for the order of many options.
    void setUsage(const QHash<OptionId, qint64> &usage) { m_usage = usage; }
    /// Another ticket: `likely` options first where not all fit.
    void setTicket(const FieldAnswer *suggested, const FieldAnswer *settled, const QList<OptionId> &likely);
    /// Over many tickets: how many say so, in place of a confidence. Before setTicket().
    void setConsent(const QString &words) { m_consent = words; }
    /// The same ticket, answered.
    void setSettled(const FieldAnswer *settled);
    void refreshCaps();
    /// Less room between the pills.
    void setCompact(bool compact);

    /// The option on a key of its row, as painted; the last key of a long field opens the find line.
    std::optional<OptionId> optionOnKey(int place) const;
    bool opensFind(int place) const;
    /// Its row of the keyboard; nothing for a field without keys.
    std::optional<PageKeyRow> keyRow() const;
    /// Gives the find line the keyboard, with a first letter already typed.
    void startFind(const QString &typed);
    OptionPill *pillOf(OptionId option) const;

signals:
    void chosen(countersign::FieldId field, countersign::OptionId option);
    /// The find line is done; the keyboard goes back to the letter.
    void findClosed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int keys() const;
    void showOptions(const QList<int> &options);
    void paintStates();
    void filter(const QString &typed);
    void closeFind();

    const Look &m_look;
    const KeyCaps &m_caps;
    Field m_field;
    QList<double> m_gates;  ///< by option
    bool m_primary = false; ///< only its options have coloured marks
    std::optional<KeyRow> m_row;
    std::optional<double> m_fieldGate;
    FieldHeader *m_header;
    FlowLayout *m_flow;
    QList<OptionPill *> m_pills;
    QList<int> m_shown;     ///< options on the pills
    QList<int> m_shortlist; ///< what is shown while nobody searches
    QLineEdit *m_find = nullptr;
    PlainLabel *m_count = nullptr;
    KeyCap *m_findCap = nullptr;
    int m_current = 0; ///< of the matches
    QHash<OptionId, qint64> m_usage;
    QString m_consent;
    std::optional<FieldAnswer> m_suggested;
    std::optional<FieldAnswer> m_settled;
};

} // namespace countersign
