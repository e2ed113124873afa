#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QHBoxLayout;

namespace countersign
{

class Look;

/// A sum that adds up, in one line: "12,512 rows − 19 unreadable = 12,493 tickets".
class SumLine final : public QWidget
{
    Q_OBJECT

public:
    struct Term {
        QString sign; ///< before the number: "", "−", "="
        qint64 number = 0;
        QString word;
    };

    explicit SumLine(const Look &look, QWidget *parent = nullptr);

    /// The last term is the result. Empty: nothing is shown.
    void setTerms(const QList<Term> &terms);
    /// A sentence instead of a sum.
    void setSentence(const QString &words);
    QString text() const { return m_text; }

private:
    void clear();

    const Look &m_look;
    QHBoxLayout *m_row;
    QString m_text;
};

} // namespace countersign
