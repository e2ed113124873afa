#pragma once

#include <QWidget>

class QAction;
class QButtonGroup;
class QVBoxLayout;

namespace countersign
{

class Look;

/// The narrow strip at the leading edge: the logo, one button a page, and below Help and Settings.
class Rail final : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(const Look &look, QWidget *parent = nullptr);

    /// A page; its place counts from 0. It says what the action that leads there says of itself.
    void addItem(const QString &icon, const QString &word, QAction *action);
    /// A verb at the bottom.
    void addVerb(const QString &icon, QAction *action);
    void setItemEnabled(int index, bool enabled);
    void setCurrent(int index);
    int current() const;
    /// Icons alone, 48 px wide.
    void setCompact(bool compact);

signals:
    /// Only by the user's act.
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Look &m_look;
    QButtonGroup *m_group;
    QVBoxLayout *m_items;
    QVBoxLayout *m_verbs;
    QWidget *m_logo;
    bool m_compact = false;
};

} // namespace countersign
