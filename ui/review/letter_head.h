#pragma once

#include "ui/look/state_words.h"
#include "ui/review/source_words.h"

#include <QList>
#include <QWidget>

namespace countersign
{

class Look;
class StateChip;

/// The line over a letter: id, time, language and channel as tags, the ticket's state at the far end. All
/// foreign text is painted as plain text.
class LetterHead final : public QWidget
{
    Q_OBJECT

public:
    explicit LetterHead(const Look &look, QWidget *parent = nullptr);

    /// `asWritten`: for the tooltip, the values as the file has them.
    void setTicket(const QString &id, const QString &created, const QList<SourceTag> &tags,
                   const QString &asWritten);
    QString created() const { return m_created; }
    QStringList tagWords() const;
    void setState(StateSign sign, const QString &word = {});
    /// A second chip before the state's.
    void setFlagged(bool flagged);
    void setEdges(int left, int right);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();

    const Look &m_look;
    StateChip *m_chip;
    StateChip *m_flag;
    QString m_id;
    QString m_created;
    QList<SourceTag> m_tags;
    int m_left = 0;
    int m_right = 0;
};

} // namespace countersign
