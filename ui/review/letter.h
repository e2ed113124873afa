#pragma once

#include "core/domain/search_query.h"
#include "core/review/shown_ticket.h"

#include <QWidget>

namespace countersign
{

class KeyButton;
class LetterHead;
class LetterText;
class Look;
class NoteStrip;
class PlainLabel;
class SourceGrid;

/// The ticket as a letter: the brightest sheet. Shows a value, knows no service.
class Letter final : public QWidget
{
    Q_OBJECT

public:
    /// Texts longer than this are cut until "Show all".
    static constexpr qsizetype longestShown = 20'000;

    explicit Letter(const Look &look, QWidget *parent = nullptr);

    /// `fieldKeys` of the taxonomy: JSON with them as members in a ticket mimics a reply.
    void setTicket(const ShownTicket &shown, const QStringList &fieldKeys);
    /// State and answers moved on while the text stays.
    void setState(TicketState state, bool saving);
    /// The words that were searched for are marked in what is shown next.
    void setSearch(const SearchQuery &query) { m_search = query; }
    const SearchQuery &search() const { return m_search; }
    void setMarks(const TicketMarks &marks);
    NoteStrip &note() { return *m_note; }
    void clear();
    LetterText &text() { return *m_text; }
    /// Quotes of the suggestion that do not occur in the text.
    const QStringList &missingQuotes() const { return m_missing; }
    void showAll();

    /// A strip below the source columns; the letter takes it over.
    void addBelow(QWidget *strip);

    /// Left margin, width of the text, and whether the source columns have room.
    void setMeasures(int left, int measure, bool centred, bool withSource);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill(qsizetype limit);
    void place();

    const Look &m_look;
    LetterHead *m_head;
    LetterText *m_text;
    SourceGrid *m_source;
    NoteStrip *m_note;
    QWidget *m_cutStrip;
    PlainLabel *m_cutWords;
    KeyButton *m_showAll;
    ShownTicket m_shown;
    SearchQuery m_search;
    QStringList m_fieldKeys;
    QStringList m_missing;
    int m_left = 88;
    int m_measure = 560;
    bool m_centred = false;
    bool m_withSource = true;
};

} // namespace countersign
