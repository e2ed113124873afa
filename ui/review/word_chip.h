#pragma once

#include "ui/look/tokens.h"

#include <QString>
#include <QWidget>

#include <optional>

namespace countersign
{

class Look;

/// One condition of a filter as a person reads it.
struct FilterWord {
    QString words;
    QString icon; ///< of resources/icons; empty: none
    Token tone = Token::TextSecondary;
    std::optional<int> colorIndex; ///< of an option

    bool operator==(const FilterWord &) const = default;
};

/// A condition on a quiet ground: mark or icon and words, 22 px high; cut with "…" at 280 px.
class WordChip final : public QWidget
{
    Q_OBJECT

public:
    WordChip(const Look &look, const FilterWord &word, QWidget *parent = nullptr);

    QString words() const { return m_word.words; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool hasSign() const { return m_word.colorIndex || !m_word.icon.isEmpty(); }

    const Look &m_look;
    FilterWord m_word;
};

} // namespace countersign
