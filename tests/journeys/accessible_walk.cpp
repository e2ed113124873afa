#include "tests/journeys/accessible_walk.h"

#include "ui/review/letter_text.h"
#include "ui/window/page.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QImage>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSet>
#include <QTest>
#include <QWidget>

namespace countersign::test
{

namespace
{

constexpr int mostRows = 60;
constexpr int around = 6; ///< px that a focus ring takes outside its control

int roundLength = 0;

QString placeOf(const QWidget &widget)
{
    QStringList path;
    for (const QWidget *at = &widget; at && path.size() < 4; at = at->parentWidget()) {
        const QString name =
            QString::fromLatin1(at->metaObject()->className()).remove(QLatin1String("countersign::"));
        path.prepend(at->objectName().isEmpty() ? name : name + u'#' + at->objectName());
    }
    return path.join(u'/');
}

bool isControl(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::PushButton:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::List:
    case QAccessible::Tree:
    case QAccessible::Table:
    case QAccessible::PageTab:
    case QAccessible::MenuItem:
    case QAccessible::Link:
    case QAccessible::Graphic:
    case QAccessible::Chart:
        return true;
    default:
        return false;
    }
}

/// The editor inside a spin box or combo box is spoken as its owner.
bool isInside(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return parent &&
           (qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QComboBox *>(parent));
}

void checkRows(const QAbstractItemView &view, QStringList &findings)
{
    const QAbstractItemModel *model = view.model();
    const int rows = model ? std::min(model->rowCount(view.rootIndex()), mostRows) : 0;
    for (int row = 0; row < rows; ++row) {
        QString said;
        for (int column = 0; column < model->columnCount(view.rootIndex()); ++column) {
            const QModelIndex cell = model->index(row, column, view.rootIndex());
            said += cell.data(Qt::AccessibleTextRole).toString() + cell.data(Qt::DisplayRole).toString();
        }
        if (said.trimmed().isEmpty())
            findings.append(QStringLiteral("%1: row %2 says nothing").arg(placeOf(view)).arg(row));
    }
}

void check(QWidget &widget, QStringList &findings)
{
    static const QRegularExpression markup(QStringLiteral("</?[a-zA-Z][^>]*>|&[a-z]+;"));
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&widget);
    if (!spoken)
        return;
    const QString name = spoken->text(QAccessible::Name);
    const bool control = isControl(spoken->role()) || widget.focusPolicy() != Qt::NoFocus;
    const bool bar = qobject_cast<const QScrollBar *>(&widget);
    // A page takes the keyboard for its keys; its title says where one is.
    const bool rests = qobject_cast<const Page *>(&widget);
    if (control && name.trimmed().isEmpty() && !bar && !rests && !isInside(widget))
        findings.append(QStringLiteral("%1: no name").arg(placeOf(widget)));
    for (const QString &text : {name, spoken->text(QAccessible::Description)}) {
        if (markup.match(text).hasMatch())
            findings.append(QStringLiteral("%1: markup in “%2”").arg(placeOf(widget), text));
    }
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget))
        checkRows(*view, findings);
}

bool takesTab(const QWidget &widget)
{
    if (!widget.isVisible() || !widget.isEnabled() || !(widget.focusPolicy() & Qt::TabFocus) ||
        widget.focusProxy() || isInside(widget) || widget.inherits("QTabBarPrivate"))
        return false;
    // Of buttons that exclude each other Tab stops at the chosen one; arrows lead to the others.
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    const bool exclusive = button && button->isCheckable() &&
                           (button->autoExclusive() || (button->group() && button->group()->exclusive()));
    return !exclusive || button->isChecked();
}

/// The control that stands for the widget with the keyboard.
QWidget *ownerOf(QWidget *focused)
{
    return focused && isInside(*focused) ? focused->parentWidget() : focused;
}

QImage pictureAround(QWidget &window, const QWidget &control)
{
    const QRect box(control.mapTo(&window, QPoint()), control.size());
    return window.grab(box.adjusted(-around, -around, around, around).intersected(window.rect())).toImage();
}

/// By design the keyboard rests on the letter and on pages without a sign of it.
bool isRestingPlace(const QWidget &widget)
{
    return qobject_cast<const LetterText *>(&widget) || qobject_cast<const Page *>(&widget);
}

} // namespace

QStringList unnamed(QWidget &window)
{
    QStringList findings;
    const auto children = window.findChildren<QWidget *>();
    for (QWidget *child : children) {
        if (child->isVisible() && child->window() == &window)
            check(*child, findings);
    }
    return findings;
}

QStringList unreached(QWidget &window)
{
    QStringList findings;
    QSet<QWidget *> wanted;
    const auto children = window.findChildren<QWidget *>();
    for (QWidget *child : children) {
        if (child->window() == &window && takesTab(*child))
            wanted.insert(child);
    }
    const auto most = 2 * wanted.size() + 10;
    QSet<QWidget *> reached;
    QWidget *last = nullptr;
    QImage before;
    for (qsizetype press = 0; press < most; ++press) {
        QWidget *focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : &window, Qt::Key_Tab);
        QWidget *now = ownerOf(QApplication::focusWidget());
        if (!now || now == last) {
            findings.append(QStringLiteral("%1: Tab stays here").arg(now ? placeOf(*now) : QString()));
            break;
        }
        QCoreApplication::sendPostedEvents();
        // The control that was left looks otherwise now.
        if (last && !before.isNull() && last->isVisible() && !isRestingPlace(*last) &&
            pictureAround(window, *last) == before)
            findings.append(QStringLiteral("%1: nothing shows that it has the keyboard").arg(placeOf(*last)));
        if (reached.contains(now))
            break; // once round
        reached.insert(now);
        last = now;
        before = pictureAround(window, *now);
    }
    roundLength = int(reached.size());
    for (const QWidget *widget : std::as_const(wanted)) {
        bool found = false;
        for (const QWidget *one : std::as_const(reached))
            found = found || one == widget || (widget->isAncestorOf(one) && !one->isWindow());
        if (!found && widget->isVisible() && takesTab(*widget))
            findings.append(QStringLiteral("%1: Tab does not reach it").arg(placeOf(*widget)));
    }
    findings.sort();
    return findings;
}

int lastRound()
{
    return roundLength;
}

} // namespace countersign::test
