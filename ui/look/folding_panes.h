#pragma once

#include <QList>
#include <QWidget>

class QHBoxLayout;
class QTabBar;

namespace countersign
{

class Look;

/// The parts of a page side by side; in a window under 1100 px they become tabs, of which one is seen.
class FoldingPanes final : public QWidget
{
    Q_OBJECT

public:
    explicit FoldingPanes(const Look &look, QWidget *parent = nullptr);

    /// Before all panes, at its own width, in every window.
    void addSide(QWidget *side);
    /// `width` px while the panes stand side by side; 0: all that is left. Takes ownership.
    void addPane(const QString &title, QWidget *pane, int width = 0);

    bool isFolded() const { return m_folded; }
    /// Brings it to the front where only one is seen.
    void showPane(const QWidget *pane);
    /// Leaves a pane out for the time being.
    void setPaneNeeded(const QWidget *pane, bool needed);

    // One pane must fit, not all of them: the window may be made narrower than they are together.
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Pane {
        QWidget *widget;
        QWidget *divider; ///< before it; null: it is the first
        int width;
        bool needed;
    };

    qsizetype indexOf(const QWidget *pane) const;
    void setFolded(bool folded);
    void arrange();

    const Look &m_look;
    QHBoxLayout *m_row;
    QWidget *m_strip;
    QTabBar *m_tabs;
    QHBoxLayout *m_paneRow;
    QWidget *m_side = nullptr;
    QList<Pane> m_panes;
    bool m_folded = false;
};

} // namespace countersign
