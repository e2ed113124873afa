#pragma once

#include "core/review/bulk_check.h"

#include <QList>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QVBoxLayout;

namespace countersign
{

class KeyButton;
class Look;
class PlainLabel;

/// What an act will do: the sum that adds up, where tickets stand afterwards, and what the samples say of it.
class BulkOutlook final : public QWidget
{
    Q_OBJECT

public:
    /// `verb` decides the words and whether there is a choice of what to set.
    BulkOutlook(const Look &look, const Taxonomy &taxonomy, BulkAct::Verb verb, QWidget *parent = nullptr);

    /// `decided`: how many that match are decided, whatever the act does with them.
    void setCheck(const BulkCheck &check, const StateCounts &before, qint64 decided);
    QString samplesSay() const;

signals:
    void moreWanted();
    void alsoDecidedChanged(bool also);
    void answersChosen(const countersign::Answers &answers);

private:
    struct Line {
        QList<QWidget *> parts;
        PlainLabel *value = nullptr;
    };

    Line addSum(QGridLayout *grid, const QString &words, bool total);
    void buildChoice(QVBoxLayout *column);
    void fillOptions();
    void choose();
    static void setShown(const Line &line, bool visible);

    const Look &m_look;
    Taxonomy m_taxonomy;
    BulkAct::Verb m_verb;
    QComboBox *m_field = nullptr;
    QComboBox *m_option = nullptr;
    Line m_matching;
    Line m_decided;
    Line m_blind;
    Line m_flagged;
    Line m_without;
    Line m_wrong;
    Line m_total;
    QList<Line> m_states; ///< by TicketState
    PlainLabel *m_unchanged;
    QCheckBox *m_also;
    PlainLabel *m_say;
    PlainLabel *m_shown;
    KeyButton *m_more;
};

} // namespace countersign
