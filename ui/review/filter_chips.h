#pragma once

#include "ui/models/filter_words.h"

#include <QAbstractButton>
#include <QList>
#include <QWidget>

namespace countersign
{

class FlowLayout;
class KeyButton;
class Look;

/// One condition of the filter; pressing it, or Delete on it, takes the condition away.
class FilterChip final : public QAbstractButton
{
    Q_OBJECT

public:
    FilterChip(const Look &look, const QString &words, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const Look &m_look;
};

/// The filter in words, each condition with a way to take it away; nothing where a view alone is shown.
class FilterChips final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterChips(const Look &look, QWidget *parent = nullptr);

    /// `named`: the filter is one of the views of the chooser, which says so already.
    void setFilter(const TicketFilter &filter, bool named, const Taxonomy &taxonomy,
                   const FilterNames &names);
    /// The key that clears the filter is named while it does (review_page: only where nothing is shown).
    void setNothingMatches(bool nothing);

signals:
    void filterChosen(const countersign::TicketFilter &filter);
    /// The last condition is gone that had the keyboard.
    void left();

private:
    void clear();

    const Look &m_look;
    FlowLayout *m_flow;
    KeyButton *m_clear = nullptr;
    TicketFilter m_filter;
    QList<FilterPart> m_parts;
    bool m_nothing = false;
};

} // namespace countersign
