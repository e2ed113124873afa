#pragma once

#include "core/review/shown_ticket.h"
#include "ui/review/seal_box.h"

#include <QWidget>

#include <optional>

namespace countersign
{

class Look;
class SectionLabel;

/// The part of the decision panel about blind tickets: the seal of the one on screen, and how the last one
/// came out.
class BlindBlock final : public QWidget
{
    Q_OBJECT

public:
    explicit BlindBlock(const Look &look, QWidget *parent = nullptr);

    /// A ticket as it is painted: sealed while it is veiled.
    void setTicket(const ShownTicket &shown, const Answers &answers, const Taxonomy &taxonomy);
    /// The ticket on screen was blind and is decided: its seal opens.
    void open(const BlindComparison &comparison);
    /// Forgets the last one: another project.
    void reset();

    /// "Blind ticket. Choose first …" for the strip over the fields; empty: it is not veiled.
    static QString reasonWords(const ShownTicket &shown);
    /// "Urgency and Sentiment are open"; empty: nothing is.
    static QString openWords(const QStringList &open);

private:
    SealBox *m_seal;
    SectionLabel *m_lastTitle;
    SealBox *m_last;
    std::optional<BlindComparison> m_comparison; ///< of the last blind ticket
    TicketId m_opened;                           ///< shows its opened seal
    TicketId m_ticket;
};

} // namespace countersign
