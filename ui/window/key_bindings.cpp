#include "ui/window/key_bindings.h"

#include <algorithm>
#include <array>

namespace countersign
{

namespace
{

KeyBinding enterKey()
{
    return KeyBinding::of(QKeySequence(Qt::Key_Return));
}

const auto acceptCommand = QStringLiteral("review.accept");

/// The page that a command belongs to; empty: the whole window.
QString pageOf(const QString &command)
{
    static constexpr std::array pages{"import", "taxonomy", "prelabel", "review", "export"};
    const QString prefix = command.section(u'.', 0, 0);
    const bool isPage = std::any_of(pages.begin(), pages.end(),
                                    [&](const char *page) { return prefix == QLatin1String(page); });
    return isPage ? prefix : QString();
}

bool meet(const QString &command, const QString &other)
{
    const QString page = pageOf(command);
    const QString otherPage = pageOf(other);
    return page == otherPage || page.isEmpty() || otherPage.isEmpty();
}

} // namespace

bool KeyBindings::ownsLetters(const QString &command)
{
    return pageOf(command) == QLatin1String("review");
}

void KeyBindings::add(const QString &command, const QList<KeyBinding> &defaults)
{
    if (!m_defaults.contains(command))
        m_order.append(command);
    m_defaults.insert(command, defaults);
    settle();
}

void KeyBindings::settle()
{
    m_settled.clear();
    struct Claim {
        QString command;
        KeyBinding key;
    };
    QList<Claim> claims;
    const auto claim = [&](const QString &command, const QList<KeyBinding> &keys) {
        for (const KeyBinding &key : keys) {
            const bool taken = std::any_of(claims.cbegin(), claims.cend(), [&](const Claim &other) {
                return other.key == key && meet(command, other.command);
            });
            if (taken)
                continue;
            claims.append({command, key});
            m_settled[command].append(key);
        }
    };
    if (knows(acceptCommand))
        claim(acceptCommand, {enterKey()});
    for (const bool changed : {true, false}) {
        for (const QString &command : std::as_const(m_order)) {
            if (isChanged(command) == changed)
                claim(command, changed ? m_changes.value(command) : m_defaults.value(command));
        }
    }
}

QString KeyBindings::holder(const KeyBinding &key, const QString &forCommand) const
{
    const auto found = std::find_if(m_order.cbegin(), m_order.cend(), [&](const QString &command) {
        return command != forCommand && meet(command, forCommand) && of(command).contains(key);
    });
    return found == m_order.cend() ? QString() : *found;
}

void KeyBindings::takeFromOthers(const KeyBinding &key, const QString &command)
{
    for (const QString &other : std::as_const(m_order)) {
        if (other == command || !meet(command, other) || !isChanged(other))
            continue;
        QList<KeyBinding> &keys = m_changes[other];
        keys.removeAll(key);
        if (keys.isEmpty() || keys == m_defaults.value(other))
            m_changes.remove(other); // its own key comes back where it is free
    }
}

void KeyBindings::rebind(const QString &command, const KeyBinding &key)
{
    if (!knows(command) || refusalOf(key, ownsLetters(command)) != KeyRefusal::None)
        return;
    QList<KeyBinding> keys = of(command);
    if (command == acceptCommand)
        keys.removeAll(enterKey());
    if (!keys.contains(key)) {
        const auto same = std::find_if(keys.begin(), keys.end(), [&](const KeyBinding &other) {
            return keys.size() == 1 || other.place.has_value() == key.place.has_value();
        });
        if (same == keys.end())
            keys.prepend(key);
        else
            *same = key;
    }
    takeFromOthers(key, command);
    QList<KeyBinding> made = m_defaults.value(command);
    if (command == acceptCommand)
        made.removeAll(enterKey());
    if (keys == made)
        m_changes.remove(command);
    else
        m_changes.insert(command, keys);
    settle();
}

void KeyBindings::reset(const QString &command)
{
    m_changes.remove(command);
    const QList<KeyBinding> made = m_defaults.value(command);
    for (const KeyBinding &key : made)
        takeFromOthers(key, command);
    settle();
}

void KeyBindings::resetAll()
{
    m_changes.clear();
    settle();
}

QHash<QString, QStringList> KeyBindings::saved() const
{
    QHash<QString, QStringList> saved;
    for (const QString &command : m_order) {
        if (!isChanged(command))
            continue;
        QStringList texts;
        const QList<KeyBinding> keys = m_changes.value(command);
        for (const KeyBinding &key : keys)
            texts.append(key.toText());
        saved.insert(command, texts);
    }
    return saved;
}

void KeyBindings::load(const QHash<QString, QStringList> &saved)
{
    m_changes.clear();
    for (auto entry = saved.cbegin(); entry != saved.cend(); ++entry) {
        QList<KeyBinding> keys;
        for (const QString &text : entry.value()) {
            const auto key = KeyBinding::fromText(text);
            if (key && refusalOf(*key, ownsLetters(entry.key())) == KeyRefusal::None && !keys.contains(*key))
                keys.append(*key);
        }
        if (!keys.isEmpty())
            m_changes.insert(entry.key(), keys);
    }
    settle();
}

} // namespace countersign
