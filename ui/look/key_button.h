#pragma once

#include <QPushButton>
#include <QString>

class QAction;
class QKeySequence;

namespace countersign
{

class Look;

/// The push button of this program: icon, words, key cap. Primary buttons are measured and drawn in bold.
///     auto *accept = new KeyButton(look, tr("Accept and go on"));
///     setKind(accept, "primary verdict");  accept->setKeyCap(tr("Enter"));
class KeyButton final : public QPushButton
{
    Q_OBJECT

public:
    enum CapSide { CapAfter, CapBefore };

    explicit KeyButton(const Look &look, const QString &text = {}, QWidget *parent = nullptr);
    KeyButton(const Look &look, const QString &text, const QString &kind, QWidget *parent = nullptr);

    /// Only shown: the shortcut itself belongs to an action. Empty: none.
    void setKeyCap(const QString &text, CapSide side = CapAfter);
    void setIconName(const QString &name);
    /// Text, tooltip, enabled state and key cap of the action from now on; a click triggers it.
    void follow(QAction *action, CapSide side = CapAfter);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool hasKind(const char *kind) const;
    QFont contentFont() const;
    int textWidth() const;
    int contentWidth() const;

    const Look &m_look;
    QString m_cap;
    CapSide m_capSide = CapAfter;
    QString m_iconName;
};

} // namespace countersign
