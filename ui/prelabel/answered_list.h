#pragma once

#include "core/domain/taxonomy.h"
#include "core/domain/ticket_state.h"

#include <QList>
#include <QWidget>

#include <optional>

namespace countersign
{

class ConfidenceBar;
class IconLabel;
class Look;
class OptionLabel;
class PlainLabel;
struct AnsweredTicket;

/// What a run has answered last, a few tickets with what was said of their first field: that it goes on, and
/// that it says something sensible.
class AnsweredList final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int MaximumRows = 4;

    struct Row {
        TicketState state = TicketState::NeedsReview;
        QString id;
        QString text;
        QString option; ///< empty: none that the taxonomy has
        int colorIndex = 0;
        std::optional<double> confidence;
        std::optional<double> gate;
        qint64 latencyMs = 0;

        bool operator==(const Row &) const = default;
    };

    explicit AnsweredList(const Look &look, QWidget *parent = nullptr);

    /// The newest first; the list hides itself without any.
    void setRows(const QList<Row> &rows);

private:
    struct Line {
        QWidget *box;
        IconLabel *icon;
        PlainLabel *id;
        PlainLabel *text;
        OptionLabel *option;
        ConfidenceBar *bar;
        PlainLabel *number;
        PlainLabel *time;
    };

    Line newLine();

    const Look &m_look;
    QList<Line> m_lines;
    QList<Row> m_rows;
};

/// A row of the list, by the first field of the taxonomy that has options.
AnsweredList::Row answeredRow(const AnsweredTicket &answered, TicketState state, const Taxonomy &taxonomy);

} // namespace countersign
