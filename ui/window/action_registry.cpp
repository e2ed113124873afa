#include "ui/window/action_registry.h"

#include "ui/look/painting.h"

#include <QAction>

namespace countersign
{

namespace
{

constexpr const char *TipProperty = "tip";
constexpr const char *CapProperty = "keyCap";

QString withoutMnemonic(QString text)
{
    text.replace(QStringLiteral("&&"), QStringLiteral("\x01"));
    text.remove(u'&');
    return text.replace(QStringLiteral("\x01"), QStringLiteral("&"));
}

} // namespace

ActionRegistry::ActionRegistry(QObject *parent) : QObject(parent) {}

QAction *ActionRegistry::add(const QString &id, const QString &text, const QKeySequence &shortcut,
                             const QString &tip)
{
    Q_ASSERT_X(!m_actions.contains(id), "ActionRegistry::add", qPrintable(id));
    auto *action = new QAction(text, this);
    action->setObjectName(id);
    action->setShortcut(shortcut);
    action->setProperty(TipProperty, tip);
    describe(action);
    m_actions.insert(id, action);
    m_order.append(action);
    emit added(action);
    return action;
}

QAction *ActionRegistry::action(const QString &id) const
{
    return m_actions.value(id);
}

QStringList ActionRegistry::ids() const
{
    QStringList ids;
    for (const QAction *action : m_order)
        ids.append(idOf(action));
    return ids;
}

QString ActionRegistry::idOf(const QAction *action)
{
    return action->objectName();
}

void ActionRegistry::setShortcut(const QString &id, const QKeySequence &shortcut)
{
    if (QAction *found = action(id)) {
        found->setShortcut(shortcut);
        describe(found);
    }
}

QString ActionRegistry::plainTextOf(const QAction *action)
{
    return withoutMnemonic(action->text());
}

QString ActionRegistry::wordsOf(const QAction *action)
{
    const QString tip = action->property(TipProperty).toString();
    return tip.isEmpty() ? plainTextOf(action) : tip;
}

QString ActionRegistry::keysOf(const QAction *action)
{
    const QString shortcut = keyCapText(action->shortcut());
    return shortcut.isEmpty() ? action->property(CapProperty).toString() : shortcut;
}

void ActionRegistry::setKeyCap(const QString &id, const QString &cap)
{
    if (QAction *found = action(id)) {
        found->setProperty(CapProperty, cap);
        describe(found);
    }
}

void ActionRegistry::setText(const QString &id, const QString &text, const QString &tip)
{
    if (QAction *found = action(id)) {
        found->setText(text);
        found->setProperty(TipProperty, tip);
        describe(found);
    }
}

void ActionRegistry::describe(QAction *action) const
{
    const QString words = wordsOf(action);
    const QString keys = keysOf(action);
    action->setToolTip(keys.isEmpty() ? words : tr("%1 (%2)").arg(words, keys));
}

} // namespace countersign
