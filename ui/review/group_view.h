#pragma once

#include <QWidget>

class QListView;
class QStackedLayout;

namespace countersign
{

class EmptyState;
class GroupModel;
class KeyButton;
class Look;
class PlainLabel;

/// One group of near-duplicates: the text that stands for it, then its tickets, the odd ones out first. Shows
/// values, knows no service.
class GroupView final : public QWidget
{
    Q_OBJECT

public:
    explicit GroupView(const Look &look, QWidget *parent = nullptr);

    GroupModel &rows() { return *m_model; }
    QListView *list() { return m_list; }
    /// After rows().setGroup(): head and list. `linked`: the likeness that hangs a group together.
    void showGroup(qint64 tickets, double linked, const QString &subject);
    /// Instead of a group. `again`: with a button that asks for tryAgainWanted().
    void showNothing(const QString &icon, const QString &title, const QString &sentence, bool again = false);
    bool showsGroup() const;
    /// The group has been painted since showGroup(), so that verdicts count.
    bool isPainted() const { return m_painted && showsGroup(); }

signals:
    void tryAgainWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Look &m_look;
    GroupModel *m_model;
    PlainLabel *m_size;
    PlainLabel *m_alike;
    PlainLabel *m_subject;
    PlainLabel *m_text;
    QListView *m_list;
    EmptyState *m_empty;
    KeyButton *m_again;
    QStackedLayout *m_stack;
    bool m_painted = false;
};

} // namespace countersign
