#pragma once

#include "core/domain/answers.h"
#include "core/domain/taxonomy.h"

#include <QList>
#include <QString>
#include <QWidget>

namespace countersign
{

class Look;

/// What a person chose before anything was shown, beside what the source had said.
struct BlindComparison {
    struct Row {
        QString field;
        QString yours;
        QString theirs; ///< empty: it said nothing of this field
        bool same = false;

        bool operator==(const Row &) const = default;
    };

    QString source; ///< "mistral-small"
    QList<Row> rows;

    bool operator==(const BlindComparison &) const = default;
};

/// Choice fields only, those that the person answered.
BlindComparison compareBlind(const Taxonomy &taxonomy, const Answers &yours, const Answers &theirs,
                             const QString &source);

/// In place of a blind ticket's suggestion: sealed, with a dot for each field that is to be chosen, until the
/// last choice opens it and both answers stand side by side. Foreign names are plain text.
class SealBox final : public QWidget
{
    Q_OBJECT

public:
    explicit SealBox(const Look &look, QWidget *parent = nullptr);

    /// `opensAfter`: titles of the fields that are open; `chosen` of `fields` are settled.
    void setSealed(const QStringList &opensAfter, int chosen, int fields);
    void setOpened(const BlindComparison &comparison);
    bool isSealed() const { return m_sealed; }
    const BlindComparison &comparison() const { return m_comparison; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {100, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintSealed(QPainter &painter);
    void paintOpened(QPainter &painter);

    const Look &m_look;
    bool m_sealed = true;
    QString m_words;
    int m_chosen = 0;
    int m_fields = 0;
    BlindComparison m_comparison;
};

} // namespace countersign
