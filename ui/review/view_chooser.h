#pragma once

#include "ui/review/review_views.h"

#include <QComboBox>
#include <QStringList>

#include <optional>

namespace countersign
{

class Look;

/// The views by name: those of the program with their counts, then those that the project keeps, then what
/// can be done with the one on screen. Closed, the arrows open it: no view is gone through by accident.
class ViewChooser final : public QComboBox
{
    Q_OBJECT

public:
    explicit ViewChooser(const Look &look, QWidget *parent = nullptr);

    void setCounts(const StateCounts &counts);
    /// Names are foreign text.
    void setSavedViews(const QStringList &names);
    /// Neither: a filter of the user's own. `saved` goes before `view`.
    void setView(std::optional<ReviewView> view, const QString &saved);
    /// Why views can neither be saved nor removed; empty: they can.
    void setReadOnly(const QString &reason);

    void wheelEvent(QWheelEvent *event) override;

signals:
    void viewChosen(countersign::ReviewView view);
    void savedViewChosen(const QString &name);
    void saveWanted();
    void removeWanted(const QString &name);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void rebuild();
    void addAct(int kind, const QString &words, const QString &icon);
    void showCurrent();
    void choose(int index);

    const Look &m_look;
    StateCounts m_counts{};
    QStringList m_saved;
    std::optional<ReviewView> m_view;
    QString m_savedView;
    QString m_readOnly;
};

} // namespace countersign
