#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/domain/taxonomy.h"
#include "core/domain/ticket_state.h"
#include "core/review/option_sets.h"
#include "core/review/ticket_rows.h"
#include "core/review/ticket_state_rule.h"
#include "core/store/label_cache.h"

#include <array>
#include <vector>

namespace countersign
{

class Database;

/// How many tickets stand where; adds up to the number of tickets.
using StateCounts = std::array<qint64, TicketStateCount>;

/// A single-choice field of all tickets: option integers, 0 for none. 6 bytes a ticket.
struct ChoiceColumn {
    FieldId field;
    std::vector<quint16> suggested;
    std::vector<quint16> decided;
    std::vector<quint16> confidence; ///< packed; noConfidence for none
};

/// A multiple-choice field of all tickets: numbers of `sets`. 10 bytes a ticket.
struct ChoicesColumn {
    FieldId field;
    OptionSets sets;
    std::vector<quint32> suggested;
    std::vector<quint32> decided;
    std::vector<quint16> confidence;
};

/// What memory knows of every ticket's labels, as plain columns (26 bytes a ticket and the fields'), so that
/// filters, orders and counts are passes over arrays. A value: loaded on any thread, then owned and updated
/// by one. Holds the choice fields of one taxonomy version.
class TicketColumns
{
public:
    TicketColumns() = default;
    /// All waiting.
    TicketColumns(TicketRows rows, const Taxonomy &taxonomy);

    /// One pass over the narrow table, in one read transaction of `database`. Cancelled with kind Cancelled.
    [[nodiscard]] static Result<TicketColumns> load(Database &database, const Taxonomy &taxonomy,
                                                    const CancelToken &cancel);

    quint32 size() const { return m_rows.size(); }
    const TicketRows &rows() const { return m_rows; }
    const StateCounts &counts() const { return m_counts; }

    /// Takes over what a commit changed; returns the rows it touched, appended ones not among them. Labels of
    /// tickets without a row are left out. The caller loads anew on `settingsChanged`.
    std::vector<quint32> apply(const LabelChanges &changes);

    /// Other thresholds over the same fields: recomputes every state in one pass and returns how many tickets
    /// moved. Fields that were added or removed need load().
    qint64 setThresholds(const Taxonomy &taxonomy);
    /// The same, only counted: what would change. One number per state: tickets then less tickets now.
    StateCounts differenceWith(const Taxonomy &taxonomy) const;

    TicketState stateAt(quint32 row) const { return m_states[row]; }
    /// The row as it would be stored, but for fields that the taxonomy does not have.
    CurrentLabel labelAt(quint32 row) const;

    // Columns, one value a row.
    const std::vector<TicketState> &states() const { return m_states; }
    const std::vector<qint8> &sources() const { return m_sources; } ///< SourceKind, -1: no suggestion
    const std::vector<quint32> &runs() const { return m_runs; }
    const std::vector<quint16> &taxonomies() const { return m_taxonomies; } ///< of the suggestion
    const std::vector<quint32> &flags() const { return m_flags; } ///< with the marks, see firstMarkBit
    const std::vector<quint32> &decidedSeconds() const { return m_decided; } ///< since 1970 UTC, 0: never
    const std::vector<quint32> &changedSeconds() const { return m_changed; } ///< the same, of any change
    const std::vector<quint16> &annotators() const { return m_annotators; }  ///< of the decision; 0: nobody
    Marks marksAt(quint32 row) const { return Marks::fromInt(Marks::Int(m_flags[row] >> firstMarkBit)); }
    /// Of flags(): the ReviewFlags below, the Marks from here on.
    static constexpr unsigned firstMarkBit = 24;
    /// The lowest confidence of the ticket's choice fields; noConfidence: none is known.
    const std::vector<quint16> &lowestConfidences() const { return m_lowest; }
    const std::vector<ChoiceColumn> &choiceColumns() const { return m_choice; }
    const std::vector<ChoicesColumn> &choicesColumns() const { return m_choices; }
    const ChoiceColumn *choiceColumn(FieldId field) const;
    const ChoicesColumn *choicesColumn(FieldId field) const;

private:
    void resize();
    void put(quint32 row, const CurrentLabel &label);
    void putCells(quint32 row, const QList<LabelCell> &cells);
    void readLabel(quint32 row, CurrentLabel &label) const;

    TicketRows m_rows;
    StateRule m_rule;
    StateCounts m_counts{};
    std::vector<TicketState> m_states;
    std::vector<PersonState> m_persons;
    std::vector<LedgerState> m_ledgers;
    std::vector<qint8> m_sources;
    std::vector<quint16> m_taxonomies;
    std::vector<quint16> m_lowest;
    std::vector<quint32> m_flags;
    std::vector<quint32> m_runs;
    std::vector<quint32> m_decided;
    std::vector<quint32> m_changed;
    std::vector<quint16> m_annotators;
    std::vector<ChoiceColumn> m_choice;
    std::vector<ChoicesColumn> m_choices;
};

} // namespace countersign
