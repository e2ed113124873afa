#include "ui/review/view_chooser.h"

#include "ui/look/look.h"
#include "ui/look/plain_label.h"

#include <QKeyEvent>
#include <QLocale>
#include <QStandardItemModel>
#include <QWheelEvent>

namespace countersign
{

namespace
{

enum Kind { BuiltIn, Saved, Save, Remove };

constexpr int KindRole = Qt::UserRole;
constexpr int NameRole = Qt::UserRole + 1;
constexpr int VisibleItems = 20;

} // namespace

ViewChooser::ViewChooser(const Look &look, QWidget *parent) : QComboBox(parent), m_look(look)
{
    setAccessibleName(tr("View"));
    setMaxVisibleItems(VisibleItems);
    setFocusPolicy(Qt::TabFocus);
    setPlaceholderText(tr("Own filter"));
    rebuild();
    connect(this, &QComboBox::activated, this, &ViewChooser::choose);
}

void ViewChooser::rebuild()
{
    clear();
    for (int i = 0; i < reviewViewCount; ++i) {
        addItem(m_look.icon(QStringLiteral("view")), viewName(ReviewView(i)));
        setItemData(i, BuiltIn, KindRole);
    }
    setCounts(m_counts);
    if (!m_saved.isEmpty())
        insertSeparator(count());
    for (const QString &name : std::as_const(m_saved)) {
        addItem(m_look.icon(QStringLiteral("filter")), shortText(name, 60));
        setItemData(count() - 1, Saved, KindRole);
        setItemData(count() - 1, name, NameRole);
    }
    insertSeparator(count());
    addAct(Save, tr("Save this view…"), QStringLiteral("plus"));
    if (!m_savedView.isEmpty()) {
        addAct(Remove, tr("Remove “%1”…").arg(shortText(m_savedView, 40)), QStringLiteral("trash"));
        setItemData(count() - 1, m_savedView, NameRole);
    }
    showCurrent();
}

void ViewChooser::addAct(int kind, const QString &words, const QString &icon)
{
    addItem(m_look.icon(icon), words);
    const int index = count() - 1;
    setItemData(index, kind, KindRole);
    if (m_readOnly.isEmpty())
        return;
    setItemData(index, plainToolTip(m_readOnly), Qt::ToolTipRole);
    setItemData(index, m_readOnly, Qt::AccessibleDescriptionRole);
    if (auto *items = qobject_cast<QStandardItemModel *>(model()))
        items->item(index)->setEnabled(false);
}

void ViewChooser::setCounts(const StateCounts &counts)
{
    m_counts = counts;
    for (int i = 0; i < reviewViewCount; ++i) {
        const QString words =
            tr("%1 (%2)").arg(viewName(ReviewView(i)), QLocale().toString(countOf(ReviewView(i), counts)));
        if (itemText(i) != words)
            setItemText(i, words);
    }
}

void ViewChooser::setSavedViews(const QStringList &names)
{
    if (m_saved == names)
        return;
    m_saved = names;
    rebuild();
}

void ViewChooser::setView(std::optional<ReviewView> view, const QString &saved)
{
    const bool other = m_savedView != saved;
    m_view = view;
    m_savedView = saved;
    if (other)
        rebuild();
    else
        showCurrent();
}

void ViewChooser::setReadOnly(const QString &reason)
{
    if (m_readOnly == reason)
        return;
    m_readOnly = reason;
    rebuild();
}

void ViewChooser::showCurrent()
{
    int index = m_view ? int(*m_view) : -1;
    if (!m_savedView.isEmpty()) {
        for (int i = reviewViewCount; i < count(); ++i) {
            if (itemData(i, KindRole).toInt() == Saved && itemData(i, NameRole).toString() == m_savedView)
                index = i;
        }
    }
    if (currentIndex() != index)
        setCurrentIndex(index);
}

void ViewChooser::choose(int index)
{
    const QString name = itemData(index, NameRole).toString();
    switch (itemData(index, KindRole).toInt()) {
    case BuiltIn:
        emit viewChosen(ReviewView(index));
        return;
    case Saved:
        emit savedViewChosen(name);
        return;
    case Save:
        showCurrent();
        emit saveWanted();
        return;
    case Remove:
        showCurrent();
        emit removeWanted(name);
        return;
    default:
        return;
    }
}

void ViewChooser::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
        showPopup();
        event->accept();
        return;
    default:
        QComboBox::keyPressEvent(event);
    }
}

void ViewChooser::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace countersign
