#include "ui/window/action_registry.h"

#include "ui/look/painting.h"

#include <QAction>

#include <utility>

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
    action->setProperty(TipProperty, tip);
    m_actions.insert(id, action);
    m_order.append(action);
    if (m_keys.knows(id))
        giveKeys(action);
    else
        declare(id, text, shortcut.isEmpty() ? QList<KeyBinding>() : QList{KeyBinding::of(shortcut)});
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

void ActionRegistry::declare(const QString &id, const QString &text, const QList<KeyBinding> &keys)
{
    m_texts.insert(id, withoutMnemonic(text));
    m_keys.add(id, keys);
    takeKeys();
}

QString ActionRegistry::textOf(const QString &id) const
{
    const QAction *known = action(id);
    return known ? plainTextOf(known) : m_texts.value(id);
}

QString ActionRegistry::capOf(const QString &id) const
{
    const QList<KeyBinding> keys = m_keys.of(id);
    return keys.isEmpty() ? QString() : keys.first().capText(m_caps);
}

bool ActionRegistry::isReadByPage(const QString &id, const KeyBinding &key)
{
    if (key.place)
        return true;
    if (!KeyBindings::ownsLetters(id))
        return false;
    const QKeyCombination chord = key.chord[0];
    switch (chord.key()) { // what moves in a text field belongs to the text field
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Return:
    case Qt::Key_Space:
        return true;
    default:
        break;
    }
    const bool held = chord.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const bool function = chord.key() >= Qt::Key_F1 && chord.key() <= Qt::Key_F35;
    return !held && !function;
}

void ActionRegistry::giveKeys(QAction *action) const
{
    const QString id = idOf(action);
    QList<QKeySequence> shortcuts;
    QString cap;
    const QList<KeyBinding> keys = m_keys.of(id);
    for (const KeyBinding &key : keys) {
        if (!isReadByPage(id, key))
            shortcuts.append(key.chord);
        else if (cap.isEmpty())
            cap = key.capText(m_caps);
    }
    if (action->shortcuts() != shortcuts)
        action->setShortcuts(shortcuts);
    action->setProperty(CapProperty, cap);
    describe(action);
}

void ActionRegistry::takeKeys()
{
    QList<KeyPlace> taken;
    const QStringList commands = m_keys.commands();
    for (const QString &command : commands) {
        const QList<KeyBinding> keys = m_keys.of(command);
        for (const KeyBinding &key : keys) {
            if (key.place && !key.shift && key.place->row != KeyRow::Lower)
                taken.append(*key.place);
        }
    }
    m_caps.setTaken(taken);
    for (QAction *action : std::as_const(m_order))
        giveKeys(action);
    emit keysChanged();
}

void ActionRegistry::rebind(const QString &id, const KeyBinding &key)
{
    m_keys.rebind(id, key);
    takeKeys();
}

void ActionRegistry::resetKeys(const QString &id)
{
    m_keys.reset(id);
    takeKeys();
}

void ActionRegistry::resetAllKeys()
{
    m_keys.resetAll();
    takeKeys();
}

void ActionRegistry::loadKeys(const QHash<QString, QStringList> &saved)
{
    m_keys.load(saved);
    takeKeys();
}

void ActionRegistry::learnCaps(const QKeyEvent &event)
{
    if (m_caps.learn(event))
        takeKeys();
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
