#include "ui/settings/shortcut_dialog.h"

#include "ui/look/focus_ring.h"
#include "ui/look/key_button.h"
#include "ui/look/look.h"
#include "ui/look/painting.h"
#include "ui/look/plain_label.h"
#include "ui/look/search_field.h"
#include "ui/look/sizes.h"
#include "ui/project_session.h"
#include "ui/settings/shortcut_delegate.h"
#include "ui/settings/shortcut_model.h"
#include "ui/window/action_registry.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QVBoxLayout>

#include <utility>

namespace countersign
{

namespace
{

constexpr QSize FirstSize(680, 640);
constexpr int TwoLines = 40;

} // namespace

ShortcutDialog::ShortcutDialog(ProjectSession &session, const Look &look, ActionRegistry &actions,
                               QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_look(look),
      m_actions(actions),
      m_model(new ShortcutModel(actions, this)),
      m_query(new SearchField(look, tr("Find a command"))),
      m_list(new QListView),
      m_words(new PlainLabel(look, {}, Type::Body, Token::TextSecondary)),
      m_replace(new KeyButton(look, tr("Replace"))),
      m_keep(new KeyButton(look, tr("Keep"))),
      m_change(new KeyButton(look, tr("Change…"))),
      m_resetOne(new KeyButton(look, tr("Reset this one"))),
      m_resetAll(new KeyButton(look, tr("Reset all")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("shortcuts"));
    setWindowTitle(tr("Keyboard shortcuts"));
    m_query->setObjectName(QStringLiteral("shortcutQuery"));
    m_replace->setObjectName(QStringLiteral("replaceKey"));
    m_keep->setObjectName(QStringLiteral("keepKey"));
    m_change->setObjectName(QStringLiteral("changeKey"));
    m_resetOne->setObjectName(QStringLiteral("resetKey"));
    m_resetAll->setObjectName(QStringLiteral("resetAllKeys"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::XXL, Space::XL, Space::XXL, Space::XL);
    column->setSpacing(Space::M);
    column->addWidget(new PlainLabel(look, tr("Keyboard shortcuts"), Type::Title));
    column->addWidget(m_query);
    column->addWidget(newList(), 1);
    column->addWidget(newQuestion());
    column->addWidget(newButtons());
    new FocusRing(look, this);
    resize(FirstSize);

    m_query->installEventFilter(this);
    connect(m_query, &QLineEdit::textChanged, this, &ShortcutDialog::filter);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        stopCapture();
        refreshButtons();
    });
    connect(&actions, &ActionRegistry::keysChanged, this, &ShortcutDialog::refreshButtons);
    filter({});
    m_query->setFocus(Qt::OtherFocusReason);
}

QWidget *ShortcutDialog::newList()
{
    m_list->setObjectName(QStringLiteral("shortcutList"));
    m_list->setAccessibleName(tr("Commands and their keys"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ShortcutDelegate(m_look, m_list));
    m_list->setMouseTracking(true);
    m_list->setTabKeyNavigation(false);
    m_list->setProperty("focusRing", true); // what is typed next goes to its current line
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->installEventFilter(this);
    connect(m_list, &QListView::doubleClicked, this, &ShortcutDialog::startCapture);
    return m_list;
}

QWidget *ShortcutDialog::newQuestion()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::S);
    m_words->setWordWrap(true);
    m_words->setObjectName(QStringLiteral("shortcutWords"));
    box->setFixedHeight(TwoLines); // nothing jumps when something is asked
    row->addWidget(m_words, 1);
    row->addWidget(m_replace);
    row->addWidget(m_keep);
    m_keep->setKeyCap(keyCapText(Qt::Key_Escape));
    m_replace->hide();
    m_keep->hide();
    connect(m_replace, &KeyButton::clicked, this, [this] { answer(true); });
    connect(m_keep, &KeyButton::clicked, this, [this] { answer(false); });
    return box;
}

QWidget *ShortcutDialog::newButtons()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::S);
    setKind(m_change, QStringLiteral("primary"));
    m_change->setKeyCap(keyCapText(Qt::Key_Return));
    auto *close = new KeyButton(m_look, tr("Close"));
    for (KeyButton *button : {m_change, m_resetOne, m_resetAll})
        row->addWidget(button);
    row->addStretch();
    row->addWidget(close);
    connect(m_change, &KeyButton::clicked, this, &ShortcutDialog::startCapture);
    connect(m_resetOne, &KeyButton::clicked, this, &ShortcutDialog::resetOne);
    connect(m_resetAll, &KeyButton::clicked, this, &ShortcutDialog::resetAll);
    connect(close, &KeyButton::clicked, this, &QDialog::close);
    return box;
}

QString ShortcutDialog::current() const
{
    return m_model->commandAt(m_list->currentIndex());
}

void ShortcutDialog::filter(const QString &query)
{
    stopCapture();
    const QString before = current();
    m_model->setQuery(query);
    const QModelIndex again = m_model->indexOf(before);
    m_list->setCurrentIndex(again.isValid() ? again : m_model->first());
    m_words->setText(m_model->rowCount() == 0 ? tr("No command has these words.")
                                              : tr("Every change applies and is kept at once."));
    refreshButtons();
}

void ShortcutDialog::refreshButtons()
{
    const QString command = current();
    m_change->setEnabled(!command.isEmpty());
    m_resetOne->setEnabled(!command.isEmpty() && m_actions.keys().isChanged(command));
    m_resetAll->setEnabled(m_actions.keys().isAnyChanged());
}

void ShortcutDialog::startCapture()
{
    const QString command = current();
    if (command.isEmpty())
        return;
    m_model->setCapturing(command);
    m_words->setText(
        tr("Press the new key of “%1”. A letter or digit alone counts by its place on the keyboard.")
            .arg(m_actions.textOf(command)));
    m_list->scrollTo(m_list->currentIndex());
    m_list->setFocus(Qt::OtherFocusReason);
    QAccessibleEvent said(m_list, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&said);
}

void ShortcutDialog::stopCapture()
{
    m_asked.reset();
    m_replace->hide();
    m_keep->hide();
    if (!m_model->capturing().isEmpty())
        m_model->setCapturing({});
}

void ShortcutDialog::take(const KeyBinding &key)
{
    const QString command = m_model->capturing();
    const bool ownsLetters = KeyBindings::ownsLetters(command);
    const KeyRefusal refusal = refusalOf(key, ownsLetters);
    if (refusal != KeyRefusal::None) {
        m_words->setText(refusalWords(refusal)); // and waits for another one
        return;
    }
    const QString cap = key.capText(m_actions.caps());
    if (const QString holder = m_actions.keys().holder(key, command); !holder.isEmpty())
        ask(key, tr("%1 is the key of “%2” now. Replace it?").arg(cap, m_actions.textOf(holder)));
    else if (key.place && !key.shift && key.place->row != KeyRow::Lower &&
             !m_actions.keys().of(command).contains(key))
        ask(key, tr("%1 chooses %2, which would have no key. Replace it?").arg(cap, optionWords(*key.place)));
    else
        rebind(command, key);
}

QString ShortcutDialog::refusalWords(KeyRefusal refusal) const
{
    switch (refusal) {
    case KeyRefusal::Destructive:
        return tr("Backspace and Delete stay free: a slip must never lose anything. Press another key.");
    case KeyRefusal::Accepts:
        return tr("Enter always accepts. Press another key.");
    case KeyRefusal::Leaves:
        return tr("Esc always leaves. Press another key.");
    case KeyRefusal::Moves:
        return tr("Tab always goes to the next control. Press another key.");
    case KeyRefusal::LetterAlone:
        return tr("A letter alone works on the review page only. Hold Ctrl or Alt with it.");
    case KeyRefusal::None:
        break;
    }
    return {};
}

QString ShortcutDialog::optionWords(KeyPlace place) const
{
    const QString number = QString::number(place.place + 1);
    switch (place.row) {
    case KeyRow::Digits:
        return tr("option %1 of the first field").arg(number);
    case KeyRow::Upper:
        return tr("option %1 of the second field").arg(number);
    case KeyRow::Home:
    case KeyRow::Lower:
        break;
    }
    return tr("option %1 of the third field").arg(number);
}

void ShortcutDialog::ask(const KeyBinding &key, const QString &words)
{
    const QString command = m_model->capturing();
    stopCapture();
    m_asked = {command, key};
    m_words->setText(words);
    m_replace->setAccessibleDescription(words);
    m_replace->show();
    m_keep->show();
    m_replace->setFocus(Qt::OtherFocusReason);
}

void ShortcutDialog::answer(bool replace)
{
    const auto asked = std::exchange(m_asked, std::nullopt);
    stopCapture();
    m_list->setFocus(Qt::OtherFocusReason);
    if (asked && replace)
        rebind(asked->command, asked->key);
    else
        m_words->setText(tr("Nothing was changed."));
}

void ShortcutDialog::rebind(const QString &command, const KeyBinding &key)
{
    stopCapture();
    m_actions.rebind(command, key);
    m_words->setText(
        tr("“%1” has the key %2 now.").arg(m_actions.textOf(command), key.capText(m_actions.caps())));
    save();
}

void ShortcutDialog::resetOne()
{
    stopCapture();
    m_actions.resetKeys(current());
    m_words->setText(tr("“%1” is as it was made.").arg(m_actions.textOf(current())));
    save();
    m_list->setFocus(Qt::OtherFocusReason); // the button cannot act again
}

void ShortcutDialog::resetAll()
{
    stopCapture();
    m_actions.resetAllKeys();
    m_words->setText(tr("All keys are as they were made."));
    save();
    m_list->setFocus(Qt::OtherFocusReason);
}

void ShortcutDialog::save()
{
    m_session.settings().keys = m_actions.keys().saved();
    m_session.saveSettings();
    refreshButtons();
}

void ShortcutDialog::reject()
{
    if (m_asked) {
        answer(false);
    } else if (!m_model->capturing().isEmpty()) {
        stopCapture();
        m_words->setText(tr("Nothing was changed."));
    } else {
        QDialog::reject();
    }
}

bool ShortcutDialog::keyOfQuery(QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!key->isAutoRepeat())
            startCapture();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    default:
        return false;
    }
}

bool ShortcutDialog::keyOfList(QEvent *event)
{
    const bool capturing = !m_model->capturing().isEmpty();
    if (event->type() == QEvent::FocusOut && capturing &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason) {
        stopCapture();
        return false;
    }
    if (event->type() == QEvent::ShortcutOverride && capturing) {
        event->accept(); // the next key is wanted, whatever it does elsewhere
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!capturing) {
        if (enter && key->modifiers().testFlag(Qt::ControlModifier))
            return false;
        if (enter && !key->isAutoRepeat())
            startCapture();
        return enter;
    }
    if (key->isAutoRepeat())
        return true;
    if (key->key() == Qt::Key_Escape && key->modifiers() == Qt::NoModifier) {
        reject();
        return true;
    }
    m_actions.learnCaps(*key);
    if (const auto pressed = KeyBinding::pressed(*key))
        take(*pressed);
    return true;
}

bool ShortcutDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_query)
        return keyOfQuery(event);
    if (watched == m_list)
        return keyOfList(event);
    return QDialog::eventFilter(watched, event);
}

} // namespace countersign
